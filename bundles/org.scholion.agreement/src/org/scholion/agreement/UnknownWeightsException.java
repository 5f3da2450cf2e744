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

/**
 * There are no weights of that name, or the measure takes none; the message says which there are.
 */
public final class UnknownWeightsException extends MeasureException {
    private static final long serialVersionUID = 1L;

    UnknownWeightsException(Message said) {
        super(said);
    }
}
