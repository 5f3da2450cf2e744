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

/** Settles whether annotators are shown how others labelled words. */
public final class ShareSuggestions {

    private final ProjectStore store;

    /** Creates the use case. */
    public ShareSuggestions(OpenProject project) {
        store = project.store();
    }

    /**
     * How it is to be.
     *
     * @param actor who settles it
     */
    public record Request(boolean shared, String actor) {}

    /**
     * What came of it.
     *
     * @param changed whether it was different before
     */
    public record Result(boolean shared, boolean changed) {}

    /** Returns how it is. */
    public boolean isShared() throws StoreException {
        return store.settings().sharesSuggestions();
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
        boolean before = isShared();
        store.settings().shareSuggestions(request.shared(), request.actor());
        progress.worked(1, "");
        return new Result(request.shared(), before != request.shared());
    }
}
