/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.corpus.FileAddress;
import org.scholion.project.SaveCopy;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Writes the whole project, its history included, to another file. */
public final class SaveCopyHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<OpenProject> open = projects().project();
        if (open.isEmpty()) {
            return;
        }
        OpenProject project = open.get();
        Optional<FileAddress> target =
                new ProjectFileDialog(
                                window.getShell(), SWT.SAVE, UiWords.say("workbench.copy.title"))
                        .ask(project.name() + " " + LocalDate.now());
        target.ifPresent(
                file ->
                        new UseCaseJob<>(
                                        UiWords.say("workbench.task.copy"),
                                        window.getWorkbench().getDisplay(),
                                        progress ->
                                                new SaveCopy(project)
                                                        .run(new SaveCopy.Request(file), progress)
                                                        .copy(),
                                        saved ->
                                                MessageDialog.openInformation(
                                                        window.getShell(),
                                                        UiWords.say("workbench.copy.saved"),
                                                        UiWords.say(
                                                                "workbench.copy.saved-to",
                                                                "file",
                                                                saved)))
                                .schedule());
    }
}
