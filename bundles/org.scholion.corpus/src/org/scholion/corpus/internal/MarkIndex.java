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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;

/**
 * The index of marked strings as it is written: for one set after the other, with the rows of its
 * annotations, from which it follows.
 */
final class MarkIndex {

    private static final String PLACE =
            " WHERE key = ? AND label_id = ? AND member_id = ? AND set_id = ? AND begin_at = ?";

    private static final String INSERT =
            "INSERT INTO marked_string (key, label_id, member_id, set_id, begin_at, times)"
                    + " VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET times = times + 1";

    private static final String LABEL =
            "SELECT id FROM mark_label WHERE type_id = ? AND attributes = ?";

    private final Session session;
    private final long setId;
    private Optional<Subject> subject = Optional.empty();
    private boolean looked;

    /** Their ids; they are never deleted while this is in use. */
    private final Map<Label, Long> labels = new HashMap<>();

    /** Creates the index of a set; nothing is read before it is needed. */
    MarkIndex(Session session, long setId) {
        this.session = session;
        this.setId = setId;
    }

    /** Whose the set is, and what it is about. */
    private record Subject(long memberId, String text) {}

    private record Label(String typeId, String attributes) {}

    private record Needed(long memberId, long documentId, String ulid) {}

    /** Follows a change of an annotation. */
    void apply(RowChange change) throws SQLException, StoreException {
        Optional<MarkEntry> before = change.before();
        Optional<MarkEntry> after = change.after();
        if (before.isPresent() && after.isPresent() && move(before.get(), after.get())) {
            return;
        }
        if (before.isPresent()) {
            remove(before.get());
        }
        if (after.isPresent()) {
            change(INSERT, after.get());
        }
    }

    /** Gives a row another label; not where there is more than one of either. */
    private boolean move(MarkEntry before, MarkEntry after) throws SQLException, StoreException {
        return before.key().equals(after.key())
                && before.begin() == after.begin()
                && session.update(
                                "UPDATE OR IGNORE marked_string SET label_id = ?"
                                        + PLACE
                                        + " AND times = 1",
                                label(after),
                                before.key(),
                                label(before),
                                subject().orElseThrow().memberId(),
                                setId,
                                before.begin())
                        > 0;
    }

    /** Adds an annotation. */
    void add(Annotation annotation) throws SQLException, StoreException {
        Optional<MarkEntry> entry = entry(annotation);
        if (entry.isPresent()) {
            change(INSERT, entry.get());
        }
    }

    /** Removes an annotation, if it is there. */
    void remove(Annotation annotation) throws SQLException, StoreException {
        Optional<MarkEntry> entry = entry(annotation);
        if (entry.isPresent()) {
            remove(entry.get());
        }
    }

    private void remove(MarkEntry entry) throws SQLException, StoreException {
        if (change("DELETE FROM marked_string" + PLACE + " AND times = 1", entry) == 0) {
            change("UPDATE marked_string SET times = times - 1" + PLACE, entry);
        }
    }

    private int change(String sql, MarkEntry entry) throws SQLException, StoreException {
        long member = subject().orElseThrow().memberId();
        return session.update(sql, entry.key(), label(entry), member, setId, entry.begin());
    }

    /** Returns how often an entry is there. */
    int times(MarkEntry entry) throws SQLException, StoreException {
        if (subject().isEmpty()) {
            return 0;
        }
        return (int)
                session.number(
                        "SELECT times FROM marked_string WHERE key = ?"
                                + " AND label_id = (SELECT id FROM mark_label"
                                + " WHERE type_id = ? AND attributes = ?)"
                                + " AND member_id = ? AND set_id = ? AND begin_at = ?",
                        entry.key(),
                        entry.typeId(),
                        entry.attributes(),
                        subject().get().memberId(),
                        setId,
                        entry.begin());
    }

    /** Returns what there is to be of an annotation. */
    Optional<MarkEntry> entry(Annotation annotation) throws SQLException, StoreException {
        if (subject().isEmpty()) {
            return Optional.empty();
        }
        return MarkEntry.of(annotation, subject().get().text());
    }

    private long label(MarkEntry entry) throws SQLException {
        Label label = new Label(entry.typeId(), entry.attributes());
        if (!labels.containsKey(label)) {
            long known = session.number(LABEL, label.typeId(), label.attributes());
            labels.put(
                    label,
                    known > 0
                            ? known
                            : session.insert(
                                    "INSERT INTO mark_label (type_id, attributes) VALUES (?, ?)",
                                    label.typeId(),
                                    label.attributes()));
        }
        return labels.get(label);
    }

    private Optional<Subject> subject() throws SQLException, StoreException {
        if (!looked) {
            Optional<Needed> needed =
                    session.first(
                            "SELECT s.member_id, d.id, d.ulid FROM annotation_set s"
                                    + " JOIN document d ON d.id = s.document_id WHERE s.id = ?",
                            row -> new Needed(row.getLong(1), row.getLong(2), row.getString(3)),
                            setId);
            if (needed.isPresent()) {
                Needed n = needed.get();
                String text = session.knownText().of(session, n.documentId(), n.ulid());
                subject = Optional.of(new Subject(n.memberId(), text));
            }
            looked = true;
        }
        return subject;
    }

    /** Makes the index of the whole project anew from the rows; those that cannot be read lack. */
    static void rebuild(Session session) throws SQLException, StoreException {
        session.update("DELETE FROM marked_string");
        List<Long> sets =
                session.list(
                        "SELECT id FROM annotation_set ORDER BY document_id, id",
                        row -> row.getLong(1));
        for (long set : sets) {
            MarkIndex index = new MarkIndex(session, set);
            for (Annotation entity : entities(session, set)) {
                index.add(entity);
            }
        }
    }

    /** Returns the entities in the rows of a set, as far as they can be read. */
    static List<Annotation> entities(Session session, long setId)
            throws SQLException, StoreException {
        List<Annotation> entities = new ArrayList<>();
        session.forEach(
                "SELECT json FROM annotation WHERE set_id = ? AND kind = 'entity'",
                row -> readable(row.getString(1)).ifPresent(entities::add),
                setId);
        return entities;
    }

    private static Optional<Annotation> readable(String json) {
        try {
            return Optional.of(StoredColumns.annotation(json));
        } catch (StoreException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
