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
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/**
 * Sets whose journals cannot be replayed. A repair puts each with a removed document of its own, so
 * that it is in no list, count or export, can be restored to be read, and is deleted only by a
 * purge; it is never written to again, and not verified.
 */
final class KeptSets {

    /** Before the ULID of such a set, in a key of the table {@code project}. */
    static final String KEY = "kept-set-";

    /** The notes of a document's sets, to be deleted with them. */
    static final String OF_DOCUMENT =
            "DELETE FROM project WHERE key IN (SELECT '"
                    + KEY
                    + "' || ulid FROM annotation_set WHERE document_id = ?)";

    private KeptSets() {}

    static boolean contains(Session session, long setId) throws SQLException {
        return session.number(
                        "SELECT count(*) FROM project WHERE key ="
                                + " (SELECT '"
                                + KEY
                                + "' || ulid FROM annotation_set WHERE id = ?)",
                        setId)
                > 0;
    }

    /** Returns whether a set of this member was ever put aside. */
    static boolean hasAny(Session session, long memberId) throws SQLException {
        return session.number(
                        "SELECT count(*) FROM annotation_set s JOIN project p ON p.key = '"
                                + KEY
                                + "' || s.ulid WHERE s.member_id = ?",
                        memberId)
                > 0;
    }

    /** Refuses what would change such a set. */
    static void requireChangeable(Session session, long setId) throws SQLException, StoreException {
        if (contains(session, setId)) {
            throw unchangeable();
        }
    }

    static StoreException unchangeable() {
        return new StoreException(Message.of("store.set.kept"));
    }

    /**
     * Puts a set aside, and makes a new one without annotations in its place and in its state.
     *
     * @param reason what is wrong with it
     * @return the new set's id
     */
    static long putAside(Session session, AnnotationSet set, String reason)
            throws SQLException, StoreException {
        long now = Times.now().toEpochMilli();
        long shelf = addShelf(session, set, reason, now);
        List<SetStateChange> states = StateRows.of(session, set.id());
        session.update("UPDATE annotation_set SET document_id = ? WHERE id = ?", shelf, set.id());
        ProjectRows.saveValue(session, KEY + set.ulid().value(), reason);
        long replacement =
                session.insert(
                        "INSERT INTO annotation_set (ulid, document_id, member_id, state,"
                                + " changed_at) SELECT ?, ?, member_id, 'new', ?"
                                + " FROM annotation_set WHERE id = ?",
                        Ulids.next().value(),
                        set.documentId(),
                        now,
                        set.id());
        if (!states.isEmpty()) {
            SetStateChange last = states.get(states.size() - 1);
            StateRows.add(session, replacement, last.state(), last.reason(), ProjectRepair.ACTOR);
            restoreState(session, replacement, last.state(), last.reason());
        }
        session.update("UPDATE comment SET set_id = ? WHERE set_id = ?", replacement, set.id());
        return replacement;
    }

    /** Gives a set the state that its changes of state end with. */
    static void restoreState(Session session, long setId, SetState state, Optional<String> reason)
            throws SQLException {
        session.update(
                "UPDATE annotation_set SET state = ?, skipped_reason = ? WHERE id = ?",
                state.word(),
                state == SetState.SKIPPED ? reason : Optional.empty(),
                setId);
    }

    /** Adds a removed document that is like a set's own, for the set alone. */
    private static long addShelf(Session session, AnnotationSet set, String reason, long now)
            throws SQLException {
        long shelf =
                session.insert(
                        "INSERT INTO document (ulid, name, characters, source_sha256, charset,"
                                + " charset_origin, charset_confidence, byte_order_mark, language,"
                                + " direction, metadata, imported_at, removed_at, removed_by,"
                                + " removed_reason) SELECT ?, name, characters, source_sha256,"
                                + " charset, charset_origin, charset_confidence, byte_order_mark,"
                                + " language, direction, metadata, imported_at, ?, ?, ?"
                                + " FROM document WHERE id = ?",
                        Ulids.next().value(),
                        now,
                        ProjectRepair.ACTOR,
                        set.member() + ": " + reason,
                        set.documentId());
        session.update(
                "INSERT INTO document_text (document_id, encoding, content, sha256)"
                        + " SELECT ?, encoding, content, sha256 FROM document_text"
                        + " WHERE document_id = ?",
                shelf,
                set.documentId());
        return shelf;
    }
}
