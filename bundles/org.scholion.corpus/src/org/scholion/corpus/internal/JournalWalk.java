/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.words.Message;

/**
 * The journal of a set, replayed from zero as far as that goes, and looked through from there to
 * its end.
 */
final class JournalWalk {

    private static final String SELECT =
            "SELECT "
                    + JournalRows.COLUMNS
                    + ", undo_top, redo_top FROM journal WHERE set_id = ? ORDER BY seq";

    /** Hears what a walk comes across. */
    interface Watcher {

        /** Takes that an entry notes wrongly what it undoes, or what undo takes back after it. */
        void noteWrong(Message what);

        /** Takes why the journal cannot be replayed further; once at most. */
        void stopped(Message what);

        /** Takes that an entry after that cannot be read either. */
        default void unreadable(Message what) {}

        /** Takes an entry that was replayed, and what it did. */
        default void replayed(
                JournalEntry entry, List<AnnotationChange> changes, AnnotationMap state) {}
    }

    private final Watcher watcher;
    private final AnnotationMap state = new AnnotationMap();

    /** What was noted after each entry; at 0, before the first. */
    private long[] undoTops = new long[16];

    private long[] redoTops = new long[16];

    /** The entries that barriers take back, which no tops tell of. */
    private final Set<Long> takenBack = new HashSet<>();

    private long lastGood;
    private boolean stopped;

    private JournalWalk(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Replays a journal. */
    static JournalWalk of(Session session, long setId, Watcher watcher)
            throws SQLException, StoreException {
        JournalWalk walk = new JournalWalk(watcher);
        session.forEach(SELECT, walk::take, setId);
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

    /** Returns whether the journal could be replayed to its end. */
    boolean isWhole() {
        return !stopped;
    }

    private void take(ResultSet row) throws SQLException, StoreException {
        long sequence = row.getLong(2);
        if (!stopped && sequence != lastGood + 1) {
            stop(Message.of("store.check.journal-gap", "entry", lastGood));
        }
        Optional<JournalEntry> entry = Optional.empty();
        try {
            entry = Optional.of(JournalRows.read(row));
        } catch (StoreException | RuntimeException e) {
            Message what = about(sequence, e);
            if (stopped) {
                watcher.unreadable(what);
            } else {
                stop(what);
            }
        }
        if (entry.isPresent() && !stopped) {
            replay(entry.get(), new UndoState(row.getLong(9), row.getLong(10)));
        }
    }

    private void stop(Message what) {
        stopped = true;
        watcher.stopped(what);
    }

    private static Message about(long sequence, Exception failure) {
        return Message.of("store.check.entry", "entry", sequence, "reason", Message.of(failure));
    }

    private void replay(JournalEntry entry, UndoState noted) throws SQLException, StoreException {
        List<AnnotationChange> changes;
        try {
            changes = entry.operation().changes(state);
            state.apply(changes);
        } catch (OperationRefusedException e) {
            stop(
                    Message.of(
                            "store.damaged.entry-misfit",
                            "entry",
                            entry.sequence(),
                            "reason",
                            Message.of(e)));
            return;
        } catch (RuntimeException e) {
            stop(about(entry.sequence(), e));
            return;
        }
        lastGood = entry.sequence();
        if (!isRight(entry, noted)) {
            watcher.noteWrong(Message.of("store.check.undo-wrong", "entry", entry.sequence()));
        }
        keep(noted);
        watcher.replayed(entry, changes, state);
    }

    private void keep(UndoState noted) {
        int index = (int) lastGood;
        if (index >= undoTops.length) {
            undoTops = Arrays.copyOf(undoTops, 2 * undoTops.length);
            redoTops = Arrays.copyOf(redoTops, 2 * redoTops.length);
        }
        undoTops[index] = noted.undo();
        redoTops[index] = noted.redo();
    }

    private boolean isRight(JournalEntry entry, UndoState noted) throws SQLException {
        long undoes = entry.undoes().orElse(0);
        long redoes = entry.redoes().orElse(0);
        if (undoes != 0 && redoes != 0
                || !isEarlier(undoes, entry.sequence())
                || !isEarlier(redoes, entry.sequence())) {
            return false;
        }
        if (noted.equals(UndoState.NONE)) {
            // a barrier; what one takes back, it may alone, and once
            return undoes == 0 || takenBack.add(undoes);
        }
        try {
            return noted.equals(
                    at(entry.sequence() - 1).after(entry.sequence(), undoes, redoes, this::at));
        } catch (StoreException e) {
            // it undoes what was not next to be undone
            return false;
        }
    }

    private static boolean isEarlier(long pointer, long sequence) {
        return pointer >= 0 && pointer < sequence;
    }

    private UndoState at(long sequence) {
        return sequence <= 0
                ? UndoState.NONE
                : new UndoState(undoTops[(int) sequence], redoTops[(int) sequence]);
    }
}
