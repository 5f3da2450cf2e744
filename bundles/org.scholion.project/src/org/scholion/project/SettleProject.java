/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.ProjectSettings;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Settles for a project as a whole what is on or off in it. */
public final class SettleProject {

    private final ProjectStore store;

    /** Creates the use case. */
    public SettleProject(OpenProject project) {
        store = project.store();
    }

    /** What can be settled; all is off in a new project. */
    public enum Setting {
        /** Annotators are shown how others labelled words. */
        SHARED_SUGGESTIONS,
        /**
         * Curators may adjudicate documents that they annotated themselves. Whose marks are whose
         * is not shown to them then unless they want it.
         */
        OWN_ADJUDICATION,
        /** Only leads add entries to the catalogue and change them; others ask. */
        CLOSED_CATALOGUE;

        private boolean in(ProjectSettings settings) throws StoreException {
            return switch (this) {
                case SHARED_SUGGESTIONS -> settings.sharesSuggestions();
                case OWN_ADJUDICATION -> settings.allowsOwnAdjudication();
                case CLOSED_CATALOGUE -> settings.hasClosedCatalogue();
            };
        }

        private void settle(ProjectSettings settings, boolean on, String actor)
                throws StoreException {
            switch (this) {
                case SHARED_SUGGESTIONS -> settings.shareSuggestions(on, actor);
                case OWN_ADJUDICATION -> settings.allowOwnAdjudication(on, actor);
                case CLOSED_CATALOGUE -> settings.closeCatalogue(on, actor);
            }
        }
    }

    /**
     * How it is to be.
     *
     * @param actor who settles it
     */
    public record Request(Setting setting, boolean on, String actor) {}

    /**
     * What came of it.
     *
     * @param changed whether it was different before
     */
    public record Result(boolean on, boolean changed) {}

    /** Returns how it is. */
    public boolean isOn(Setting setting) throws StoreException {
        return setting.in(store.settings());
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
        boolean before = isOn(request.setting());
        request.setting().settle(store.settings(), request.on(), request.actor());
        progress.worked(1, "");
        return new Result(request.on(), before != request.on());
    }
}
