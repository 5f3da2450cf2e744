/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.nio.charset.Charset;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A text holds a character that a charset cannot express, or half a surrogate pair. */
public final class UnencodableTextException extends WordedException {

    private static final long serialVersionUID = 1L;

    private final transient Charset charset;
    private final int offset;

    /**
     * Creates the exception.
     *
     * @param charset the charset that was tried
     * @param offset the UTF-16 offset of the first character that does not fit
     * @param said what happened and what to do
     */
    public UnencodableTextException(Charset charset, int offset, Message said) {
        super(said);
        this.charset = charset;
        this.offset = offset;
    }

    /** The charset that was tried. */
    public Charset charset() {
        return charset;
    }

    /** The UTF-16 offset of the first character that does not fit. */
    public int offset() {
        return offset;
    }
}
