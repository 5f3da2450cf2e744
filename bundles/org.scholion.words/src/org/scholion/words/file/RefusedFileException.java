/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words.file;

import java.io.IOException;
import org.scholion.words.Message;
import org.scholion.words.Worded;

/** A file that is not read: no ordinary file, or a larger one than makes sense. */
public final class RefusedFileException extends IOException implements Worded {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    RefusedFileException(Message said) {
        super(said.toString());
        this.said = said;
    }

    /** Returns what is wrong and what to do; without the file's name. */
    @Override
    public Message said() {
        return said;
    }
}
