/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** A project can be read, but there is no room for what writing it wants first. */
final class NoRoomException extends StoreException {

    private static final long serialVersionUID = 1;

    NoRoomException(Message said) {
        super(said);
    }
}
