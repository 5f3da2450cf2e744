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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.Ulid;
import org.scholion.words.Message;

/** Annotation sets and assignments. */
final class SetRows {

    /** What {@link #read} reads, of a set {@code s} of a member {@code m}. */
    static final String COLUMNS =
            "s.id, s.document_id, m.name, s.state, "
                    + StateRows.REASON
                    + ", s.last_seq, s.changed_at, s.ulid";

    private static final String SELECT =
            "SELECT " + COLUMNS + " FROM annotation_set s JOIN member m ON m.id = s.member_id";

    /** Not the sets of documents that were removed. */
    private static final String PRESENT =
            " JOIN document d ON d.id = s.document_id AND d.removed_at IS NULL";

    private SetRows() {}

    static Optional<AnnotationSet> find(Session session, long documentId, String member)
            throws SQLException, StoreException {
        return session.first(
                SELECT + " WHERE s.document_id = ? AND m.name = ?",
                SetRows::read,
                documentId,
                member);
    }

    static Optional<AnnotationSet> find(Session session, long setId)
            throws SQLException, StoreException {
        return session.first(SELECT + PRESENT + " WHERE s.id = ?", SetRows::read, setId);
    }

    /** Returns the set, which must be there. */
    static AnnotationSet get(Session session, long setId) throws SQLException, StoreException {
        return find(session, setId).orElseThrow(() -> missing(setId));
    }

    static StoreException missing(long setId) {
        return new StoreException(Message.of("store.none.set", "id", setId));
    }

    static List<AnnotationSet> all(Session session) throws SQLException, StoreException {
        Map<String, String> names = new HashMap<>();
        return session.list(SELECT + PRESENT + " ORDER BY d.name, m.name", row -> read(row, names));
    }

    static List<AnnotationSet> of(Session session, long documentId)
            throws SQLException, StoreException {
        return session.list(
                SELECT + " WHERE s.document_id = ? ORDER BY m.name", SetRows::read, documentId);
    }

    /** Makes the set of a member on a document, and the assignment that goes with it. */
    static AnnotationSet make(Session session, long documentId, String member)
            throws SQLException, StoreException {
        DocumentRows.get(session, documentId);
        long memberId = ProjectRows.memberId(session, member);
        long now = Times.now().toEpochMilli();
        Ulid ulid = Ulids.next();
        long id =
                session.insert(
                        "INSERT INTO annotation_set (ulid, document_id, member_id, state,"
                                + " changed_at) VALUES (?, ?, ?, 'new', ?)",
                        ulid.value(),
                        documentId,
                        memberId,
                        now);
        session.update(
                "INSERT OR IGNORE INTO assignment (member_id, document_id, position)"
                        + " VALUES (?, ?, 0)",
                memberId,
                documentId);
        return new AnnotationSet(
                id, ulid, documentId, member, SetState.NEW, Optional.empty(), 0, Times.at(now));
    }

    /** Notes a set's newest journal entry. A set that was new has begun. */
    static void advance(Session session, JournalEnd before, String actor, long at)
            throws SQLException {
        if (before.mayBeNew()) {
            StateRows.begin(session, before.setId(), before.next(), actor, at);
        }
        session.update(
                "UPDATE annotation_set SET last_seq = ?, changed_at = ?,"
                        + " state = iif(state = 'new', 'in-progress', state) WHERE id = ?",
                before.next(),
                at,
                before.setId());
    }

    static void assign(Session session, Assignment assignment) throws SQLException, StoreException {
        DocumentRows.get(session, assignment.documentId());
        session.update(
                "INSERT INTO assignment (member_id, document_id, position, due)"
                        + " VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                        + " position = excluded.position, due = excluded.due",
                ProjectRows.memberId(session, assignment.member()),
                assignment.documentId(),
                assignment.position(),
                assignment.due().map(LocalDate::toString));
        if (find(session, assignment.documentId(), assignment.member()).isEmpty()) {
            make(session, assignment.documentId(), assignment.member());
        }
    }

    static List<Assignment> assignments(Session session, String member)
            throws SQLException, StoreException {
        return session.list(
                "SELECT a.document_id, a.position, a.due FROM assignment a"
                        + " JOIN member m ON m.id = a.member_id"
                        + " JOIN document d ON d.id = a.document_id AND d.removed_at IS NULL"
                        + " WHERE m.name = ? ORDER BY a.position, d.name",
                row ->
                        new Assignment(
                                row.getLong(1),
                                member,
                                row.getInt(2),
                                Optional.ofNullable(row.getString(3)).map(LocalDate::parse)),
                member);
    }

    /** Makes a set of the first columns of a row. */
    static AnnotationSet read(ResultSet row) throws SQLException, StoreException {
        return read(row, new HashMap<>());
    }

    private static AnnotationSet read(ResultSet row, Map<String, String> names)
            throws SQLException, StoreException {
        String member = row.getString(3);
        String known = names.putIfAbsent(member, member);
        return new AnnotationSet(
                row.getLong(1),
                new Ulid(row.getString(8)),
                row.getLong(2),
                known == null ? member : known,
                Words.state(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                row.getLong(6),
                Times.at(row.getLong(7)));
    }
}
