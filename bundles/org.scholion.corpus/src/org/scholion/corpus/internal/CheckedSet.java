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
import java.util.Optional;
import org.scholion.corpus.StoreException;

/**
 * An annotation set as a check needs it, also when values of its row are none that are possible.
 *
 * @param member whose it is; a member that is missing is replaced by its row number
 * @param state the word that the row has
 * @param reason why it was skipped
 * @param lastSequence the number of its last journal entry
 * @param kept whether it was put aside by a repair, and is not verified
 */
record CheckedSet(
        long id,
        long memberId,
        String ulid,
        String member,
        String state,
        Optional<String> reason,
        long lastSequence,
        boolean kept) {

    private static final String SELECT =
            "SELECT s.id, s.member_id, s.ulid, coalesce(m.name, '#' || s.member_id), s.state,"
                    + " s.skipped_reason, s.last_seq,"
                    + " EXISTS (SELECT 1 FROM project p WHERE p.key = '"
                    + KeptSets.KEY
                    + "' || s.ulid)"
                    + " FROM annotation_set s LEFT JOIN member m ON m.id = s.member_id"
                    + " WHERE s.document_id = ? ORDER BY m.name, s.id";

    /** Takes a set. */
    @FunctionalInterface
    interface Visitor {
        void take(CheckedSet set) throws SQLException, StoreException;
    }

    /** Hands over the sets of a document. */
    static void forEach(Session session, long documentId, Visitor visitor)
            throws SQLException, StoreException {
        session.forEach(SELECT, row -> visitor.take(read(row)), documentId);
    }

    private static CheckedSet read(ResultSet row) throws SQLException {
        return new CheckedSet(
                row.getLong(1),
                row.getLong(2),
                String.valueOf(row.getString(3)),
                row.getString(4),
                String.valueOf(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                row.getLong(7),
                row.getBoolean(8));
    }
}
