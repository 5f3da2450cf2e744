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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.corpus.HistoryEntry;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** What happened to the project itself. */
final class HistoryRows {

    private static final String SELECT =
            "SELECT id, at, actor, code, arguments FROM project_history ORDER BY id";

    private HistoryRows() {}

    /** Notes that something happened; in the transaction in which it does. */
    static void add(Session session, String actor, What what, Map<String, String> arguments)
            throws SQLException, StoreException {
        session.update(
                "INSERT INTO project_history (at, actor, code, arguments) VALUES (?, ?, ?, ?)",
                Times.now().toEpochMilli(),
                StoredText.name(Kept.ACTOR, actor),
                what.code(),
                StoredJson.write(arguments));
    }

    static List<HistoryEntry> all(Session session) throws SQLException, StoreException {
        return session.list(SELECT, HistoryRows::read);
    }

    /** Hands over the rows, oldest first, for {@link #read} to read. */
    static void forEach(Session session, Session.RowConsumer consumer)
            throws SQLException, StoreException {
        session.forEach(SELECT, consumer);
    }

    static HistoryEntry read(ResultSet row) throws SQLException, StoreException {
        String code = row.getString(4);
        What what =
                Stream.of(What.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new StoreException(
                                                Message.of("store.damaged.history", "code", code)));
        return new HistoryEntry(
                row.getLong(1),
                Times.at(row.getLong(2)),
                row.getString(3),
                what,
                StoredJson.readMap(row.getString(5)));
    }
}
