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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.corpus.FileAddress;
import org.scholion.project.RestoreCopy;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/**
 * Makes a project from a copy and opens it. The copy stays as it is, and so does the project it was
 * made of: what is restored gets a file of its own.
 */
public final class RestoreHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Shell shell = window.getShell();
        Optional<FileAddress> copy =
                new ProjectFileDialog(shell, SWT.OPEN, UiWords.say("workbench.restore.which"))
                        .ask("");
        if (copy.isEmpty()) {
            return;
        }
        String name = copy.get().suggestedName();
        Optional<FileAddress> target =
                new ProjectFileDialog(shell, SWT.SAVE, UiWords.say("workbench.restore.where"))
                        .ask(name + " " + UiWords.say("workbench.restore.suffix"));
        target.ifPresent(
                file ->
                        new UseCaseJob<>(
                                        UiWords.say("workbench.task.restoring", "name", name),
                                        window.getWorkbench().getDisplay(),
                                        progress ->
                                                new RestoreCopy()
                                                        .run(
                                                                new RestoreCopy.Request(
                                                                        copy.get(), file),
                                                                progress)
                                                        .project(),
                                        new ProjectOpening(window)::open)
                                .schedule());
    }
}
