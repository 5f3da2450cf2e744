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
    private final Map<Label, Long> labels;
    private Optional<Subject> subject = Optional.empty();
    private boolean looked;
    private Optional<String> text = Optional.empty();

    /** Creates the index of a set; nothing is read before it is needed. */
    MarkIndex(Session session, long setId) {
        this(session, setId, new HashMap<>());
    }

    /**
     * Creates the index of a set; nothing is read before it is needed.
     *
     * @param labels the ids of labels that are known, which others of the same transaction may use
     *     as well; labels are never deleted while they are in use
     */
    MarkIndex(Session session, long setId, Map<Label, Long> labels) {
        this.session = session;
        this.setId = setId;
        this.labels = labels;
    }

    /** Whose the set is, and what it is about. */
    private record Subject(long memberId, long documentId, String ulid) {}

    /** What marked words are said to be. */
    record Label(String typeId, String attributes) {}

    /** Follows a change of an annotation. */
    void apply(RowChange change) throws SQLException, StoreException {
        apply(change.before(), change.after());
    }

    /** Has one entry in the place of another, either of which may not be. */
    void apply(Optional<MarkEntry> before, Optional<MarkEntry> after)
            throws SQLException, StoreException {
        // not one UPDATE: as it changes a reference and may move a row, SQLite would copy each page
        // that it touches before, to take back this statement alone
        if (before.isPresent()) {
            remove(before.get());
        }
        if (after.isPresent()) {
            change(INSERT, after.get());
        }
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
        return subject().isEmpty() ? Optional.empty() : MarkEntry.of(annotation, text());
    }

    /** The text of the set's document, which alone who makes entries needs. */
    private String text() throws SQLException, StoreException {
        if (text.isEmpty()) {
            Subject of = subject().orElseThrow();
            text = Optional.of(session.knownText().of(session, of.documentId(), of.ulid()));
        }
        return text.get();
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
            subject =
                    session.first(
                            "SELECT s.member_id, d.id, d.ulid FROM annotation_set s"
                                    + " JOIN document d ON d.id = s.document_id WHERE s.id = ?",
                            row -> new Subject(row.getLong(1), row.getLong(2), row.getString(3)),
                            setId);
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
