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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryPlace;
import org.scholion.corpus.EntryUse;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.EntryId;

/** Which annotations point to which entries of the catalogue. */
final class EntryLinks {

    /** Joined to what points to an entry: the set, its document and member, unless not seen. */
    private static final String SEEN =
            " JOIN annotation_set s ON s.id = a.set_id"
                    + " JOIN document d ON d.id = s.document_id AND d.removed_at IS NULL"
                    + " JOIN member m ON m.id = s.member_id"
                    + " WHERE a.set_id NOT IN (SELECT set_id FROM arriving)";

    private static final String COLUMNS =
            "SELECT DISTINCT e.entry, d.id, d.name, s.id, m.name, a.id, a.kind, a.begin_at,"
                    + " a.end_at FROM entry_reference e";

    /** What points to a referent of an entry. */
    private static final String OF_REFERENT =
            " JOIN reference r ON r.set_id = e.set_id AND r.to_id = e.from_id"
                    + " JOIN annotation a ON a.set_id = r.set_id AND a.id = r.from_id";

    /** A stance has this as a target, and not only as something else. */
    private static final String AS_TARGET =
            " AND EXISTS (SELECT 1 FROM json_each(a.json, '$.targets') t"
                    + " WHERE coalesce(json_extract(t.value, '$.annotation'),"
                    + " json_extract(t.value, '$.referent')) = r.to_id)";

    /** Mentions of an entry's referents. */
    private static final String MENTIONS = COLUMNS + OF_REFERENT + SEEN + " AND a.kind = 'entity'";

    /** Stances towards an entry itself. */
    private static final String TOWARDS =
            COLUMNS
                    + " JOIN annotation a ON a.set_id = e.set_id AND a.id = e.from_id"
                    + SEEN
                    + " AND a.kind = 'stance'";

    /** Stances towards its referents. */
    private static final String TOWARDS_REFERENTS =
            COLUMNS + OF_REFERENT + SEEN + " AND a.kind = 'stance'" + AS_TARGET;

    /** Stances towards mentions of these. */
    private static final String TOWARDS_MENTIONS =
            COLUMNS
                    + " JOIN reference n ON n.set_id = e.set_id AND n.to_id = e.from_id"
                    + " JOIN annotation w ON w.set_id = n.set_id AND w.id = n.from_id"
                    + " AND w.kind = 'entity'"
                    + " JOIN reference r ON r.set_id = w.set_id AND r.to_id = w.id"
                    + " JOIN annotation a ON a.set_id = r.set_id AND a.id = r.from_id"
                    + SEEN
                    + " AND a.kind = 'stance'"
                    + AS_TARGET;

    private static final String OF_ENTRY = " AND e.entry = ?";

    private static final List<String> ALL =
            List.of(MENTIONS, TOWARDS, TOWARDS_REFERENTS, TOWARDS_MENTIONS);

    private static final List<String> OF_ONE =
            List.of(
                    MENTIONS + OF_ENTRY,
                    TOWARDS + OF_ENTRY,
                    TOWARDS_REFERENTS + OF_ENTRY,
                    TOWARDS_MENTIONS + OF_ENTRY);

    private EntryLinks() {}

    static void relink(Session session, long setId, AnnotationChange change) throws SQLException {
        Set<EntryId> before = change.before().map(b -> b.entries()).orElse(Set.of());
        Set<EntryId> after = change.after().map(a -> a.entries()).orElse(Set.of());
        for (EntryId gone : before) {
            if (!after.contains(gone)) {
                remove(session, setId, gone, change.id());
            }
        }
        for (EntryId come : after) {
            if (!before.contains(come)) {
                session.update(
                        "INSERT INTO entry_reference (entry, set_id, from_id) VALUES (?, ?, ?)",
                        come.value(),
                        setId,
                        change.id().value());
            }
        }
    }

    static void forget(Session session, long setId, AnnotationChange change) throws SQLException {
        for (EntryId entry : change.after().map(a -> a.entries()).orElse(Set.of())) {
            remove(session, setId, entry, change.id());
        }
    }

    private static void remove(Session session, long setId, EntryId entry, AnnotationId from)
            throws SQLException {
        session.update(
                "DELETE FROM entry_reference WHERE entry = ? AND set_id = ? AND from_id = ?",
                entry.value(),
                setId,
                from.value());
    }

    static List<EntryPlace> places(Session session, Set<EntryId> entries)
            throws SQLException, StoreException {
        List<EntryPlace> places = new ArrayList<>();
        for (EntryId entry : entries) {
            for (String select : OF_ONE) {
                forEach(session, select, places::add, entry.value());
            }
        }
        return inOrder(places);
    }

    /** Something that is a place twice over, such as a stance with two targets, is one. */
    private static List<EntryPlace> inOrder(List<EntryPlace> places) {
        return places.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(EntryPlace::document)
                                .thenComparing(place -> place.begin().orElse(-1))
                                .thenComparing(EntryPlace::member)
                                .thenComparing(EntryPlace::annotation))
                .toList();
    }

    static Map<EntryId, EntryUse> uses(Session session, CatalogueContents contents)
            throws SQLException, StoreException {
        Map<EntryId, Set<Long>> documents = new LinkedHashMap<>();
        Map<EntryId, Set<Where>> mentions = new HashMap<>();
        Map<EntryId, Set<Where>> targets = new HashMap<>();
        for (String select : ALL) {
            forEach(
                    session,
                    select,
                    place -> {
                        EntryId entry =
                                contents.resolve(place.entry())
                                        .map(CatalogueEntry::id)
                                        .orElse(place.entry());
                        documents
                                .computeIfAbsent(entry, e -> new HashSet<>())
                                .add(place.documentId());
                        (place.kind() == AnnotationKind.ENTITY ? mentions : targets)
                                .computeIfAbsent(entry, e -> new HashSet<>())
                                .add(new Where(place.setId(), place.annotation()));
                    });
        }
        Map<EntryId, EntryUse> uses = new HashMap<>();
        documents.forEach(
                (entry, in) ->
                        uses.put(
                                entry,
                                new EntryUse(
                                        in.size(),
                                        mentions.getOrDefault(entry, Set.of()).size(),
                                        targets.getOrDefault(entry, Set.of()).size())));
        return uses;
    }

    private record Where(long setId, AnnotationId annotation) {}

    @FunctionalInterface
    private interface Taker {
        void take(EntryPlace place);
    }

    private static void forEach(Session session, String sql, Taker taker, Object... arguments)
            throws SQLException, StoreException {
        session.forEach(
                sql,
                row -> {
                    int begin = row.getInt(8);
                    Optional<Integer> from = row.wasNull() ? Optional.empty() : Optional.of(begin);
                    int end = row.getInt(9);
                    Optional<Integer> to = row.wasNull() ? Optional.empty() : Optional.of(end);
                    taker.take(
                            new EntryPlace(
                                    new EntryId(row.getString(1)),
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getLong(4),
                                    row.getString(5),
                                    new AnnotationId(row.getString(6)),
                                    AnnotationKind.ofWord(row.getString(7)),
                                    from,
                                    to));
                },
                arguments);
    }

    /** Returns whether a set's links are these, each an annotation and an entry. */
    static boolean areThese(Session session, long setId, Set<List<String>> expected)
            throws SQLException, StoreException {
        Set<List<String>> found = new HashSet<>();
        session.forEach(
                "SELECT from_id, entry FROM entry_reference WHERE set_id = ?",
                row -> found.add(Stream.of(row.getString(1), row.getString(2)).toList()),
                setId);
        return found.equals(expected);
    }
}
