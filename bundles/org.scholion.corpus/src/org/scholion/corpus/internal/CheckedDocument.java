/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import org.scholion.words.Message;

/**
 * A document as a check or a repair needs it, also when other values of its row cannot be read.
 *
 * @param name its name; one that is missing is replaced by its row number
 * @param characters its length in UTF-16 units
 * @param removed whether it is hidden
 */
record CheckedDocument(long id, String name, int characters, boolean removed) {

    /** Returns which document it is, for people. */
    Message place() {
        return visible(Message.of("store.place.document", "document", name));
    }

    /** Returns which of its sets it is, for people. */
    Message place(String member) {
        return visible(Message.of("store.place.set", "document", name, "member", member));
    }

    /** Returns which row of a table it is that belongs to this document, for people. */
    Message place(String table, long row) {
        return visible(
                Message.of("store.place.row-of", "document", name, "table", table, "row", row));
    }

    private Message visible(Message place) {
        return removed ? Message.of("store.place.removed", "place", place) : place;
    }
}
