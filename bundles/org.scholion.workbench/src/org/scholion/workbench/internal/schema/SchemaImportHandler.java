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
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;
import org.scholion.workbench.internal.exchange.ExchangeDialog;

/** Adds the types that a file of another program declares to the project's schema. */
public final class SchemaImportHandler extends WindowHandler {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 660;

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<OpenProject> open = projects().project();
        if (open.isEmpty()) {
            return;
        }
        OpenProject project = open.get();
        String member = projects().member();
        new UseCaseJob<>(
                        UiWords.say("workbench.schema-import.task"),
                        window.getWorkbench().getDisplay(),
                        progress -> new MayLead(project).run(member),
                        may -> ask(window, project, member, may))
                .schedule();
    }

    private static void ask(
            IWorkbenchWindow window, OpenProject project, String member, boolean may) {
        if (may) {
            new ExchangeDialog(
                            window.getShell(),
                            new SchemaImportWizard(project, member),
                            UiWords.say("workbench.schema-import.button"))
                    .sized(WIDTH, HEIGHT)
                    .open();
        } else {
            MessageDialog.openInformation(
                    window.getShell(),
                    UiWords.say("workbench.schema-import.title"),
                    UiWords.say("workbench.migration.only-leads"));
        }
    }
}
