/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.DocumentChoice;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Deletes a document for good, removed before or not: its text, all annotation sets with their
 * journals, comments and decisions. Nothing brings it back; the history keeps what was lost.
 */
public final class PurgeDocument {

    private final ProjectStore store;

    /** Creates the use case. */
    public PurgeDocument(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to be deleted.
     *
     * @param name the document's name, or its ULID where several have or had that name
     * @param actor who deletes it
     */
    public record Request(String name, String actor) {}

    /** Returns what would be lost. */
    public DocumentLoss preview(Request request) throws StoreException, DataProblemException {
        return new DocumentChoice(store).any(request.name());
    }

    /**
     * Deletes it and returns what was lost.
     *
     * @throws DataProblemException when there is no such document, or several are meant
     * @throws CancelledException when cancelled before it began
     */
    public DocumentLoss run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.purging"), 1);
        progress.check();
        DocumentLoss lost = preview(request);
        store.documentCare().purge(lost.document().id(), request.actor());
        return lost;
    }
}
