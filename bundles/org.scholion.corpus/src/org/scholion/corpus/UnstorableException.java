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

/**
 * What was to be kept cannot be kept as it is: a name, a remark, a value or its size. Nothing of it
 * was written, and anything else can be.
 */
public final class UnstorableException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what it says. */
    public UnstorableException(Message said) {
        super(said);
    }

    /** Creates the exception with what it says and what caused it. */
    public UnstorableException(Message said, Throwable cause) {
        super(said, cause);
    }
}
