/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words;

/**
 * A failure that is told to the user. Its message says what happened, where, and what to do; {@link
 * #getMessage()} is that in English, for logs.
 */
public abstract class WordedException extends Exception implements Worded {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    /** Creates the exception with what it says. */
    protected WordedException(Message said) {
        super(said.toString());
        this.said = said;
    }

    /** Creates the exception with what it says and what caused it. */
    protected WordedException(Message said, Throwable cause) {
        super(said.toString(), cause);
        this.said = said;
    }

    @Override
    public final Message said() {
        return said;
    }
}
