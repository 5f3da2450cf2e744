/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** The data does not allow what was asked for. Nothing was changed. The message is for people. */
public final class DataProblemException extends WordedException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what it says, which names the place and what to do. */
    public DataProblemException(Message said) {
        super(said);
    }

    /** Creates the exception with what it says, which names the place and what to do. */
    public DataProblemException(Message said, Throwable cause) {
        super(said, cause);
    }
}
