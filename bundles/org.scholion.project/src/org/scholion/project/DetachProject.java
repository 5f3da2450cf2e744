/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.Projects;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/**
 * Makes a project whose file has several names (hard links, as some backups are made of) a file of
 * its own, so that it can be written. The other names keep what they have.
 */
public final class DetachProject {

    /**
     * What is wanted.
     *
     * @param project the project, by the name that is to have a file of its own
     */
    public record Request(ProjectAddress project) {}

    /**
     * What was done.
     *
     * @param names how many names the file had, 1 or more; with 1 nothing was to be done
     */
    public record Result(int names) {}

    /**
     * Detaches it.
     *
     * @throws StoreException when it is open anywhere for writing, or cannot be written; nothing
     *     was changed
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.detaching"), 1);
        progress.check();
        Result result = new Result(Projects.detach(request.project()));
        progress.worked(1, request.project().displayName());
        return result;
    }
}
