/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.comment.Viewer;
import org.scholion.project.internal.ThreadReading;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Tells what was said about a project's documents. */
public final class ListComments {

    private final ProjectStore store;

    /** Creates the use case. */
    public ListComments(OpenProject project) {
        store = project.store();
    }

    /**
     * Which comments.
     *
     * @param documentId on which document; empty for all
     * @param viewer whose eyes they are for; empty for a lead's, who sees all
     */
    public record Request(Optional<Long> documentId, Optional<String> viewer) {

        /** All there are. */
        public static final Request ALL = new Request(Optional.empty(), Optional.empty());
    }

    /**
     * What there is.
     *
     * @param threads by document name, then in the order in which they began
     */
    public record Result(List<CommentThread> threads) {
        public Result {
            threads = List.copyOf(threads);
        }
    }

    /**
     * Lists them; nothing of a document that was removed.
     *
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.comments"), 1);
        progress.check();
        List<CommentThread> threads = threads(request);
        if (request.viewer().isPresent()) {
            Viewer viewer = Viewer.of(request.viewer().get(), store.members().all());
            threads = threads.stream().filter(viewer::sees).toList();
        }
        return new Result(threads);
    }

    private List<CommentThread> threads(Request request) throws StoreException {
        ThreadReading reading = new ThreadReading(store);
        if (request.documentId().isEmpty()) {
            return reading.all();
        }
        Optional<DocumentRecord> document = store.documents().find(request.documentId().get());
        return document.isPresent() ? reading.of(document.get()) : List.of();
    }
}
