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
import org.scholion.corpus.Assignments;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
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

    /** Whether a set has ever had a state, is spoken about, or is being filled. */
    private static final String SPOKEN_OF =
            "SELECT (SELECT count(*) FROM set_state WHERE set_id = ?)"
                    + " + (SELECT count(*) FROM comment WHERE set_id = ?)"
                    + " + (SELECT count(*) FROM arriving WHERE set_id = ?)";

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

    /** Returns the set of a member on a document; makes it when there is none. */
    static AnnotationSet findOrMake(Session session, long documentId, String member)
            throws SQLException, StoreException {
        Optional<AnnotationSet> known = find(session, documentId, member);
        return known.isPresent() ? known.get() : make(session, documentId, member);
    }

    /**
     * Brings a set to the end of what came from elsewhere: its last entry, and the state its last
     * change of state says.
     *
     * @param at when that was made, in milliseconds since 1970 in UTC
     */
    static void receive(Session session, AnnotationSet before, long lastSequence, long at)
            throws SQLException, StoreException {
        Optional<SetStateChange> last =
                StateRows.of(session, before.id()).stream().reduce((a, b) -> b);
        SetState state = last.map(SetStateChange::state).orElse(before.state());
        session.update(
                "UPDATE annotation_set SET last_seq = ?, state = ?, skipped_reason = ?,"
                        + " changed_at = ? WHERE id = ?",
                lastSequence,
                state.word(),
                state == SetState.SKIPPED ? last.flatMap(SetStateChange::reason) : Optional.empty(),
                Math.max(at, before.changedAt().toEpochMilli()),
                before.id());
    }

    /** Gives a document to a member; returns the set that was made for it, if it had none. */
    static Optional<AnnotationSet> assign(Session session, Assignment assignment)
            throws SQLException, StoreException {
        DocumentRows.get(session, assignment.documentId());
        session.update(
                "INSERT INTO assignment (member_id, document_id, position, due)"
                        + " VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                        + " position = excluded.position, due = excluded.due",
                ProjectRows.memberId(session, assignment.member()),
                assignment.documentId(),
                assignment.position(),
                assignment.due().map(LocalDate::toString));
        return find(session, assignment.documentId(), assignment.member()).isEmpty()
                ? Optional.of(make(session, assignment.documentId(), assignment.member()))
                : Optional.empty();
    }

    /** Returns what would become of an assignment that is to be taken away. */
    static Assignments.Withdrawal withdrawal(Session session, long documentId, String member)
            throws SQLException, StoreException {
        DocumentRows.get(session, documentId);
        Optional<AnnotationSet> set = find(session, documentId, member);
        if (set.isPresent()) {
            long id = set.get().id();
            if (PackageRows.outWith(session, id).isPresent()) {
                return Assignments.Withdrawal.HANDED_OUT;
            }
            if (!set.get().isUntouched() || session.number(SPOKEN_OF, id, id, id) > 0) {
                return Assignments.Withdrawal.BEGUN;
            }
        }
        long assigned =
                session.number(
                        "SELECT count(*) FROM assignment a JOIN member m ON m.id = a.member_id"
                                + " WHERE a.document_id = ? AND m.name = ?",
                        documentId,
                        member);
        return assigned == 0
                ? Assignments.Withdrawal.NOT_ASSIGNED
                : Assignments.Withdrawal.WITHDRAWN;
    }

    /** Takes an assignment away, with the set it stands for, unless that has begun. */
    static Assignments.Withdrawal withdraw(Session session, long documentId, String member)
            throws SQLException, StoreException {
        Assignments.Withdrawal what = withdrawal(session, documentId, member);
        if (what == Assignments.Withdrawal.WITHDRAWN) {
            Optional<AnnotationSet> set = find(session, documentId, member);
            if (set.isPresent()) {
                session.update("DELETE FROM package_set WHERE set_id = ?", set.get().id());
                session.update("DELETE FROM annotation_set WHERE id = ?", set.get().id());
            }
            session.update(
                    "DELETE FROM assignment WHERE document_id = ?"
                            + " AND member_id = (SELECT id FROM member WHERE name = ?)",
                    documentId,
                    member);
        }
        return what;
    }

    static List<Assignment> assignments(Session session) throws SQLException, StoreException {
        return session.list(
                "SELECT a.document_id, a.position, a.due, m.name FROM assignment a"
                        + " JOIN member m ON m.id = a.member_id"
                        + " JOIN document d ON d.id = a.document_id AND d.removed_at IS NULL"
                        + " ORDER BY m.name, a.position, d.name",
                row ->
                        new Assignment(
                                row.getLong(1),
                                row.getString(4),
                                row.getInt(2),
                                Optional.ofNullable(row.getString(3)).map(LocalDate::parse)));
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
