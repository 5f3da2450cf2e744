/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A measure was asked for in a way that makes no sense: wrong usage, not wrong data. */
public abstract class MeasureException extends WordedException {
    private static final long serialVersionUID = 1L;

    MeasureException(Message said) {
        super(said);
    }
}
