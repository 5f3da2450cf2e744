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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Migration;
import org.scholion.corpus.Migrations;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.StaleSetException;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.words.Message;

/** The migrations in a SQLite file. */
final class SqliteMigrations implements Migrations {

    static final String SELECT =
            "SELECT id, from_version, to_version, steps, actor, at, undone_by, undone_at"
                    + " FROM migration";

    private static final int NAMED = 20;

    private final Database database;
    private final StoreEvents events;
    private final CompiledSchemas schemas;

    SqliteMigrations(Database database, StoreEvents events, CompiledSchemas schemas) {
        this.database = database;
        this.events = events;
        this.schemas = schemas;
    }

    @Override
    public List<Migration> all() throws StoreException {
        return database.read(
                session -> session.list(SELECT + " ORDER BY id", SqliteMigrations::read));
    }

    static Migration read(ResultSet row) throws SQLException {
        Optional<String> by = Optional.ofNullable(row.getString("undone_by"));
        long undone = row.getLong("undone_at");
        return new Migration(
                row.getLong("id"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                row.getString("steps"),
                row.getString("actor"),
                Times.at(row.getLong("at")),
                by.map(name -> new Migration.Undoing(name, Times.at(undone))));
    }

    @Override
    public Schema schema(int version) throws StoreException {
        return database.read(session -> schemas.version(session, version));
    }

    @Override
    public MigrationPlan plan(Migration migration) throws StoreException {
        return Carrying.plan(migration);
    }

    @Override
    public Set<String> used() throws StoreException {
        return database.read(
                session ->
                        new TreeSet<>(
                                session.list(
                                        "SELECT DISTINCT type_id FROM annotation",
                                        row -> row.getString(1))));
    }

    @Override
    public List<Concerned> having(Collection<String> typeIds) throws StoreException {
        return typeIds.isEmpty() ? List.of() : database.read(session -> having(session, typeIds));
    }

    private static List<Concerned> having(Session session, Collection<String> typeIds)
            throws SQLException, StoreException {
        String places = String.join(", ", typeIds.stream().map(id -> "?").toList());
        return session.list(
                "SELECT "
                        + SetRows.COLUMNS
                        + ", d.name, d.characters, d.removed_at IS NOT NULL"
                        + " FROM annotation_set s JOIN member m ON m.id = s.member_id"
                        + " JOIN document d ON d.id = s.document_id"
                        + " WHERE s.id IN (SELECT set_id FROM annotation WHERE type_id IN ("
                        + places
                        + ")) AND s.id NOT IN (SELECT set_id FROM arriving)"
                        + " AND NOT EXISTS (SELECT 1 FROM project p WHERE p.key = '"
                        + KeptSets.KEY
                        + "' || s.ulid) ORDER BY d.name, m.name, s.id",
                row ->
                        new Concerned(
                                SetRows.read(row),
                                row.getString(9),
                                row.getInt(10),
                                row.getBoolean(11)),
                typeIds.toArray());
    }

    @Override
    public int count(Collection<String> typeIds) throws StoreException {
        if (typeIds.isEmpty()) {
            return 0;
        }
        String places = String.join(", ", typeIds.stream().map(id -> "?").toList());
        return database.read(
                session ->
                        session.first(
                                        "SELECT count(*) FROM annotation a"
                                                + " JOIN annotation_set s ON s.id = a.set_id"
                                                + " JOIN document d ON d.id = s.document_id"
                                                + " JOIN member m ON m.id = s.member_id"
                                                + " WHERE d.removed_at IS NULL"
                                                + " AND m.role <> 'gold' AND a.type_id IN ("
                                                + places
                                                + ")",
                                        row -> row.getInt(1),
                                        typeIds.toArray())
                                .orElse(0));
    }

    @Override
    public Migration begin(String xml, String plan, String actor) throws StoreException {
        return database.write(
                session -> {
                    SchemaVersion before = ProjectRows.newestSchema(session);
                    SchemaVersion after = ProjectRows.addSchema(session, xml, actor);
                    long id =
                            session.insert(
                                    "INSERT INTO migration (from_version, to_version, steps, actor,"
                                            + " at) VALUES (?, ?, ?, ?, ?)",
                                    before.number(),
                                    after.number(),
                                    StoredJson.requireObject(plan),
                                    actor,
                                    after.savedAt().toEpochMilli());
                    Migration made = get(session, id);
                    events.tell(new StoreEvent.SchemaSaved(after));
                    events.tell(new StoreEvent.SetsMigrated());
                    return made;
                });
    }

    private static Map<String, String> arguments(Migration migration) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("migration", Long.toString(migration.id()));
        arguments.put("before", Integer.toString(migration.fromVersion()));
        arguments.put("after", Integer.toString(migration.toVersion()));
        return arguments;
    }

    private static Migration get(Session session, long id) throws SQLException, StoreException {
        return session.first(SELECT + " WHERE id = ?", SqliteMigrations::read, id).orElseThrow();
    }

    @Override
    public <X extends Exception> void change(
            Migration migration, List<Concerned> sets, Change change, Done<X> done)
            throws StoreException, OperationRefusedException, X {
        if (!database.isWriting()) {
            throw new IllegalStateException("migrations are exclusive work");
        }
        CompiledSchemas.Version newest = database.read(schemas::newest);
        LaterMarks marks = new LaterMarks();
        try (MigrationAhead ahead =
                new MigrationAhead(database, newest.schema(), migration.actor(), sets, change)) {
            for (Concerned each : sets) {
                Optional<MigrationAhead.Prepared> prepared = ahead.next();
                if (prepared.isPresent()) {
                    write(migration, newest.number(), each.set().id(), prepared.get(), marks);
                }
                done.with(each);
            }
        }
        database.<StoreException>change(marks::write);
    }

    private void write(
            Migration migration,
            int version,
            long setId,
            MigrationAhead.Prepared prepared,
            LaterMarks marks)
            throws StoreException {
        database.<StoreException>change(
                session -> {
                    JournalEnd end = end(session, setId);
                    if (end.sequence() != prepared.sequence()) {
                        throw new IllegalStateException("the set was changed before");
                    }
                    JournalRows.migrate(
                            session,
                            end,
                            version,
                            prepared.entry(),
                            migration.id(),
                            prepared.changes(),
                            marks,
                            prepared.packed());
                });
    }

    /** Where a journal ends; its document may be removed. */
    private static JournalEnd end(Session session, long setId) throws SQLException, StoreException {
        long last = session.number("SELECT last_seq FROM annotation_set WHERE id = ?", setId);
        return JournalEnd.at(session, setId, last);
    }

    @Override
    public JournalEntry answer(
            Migration migration, long setId, long expectedSequence, NewEntry entry)
            throws StoreException, OperationRefusedException {
        return database.<JournalEntry, OperationRefusedException>write(
                session -> {
                    AnnotationSet set = SetRows.get(session, setId);
                    KeptSets.requireChangeable(session, setId);
                    if (set.lastSequence() != expectedSequence) {
                        throw StaleSetException.of(set, expectedSequence);
                    }
                    CompiledSchemas.Version newest = schemas.newest(session);
                    StructureGate gate =
                            new StructureGate(
                                    new RowLookup(session, setId),
                                    new StructureRules(
                                            newest.schema(), Carrying.characters(session, setId)));
                    JournalRows.Appended appended =
                            JournalRows.answer(
                                    session,
                                    end(session, setId),
                                    newest.number(),
                                    entry,
                                    migration.id(),
                                    gate);
                    events.tell(
                            new StoreEvent.SetChanged(
                                    set.after(appended.entry()),
                                    List.of(appended.entry()),
                                    appended.changes()));
                    return appended.entry();
                });
    }

    @Override
    public void end(Migration migration, Map<String, String> arguments) throws StoreException {
        Map<String, String> all = arguments(migration);
        all.putAll(arguments);
        database.change(
                session -> HistoryRows.add(session, migration.actor(), What.SCHEMA_MIGRATED, all));
    }

    @Override
    public List<Message> obstacles() throws StoreException {
        return database.read(
                session -> {
                    Optional<Migration> latest = latest(session);
                    return latest.isEmpty()
                            ? List.of(Message.of("store.migration.none"))
                            : obstacles(session, latest.get());
                });
    }

    private static Optional<Migration> latest(Session session) throws SQLException, StoreException {
        return session.first(
                SELECT + " WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1",
                SqliteMigrations::read);
    }

    private static List<Message> obstacles(Session session, Migration latest)
            throws SQLException, StoreException {
        List<Message> obstacles = new ArrayList<>();
        int newest = ProjectRows.newestSchema(session).number();
        if (newest != latest.toVersion()) {
            obstacles.add(Message.of("store.migration.later-version", "version", newest));
        }
        List<Message> sets =
                session.list(
                        "SELECT d.name, m.name, count(*) FROM journal j"
                                + " JOIN annotation_set s ON s.id = j.set_id"
                                + " JOIN member m ON m.id = s.member_id"
                                + " JOIN document d ON d.id = s.document_id"
                                + " WHERE j.schema_version >= ?"
                                + " AND (j.migration_id IS NOT ? OR j.undo_top > 0)"
                                + " GROUP BY s.id ORDER BY d.name, m.name",
                        row ->
                                Message.of(
                                        "store.migration.later-work",
                                        "document",
                                        row.getString(1),
                                        "member",
                                        row.getString(2),
                                        "changes",
                                        row.getInt(3)),
                        latest.toVersion(),
                        latest.id());
        obstacles.addAll(sets.subList(0, Math.min(NAMED, sets.size())));
        if (sets.size() > NAMED) {
            obstacles.add(Message.of("store.migration.more-sets", "sets", sets.size() - NAMED));
        }
        return obstacles;
    }

    @Override
    public Migration undo(String actor) throws StoreException {
        return database.write(
                session -> {
                    Migration latest =
                            latest(session)
                                    .orElseThrow(
                                            () ->
                                                    new StoreException(
                                                            Message.of("store.migration.none")));
                    List<Message> obstacles = obstacles(session, latest);
                    if (!obstacles.isEmpty()) {
                        throw new StoreException(
                                Message.of(
                                        "store.migration.not-undone",
                                        "reasons",
                                        Message.Lines.of(obstacles)));
                    }
                    SchemaVersion before = ProjectRows.schema(session, latest.fromVersion());
                    SchemaVersion again = ProjectRows.addSchema(session, before.xml(), actor);
                    takeBack(session, latest, again.number(), actor);
                    session.update(
                            "UPDATE migration SET undone_by = ?, undone_at = ? WHERE id = ?",
                            actor,
                            again.savedAt().toEpochMilli(),
                            latest.id());
                    HistoryRows.add(session, actor, What.MIGRATION_UNDONE, arguments(latest));
                    events.tell(new StoreEvent.SchemaSaved(again));
                    events.tell(new StoreEvent.SetsMigrated());
                    return get(session, latest.id());
                });
    }

    private static void takeBack(Session session, Migration latest, int version, String actor)
            throws SQLException, StoreException {
        List<Long> sets =
                session.list(
                        "SELECT set_id FROM journal WHERE migration_id = ? ORDER BY set_id",
                        row -> row.getLong(1),
                        latest.id());
        LaterMarks marks = new LaterMarks();
        for (long setId : sets) {
            JournalEnd end = end(session, setId);
            Operation back =
                    JournalRows.at(session, setId, end.sequence())
                            .orElseThrow()
                            .operation()
                            .inverse();
            try {
                // what was there before is there again, and needs no look at the rules
                JournalRows.migrate(
                        session,
                        end,
                        version,
                        new NewEntry(actor, back, end.sequence(), 0),
                        latest.id(),
                        RowChange.all(
                                back.changes(new AnnotationMap(AnnotationRows.all(session, setId))),
                                new MarkIndex(session, setId)::entry),
                        marks,
                        StoredColumns.column(back));
            } catch (OperationRefusedException e) {
                throw new StoreException(
                        Message.of("store.migration.damaged", "reason", Message.of(e)), e);
            }
        }
        marks.write(session);
    }
}
