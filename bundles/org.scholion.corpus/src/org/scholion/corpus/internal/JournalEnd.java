/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import org.scholion.corpus.StoreException;

/**
 * Where the journal of a set ends.
 *
 * @param sequence the number of the last entry, 0 for none
 * @param undo what can be undone and redone there
 * @param mayBeNew whether the set's state may be <em>new</em>, so that the next entry begins it
 */
record JournalEnd(long setId, long sequence, UndoState undo, boolean mayBeNew) {

    /** Reads it for a journal whose last entry is known. */
    static JournalEnd at(Session session, long setId, long sequence)
            throws SQLException, StoreException {
        return new JournalEnd(setId, sequence, JournalRows.stateAt(session, setId, sequence), true);
    }

    /** Returns the number of the next entry. */
    long next() {
        return sequence + 1;
    }

    /** Returns the end once one more entry was appended. */
    JournalEnd after(UndoState undoable) {
        return new JournalEnd(setId, next(), undoable, false);
    }
}
