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
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Writes a consistent copy of a project while it stays open. */
public final class SaveCopy {

    private final OpenProject project;

    /** Creates the use case. */
    public SaveCopy(OpenProject project) {
        this.project = project;
    }

    /**
     * What is wanted.
     *
     * @param target where the copy goes; a file must not exist
     */
    public record Request(ProjectAddress target) {}

    /**
     * What was made.
     *
     * @param copy where the copy is
     */
    public record Result(ProjectAddress copy) {}

    /**
     * Writes it.
     *
     * @throws StoreException when the target exists or cannot be written; nothing is left behind
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.copying"), 1);
        progress.check();
        project.store().saveCopy(request.target());
        progress.worked(1, request.target().displayName());
        return new Result(request.target());
    }
}
