/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/**
 * Something an importer did or kept that is worth knowing.
 *
 * @param place file and line or offset
 * @param message what it is, the same for every case
 * @param count how many cases in this file, 1 or more; the place is that of the first
 */
public record Notice(Message place, Message message, int count) {

    /** Returns a notice about a whole file. */
    public static Notice in(String file, Message message) {
        return new Notice(PlaceMessages.in(file), message, 1);
    }

    /**
     * Returns a notice about a line.
     *
     * @param line from 1
     */
    public static Notice atLine(String file, int line, Message message) {
        return new Notice(PlaceMessages.atLine(file, line), message, 1);
    }

    /**
     * Returns a notice about a place in the text.
     *
     * @param offset in UTF-16 units, from 0
     */
    public static Notice atOffset(String file, int offset, Message message) {
        return new Notice(PlaceMessages.atOffset(file, offset), message, 1);
    }

    /** Returns this notice for several cases, the first of which is at its place. */
    public Notice times(int cases) {
        return new Notice(place, message, cases);
    }
}
