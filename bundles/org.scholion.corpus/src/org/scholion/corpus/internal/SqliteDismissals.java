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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.corpus.Dismissal;
import org.scholion.corpus.Dismissals;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.Fragment;
import org.scholion.words.Message;

/** The dismissals in a SQLite file. */
final class SqliteDismissals implements Dismissals {

    private static final String MEMBER = "(SELECT id FROM member WHERE name = ?)";

    private final Database database;
    private final StoreEvents events;
    private final CompiledSchemas schemas;

    SqliteDismissals(Database database, StoreEvents events, CompiledSchemas schemas) {
        this.database = database;
        this.events = events;
        this.schemas = schemas;
    }

    @Override
    public Set<Dismissal> of(long documentId, String member) throws StoreException {
        return database.read(
                session -> {
                    CarriedTypes types = new CarriedTypes(session, schemas);
                    Set<Dismissal> dismissals = new HashSet<>();
                    for (Row kept : kept(session, documentId, member)) {
                        for (String type : types.of(kept.typeId(), kept.at())) {
                            dismissals.add(new Dismissal(kept.place(), type));
                        }
                    }
                    return dismissals;
                });
    }

    private record Row(Fragment place, String typeId, long at) {}

    private static List<Row> kept(Session session, long documentId, String member)
            throws SQLException, StoreException {
        return session.list(
                "SELECT begin_at, end_at, type_id, at FROM dismissal"
                        + " WHERE document_id = ? AND member_id = "
                        + MEMBER,
                row ->
                        new Row(
                                new Fragment(row.getInt(1), row.getInt(2)),
                                row.getString(3),
                                row.getLong(4)),
                documentId,
                member);
    }

    @Override
    public void add(long documentId, String member, Dismissal dismissal) throws StoreException {
        database.change(
                session -> {
                    DocumentRecord document = DocumentRows.get(session, documentId);
                    if (dismissal.place().end() > document.characters()) {
                        throw new StoreException(
                                Message.of(
                                        "store.dismissal.place",
                                        "document",
                                        document.name(),
                                        "begin",
                                        dismissal.place().begin(),
                                        "end",
                                        dismissal.place().end()));
                    }
                    session.update(
                            "INSERT OR IGNORE INTO dismissal (document_id, member_id, begin_at,"
                                    + " end_at, type_id, at) VALUES (?, ?, ?, ?, ?, ?)",
                            documentId,
                            ProjectRows.memberId(session, member),
                            dismissal.place().begin(),
                            dismissal.place().end(),
                            dismissal.typeId(),
                            Times.now().toEpochMilli());
                    events.tell(new StoreEvent.DismissalsChanged(documentId, member));
                });
    }

    @Override
    public int forget(long documentId, String member) throws StoreException {
        return database.write(
                session -> {
                    int forgotten =
                            session.update(
                                    "DELETE FROM dismissal WHERE document_id = ? AND member_id = "
                                            + MEMBER,
                                    documentId,
                                    member);
                    if (forgotten > 0) {
                        events.tell(new StoreEvent.DismissalsChanged(documentId, member));
                    }
                    return forgotten;
                });
    }
}
