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
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.corpus.DocumentOverview;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;
import org.scholion.workbench.internal.exchange.ExchangeDialog;

/** Gives documents to members or takes them back: those selected, if any are. */
public final class AssignHandler extends WindowHandler {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 540;

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
        projects()
                .project()
                .ifPresent(
                        project ->
                                new ExchangeDialog(
                                                window.getShell(),
                                                new AssignWizard(
                                                        project, projects().member(), selected),
                                                UiWords.say("workbench.assign.button"))
                                        .sized(WIDTH, HEIGHT)
                                        .open());
    }
}
