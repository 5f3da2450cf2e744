/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.corpus.DocumentBelongings;
import org.scholion.corpus.DocumentCare;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.RemovedDocument;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.text.BaseDirection;

/** Removes documents from a project in a SQLite file, and what goes with it. */
final class SqliteDocumentCare implements DocumentCare {

    private final Database database;
    private final Consumer<StoreEvent> events;

    /**
     * Creates it.
     *
     * @param events takes what is to be told once it is committed
     */
    SqliteDocumentCare(Database database, Consumer<StoreEvent> events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public List<RemovedDocument> removed() throws StoreException {
        return database.read(Tombstones::all);
    }

    @Override
    public DocumentBelongings belongings(long documentId) throws StoreException {
        return database.snapshot(session -> Tombstones.belongings(session, documentId));
    }

    @Override
    public RemovedDocument remove(long documentId, String actor, Optional<String> reason)
            throws StoreException {
        return database.write(
                session -> {
                    RemovedDocument removed = Tombstones.remove(session, documentId, actor, reason);
                    tellGone(removed.document());
                    return removed;
                });
    }

    @Override
    public DocumentRecord restore(long documentId, String name, String actor)
            throws StoreException {
        return database.write(
                session -> {
                    DocumentRecord restored = Tombstones.restore(session, documentId, name, actor);
                    events.accept(new StoreEvent.DocumentsAdded(List.of(restored)));
                    return restored;
                });
    }

    @Override
    public DocumentRecord rename(long documentId, String name, String actor) throws StoreException {
        return database.write(
                session -> {
                    DocumentRecord renamed = Tombstones.rename(session, documentId, name, actor);
                    events.accept(new StoreEvent.DocumentChanged(documentId));
                    return renamed;
                });
    }

    @Override
    public DocumentRecord direct(long documentId, BaseDirection direction, String actor)
            throws StoreException {
        return database.write(
                session -> {
                    DocumentRecord before = DocumentRows.get(session, documentId);
                    if (before.baseDirection() == direction) {
                        return before;
                    }
                    DocumentRecord after = Tombstones.direct(session, documentId, direction, actor);
                    events.accept(new StoreEvent.DocumentChanged(documentId));
                    return after;
                });
    }

    @Override
    public DocumentRecord replace(
            long documentId, NewDocument replacement, String actor, Optional<String> reason)
            throws StoreException {
        return database.write(
                session -> {
                    Tombstones.Replacement replaced =
                            Tombstones.replace(session, documentId, replacement, actor, reason);
                    tellGone(replaced.before());
                    events.accept(new StoreEvent.DocumentsAdded(List.of(replaced.after())));
                    return replaced.after();
                });
    }

    @Override
    public void purge(long documentId, String actor) throws StoreException {
        database.change(
                session -> {
                    boolean present = DocumentRows.find(session, documentId).isPresent();
                    DocumentRecord gone = Tombstones.purge(session, documentId, actor);
                    if (present) {
                        tellGone(gone);
                    }
                });
    }

    private void tellGone(DocumentRecord document) {
        events.accept(new StoreEvent.DocumentsRemoved(List.of(document)));
    }
}
