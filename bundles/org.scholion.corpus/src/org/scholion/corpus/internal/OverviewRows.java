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
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.StoreException;
import org.scholion.text.TextDirection;

/** The one join of documents, sets and numbers of annotations, for all lists of documents. */
final class OverviewRows {

    private static final String DOCUMENT =
            "SELECT id, name, language, direction, characters FROM document"
                    + " WHERE removed_at IS NULL";

    // A set without a journal has no annotations; of the others an index alone is read.
    private static final String SET =
            "SELECT s.document_id, s.id, m.name, s.state, "
                    + StateRows.REASON
                    + ", s.last_seq, s.changed_at, iif(s.last_seq = 0, 0,"
                    + " (SELECT count(*) FROM annotation a WHERE a.set_id = s.id"
                    + " AND s.id NOT IN (SELECT set_id FROM arriving)))";

    private final Session session;

    /** Values that most documents have in common, kept in memory once. */
    private final Map<Optional<String>, Optional<String>> shared = new HashMap<>();

    private final Map<String, String> words = new HashMap<>();

    OverviewRows(Session session) {
        this.session = session;
    }

    private record Head(
            long id,
            String name,
            Optional<String> language,
            TextDirection direction,
            int characters) {}

    /**
     * Reads documents in the order of their names.
     *
     * @param after the name after which to begin; all names are after the empty one
     * @param limit how many at most
     */
    List<DocumentOverview> portion(String after, int limit) throws SQLException, StoreException {
        List<Head> heads =
                session.list(
                        DOCUMENT + " AND name > ? ORDER BY name LIMIT ?", this::head, after, limit);
        Map<Long, List<SetOverview>> sets = new HashMap<>();
        session.forEach(
                SET
                        + " FROM (SELECT id FROM document WHERE removed_at IS NULL AND name > ?"
                        + " ORDER BY name LIMIT ?) d"
                        + " JOIN annotation_set s ON s.document_id = d.id"
                        + " JOIN member m ON m.id = s.member_id ORDER BY m.name",
                row -> addSet(row, sets),
                after,
                limit);
        return heads.stream().map(head -> joined(head, sets)).toList();
    }

    /** Reads some documents; missing ones are left out. */
    List<DocumentOverview> some(Collection<Long> ids) throws SQLException, StoreException {
        List<DocumentOverview> found = new ArrayList<>();
        Map<Long, List<SetOverview>> sets = new HashMap<>();
        for (long id : ids) {
            Optional<Head> head = session.first(DOCUMENT + " AND id = ?", this::head, id);
            if (head.isPresent()) {
                session.forEach(
                        SET
                                + " FROM annotation_set s JOIN member m ON m.id = s.member_id"
                                + " WHERE s.document_id = ? ORDER BY m.name",
                        row -> addSet(row, sets),
                        id);
                found.add(joined(head.get(), sets));
            }
        }
        return found;
    }

    private static DocumentOverview joined(Head head, Map<Long, List<SetOverview>> sets) {
        return new DocumentOverview(
                head.id(),
                head.name(),
                head.language(),
                head.direction(),
                head.characters(),
                sets.getOrDefault(head.id(), List.of()));
    }

    private Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong(1),
                row.getString(2),
                shared(Optional.ofNullable(row.getString(3))),
                TextDirection.ofWord(row.getString(4)),
                row.getInt(5));
    }

    private void addSet(ResultSet row, Map<Long, List<SetOverview>> sets)
            throws SQLException, StoreException {
        sets.computeIfAbsent(row.getLong(1), document -> new ArrayList<>(2))
                .add(
                        new SetOverview(
                                row.getLong(2),
                                word(row.getString(3)),
                                Words.state(row.getString(4)),
                                shared(Optional.ofNullable(row.getString(5))),
                                row.getInt(8),
                                row.getLong(6),
                                row.getLong(7)));
    }

    private Optional<String> shared(Optional<String> value) {
        Optional<String> known = shared.putIfAbsent(value, value);
        return known == null ? value : known;
    }

    private String word(String value) {
        String known = words.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
