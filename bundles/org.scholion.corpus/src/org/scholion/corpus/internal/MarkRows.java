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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.LabelCount;
import org.scholion.corpus.MarkLabel;
import org.scholion.corpus.MarkPlace;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.json.AttributesJson;
import org.scholion.document.json.MalformedAnnotationJsonException;
import org.scholion.words.Message;

/** What is read from the index of marked strings. */
final class MarkRows {

    /** Leaves out marks of removed documents, and of sets that arrive. */
    private static final String SEEN =
            " AND set_id NOT IN (SELECT set_id FROM arriving UNION ALL SELECT s.id FROM document d"
                    + " JOIN annotation_set s ON s.document_id = d.id"
                    + " WHERE d.removed_at IS NOT NULL)";

    private static final String OF_MEMBER =
            " AND member_id = (SELECT id FROM member WHERE name = ?)";

    private static final String NEWEST =
            "SELECT annotation_id, set_id FROM marked_string WHERE key = ? AND label_id ="
                    + " (SELECT id FROM mark_label WHERE type_id = ? AND attributes = ?)"
                    + " AND member_id = ?"
                    + SEEN
                    + " ORDER BY annotation_id DESC LIMIT ?";

    private MarkRows() {}

    static List<LabelCount> labels(Session session, String key, Optional<String> member)
            throws SQLException, StoreException {
        List<LabelCount> counts =
                session.list(
                        "SELECT l.type_id, l.attributes, c.number FROM (SELECT label_id,"
                                + " count(*) AS number FROM marked_string WHERE key = ?"
                                + (member.isPresent() ? OF_MEMBER : "")
                                + SEEN
                                + " GROUP BY label_id) c JOIN mark_label l ON l.id = c.label_id"
                                + " ORDER BY c.number DESC, l.type_id, l.attributes",
                        row ->
                                new LabelCount(
                                        label(row.getString(1), row.getString(2)), row.getInt(3)),
                        member.isPresent() ? new Object[] {key, member.get()} : new Object[] {key});
        return List.copyOf(counts);
    }

    private static MarkLabel label(String typeId, String attributes) throws StoreException {
        try {
            return new MarkLabel(typeId, AttributesJson.read(attributes));
        } catch (MalformedAnnotationJsonException e) {
            throw new StoreException(Message.of("store.damaged.row", "reason", Message.of(e)), e);
        }
    }

    private record Entry(String annotation, long setId) {}

    static List<MarkPlace> places(
            Session session, String key, MarkLabel label, Optional<String> member, int most)
            throws SQLException, StoreException {
        // Member by member, since each has its marks in order of time; ids grow with time.
        List<Entry> newest = new ArrayList<>();
        for (long each : members(session, member)) {
            newest.addAll(
                    session.list(
                            NEWEST,
                            row -> new Entry(row.getString(1), row.getLong(2)),
                            key,
                            label.typeId(),
                            AttributesJson.write(label.attributes()),
                            each,
                            most));
        }
        newest.sort(Comparator.comparing(Entry::annotation).reversed());
        List<MarkPlace> places = new ArrayList<>();
        for (Entry entry : newest.subList(0, Math.min(most, newest.size()))) {
            place(session, entry).ifPresent(places::add);
        }
        return List.copyOf(places);
    }

    private static List<Long> members(Session session, Optional<String> member)
            throws SQLException, StoreException {
        return member.isPresent()
                ? session.list(
                        "SELECT id FROM member WHERE name = ?", row -> row.getLong(1), member.get())
                : session.list("SELECT id FROM member", row -> row.getLong(1));
    }

    private static Optional<MarkPlace> place(Session session, Entry entry)
            throws SQLException, StoreException {
        return session.first(
                        "SELECT d.id, d.name, m.name, a.json FROM annotation a"
                                + " JOIN annotation_set s ON s.id = a.set_id"
                                + " JOIN document d ON d.id = s.document_id"
                                + " JOIN member m ON m.id = s.member_id"
                                + " WHERE a.set_id = ? AND a.id = ?",
                        row ->
                                StoredColumns.annotation(row.getString(4))
                                                instanceof Mention mention
                                        ? Optional.of(
                                                new MarkPlace(
                                                        row.getLong(1),
                                                        row.getString(2),
                                                        row.getString(3),
                                                        new AnnotationId(entry.annotation()),
                                                        mention.span()))
                                        : Optional.<MarkPlace>empty(),
                        entry.setId(),
                        entry.annotation())
                .flatMap(found -> found);
    }

    static Optional<String> firstFrom(Session session, String key)
            throws SQLException, StoreException {
        return session.first(
                "SELECT key FROM marked_string WHERE key >= ? ORDER BY key LIMIT 1",
                row -> row.getString(1),
                key);
    }
}
