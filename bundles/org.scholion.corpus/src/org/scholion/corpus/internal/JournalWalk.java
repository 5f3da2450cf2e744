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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationMap;
import org.scholion.words.Message;

/** The journal of a set, replayed from zero as far as that goes. */
final class JournalWalk {

    private final Session session;
    private final long setId;
    private final AnnotationMap state = new AnnotationMap();
    private final TreeMap<Long, UndoState> undoStates = new TreeMap<>();
    private final List<Message> wrongNotes = new ArrayList<>();
    private long lastGood;
    private Optional<Message> obstacle = Optional.empty();

    private JournalWalk(Session session, long setId) {
        this.session = session;
        this.setId = setId;
    }

    /** Replays a journal. */
    static JournalWalk of(Session session, long setId) throws SQLException {
        JournalWalk walk = new JournalWalk(session, setId);
        try {
            JournalRows.forEach(session, setId, 0, Long.MAX_VALUE, walk::take);
        } catch (StoreException e) {
            walk.obstacle = Optional.of(e.said());
        }
        return walk;
    }

    /** Returns the annotations after the last good entry. */
    AnnotationMap state() {
        return state;
    }

    /** Returns the number of the last entry that could be replayed, 0 for none. */
    long lastGood() {
        return lastGood;
    }

    /** Returns why the journal cannot be replayed further, in words; empty if it was to its end. */
    Optional<Message> obstacle() {
        return obstacle;
    }

    /** Returns which entries note wrongly what undo takes back after them, in words. */
    List<Message> wrongNotes() {
        return wrongNotes;
    }

    private void take(JournalEntry entry) throws SQLException, StoreException {
        long sequence = entry.sequence();
        if (sequence != lastGood + 1) {
            throw new StoreException(Message.of("store.check.journal-gap", "entry", lastGood));
        }
        Replay.step(state, entry);
        lastGood = sequence;
        UndoState noted = JournalRows.stateAt(session, setId, sequence);
        if (!noted.equals(UndoState.NONE) && !isRight(entry, noted)) {
            wrongNotes.add(Message.of("store.check.undo-wrong", "entry", sequence));
        }
        undoStates.put(sequence, noted);
    }

    private boolean isRight(JournalEntry entry, UndoState noted) throws SQLException {
        if (entry.undoes().isPresent() && entry.redoes().isPresent()) {
            return false;
        }
        try {
            return noted.equals(
                    before(entry.sequence())
                            .after(
                                    entry.sequence(),
                                    entry.undoes().orElse(0),
                                    entry.redoes().orElse(0),
                                    at -> before(at + 1)));
        } catch (StoreException e) {
            // it undoes what was not next to be undone
            return false;
        }
    }

    private UndoState before(long sequence) {
        return undoStates.getOrDefault(sequence - 1, UndoState.NONE);
    }
}
