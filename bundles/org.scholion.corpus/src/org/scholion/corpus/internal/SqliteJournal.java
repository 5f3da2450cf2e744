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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.GoldByDecisionException;
import org.scholion.corpus.Journal;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.OperationRefusedException;

/** The journals in a SQLite file. */
final class SqliteJournal implements Journal {

    private final Database database;
    private final StoreEvents events;
    private final CompiledSchemas schemas;

    /** Sets whose journals have grown past a multiple of the distance between checkpoints. */
    private final Set<Long> checkpointsDue = new HashSet<>();

    SqliteJournal(Database database, StoreEvents events, CompiledSchemas schemas) {
        this.database = database;
        this.events = events;
        this.schemas = schemas;
    }

    @Override
    public JournalEntry append(long setId, long expectedSequence, NewEntry entry, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        return appendAll(setId, expectedSequence, List.of(entry), guard).get(0);
    }

    @Override
    public List<JournalEntry> appendAll(long setId, long expectedSequence, List<NewEntry> entries)
            throws StoreException, OperationRefusedException {
        return appendAll(setId, expectedSequence, entries, AppendGuard.NONE);
    }

    private List<JournalEntry> appendAll(
            long setId, long expectedSequence, List<NewEntry> entries, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        return database.<List<JournalEntry>, OperationRefusedException>write(
                session -> {
                    JournalAppend append =
                            new JournalAppend(session, setId, expectedSequence, schemas);
                    if (append.isGold()) {
                        throw new GoldByDecisionException();
                    }
                    return append(append, entries, guard).entries();
                });
    }

    /** Appends an entry to any set, gold too, in the transaction of a session, and tells it. */
    StoreEvent.SetChanged append(
            Session session, long setId, long expectedSequence, NewEntry entry, AppendGuard guard)
            throws SQLException, StoreException, OperationRefusedException {
        return append(
                new JournalAppend(session, setId, expectedSequence, schemas),
                List.of(entry),
                guard);
    }

    private StoreEvent.SetChanged append(
            JournalAppend append, List<NewEntry> entries, AppendGuard guard)
            throws SQLException, StoreException, OperationRefusedException {
        for (NewEntry entry : entries) {
            append.add(entry, guard);
        }
        StoreEvent.SetChanged event = append.event();
        if (append.passesCheckpoint()) {
            database.afterCommit(() -> markDue(event.set().id()));
        }
        events.tell(event);
        return event;
    }

    @Override
    public JournalEntry fill(long setId, NewEntry entry)
            throws StoreException, OperationRefusedException {
        SetArrival.Target target = database.snapshot(s -> SetArrival.target(s, setId, schemas));
        if (target.set().member().equals(Member.GOLD)) {
            throw new GoldByDecisionException();
        }
        StoreEvent.SetChanged event = new SetArrival(database, target, entry).run();
        events.tell(event);
        return event.entries().get(0);
    }

    @Override
    public List<JournalEntry> after(long setId, long sequence) throws StoreException {
        return database.read(session -> JournalRows.after(session, setId, sequence));
    }

    @Override
    public List<JournalEntry> steps(long setId, long last, Predicate<String> wanted)
            throws StoreException {
        return database.read(session -> JournalRows.steps(session, setId, last, wanted));
    }

    @Override
    public Optional<String> step(long setId, long sequence) throws StoreException {
        return database.read(session -> JournalRows.step(session, setId, sequence));
    }

    @Override
    public Optional<JournalEntry> undoable(long setId) throws StoreException {
        return database.snapshot(session -> JournalRows.undoable(session, setId));
    }

    @Override
    public Optional<JournalEntry> redoable(long setId) throws StoreException {
        return database.snapshot(session -> JournalRows.redoable(session, setId));
    }

    private void markDue(long setId) {
        synchronized (checkpointsDue) {
            checkpointsDue.add(setId);
        }
    }

    /** Saves the checkpoints that have become due. */
    void saveCheckpoints() throws StoreException {
        List<Long> due;
        synchronized (checkpointsDue) {
            due = List.copyOf(checkpointsDue);
            checkpointsDue.clear();
        }
        for (long setId : due) {
            database.change(session -> Replay.saveCheckpoint(session, setId));
        }
    }
}
