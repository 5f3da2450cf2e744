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
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StaleSetException;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/**
 * One entry that fills an empty set, as divisible work: its rows are written in slices, and nobody
 * sees any before the last. What takes time (evaluating, checking, packing) is done before.
 *
 * <p>Meanwhile the set stands in the table {@code arriving}, which hides its rows from all who
 * read, and no other entry is taken for it. What a killed process leaves there is thrown away when
 * the project is next opened for writing.
 */
final class SetArrival {

    /** Condition that leaves out rows of sets that arrive; to be put behind another. */
    static final String ARRIVED = " AND set_id NOT IN (SELECT set_id FROM arriving)";

    /** Annotations in a slice: some milliseconds' worth. */
    private static final int SLICE = 100;

    private final Database database;
    private final AnnotationSet set;
    private final int schemaVersion;
    private final NewEntry entry;
    private final List<AnnotationChange> changes;
    private final Object packed;
    private boolean begun;
    private Optional<StoreEvent.SetChanged> done = Optional.empty();

    /**
     * What is filled.
     *
     * @param set the set as it is; without annotations
     * @param schema the newest one
     * @param schemaVersion the number of its version
     * @param characters the length of the document's text in UTF-16 units
     */
    record Target(AnnotationSet set, Schema schema, int schemaVersion, int characters) {}

    /** Reads what is to be filled. */
    static Target target(Session session, long setId, CompiledSchemas schemas)
            throws SQLException, StoreException {
        AnnotationSet set = SetRows.get(session, setId);
        CompiledSchemas.Version newest = schemas.newest(session);
        return new Target(
                set,
                newest.schema(),
                newest.number(),
                DocumentRows.get(session, set.documentId()).characters());
    }

    /**
     * Evaluates the entry.
     *
     * @throws OperationRefusedException when the entry does not fit a set without annotations, or
     *     adds a breach of structure
     */
    SetArrival(Database database, Target target, NewEntry entry) throws OperationRefusedException {
        this.database = database;
        this.set = target.set();
        this.schemaVersion = target.schemaVersion();
        this.entry = entry;
        AnnotationMap nothing = new AnnotationMap();
        this.changes = entry.operation().changes(nothing);
        StructureGate.check(
                new StructureRules(target.schema(), target.characters()), changes, nothing);
        this.packed = StoredColumns.column(entry.operation());
    }

    /** Writes the set and returns what is to be told; on failure nothing of it is left. */
    StoreEvent.SetChanged run() throws StoreException {
        List<Database.Step<StoreException>> steps = new ArrayList<>();
        steps.add(this::begin);
        for (int from = 0; from < changes.size(); from += SLICE) {
            List<AnnotationChange> slice =
                    changes.subList(from, Math.min(from + SLICE, changes.size()));
            steps.add(session -> AnnotationRows.apply(session, set.id(), slice));
        }
        steps.add(this::finish);
        try {
            database.<StoreException>writeInPortions(steps.iterator());
        } finally {
            if (begun && done.isEmpty()) {
                discard();
            }
        }
        database.settle();
        return done.orElseThrow();
    }

    private void begin(Session session) throws SQLException, StoreException {
        if (AppendTarget.of(session, set.id()).set().lastSequence() != set.lastSequence()
                || !AnnotationRows.isEmpty(session, set.id())) {
            throw stale();
        }
        session.update("INSERT INTO arriving (set_id) VALUES (?)", set.id());
        begun = true;
    }

    private StaleSetException stale() {
        return new StaleSetException(Message.of("store.stale.arrival", "member", set.member()));
    }

    private void finish(Session session) throws SQLException, StoreException {
        if (session.number("SELECT max(number) FROM schema_version") != schemaVersion) {
            throw stale();
        }
        session.update("DELETE FROM arriving WHERE set_id = ?", set.id());
        JournalEntry written =
                JournalRows.write(
                        session,
                        JournalEnd.at(session, set.id(), set.lastSequence()),
                        schemaVersion,
                        entry,
                        packed);
        done =
                Optional.of(
                        new StoreEvent.SetChanged(
                                SetRows.get(session, set.id()), List.of(written), changes));
    }

    /** Only what was begun: a set that was not empty may have annotations with the same ids. */
    private void discard() throws StoreException {
        List<Database.Step<StoreException>> steps = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += SLICE) {
            List<AnnotationChange> slice =
                    changes.subList(from, Math.min(from + SLICE, changes.size()));
            steps.add(session -> AnnotationRows.forget(session, set.id(), slice));
        }
        steps.add(session -> session.update("DELETE FROM arriving WHERE set_id = ?", set.id()));
        database.<StoreException>writeInPortions(steps.iterator());
    }

    /** Throws away what a process that was killed has left. */
    static void discardAll(Session session) throws SQLException {
        if (session.number("SELECT count(*) FROM arriving") == 0) {
            return;
        }
        session.update("BEGIN IMMEDIATE");
        session.update("DELETE FROM marked_string WHERE set_id IN (SELECT set_id FROM arriving)");
        session.update("DELETE FROM annotation WHERE set_id IN (SELECT set_id FROM arriving)");
        session.update("DELETE FROM reference WHERE set_id IN (SELECT set_id FROM arriving)");
        session.update("DELETE FROM entry_reference WHERE set_id IN (SELECT set_id FROM arriving)");
        session.update("DELETE FROM arriving");
        session.update("COMMIT");
    }
}
