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
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Notes that a member has read some comments; in a project that is only read, nothing is noted. */
public final class ReadComments {

    private final ProjectStore store;

    /** Creates the use case. */
    public ReadComments(OpenProject project) {
        store = project.store();
    }

    /**
     * What was read.
     *
     * @param comments the store's numbers of the comments
     * @param member by whom
     */
    public record Request(List<Long> comments, String member) {
        public Request {
            comments = List.copyOf(comments);
        }
    }

    /**
     * What came of it.
     *
     * @param noted how many were not noted before
     */
    public record Result(int noted) {}

    /**
     * Notes it.
     *
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.commenting"), 1);
        progress.check();
        if (request.comments().isEmpty() || store.readOnlyReason().isPresent()) {
            return new Result(0);
        }
        return new Result(store.comments().read(request.comments(), request.member()).size());
    }
}
