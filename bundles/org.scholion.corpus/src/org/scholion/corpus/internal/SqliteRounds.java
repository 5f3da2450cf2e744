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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.Rounds;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;

/** The rounds in a SQLite file. */
final class SqliteRounds implements Rounds {

    private static final String SELECT =
            "SELECT r.document_id, r.round, r.part FROM round_document r"
                    + " JOIN document d ON d.id = r.document_id AND d.removed_at IS NULL";

    private final Database database;
    private final StoreEvents events;

    SqliteRounds(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public List<RoundDocument> all() throws StoreException {
        return database.read(
                session -> session.list(SELECT + " ORDER BY r.round, d.name", SqliteRounds::read));
    }

    @Override
    public boolean anyKnown() throws StoreException {
        return database.read(
                session ->
                        session.number(
                                        "SELECT EXISTS (SELECT 1 FROM round_document WHERE part <> ?)",
                                        RoundDocument.Part.WORK.word())
                                > 0);
    }

    @Override
    public List<RoundDocument> of(long documentId) throws StoreException {
        return database.read(
                session ->
                        session.list(
                                SELECT + " WHERE r.document_id = ? ORDER BY r.round",
                                SqliteRounds::read,
                                documentId));
    }

    private static RoundDocument read(ResultSet row) throws SQLException, StoreException {
        return new RoundDocument(row.getLong(1), row.getString(2), Words.part(row.getString(3)));
    }

    @Override
    public int save(
            Collection<Long> documents,
            String round,
            Optional<RoundDocument.Part> part,
            String actor)
            throws StoreException {
        return database.write(
                session -> {
                    String name = StoredText.name(Kept.ROUND, round);
                    int changed = 0;
                    for (long document : documents) {
                        DocumentRows.get(session, document);
                        changed +=
                                part.isEmpty()
                                        ? session.update(
                                                "DELETE FROM round_document"
                                                        + " WHERE document_id = ? AND round = ?",
                                                document,
                                                name)
                                        : session.update(
                                                "INSERT INTO round_document"
                                                        + " (document_id, round, part)"
                                                        + " VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
                                                        + " SET part = excluded.part"
                                                        + " WHERE part <> excluded.part",
                                                document,
                                                name,
                                                part.get().word());
                    }
                    if (changed > 0) {
                        HistoryRows.add(
                                session,
                                actor,
                                What.ROUND_CHANGED,
                                Map.of(
                                        "round",
                                        name,
                                        "part",
                                        part.map(RoundDocument.Part::word).orElse("none"),
                                        "documents",
                                        Integer.toString(changed)));
                        events.tell(new StoreEvent.RoundsChanged());
                    }
                    return changed;
                });
    }
}
