/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.Access;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/**
 * Makes a project from a copy. The copy stays as it is, and so does the project it was made of:
 * what is restored gets a place of its own, and a title after it.
 */
public final class RestoreCopy {

    /**
     * What is wanted.
     *
     * @param copy the copy
     * @param target where the project goes; a file must not exist
     */
    public record Request(ProjectAddress copy, ProjectAddress target) {}

    /**
     * What was made.
     *
     * @param project where it is
     */
    public record Result(ProjectAddress project) {}

    /**
     * Makes it.
     *
     * @throws StoreException when the copy is no project, or the target exists or cannot be
     *     written; nothing is left behind
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.restoring"), 1);
        progress.check();
        try (ProjectStore store = Projects.open(request.copy(), Access.READ_ONLY)) {
            // the title of the copy's source would make the two look like one
            store.saveCopy(request.target(), request.target().suggestedName());
        }
        progress.worked(1, request.target().displayName());
        return new Result(request.target());
    }
}
