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
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RemovedDocument;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.DocumentChoice;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Hides a document: it is in no list or export any more, its name is free, and nothing is lost. */
public final class RemoveDocument {

    private final ProjectStore store;

    /** Creates the use case. */
    public RemoveDocument(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to be removed.
     *
     * @param name the document's name, or its ULID
     * @param actor who removes it
     * @param reason why, if someone says so
     */
    public record Request(String name, String actor, Optional<String> reason) {}

    /** Returns what would be hidden. */
    public DocumentLoss preview(Request request) throws StoreException, DataProblemException {
        DocumentChoice choice = new DocumentChoice(store);
        return choice.loss(choice.present(request.name()), false);
    }

    /**
     * Removes it.
     *
     * @throws DataProblemException when there is no such document
     * @throws CancelledException when cancelled before it began
     */
    public RemovedDocument run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.removing"), 1);
        progress.check();
        return store.documentCare()
                .remove(
                        new DocumentChoice(store).present(request.name()).id(),
                        request.actor(),
                        request.reason());
    }
}
