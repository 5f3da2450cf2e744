/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Settles whether curators may adjudicate documents that they annotated themselves. Whose marks are
 * whose is not shown to them then unless they want it.
 */
public final class AllowOwnAdjudication {

    private final ProjectStore store;

    /** Creates the use case. */
    public AllowOwnAdjudication(OpenProject project) {
        store = project.store();
    }

    /**
     * How it is to be.
     *
     * @param actor who settles it
     */
    public record Request(boolean allowed, String actor) {}

    /**
     * What came of it.
     *
     * @param changed whether it was different before
     */
    public record Result(boolean allowed, boolean changed) {}

    /** Returns how it is. */
    public boolean isAllowed() throws StoreException {
        return store.settings().allowsOwnAdjudication();
    }

    /**
     * Settles it.
     *
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.settings"), 1);
        progress.check();
        boolean before = isAllowed();
        store.settings().allowOwnAdjudication(request.allowed(), request.actor());
        progress.worked(1, "");
        return new Result(request.allowed(), before != request.allowed());
    }
}
