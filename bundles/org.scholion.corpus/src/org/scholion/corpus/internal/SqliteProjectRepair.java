/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.ProjectWriting;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Repairs a project in a SQLite file. */
final class SqliteProjectRepair implements ProjectRepair {

    /** Goes into the name of the copy, as in {@code news.before-repair.scholion}. */
    private static final String COPY = "before-repair";

    private final ProjectWriting writing;
    private final Path file;
    private final Database database;
    private final CompiledSchemas schemas;
    private final Consumer<StoreEvent> events;

    /**
     * Creates it.
     *
     * @param writing gives exclusive work its turn
     * @param file the project
     * @param events takes what is to be told once it is committed
     */
    SqliteProjectRepair(
            ProjectWriting writing,
            Path file,
            Database database,
            CompiledSchemas schemas,
            Consumer<StoreEvent> events) {
        this.writing = writing;
        this.file = file;
        this.database = database;
        this.schemas = schemas;
        this.events = events;
    }

    /** Takes what is wrong with a set. */
    @FunctionalInterface
    private interface Repairer {
        void take(SetRepair repair) throws SQLException, StoreException;
    }

    @Override
    public List<RepairAction> preview() throws StoreException {
        Optional<Message> reason = database.readOnlyReason();
        if (reason.isPresent()) {
            throw new ReadOnlyProjectException(reason.get());
        }
        return database.snapshot(
                session -> {
                    List<RepairAction> actions = new ArrayList<>();
                    actions.addAll(new FileRepair(session).actions());
                    MarkIndexRepair ofIndex = new MarkIndexRepair(session);
                    forEach(session, ofIndex, repair -> actions.addAll(repair.actions()));
                    actions.addAll(ofIndex.actions());
                    return actions;
                });
    }

    @Override
    public Repaired run(String actor) throws StoreException {
        if (preview().isEmpty()) {
            return new Repaired(Optional.empty(), List.of());
        }
        List<Repaired> done = new ArrayList<>();
        writing.<StoreException>exclusively(
                Message.of("store.work.repairing"),
                () -> done.add(database.write(session -> repair(session, actor))));
        return done.get(0);
    }

    private Repaired repair(Session session, String actor) throws SQLException, StoreException {
        Path copy;
        // Another connection, since one that is in a write transaction cannot be copied from; this
        // transaction keeps all others from writing meanwhile.
        try (Session reader = Connections.reader(file, Connections.Mode.WRITABLE)) {
            copy = KeptCopy.keep(reader, file, COPY);
        }
        List<RepairAction> actions = new ArrayList<>();
        FileRepair ofFile = new FileRepair(session);
        actions.addAll(ofFile.actions());
        ofFile.apply();
        MarkIndexRepair ofIndex = new MarkIndexRepair(session);
        forEach(
                session,
                ofIndex,
                repair -> {
                    List<RepairAction> some = repair.actions();
                    if (!some.isEmpty()) {
                        repair.apply().forEach(events);
                        actions.addAll(some);
                    }
                });
        actions.addAll(ofIndex.actions());
        ofIndex.apply();
        HistoryRows.add(session, actor, What.PROJECT_REPAIRED, arguments(copy, actions));
        return new Repaired(Optional.of(new FileAddress(copy)), actions);
    }

    private static Map<String, String> arguments(Path copy, List<RepairAction> actions) {
        Map<String, Integer> counts = new TreeMap<>();
        for (RepairAction action : actions) {
            String what =
                    switch (action) {
                        case RepairAction.RowsRebuilt rebuilt -> "rebuilt";
                        case RepairAction.JournalSetAside aside -> "set-aside";
                        case RepairAction.MisfitsMended mended -> "mended";
                        case RepairAction.StateRestored restored -> "state";
                        case RepairAction.CheckpointMade made -> "checkpoint";
                        case RepairAction.ObjectMade made -> "object";
                        case RepairAction.MarkedStringsIndexed indexed -> "indexed";
                        case RepairAction.PurgeMarksCleared cleared -> "purge";
                    };
            counts.merge(what, 1, Integer::sum);
        }
        Map<String, String> arguments = new TreeMap<>();
        counts.forEach((what, count) -> arguments.put(what, Integer.toString(count)));
        arguments.put("copy", String.valueOf(copy.getFileName()));
        return arguments;
    }

    private void forEach(Session session, MarkIndexRepair ofIndex, Repairer repairer)
            throws SQLException, StoreException {
        Optional<Schema> schema = schema(session);
        // before anything is written, since a repair may add documents and sets
        List<CheckedDocument> documents = new ArrayList<>();
        DocumentWalk.forEach(session, (document, row) -> documents.add(document));
        for (CheckedDocument document : documents) {
            Optional<StructureRules> rules =
                    schema.map(known -> new StructureRules(known, document.characters()));
            List<CheckedSet> sets = new ArrayList<>();
            CheckedSet.forEach(session, document.id(), sets::add);
            for (CheckedSet set : sets) {
                Optional<AnnotationSet> readable =
                        set.kept() ? Optional.empty() : readable(session, document, set);
                if (readable.isPresent()) {
                    SetRepair repair = new SetRepair(session, document, readable.get(), rules);
                    ofIndex.look(repair);
                    repairer.take(repair);
                } else {
                    ofIndex.skip(set.id());
                }
            }
        }
    }

    /** Returns the set; empty when its own row cannot be read, which is for the check to name. */
    private static Optional<AnnotationSet> readable(
            Session session, CheckedDocument document, CheckedSet set) throws SQLException {
        try {
            return SetRows.find(session, document.id(), set.member());
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    /** Returns the newest schema; without it what annotations must be is not known. */
    private Optional<Schema> schema(Session session) throws SQLException {
        try {
            return Optional.of(schemas.newest(session).schema());
        } catch (StoreException e) {
            return Optional.empty();
        }
    }
}
