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
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.Migration;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationMap;
import org.scholion.document.migration.SetMigration;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.PlanJson;
import org.scholion.schema.migration.PlanMisfitException;
import org.scholion.words.Message;

/**
 * Takes states of sets of earlier versions of the schema through the migrations that came since.
 */
final class Carrying {

    private final Session session;
    private final CompiledSchemas schemas;

    Carrying(Session session, CompiledSchemas schemas) {
        this.session = session;
        this.schemas = schemas;
    }

    /**
     * Returns the annotations of a set as they were after an entry of its journal, as annotations
     * of the newest version.
     */
    List<Annotation> at(long setId, long sequence) throws SQLException, StoreException {
        List<Migration> all = migrations();
        if (all.isEmpty()) {
            return Replay.annotationsAt(session, setId, sequence);
        }
        long at = sequence;
        Optional<Entry> entry = entry(setId, at);
        while (entry.isPresent() && isForNothing(entry.get(), all)) {
            at--;
            entry = entry(setId, at);
        }
        return carried(
                Replay.annotationsAt(session, setId, at),
                since(entry.map(Entry::version).orElse(0)),
                characters(session, setId));
    }

    private List<Migration> migrations() throws SQLException, StoreException {
        return session.list(SqliteMigrations.SELECT + " ORDER BY id", SqliteMigrations::read);
    }

    /** Returns whether a version is that of a migration that was undone. */
    boolean isUndone(int version) throws SQLException, StoreException {
        return migrations().stream()
                .anyMatch(each -> each.toVersion() == version && !each.isInForce());
    }

    /** Returns the migrations that hold and came after a version, oldest first. */
    List<Migration> since(int version) throws SQLException, StoreException {
        return migrations().stream()
                .filter(Migration::isInForce)
                .filter(each -> each.fromVersion() >= version)
                .toList();
    }

    /**
     * Takes a state through migrations.
     *
     * @param characters the length of the document's text in UTF-16 units
     */
    List<Annotation> carried(List<Annotation> state, List<Migration> migrations, int characters)
            throws SQLException, StoreException {
        List<Annotation> carried = state;
        for (Migration migration : migrations) {
            AnnotationMap map = new AnnotationMap(carried);
            StructureRules rules =
                    new StructureRules(schemas.version(session, migration.toVersion()), characters);
            map.apply(
                    SetMigration.of(
                                    carried,
                                    plan(migration),
                                    schemas.version(session, migration.fromVersion()),
                                    rules)
                            .changes());
            carried = List.copyOf(map.all());
        }
        return carried;
    }

    static MigrationPlan plan(Migration migration) throws StoreException {
        try {
            return PlanJson.read(migration.plan(), "");
        } catch (PlanMisfitException e) {
            throw new StoreException(
                    Message.of(
                            "store.migration.plan",
                            "version",
                            migration.toVersion(),
                            "reason",
                            Message.of(e)),
                    e);
        }
    }

    private record Entry(int version, long migration, boolean back) {}

    private Optional<Entry> entry(long setId, long sequence) throws SQLException, StoreException {
        return session.first(
                "SELECT schema_version, coalesce(migration_id, 0), undoes > 0 FROM journal"
                        + " WHERE set_id = ? AND seq = ?",
                row -> new Entry(row.getInt(1), row.getLong(2), row.getBoolean(3)),
                setId,
                sequence);
    }

    /** An entry of a migration that was taken back by the next one. */
    private static boolean isForNothing(Entry entry, List<Migration> all) {
        return entry.migration() > 0
                && !entry.back()
                && all.stream()
                        .anyMatch(each -> each.id() == entry.migration() && !each.isInForce());
    }

    /** Returns the length of the text of a set's document, which may be removed. */
    static int characters(Session session, long setId) throws SQLException, StoreException {
        return (int)
                session.number(
                        "SELECT d.characters FROM document d JOIN annotation_set s"
                                + " ON s.document_id = d.id WHERE s.id = ?",
                        setId);
    }
}
