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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StateRefusedException;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** How sets came into their states. */
final class StateRows {

    /** The number of the next change of a set {@code s}. */
    private static final String NEXT =
            "1 + coalesce((SELECT max(number) FROM set_state t WHERE t.set_id = s.id), 0)";

    /**
     * Why a set {@code s} is in its state. The set itself keeps it for skipped ones alone; why one
     * is done in spite of errors stands in its last change.
     */
    static final String REASON =
            "iif(s.state = 'done', (SELECT t.reason FROM set_state t WHERE t.set_id = s.id"
                    + " ORDER BY t.number DESC LIMIT 1), s.skipped_reason)";

    private StateRows() {}

    /** Brings a set into a state, unless nobody or not this actor may do so. */
    static AnnotationSet save(
            Session session, long setId, SetState state, Optional<String> reason, String actor)
            throws SQLException, StoreException {
        if (!state.isClosed() && reason.isPresent()) {
            throw new StoreException(Message.of("store.state.reason"));
        }
        if (reason.isPresent()) {
            StoredText.storable(Kept.REASON, reason.get());
        }
        AnnotationSet before = SetRows.get(session, setId);
        KeptSets.requireChangeable(session, setId);
        PackageRows.requireHere(session, setId);
        if (before.state().isClosed() && !state.isClosed()) {
            requireReopening(session, before, actor);
        }
        add(session, setId, state, reason, actor);
        session.update(
                "UPDATE annotation_set SET state = ?, skipped_reason = ?, changed_at = ?"
                        + " WHERE id = ?",
                state.word(),
                state == SetState.SKIPPED ? reason : Optional.empty(),
                Times.now().toEpochMilli(),
                setId);
        return SetRows.get(session, setId);
    }

    /** What adjudication has looked at is not taken back by the one who made it. */
    private static void requireReopening(Session session, AnnotationSet set, String actor)
            throws SQLException, StoreException {
        boolean adjudicated =
                !set.member().equals(Member.GOLD)
                        && SetRows.find(session, set.documentId(), Member.GOLD)
                                .filter(gold -> gold.state() != SetState.NEW)
                                .isPresent();
        if (adjudicated && !isLead(session, actor) && !isControl(session, set.documentId())) {
            throw new StateRefusedException(
                    Message.of("store.state.adjudicated", "member", set.member(), "actor", actor));
        }
    }

    /** A refusal would tell that a document is a control, whose gold was there before. */
    private static boolean isControl(Session session, long documentId) throws SQLException {
        return session.number(
                        "SELECT count(*) FROM round_document WHERE document_id = ? AND part = ?",
                        documentId,
                        RoundDocument.Part.CONTROL.word())
                > 0;
    }

    private static boolean isLead(Session session, String actor) throws SQLException {
        return session.number(
                        "SELECT count(*) FROM member WHERE name = ? AND role = ?",
                        actor,
                        Words.of(Member.Role.LEAD))
                > 0;
    }

    /** Notes the state a set comes into, before the set itself is changed. */
    static void add(
            Session session, long setId, SetState state, Optional<String> reason, String actor)
            throws SQLException, StoreException {
        session.update(
                "INSERT INTO set_state (set_id, number, seq, state, reason, actor, at)"
                        + " SELECT id, "
                        + NEXT
                        + ", last_seq, ?, ?, ?, ? FROM annotation_set s WHERE id = ?",
                state.word(),
                reason,
                StoredText.name(Kept.ACTOR, actor),
                Times.now().toEpochMilli(),
                setId);
    }

    /**
     * Notes a state that a set came into elsewhere, by whom and when included; the set itself is
     * changed by who calls.
     *
     * @param sequence the set's last entry at that time
     */
    static void receive(Session session, long setId, long sequence, SetStateChange change)
            throws SQLException, StoreException {
        session.update(
                "INSERT INTO set_state (set_id, number, seq, state, reason, actor, at)"
                        + " SELECT id, "
                        + NEXT
                        + ", ?, ?, ?, ?, ? FROM annotation_set s WHERE id = ?",
                sequence,
                change.state().word(),
                change.reason(),
                StoredText.name(Kept.ACTOR, change.actor()),
                change.at().toEpochMilli(),
                setId);
    }

    /** Notes that a set which was new begins with an entry of its journal. */
    static void begin(Session session, long setId, long sequence, String actor, long at)
            throws SQLException {
        session.update(
                "INSERT INTO set_state (set_id, number, seq, state, actor, at)"
                        + " SELECT id, "
                        + NEXT
                        + ", ?, 'in-progress', ?, ? FROM annotation_set s"
                        + " WHERE id = ? AND state = 'new'",
                sequence,
                actor,
                at,
                setId);
    }

    /** Returns how sets of documents that were not removed came to be done at first. */
    static Map<Long, SetStateChange> firstDone(Session session)
            throws SQLException, StoreException {
        Map<Long, SetStateChange> first = new HashMap<>();
        // with min() SQLite takes the other columns of the row that has the least
        session.forEach(
                "SELECT t.set_id, t.seq, t.state, t.reason, t.actor, t.at, min(t.number)"
                        + " FROM set_state t JOIN annotation_set s ON s.id = t.set_id"
                        + " JOIN document d ON d.id = s.document_id AND d.removed_at IS NULL"
                        + " WHERE t.state = 'done' GROUP BY t.set_id",
                row -> first.put(row.getLong(1), read(row)));
        return first;
    }

    /** Returns the sets of documents that were not removed that were new again later. */
    static Set<Long> begunAnew(Session session) throws SQLException, StoreException {
        return Set.copyOf(
                session.list(
                        "SELECT DISTINCT t.set_id FROM set_state t"
                                + " JOIN annotation_set s ON s.id = t.set_id"
                                + " JOIN document d ON d.id = s.document_id AND d.removed_at IS NULL"
                                + " WHERE t.state = 'new' AND t.seq > 0",
                        row -> row.getLong(1)));
    }

    private static SetStateChange read(ResultSet row) throws SQLException, StoreException {
        return new SetStateChange(
                row.getLong(1),
                row.getLong(2),
                Words.state(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                row.getString(5),
                Times.at(row.getLong(6)));
    }

    static List<SetStateChange> of(Session session, long setId)
            throws SQLException, StoreException {
        return session.list(
                "SELECT set_id, seq, state, reason, actor, at FROM set_state WHERE set_id = ?"
                        + " ORDER BY number",
                StateRows::read,
                setId);
    }
}
