/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Optional;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RemovedDocument;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.DocumentChoice;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Brings a document back that was removed, with all that belongs to it. */
public final class RestoreDocument {

    private final ProjectStore store;

    /** Creates the use case. */
    public RestoreDocument(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to come back.
     *
     * @param name the name it was removed under, or its ULID where several had that name
     * @param newName the name it is to have, if not the same
     * @param actor who restores it
     */
    public record Request(String name, Optional<String> newName, String actor) {}

    /**
     * Restores it.
     *
     * @throws DataProblemException when no such document was removed, or several were
     * @throws org.scholion.corpus.DocumentConflictException when the name is taken meanwhile
     * @throws CancelledException when cancelled before it began
     */
    public DocumentRecord run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.restoring-document"), 1);
        progress.check();
        RemovedDocument removed = new DocumentChoice(store).removed(request.name());
        return store.documentCare()
                .restore(
                        removed.document().id(),
                        request.newName().orElse(removed.document().name()),
                        request.actor());
    }
}
