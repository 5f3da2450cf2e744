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
import org.scholion.corpus.StoreException;

/**
 * Goes through all documents, those that were removed after their namesakes. A row is read column
 * by column, since one value that is damaged says nothing of the others.
 */
final class DocumentWalk {

    private static final String SELECT =
            "SELECT id, name, characters, removed_at, ulid, source_sha256, charset,"
                    + " charset_origin, charset_confidence, byte_order_mark, language, direction,"
                    + " metadata, removed_by FROM document ORDER BY name, removed_at, id";

    private DocumentWalk() {}

    /** Takes a document, and its row for what else is in it. */
    @FunctionalInterface
    interface Visitor {
        void take(CheckedDocument document, ResultSet row) throws SQLException, StoreException;
    }

    /** Hands over one document after the other, as its row is read. */
    static void forEach(Session session, Visitor visitor) throws SQLException, StoreException {
        session.forEach(SELECT, row -> visitor.take(read(row), row));
    }

    private static CheckedDocument read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        // also of a value that is no text
        String name = String.valueOf(row.getString("name"));
        row.getLong("removed_at");
        boolean removed = !row.wasNull();
        return new CheckedDocument(id, name.isBlank() ? "#" + id : name, row.getInt(3), removed);
    }
}
