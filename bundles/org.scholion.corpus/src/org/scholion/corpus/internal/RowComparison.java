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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.json.AnnotationJson;
import org.scholion.words.Message;

/** The rows of a set against what its journal leads to. */
final class RowComparison {

    private RowComparison() {}

    /** Returns how the rows differ, each in words. */
    static List<Message> differences(Session session, long setId, AnnotationMap replayed)
            throws SQLException, StoreException {
        List<Message> differences = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<List<String>> links = new HashSet<>();
        Map<String, Annotation> expected = new HashMap<>();
        replayed.all().forEach(annotation -> expected.put(annotation.id().value(), annotation));
        session.forEach(
                "SELECT id, kind, type_id, begin_at, end_at, json FROM annotation"
                        + " WHERE set_id = ?"
                        + SetArrival.ARRIVED
                        + " ORDER BY id",
                row -> {
                    String id = row.getString(1);
                    seen.add(id);
                    if (!expected.containsKey(id)) {
                        differences.add(Message.of("store.check.row-extra", "annotation", id));
                    } else if (!matches(row, expected.get(id))) {
                        differences.add(Message.of("store.check.row-other", "annotation", id));
                    }
                },
                setId);
        for (Annotation annotation : replayed.all()) {
            if (!seen.contains(annotation.id().value())) {
                differences.add(
                        Message.of(
                                "store.check.row-missing", "annotation", annotation.id().value()));
            }
            for (AnnotationId to : annotation.references()) {
                links.add(List.of(annotation.id().value(), to.value()));
            }
        }
        if (!links.equals(AnnotationRows.links(session, setId))) {
            differences.add(Message.of("store.check.links-wrong"));
        }
        return differences;
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
