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

/** A source is not text, or not in the charset it was taken for. */
public final class UndecodableTextException extends WordedException {

    private static final long serialVersionUID = 1L;

    private final transient Charset charset;
    private final long byteOffset;

    /**
     * Creates the exception.
     *
     * @param charset the charset that was tried
     * @param byteOffset the first byte that is wrong, counted from the beginning of the source
     * @param said what happened and what to do
     */
    public UndecodableTextException(Charset charset, long byteOffset, Message said) {
        super(said);
        this.charset = charset;
        this.byteOffset = byteOffset;
    }

    /** The charset that was tried. */
    public Charset charset() {
        return charset;
    }

    /** The first byte that is wrong, counted from 0 at the beginning of the source. */
    public long byteOffset() {
        return byteOffset;
    }
}
