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
import org.scholion.words.Message;

/**
 * What undo and redo would take back after a journal entry, kept with the entry, so that one step
 * costs one look-up however long the journal is, and a restart forgets nothing.
 *
 * <p>The two stacks live in the journal as linked lists. Each entry notes the tops after it:
 *
 * <ul>
 *   <li>an ordinary entry <i>n</i> is the new top of undo, and nothing can be redone any more;
 *   <li>an entry <i>n</i> that undoes <i>k</i>, the top of undo, is the new top of redo; undo goes
 *       on with what was its top before <i>k</i>, which entry <i>k</i>−1 has noted;
 *   <li>an entry <i>n</i> that redoes the undoing entry <i>u</i>, the top of redo, is the new top
 *       of undo (it did again what had been undone); redo goes on with what was its top before
 *       <i>u</i>, which entry <i>u</i>−1 has noted.
 * </ul>
 *
 * What lies below a top is thus always found at the entry before it: whatever came after has been
 * undone in pairs. A migration notes 0 and 0, so ordinary undo stops at it.
 *
 * @param undo sequence number of the entry that undo takes back next, 0 for none
 * @param redo sequence number of the undoing entry that redo takes back next, 0 for none
 */
record UndoState(long undo, long redo) {

    /** Before the first entry. */
    static final UndoState NONE = new UndoState(0, 0);

    /** Finds what was noted at an entry; {@link #NONE} at 0. */
    @FunctionalInterface
    interface Notes {
        UndoState at(long sequence) throws SQLException, StoreException;
    }

    /**
     * Returns the state after one more entry.
     *
     * @param sequence the new entry's number
     * @param undoes what it undoes, 0 for nothing
     * @param redoes what it redoes, 0 for nothing
     * @throws StoreException when that is not what is to be undone or redone next
     */
    UndoState after(long sequence, long undoes, long redoes, Notes notes)
            throws SQLException, StoreException {
        if (undoes != 0 && redoes != 0) {
            throw new IllegalArgumentException("an entry undoes or redoes, not both");
        }
        if (undoes != 0) {
            if (undoes != undo) {
                throw new StoreException(
                        undo == 0
                                ? Message.of("store.undo.none")
                                : Message.of("store.undo.order", "next", undo, "number", undoes));
            }
            return new UndoState(notes.at(undoes - 1).undo(), sequence);
        }
        if (redoes != 0) {
            if (redoes != redo) {
                throw new StoreException(
                        redo == 0
                                ? Message.of("store.redo.none")
                                : Message.of("store.redo.order", "next", redo, "number", redoes));
            }
            return new UndoState(sequence, notes.at(redoes - 1).redo());
        }
        return new UndoState(sequence, 0);
    }
}
