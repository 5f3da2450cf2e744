/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A task that cannot be read. */
final class TaskException extends WordedException {

    private static final long serialVersionUID = 1L;

    TaskException(Message said) {
        super(said);
    }
}
