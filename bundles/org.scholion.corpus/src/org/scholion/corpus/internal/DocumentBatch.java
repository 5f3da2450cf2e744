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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.scholion.corpus.DocumentConflictException;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore.AdditionListener;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;

/** Adds many documents in few transactions, while as few as possible are held in memory. */
final class DocumentBatch {

    private static final int DOCUMENTS = 1000;
    private static final int CHARACTERS = 8_000_000;

    private final Database database;
    private final AdditionListener listener;
    private final Consumer<StoreEvent> events;
    private final List<NewDocument> pending = new ArrayList<>();
    private int characters;

    /**
     * Creates a batch.
     *
     * @param events takes what is to be told after the commit
     */
    DocumentBatch(Database database, AdditionListener listener, Consumer<StoreEvent> events) {
        this.database = database;
        this.listener = listener;
        this.events = events;
    }

    void add(NewDocument document) throws StoreException {
        pending.add(document);
        characters += document.text().length();
        if (pending.size() >= DOCUMENTS || characters >= CHARACTERS) {
            flush();
        }
    }

    /** Commits what is pending, and then says what became of it. */
    void flush() throws StoreException {
        if (pending.isEmpty()) {
            return;
        }
        // The documents are read and decoded before the transaction begins, so that a slow source
        // does not keep others from writing.
        List<Runnable> outcomes =
                database.write(
                        session -> {
                            List<Runnable> told = new ArrayList<>();
                            List<DocumentRecord> added = new ArrayList<>();
                            Instant now = Times.now();
                            for (NewDocument document : pending) {
                                told.add(add(session, document, now, added));
                            }
                            if (!added.isEmpty()) {
                                events.accept(new StoreEvent.DocumentsAdded(added));
                            }
                            return told;
                        });
        pending.clear();
        characters = 0;
        outcomes.forEach(Runnable::run);
    }

    private Runnable add(
            Session session, NewDocument document, Instant at, List<DocumentRecord> added)
            throws SQLException, StoreException {
        try {
            DocumentRows.Addition addition = DocumentRows.add(session, document, at);
            if (!addition.existed()) {
                added.add(addition.document());
            }
            return () -> listener.added(addition.document(), addition.existed());
        } catch (DocumentConflictException | StoredText.NotStorableException e) {
            // Refused before anything of it was written; the others go on.
            return () -> listener.refused(document, e);
        }
    }
}
