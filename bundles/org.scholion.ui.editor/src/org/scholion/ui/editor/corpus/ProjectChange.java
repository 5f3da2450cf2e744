/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectService;

/**
 * What is done to the open project from its list of documents, in the background.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
interface ProjectChange<T> {

    /** Does it; checked exceptions carry a message for the user. */
    T make(OpenProject project, Progress progress) throws Exception;

    /**
     * Does it to the open project, if there is one.
     *
     * @param name what is done, in words for the user
     * @param whenDone gets what came of it on the UI thread
     */
    static <T> void run(String name, ProjectChange<T> change, Consumer<T> whenDone) {
        PlatformUI.getWorkbench()
                .getService(ProjectService.class)
                .project()
                .ifPresent(
                        project ->
                                new UseCaseJob<>(
                                                name,
                                                Display.getDefault(),
                                                progress -> change.make(project, progress),
                                                whenDone)
                                        .schedule());
    }
}
