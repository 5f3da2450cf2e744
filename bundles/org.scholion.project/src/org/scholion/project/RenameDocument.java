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
import org.scholion.words.Message;

/** Gives a document another name; nothing else of it changes. */
public final class RenameDocument {

    private final ProjectStore store;

    /** Creates the use case. */
    public RenameDocument(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to be renamed.
     *
     * @param name the document's name, or its ULID
     * @param newName the name it is to have
     * @param actor who renames it
     */
    public record Request(String name, String newName, String actor) {}

    /**
     * Renames it.
     *
     * @throws DataProblemException when there is no such document
     * @throws org.scholion.corpus.DocumentConflictException when the name is taken
     * @throws CancelledException when cancelled before it began
     */
    public DocumentRecord run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.renaming"), 1);
        progress.check();
        return store.documentCare()
                .rename(
                        new DocumentChoice(store).present(request.name()).id(),
                        request.newName(),
                        request.actor());
    }
}
