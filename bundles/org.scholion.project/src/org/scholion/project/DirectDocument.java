/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.DocumentChoice;
import org.scholion.project.session.OpenProject;
import org.scholion.text.BaseDirection;
import org.scholion.words.Message;

/**
 * Says how the paragraphs of a document run: each in its own direction, or all in one. Its text and
 * what is annotated stay as they are.
 */
public final class DirectDocument {

    private final ProjectStore store;

    /** Creates the use case. */
    public DirectDocument(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to be changed.
     *
     * @param name the document's name, or its ULID
     * @param direction how its paragraphs are to run
     * @param actor who says so
     */
    public record Request(String name, BaseDirection direction, String actor) {}

    /**
     * Changes it.
     *
     * @return the document as it is now
     * @throws DataProblemException when there is no such document
     * @throws CancelledException when cancelled before it began
     */
    public DocumentRecord run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.directing"), 1);
        progress.check();
        DocumentRecord directed =
                store.documentCare()
                        .direct(
                                new DocumentChoice(store).present(request.name()).id(),
                                request.direction(),
                                request.actor());
        progress.worked(1, directed.name());
        return directed;
    }
}
