/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.schema;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.project.MayLead;
import org.scholion.project.migration.UndoMigration;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Takes the latest migration of the schema back, after asking. */
public final class UndoMigrationHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<OpenProject> open = projects().project();
        String member = projects().member();
        open.ifPresent(
                project ->
                        new UseCaseJob<>(
                                        UiWords.say("workbench.migration.task"),
                                        window.getWorkbench().getDisplay(),
                                        progress -> new MayLead(project).run(member),
                                        may -> ask(window, project, member, may))
                                .schedule());
    }

    private static void ask(
            IWorkbenchWindow window, OpenProject project, String member, boolean may) {
        String title = UiWords.say("workbench.migration.undo-title");
        if (!may) {
            MessageDialog.openInformation(
                    window.getShell(), title, UiWords.say("workbench.migration.only-leads"));
            return;
        }
        if (!MessageDialog.openConfirm(
                window.getShell(), title, UiWords.say("workbench.migration.undo-ask"))) {
            return;
        }
        new UseCaseJob<>(
                        title,
                        window.getWorkbench().getDisplay(),
                        progress ->
                                new UndoMigration(project)
                                        .run(new UndoMigration.Request(member), progress),
                        undone ->
                                MessageDialog.openInformation(
                                        window.getShell(),
                                        title,
                                        UiWords.say(
                                                "workbench.migration.undone",
                                                "version",
                                                undone.version())))
                .schedule();
    }
}
