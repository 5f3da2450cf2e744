/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

/** The data does not allow what was asked for. Nothing was changed. The message is for people. */
public final class DataProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message that names the place and says what to do. */
    public DataProblemException(String message) {
        super(message);
    }

    /** Creates the exception with a message that names the place and says what to do. */
    public DataProblemException(String message, Throwable cause) {
        super(message, cause);
    }
}
