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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.corpus.SetCounts;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;

/** The current state of annotation sets, and who points to whom in them. */
final class AnnotationRows {

    private AnnotationRows() {}

    // Reading

    static List<Annotation> all(Session session, long setId) throws SQLException, StoreException {
        return session.list(
                "SELECT json FROM annotation WHERE set_id = ?"
                        + SetArrival.ARRIVED
                        + " ORDER BY id",
                row -> StoredColumns.annotation(row.getString(1)),
                setId);
    }

    static Optional<Annotation> find(Session session, long setId, AnnotationId id)
            throws SQLException, StoreException {
        return session.first(
                "SELECT json FROM annotation WHERE set_id = ? AND id = ?" + SetArrival.ARRIVED,
                row -> StoredColumns.annotation(row.getString(1)),
                setId,
                id.value());
    }

    static List<Annotation> referringTo(Session session, long setId, AnnotationId id)
            throws SQLException, StoreException {
        return session.list(
                "SELECT a.json FROM reference r"
                        + " JOIN annotation a ON a.set_id = r.set_id AND a.id = r.from_id"
                        + " WHERE r.set_id = ? AND r.to_id = ?"
                        + " AND r.set_id NOT IN (SELECT set_id FROM arriving)"
                        + " ORDER BY r.from_id",
                row -> StoredColumns.annotation(row.getString(1)),
                setId,
                id.value());
    }

    static Map<String, SetCounts> counts(Session session) throws SQLException, StoreException {
        String where = " WHERE s.document_id IN (SELECT id FROM document WHERE removed_at IS NULL)";
        Map<String, Map<AnnotationKind, Map<String, Integer>>> counts = new TreeMap<>();
        session.forEach(
                "SELECT DISTINCT m.name FROM annotation_set s JOIN member m ON m.id = s.member_id"
                        + where,
                row -> counts.put(row.getString(1), new EnumMap<>(AnnotationKind.class)));
        session.forEach(
                "SELECT m.name, a.kind, a.type_id, count(*) FROM annotation_set s"
                        + " JOIN member m ON m.id = s.member_id"
                        + " JOIN annotation a ON a.set_id = s.id AND s.id NOT IN"
                        + " (SELECT set_id FROM arriving)"
                        + where
                        + " GROUP BY s.member_id, a.kind, a.type_id",
                row ->
                        counts.getOrDefault(row.getString(1), new TreeMap<>())
                                .computeIfAbsent(
                                        AnnotationKind.ofWord(row.getString(2)),
                                        kind -> new TreeMap<>())
                                .put(row.getString(3), row.getInt(4)));
        Map<String, SetCounts> result = new LinkedHashMap<>();
        counts.forEach((member, byKind) -> result.put(member, new SetCounts(byKind)));
        return result;
    }

    /** Returns whether a set has no rows, of those that arrive neither. */
    static boolean isEmpty(Session session, long setId) throws SQLException {
        return session.number("SELECT count(*) FROM annotation WHERE set_id = ?", setId) == 0;
    }

    // Writing

    /** Deletes what changes have made, whether they had been applied or not. */
    static void forget(Session session, long setId, List<AnnotationChange> changes)
            throws SQLException, StoreException {
        MarkIndex index = new MarkIndex(session, setId);
        for (AnnotationChange change : changes) {
            String id = change.id().value();
            boolean applied =
                    session.update("DELETE FROM annotation WHERE set_id = ? AND id = ?", setId, id)
                            > 0;
            if (applied && change.after().isPresent()) {
                index.remove(change.after().get());
            }
            EntryLinks.forget(session, setId, change);
            for (AnnotationId to : change.after().map(Annotation::references).orElse(Set.of())) {
                session.update(
                        "DELETE FROM reference WHERE set_id = ? AND to_id = ? AND from_id = ?",
                        setId,
                        to.value(),
                        id);
            }
        }
    }

    /** Changes the rows, and with them who points to whom and the index of marked strings. */
    static void apply(Session session, long setId, List<AnnotationChange> changes)
            throws SQLException, StoreException {
        MarkIndex index = new MarkIndex(session, setId);
        for (AnnotationChange change : changes) {
            RowChange made = RowChange.of(change, index::entry);
            row(session, setId, made);
            index.apply(made);
        }
    }

    /**
     * Changes the rows and who points to whom, but not the index of marked strings.
     *
     * @see LaterMarks
     */
    static void applyMade(Session session, long setId, List<RowChange> changes)
            throws SQLException {
        for (RowChange change : changes) {
            row(session, setId, change);
        }
    }

    private static void row(Session session, long setId, RowChange made) throws SQLException {
        AnnotationChange change = made.change();
        String id = change.id().value();
        if (change.after().isEmpty()) {
            session.update("DELETE FROM annotation WHERE set_id = ? AND id = ?", setId, id);
        } else {
            Annotation after = change.after().get();
            session.update(
                    change.before().isEmpty()
                            ? "INSERT INTO annotation"
                                    + " (kind, type_id, begin_at, end_at, json, set_id, id)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                            : "UPDATE annotation SET kind = ?, type_id = ?, begin_at = ?,"
                                    + " end_at = ?, json = ? WHERE set_id = ? AND id = ?",
                    after.kind().word(),
                    after.typeId(),
                    after.begin(),
                    after.end(),
                    made.json(),
                    setId,
                    id);
        }
        relink(session, setId, change);
        EntryLinks.relink(session, setId, change);
    }

    private static void relink(Session session, long setId, AnnotationChange change)
            throws SQLException {
        Set<AnnotationId> before = change.before().map(Annotation::references).orElse(Set.of());
        Set<AnnotationId> after = change.after().map(Annotation::references).orElse(Set.of());
        if (before.equals(after)) {
            return;
        }
        for (AnnotationId gone : minus(before, after)) {
            session.update(
                    "DELETE FROM reference WHERE set_id = ? AND to_id = ? AND from_id = ?",
                    setId,
                    gone.value(),
                    change.id().value());
        }
        for (AnnotationId come : minus(after, before)) {
            session.update(
                    "INSERT INTO reference (set_id, to_id, from_id) VALUES (?, ?, ?)",
                    setId,
                    come.value(),
                    change.id().value());
        }
    }

    private static List<AnnotationId> minus(Set<AnnotationId> these, Set<AnnotationId> those) {
        return these.stream()
                .filter(id -> !those.contains(id))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
