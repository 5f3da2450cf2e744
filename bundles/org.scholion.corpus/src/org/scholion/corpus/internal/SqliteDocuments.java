/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Documents;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.BaseLayer;
import org.scholion.words.Message;

/** The documents in a SQLite file. */
final class SqliteDocuments implements Documents {

    private final Database database;
    private final StoreEvents events;

    SqliteDocuments(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public DocumentRecord add(NewDocument document) throws StoreException {
        return database.write(
                session -> {
                    DocumentRows.Addition addition =
                            DocumentRows.add(session, document, Times.now());
                    if (!addition.existed()) {
                        events.tell(new StoreEvent.DocumentsAdded(List.of(addition.document())));
                    }
                    return addition.document();
                });
    }

    @Override
    public void addAll(Stream<NewDocument> documents, DocumentAdditions additions)
            throws StoreException {
        Optional<Message> readOnly = database.readOnlyReason();
        if (readOnly.isPresent()) {
            throw new ReadOnlyProjectException(readOnly.get());
        }
        try (DocumentBatch batch = new DocumentBatch(database, additions, events::tell)) {
            for (Iterator<NewDocument> each = documents.iterator(); each.hasNext(); ) {
                batch.add(each.next());
            }
            batch.flush();
        }
        database.settle();
    }

    @Override
    public List<DocumentRecord> all() throws StoreException {
        return database.read(DocumentRows::all);
    }

    @Override
    public Optional<DocumentRecord> find(String name) throws StoreException {
        return database.read(session -> DocumentRows.find(session, name));
    }

    @Override
    public Optional<DocumentRecord> find(long documentId) throws StoreException {
        return database.read(session -> DocumentRows.find(session, documentId));
    }

    @Override
    public Optional<DocumentRecord> evenRemoved(long documentId) throws StoreException {
        return database.read(session -> DocumentRows.evenRemoved(session, documentId));
    }

    @Override
    public String text(long documentId) throws StoreException {
        return database.read(session -> DocumentRows.text(session, documentId));
    }

    @Override
    public Optional<BaseLayer> baseLayer(long documentId) throws StoreException {
        return database.read(session -> DocumentRows.baseLayer(session, documentId));
    }

    @Override
    public void saveBaseLayer(long documentId, BaseLayer layer) throws StoreException {
        database.change(
                session -> {
                    DocumentRows.saveBaseLayer(session, documentId, layer);
                    events.tell(new StoreEvent.DocumentChanged(documentId));
                });
    }
}
