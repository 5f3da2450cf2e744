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
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.scholion.corpus.InvalidAddressException;
import org.scholion.corpus.ProjectAddress;
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
        List<ProjectAddress> recent = new RecentProjects().list();
        if (recent.isEmpty()) {
            MessageDialog.openInformation(
                    window.getShell(),
                    UiWords.say("workbench.project.recent"),
                    UiWords.say("workbench.project.recent.none"));
            return;
        }
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(
                        window.getShell(),
                        LabelProvider.createTextImageProvider(
                                Object::toString, address -> Images.image(Icon.CORPUS)));
        dialog.setTitle(UiWords.say("workbench.project.recent"));
        dialog.setMessage(UiWords.say("workbench.project.recent.narrow"));
        dialog.setMultipleSelection(false);
        dialog.setElements(recent.toArray());
        dialog.setInitialSelections(recent.getFirst());
        if (dialog.open() == ElementListSelectionDialog.OK
                && dialog.getFirstResult() instanceof ProjectAddress address) {
            new ProjectOpening(window).open(address);
        }
    }
}
