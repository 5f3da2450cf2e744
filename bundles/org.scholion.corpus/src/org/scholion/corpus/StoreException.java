/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/**
 * The store could not do what was asked: no space, no rights, a damaged file. The message says what
 * happened, where, and what to do; the project is as it was.
 */
public class StoreException extends WordedException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what it says. */
    public StoreException(Message said) {
        super(said);
    }

    /** Creates the exception with what it says and what caused it. */
    public StoreException(Message said, Throwable cause) {
        super(said, cause);
    }
}
