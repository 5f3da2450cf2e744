/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A file is no report of agreement that could be repeated. */
public final class UnreadableSettingsException extends WordedException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what it says, without the name of the file. */
    public UnreadableSettingsException(Message said) {
        super(said);
    }

    /** Creates the exception with what it says, without the name of the file. */
    public UnreadableSettingsException(Message said, Throwable cause) {
        super(said, cause);
    }
}
