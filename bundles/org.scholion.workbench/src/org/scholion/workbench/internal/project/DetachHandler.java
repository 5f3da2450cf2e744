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
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.DetachProject;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Makes a project that is only read for its several names a file of its own, and opens that. */
public final class DetachHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<ProjectAddress> open = projects().project().map(OpenProject::address);
        open.ifPresent(address -> detach(window, address));
    }

    private static void detach(IWorkbenchWindow window, ProjectAddress address) {
        new UseCaseJob<>(
                        UiWords.say("workbench.task.detaching", "file", address.displayName()),
                        window.getWorkbench().getDisplay(),
                        progress ->
                                new DetachProject()
                                        .run(new DetachProject.Request(address), progress),
                        result -> show(window, address, result))
                .schedule();
    }

    private static void show(
            IWorkbenchWindow window, ProjectAddress address, DetachProject.Result result) {
        if (result.names() == 1) {
            MessageDialog.openInformation(
                    window.getShell(),
                    UiWords.say("workbench.detach.title"),
                    UiWords.say("workbench.detach.none", "file", address.displayName()));
            return;
        }
        // What is shown was read in a copy of the file it had before.
        ProjectOpening opening = new ProjectOpening(window);
        opening.close();
        opening.open(address);
    }
}
