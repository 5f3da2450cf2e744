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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.LabelCount;
import org.scholion.corpus.MarkLabel;
import org.scholion.corpus.MarkPlace;
import org.scholion.corpus.StoreException;
import org.scholion.document.Mention;
import org.scholion.document.json.AttributesJson;
import org.scholion.document.json.MalformedAnnotationJsonException;
import org.scholion.words.Message;

/** What is read from the index of marked strings. */
final class MarkRows {

    /** The sets whose marks are not seen: of removed documents, and those that arrive. */
    private static final String HIDDEN =
            "SELECT set_id FROM arriving UNION ALL SELECT s.id FROM document d"
                    + " JOIN annotation_set s ON s.document_id = d.id"
                    + " WHERE d.removed_at IS NOT NULL";

    private static final String OF_MEMBER =
            " AND member_id = (SELECT id FROM member WHERE name = ?)";

    private MarkRows() {}

    /** What leaves out sets that are not seen; nothing when there are none, which is looked up. */
    private static String seen(Session session) throws SQLException {
        return session.number("SELECT EXISTS (" + HIDDEN + ")") > 0
                ? " AND set_id NOT IN (" + HIDDEN + ")"
                : "";
    }

    static List<LabelCount> labels(Session session, String key, Optional<String> member)
            throws SQLException, StoreException {
        List<LabelCount> counts =
                session.list(
                        "SELECT l.type_id, l.attributes, c.number FROM (SELECT label_id,"
                                + " sum(times) AS number FROM marked_string WHERE key = ?"
                                + (member.isPresent() ? OF_MEMBER : "")
                                + seen(session)
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

    /** A row: one mark, or several that begin together. */
    private record Entry(long setId, int begin) {}

    static List<MarkPlace> places(
            Session session, String key, MarkLabel label, Optional<String> member, int most)
            throws SQLException, StoreException {
        String newest =
                "SELECT set_id, begin_at FROM marked_string WHERE key = ? AND label_id ="
                        + " (SELECT id FROM mark_label WHERE type_id = ? AND attributes = ?)"
                        + " AND member_id = ?"
                        + seen(session)
                        + " ORDER BY set_id DESC, begin_at DESC LIMIT ?";
        // Member by member, since that is how they stand in order.
        List<Entry> entries = new ArrayList<>();
        for (long each : members(session, member)) {
            entries.addAll(
                    session.list(
                            newest,
                            row -> new Entry(row.getLong(1), row.getInt(2)),
                            key,
                            label.typeId(),
                            AttributesJson.write(label.attributes()),
                            each,
                            most));
        }
        entries.sort(Comparator.comparing(Entry::setId).thenComparing(Entry::begin).reversed());
        List<MarkPlace> places = new ArrayList<>();
        for (Entry entry : entries.subList(0, Math.min(most, entries.size()))) {
            places.addAll(places(session, entry, key, label));
        }
        return List.copyOf(places.subList(0, Math.min(most, places.size())));
    }

    private static List<Long> members(Session session, Optional<String> member)
            throws SQLException, StoreException {
        return member.isPresent()
                ? session.list(
                        "SELECT id FROM member WHERE name = ?", row -> row.getLong(1), member.get())
                : session.list("SELECT id FROM member", row -> row.getLong(1));
    }

    private record Found(MarkPlace place, Mention mention, String ulid) {}

    private static List<MarkPlace> places(Session session, Entry entry, String key, MarkLabel label)
            throws SQLException, StoreException {
        List<Optional<Found>> rows =
                session.list(
                        "SELECT d.id, d.name, m.name, a.json, d.ulid FROM annotation a"
                                + " JOIN annotation_set s ON s.id = a.set_id"
                                + " JOIN document d ON d.id = s.document_id"
                                + " JOIN member m ON m.id = s.member_id"
                                + " WHERE a.set_id = ? AND a.kind = 'entity' AND a.begin_at = ?"
                                + " AND a.type_id = ? ORDER BY a.id DESC",
                        MarkRows::found,
                        entry.setId(),
                        entry.begin(),
                        label.typeId());
        List<Found> found = rows.stream().flatMap(Optional::stream).toList();
        List<MarkPlace> places = new ArrayList<>();
        for (Found each : found) {
            boolean labelled = each.mention().header().attributes().equals(label.attributes());
            if (labelled && (found.size() == 1 || hasKey(session, each, key))) {
                places.add(each.place());
            }
        }
        return places;
    }

    /** Others may begin where the words do; the text tells them apart. */
    private static boolean hasKey(Session session, Found found, String key)
            throws SQLException, StoreException {
        String text = session.knownText().of(session, found.place().documentId(), found.ulid());
        return MarkEntry.of(found.mention(), text).filter(e -> e.key().equals(key)).isPresent();
    }

    private static Optional<Found> found(ResultSet row) throws SQLException, StoreException {
        return StoredColumns.annotation(row.getString(4)) instanceof Mention mention
                ? Optional.of(
                        new Found(
                                new MarkPlace(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        mention.id(),
                                        mention.span()),
                                mention,
                                row.getString(5)))
                : Optional.empty();
    }

    static Optional<String> firstFrom(Session session, String key)
            throws SQLException, StoreException {
        return session.first(
                "SELECT key FROM marked_string WHERE key >= ? ORDER BY key LIMIT 1",
                row -> row.getString(1),
                key);
    }
}
