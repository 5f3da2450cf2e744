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
import org.scholion.corpus.Comment;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Says that a thread is settled, or open again. */
public final class ResolveComment {

    private final ProjectStore store;

    /** Creates the use case. */
    public ResolveComment(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to be noted.
     *
     * @param thread which thread
     * @param resolved whether it is settled
     * @param actor who says so
     */
    public record Request(CommentThread thread, boolean resolved, String actor) {}

    /** The first comment of the thread, as it is now. */
    public record Result(Comment comment) {}

    /**
     * Notes it.
     *
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.commenting"), 1);
        progress.check();
        return new Result(
                store.comments()
                        .resolve(
                                request.thread().id(),
                                request.resolved()
                                        ? Optional.of(request.actor())
                                        : Optional.empty()));
    }
}
