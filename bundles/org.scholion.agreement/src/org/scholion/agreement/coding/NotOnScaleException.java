/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** The labels of a study lack what a distance needs: numbers, or an order. */
public final class NotOnScaleException extends WordedException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with what it says: which label lacks what. */
    public NotOnScaleException(Message said) {
        super(said);
    }
}
