/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.CreateProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Makes a new project and opens it. */
public final class NewProjectHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        NewProjectDialog dialog = new NewProjectDialog(window.getShell());
        if (dialog.open() != Window.OK) {
            return;
        }
        ProjectAddress address = dialog.address();
        Optional<SchemaGallery.Start> start = dialog.start();
        String actor = projects().member();
        new UseCaseJob<>(
                        UiWords.say("workbench.task.making", "file", address.displayName()),
                        window.getWorkbench().getDisplay(),
                        progress ->
                                new CreateProject()
                                        .run(
                                                new CreateProject.Request(
                                                        address,
                                                        start.map(SchemaGallery.Start::schema),
                                                        start.flatMap(SchemaGallery.Start::form),
                                                        actor),
                                                progress)
                                        .address(),
                        new ProjectOpening(window)::open)
                .schedule();
    }
}
