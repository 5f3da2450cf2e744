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
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;

/** How sets came into their states. */
final class StateRows {

    /** The number of the next change of a set {@code s}. */
    private static final String NEXT =
            "1 + coalesce((SELECT max(number) FROM set_state t WHERE t.set_id = s.id), 0)";

    private StateRows() {}

    /** Notes the state a set comes into, before the set itself is changed. */
    static void add(
            Session session, long setId, SetState state, Optional<String> reason, String actor)
            throws SQLException, StoreException {
        session.update(
                "INSERT INTO set_state (set_id, number, seq, state, reason, actor, at)"
                        + " SELECT id, "
                        + NEXT
                        + ", last_seq, ?, ?, ?, ? FROM annotation_set s WHERE id = ?",
                Words.of(state),
                reason,
                StoredText.name(Kept.ACTOR, actor),
                Times.now().toEpochMilli(),
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

    static List<SetStateChange> of(Session session, long setId)
            throws SQLException, StoreException {
        return session.list(
                "SELECT seq, state, reason, actor, at FROM set_state WHERE set_id = ?"
                        + " ORDER BY number",
                row ->
                        new SetStateChange(
                                setId,
                                row.getLong(1),
                                Words.state(row.getString(2)),
                                Optional.ofNullable(row.getString(3)),
                                row.getString(4),
                                Times.at(row.getLong(5))),
                setId);
    }
}
