/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.corpus.DocumentOverview;
import org.scholion.project.MayLead;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;
import org.scholion.workbench.internal.exchange.ExchangeDialog;

/** Has a rule settle what members have marked: in the documents that are selected, if any are. */
public final class RuleHandler extends WindowHandler {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        List<DocumentOverview> selected = new ArrayList<>();
        ISelection selection = window.getSelectionService().getSelection();
        if (selection instanceof IStructuredSelection rows) {
            for (Object row : rows) {
                if (row instanceof DocumentOverview document) {
                    selected.add(document);
                }
            }
        }
        Optional<OpenProject> open = projects().project();
        String member = projects().member();
        open.ifPresent(
                project ->
                        new UseCaseJob<>(
                                        UiWords.say("workbench.task.members"),
                                        window.getWorkbench().getDisplay(),
                                        progress -> new MayLead(project).run(member),
                                        may -> ask(window, project, member, selected, may))
                                .schedule());
    }

    private static void ask(
            IWorkbenchWindow window,
            OpenProject project,
            String member,
            List<DocumentOverview> selected,
            boolean may) {
        if (!may) {
            MessageDialog.openInformation(
                    window.getShell(),
                    UiWords.say("workbench.rule.title"),
                    UiWords.say("workbench.rule.only-leads"));
            return;
        }
        new ExchangeDialog(
                        window.getShell(),
                        new RuleWizard(project, member, selected),
                        UiWords.say("workbench.rule.button"))
                .sized(WIDTH, HEIGHT)
                .open();
    }
}
