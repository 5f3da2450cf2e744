/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ListDialog;
import org.scholion.corpus.InvalidAddressException;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.problems.FailureDialog;
import org.scholion.ui.recent.RecentProjects;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Opens one of the projects that were open lately. */
public final class OpenRecentHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        String named = event.getParameter(WorkbenchCommand.FILE);
        if (named != null) {
            try {
                new ProjectOpening(window).open(ProjectAddress.parse(named));
            } catch (InvalidAddressException failure) {
                FailureDialog.open(
                        Failure.of(UiWords.say("workbench.task.opening", "file", named), failure));
            }
            return;
        }
        List<ProjectAddress> recent =
                new RecentProjects().others(projects().project().map(OpenProject::address));
        if (recent.isEmpty()) {
            MessageDialog.openInformation(
                    window.getShell(),
                    UiWords.say("workbench.project.recent"),
                    UiWords.say("workbench.project.recent.none"));
            return;
        }
        ListDialog dialog = new ListDialog(window.getShell());
        dialog.setTitle(UiWords.say("workbench.project.recent"));
        dialog.setMessage(UiWords.say("workbench.project.recent.which"));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(
                LabelProvider.createTextImageProvider(
                        address -> label((ProjectAddress) address),
                        address -> Images.image(Icon.CORPUS)));
        dialog.setInput(recent);
        dialog.setInitialSelections(recent.getFirst());
        if (dialog.open() == ListDialog.OK
                && dialog.getResult().length > 0
                && dialog.getResult()[0] instanceof ProjectAddress address) {
            new ProjectOpening(window).open(address);
        }
    }

    private static String label(ProjectAddress address) {
        return UiWords.say(
                "workbench.project.recent.line",
                "file",
                address.displayName(),
                "folder",
                address.place());
    }
}
