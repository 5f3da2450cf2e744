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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.EntryId;
import org.scholion.document.json.AnnotationJson;
import org.scholion.words.Message;

/** The rows of a set against what its journal leads to, or, if that is not known, themselves. */
final class RowComparison {

    private static final String ROWS =
            "SELECT id, kind, type_id, begin_at, end_at, json FROM annotation WHERE set_id = ?"
                    + SetArrival.ARRIVED
                    + " ORDER BY id";

    private static final String LINKS =
            "SELECT from_id, to_id FROM reference WHERE set_id = ?" + SetArrival.ARRIVED;

    private RowComparison() {}

    /**
     * Says how the rows differ, each in words.
     *
     * @param differences takes them, as many as there are
     */
    static void differences(
            Session session, long setId, AnnotationMap replayed, Consumer<Message> differences)
            throws SQLException, StoreException {
        Map<String, Annotation> missing = new HashMap<>();
        Set<List<String>> links = new HashSet<>();
        Set<List<String>> entries = new HashSet<>();
        for (Annotation annotation : replayed.all()) {
            missing.put(annotation.id().value(), annotation);
            for (AnnotationId to : annotation.references()) {
                links.add(List.of(annotation.id().value(), to.value()));
            }
            for (EntryId entry : annotation.entries()) {
                entries.add(List.of(annotation.id().value(), entry.value()));
            }
        }
        session.forEach(
                ROWS,
                row -> {
                    String id = row.getString(1);
                    Optional<Annotation> expected = Optional.ofNullable(missing.remove(id));
                    if (expected.isEmpty()) {
                        differences.accept(Message.of("store.check.row-extra", "annotation", id));
                    } else if (!matches(row, expected.get())) {
                        differences.accept(Message.of("store.check.row-other", "annotation", id));
                    }
                },
                setId);
        for (Annotation annotation : replayed.all()) {
            String id = annotation.id().value();
            if (missing.containsKey(id)) {
                differences.accept(Message.of("store.check.row-missing", "annotation", id));
            }
        }
        if (!sameLinks(session, setId, links) || !EntryLinks.areThese(session, setId, entries)) {
            differences.accept(Message.of("store.check.links-wrong"));
        }
    }

    private static boolean sameLinks(Session session, long setId, Set<List<String>> expected)
            throws SQLException, StoreException {
        long[] unknown = {0};
        session.forEach(
                LINKS,
                row -> {
                    if (!expected.remove(List.of(row.getString(1), row.getString(2)))) {
                        unknown[0]++;
                    }
                },
                setId);
        return unknown[0] == 0 && expected.isEmpty();
    }

    /**
     * Says which rows cannot be read, or are in their columns not what is in their JSON: for a set
     * whose journal does not tell what they are to be.
     */
    static void unreadable(Session session, long setId, Consumer<Message> problems)
            throws SQLException, StoreException {
        session.forEach(
                ROWS,
                row -> {
                    String id = row.getString(1);
                    try {
                        Annotation annotation = StoredColumns.annotation(row.getString(6));
                        if (!annotation.id().value().equals(id) || !matches(row, annotation)) {
                            problems.accept(Message.of("store.check.row-torn", "annotation", id));
                        }
                    } catch (StoreException | RuntimeException e) {
                        problems.accept(
                                Message.of(
                                        "store.check.row-unreadable",
                                        "annotation",
                                        id,
                                        "reason",
                                        Message.of(e)));
                    }
                },
                setId);
    }

    private static boolean matches(ResultSet row, Annotation annotation) throws SQLException {
        return annotation.kind().word().equals(row.getString(2))
                && annotation.typeId().equals(row.getString(3))
                && annotation.begin().equals(place(row, 4))
                && annotation.end().equals(place(row, 5))
                && AnnotationJson.write(annotation).equals(row.getString(6));
    }

    private static Optional<Integer> place(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
