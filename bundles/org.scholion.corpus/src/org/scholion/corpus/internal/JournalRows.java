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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationChange;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.Operation;

/** The journals. */
final class JournalRows {

    /** What {@link #read} reads. */
    static final String COLUMNS =
            "set_id, seq, actor, at, schema_version, operation, undoes, redoes";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM journal";

    private JournalRows() {}

    /** An entry that was appended, what it did, and where the journal ends now. */
    record Appended(JournalEntry entry, List<AnnotationChange> changes, JournalEnd end) {}

    /**
     * Appends an entry, changes the rows accordingly, and advances the set.
     *
     * @param guard asked before anything is written
     */
    static Appended append(
            Session session, JournalEnd end, int schemaVersion, NewEntry entry, AppendGuard guard)
            throws SQLException, StoreException, OperationRefusedException {
        UndoState state =
                end.undo()
                        .after(
                                end.next(),
                                entry.undoes(),
                                entry.redoes(),
                                earlier -> stateAt(session, end.setId(), earlier));
        List<AnnotationChange> changes = guarded(session, end, entry.operation(), guard);
        AnnotationRows.apply(session, end.setId(), changes);
        Object packed = StoredColumns.column(entry.operation());
        JournalEntry written = write(session, end, schemaVersion, entry, packed, state);
        return new Appended(written, changes, end.after(state));
    }

    /**
     * Appends an entry as it was made elsewhere, by whom and when included, and changes the rows
     * accordingly. The set is advanced by who calls.
     *
     * @param entry its number is the next one
     * @param guard asked before anything is written
     */
    static Appended receive(Session session, JournalEnd end, JournalEntry entry, AppendGuard guard)
            throws SQLException, StoreException, OperationRefusedException {
        UndoState state =
                end.undo()
                        .after(
                                end.next(),
                                entry.undoes().orElse(0),
                                entry.redoes().orElse(0),
                                earlier -> stateAt(session, end.setId(), earlier));
        List<AnnotationChange> changes = guarded(session, end, entry.operation(), guard);
        AnnotationRows.apply(session, end.setId(), changes);
        insert(session, entry, StoredColumns.column(entry.operation()), state);
        return new Appended(entry, changes, end.after(state));
    }

    /**
     * Appends what a migration does, or what takes it back: a barrier to ordinary undo, whatever
     * the set's state, which stays.
     *
     * @param changes what the operation does to the set's annotations as they are, made before
     * @param marks what the index of marked strings is to be told of them
     * @param packed the operation as the column holds it
     */
    static void migrate(
            Session session,
            JournalEnd end,
            int schemaVersion,
            NewEntry entry,
            long migrationId,
            List<RowChange> changes,
            LaterMarks marks,
            Object packed)
            throws SQLException, StoreException {
        AnnotationRows.applyMade(session, end.setId(), changes);
        marks.add(session, end.setId(), changes);
        append(session, end, schemaVersion, entry, migrationId, UndoState.NONE, packed);
    }

    /**
     * Appends what a member answers to a migration: an ordinary step, whatever the set's state,
     * which stays.
     *
     * @param guard asked before anything is written
     */
    static Appended answer(
            Session session,
            JournalEnd end,
            int schemaVersion,
            NewEntry entry,
            long migrationId,
            AppendGuard guard)
            throws SQLException, StoreException, OperationRefusedException {
        UndoState state =
                end.undo()
                        .after(end.next(), 0, 0, earlier -> stateAt(session, end.setId(), earlier));
        List<AnnotationChange> changes = guarded(session, end, entry.operation(), guard);
        AnnotationRows.apply(session, end.setId(), changes);
        Object packed = StoredColumns.column(entry.operation());
        JournalEntry written =
                append(session, end, schemaVersion, entry, migrationId, state, packed);
        return new Appended(written, changes, end.after(state));
    }

    private static JournalEntry append(
            Session session,
            JournalEnd end,
            int schemaVersion,
            NewEntry entry,
            long migrationId,
            UndoState state,
            Object packed)
            throws SQLException, StoreException {
        JournalEntry written =
                new JournalEntry(
                        end.setId(),
                        end.next(),
                        entry.actor(),
                        Times.now(),
                        schemaVersion,
                        entry.operation(),
                        optional(entry.undoes()),
                        OptionalLong.empty());
        insert(session, written, packed, state, Optional.of(migrationId));
        session.update(
                "UPDATE annotation_set SET last_seq = ?, changed_at = ? WHERE id = ?",
                end.next(),
                written.at().toEpochMilli(),
                end.setId());
        return written;
    }

    private static List<AnnotationChange> guarded(
            Session session, JournalEnd end, Operation operation, AppendGuard guard)
            throws SQLException, StoreException, OperationRefusedException {
        try {
            List<AnnotationChange> changes = operation.changes(new RowLookup(session, end.setId()));
            guard.check(changes);
            return changes;
        } catch (RowLookup.Failure e) {
            e.rethrow();
            throw e;
        }
    }

    /**
     * Writes an entry whose rows are there already, and advances the set. It undoes nothing.
     *
     * @param packed the operation as the column holds it
     */
    static JournalEntry write(
            Session session, JournalEnd end, int schemaVersion, NewEntry entry, Object packed)
            throws SQLException, StoreException {
        UndoState state =
                end.undo()
                        .after(end.next(), 0, 0, earlier -> stateAt(session, end.setId(), earlier));
        return write(session, end, schemaVersion, entry, packed, state);
    }

    private static JournalEntry write(
            Session session,
            JournalEnd end,
            int schemaVersion,
            NewEntry entry,
            Object packed,
            UndoState state)
            throws SQLException, StoreException {
        Instant at = Times.now();
        JournalEntry written =
                new JournalEntry(
                        end.setId(),
                        end.next(),
                        entry.actor(),
                        at,
                        schemaVersion,
                        entry.operation(),
                        optional(entry.undoes()),
                        optional(entry.redoes()));
        insert(session, written, packed, state);
        SetRows.advance(session, end, entry.actor(), at.toEpochMilli());
        return written;
    }

    private static void insert(Session session, JournalEntry entry, Object packed, UndoState state)
            throws SQLException, StoreException {
        insert(session, entry, packed, state, Optional.empty());
    }

    private static void insert(
            Session session,
            JournalEntry entry,
            Object packed,
            UndoState state,
            Optional<Long> migrationId)
            throws SQLException, StoreException {
        session.update(
                "INSERT INTO journal (set_id, seq, actor, at, schema_version, operation, undoes,"
                        + " redoes, undo_top, redo_top, migration_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.setId(),
                entry.sequence(),
                StoredText.name(Kept.ACTOR, entry.actor()),
                entry.at().toEpochMilli(),
                entry.schemaVersion(),
                packed,
                entry.undoes().orElse(0),
                entry.redoes().orElse(0),
                state.undo(),
                state.redo(),
                migrationId);
    }

    static UndoState stateAt(Session session, long setId, long sequence)
            throws SQLException, StoreException {
        return session.first(
                        "SELECT undo_top, redo_top FROM journal WHERE set_id = ? AND seq = ?",
                        row -> new UndoState(row.getLong(1), row.getLong(2)),
                        setId,
                        sequence)
                .orElse(UndoState.NONE);
    }

    static List<JournalEntry> after(Session session, long setId, long sequence)
            throws SQLException, StoreException {
        return session.list(
                SELECT + " WHERE set_id = ? AND seq > ? ORDER BY seq",
                JournalRows::read,
                setId,
                sequence);
    }

    static void forEach(Session session, long setId, long after, long last, EntryConsumer consumer)
            throws SQLException, StoreException {
        session.forEach(
                SELECT + " WHERE set_id = ? AND seq > ? AND seq <= ? ORDER BY seq",
                row -> consumer.accept(read(row)),
                setId,
                after,
                last);
    }

    /** Returns entries that are a step with a certain word for it, oldest first. */
    static List<JournalEntry> steps(
            Session session, long setId, long last, Predicate<String> wanted)
            throws SQLException, StoreException {
        List<JournalEntry> steps = new ArrayList<>();
        session.forEach(
                SELECT + " WHERE set_id = ? AND seq <= ? ORDER BY seq",
                row -> {
                    Optional<String> step = PackedOperation.step(row.getObject("operation"));
                    if (step.isPresent() && wanted.test(step.get())) {
                        steps.add(read(row));
                    }
                },
                setId,
                last);
        return steps;
    }

    /** Returns the word for an entry that is a step, without reading what it does. */
    static Optional<String> step(Session session, long setId, long sequence)
            throws SQLException, StoreException {
        return session.first(
                        "SELECT operation FROM journal WHERE set_id = ? AND seq = ?",
                        row -> PackedOperation.step(row.getObject(1)),
                        setId,
                        sequence)
                .flatMap(step -> step);
    }

    /** Takes an entry. */
    @FunctionalInterface
    interface EntryConsumer {
        void accept(JournalEntry entry) throws SQLException, StoreException;
    }

    static Optional<JournalEntry> at(Session session, long setId, long sequence)
            throws SQLException, StoreException {
        return session.first(
                SELECT + " WHERE set_id = ? AND seq = ?", JournalRows::read, setId, sequence);
    }

    static Optional<JournalEntry> undoable(Session session, long setId)
            throws SQLException, StoreException {
        long last = SetRows.get(session, setId).lastSequence();
        return at(session, setId, stateAt(session, setId, last).undo());
    }

    static Optional<JournalEntry> redoable(Session session, long setId)
            throws SQLException, StoreException {
        long last = SetRows.get(session, setId).lastSequence();
        return at(session, setId, stateAt(session, setId, last).redo());
    }

    /** Makes an entry of the first columns of a row. */
    static JournalEntry read(ResultSet row) throws SQLException, StoreException {
        return new JournalEntry(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                Times.at(row.getLong(4)),
                row.getInt(5),
                StoredColumns.operation(StoredColumns.json(row, "operation")),
                optional(row.getLong(7)),
                optional(row.getLong(8)));
    }

    private static OptionalLong optional(long sequence) {
        return sequence == 0 ? OptionalLong.empty() : OptionalLong.of(sequence);
    }
}
