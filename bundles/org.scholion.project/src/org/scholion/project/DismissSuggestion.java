/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Set;
import org.scholion.corpus.Dismissal;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Notes which suggestions a member does not want in a document, for good. */
public final class DismissSuggestion {

    private final ProjectStore store;

    /** Creates the use case. */
    public DismissSuggestion(OpenProject project) {
        store = project.store();
    }

    /**
     * What is not wanted.
     *
     * @param documentId the document
     * @param member who does not want it
     */
    public record Request(long documentId, String member, Dismissal dismissal) {}

    /** Returns what a member does not want in a document. */
    public Set<Dismissal> dismissed(long documentId, String member) throws StoreException {
        return store.dismissals().of(documentId, member);
    }

    /**
     * Notes it.
     *
     * @throws CancelledException when cancelled before it began
     */
    public void run(Request request, Progress progress) throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.dismissing"), 1);
        progress.check();
        store.dismissals().add(request.documentId(), request.member(), request.dismissal());
        progress.worked(1, "");
    }

    /**
     * Has suggested again what a member did not want in a document.
     *
     * @return how much that is
     */
    public int takeBack(long documentId, String member) throws StoreException {
        return store.dismissals().forget(documentId, member);
    }
}
