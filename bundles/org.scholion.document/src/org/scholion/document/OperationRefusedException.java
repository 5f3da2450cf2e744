/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/**
 * An operation that does not fit the document as it is: its annotation is gone, or is not what the
 * operation says it was. Nothing was changed.
 */
public final class OperationRefusedException extends WordedException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what it says. */
    public OperationRefusedException(Message said) {
        super(said);
    }
}
