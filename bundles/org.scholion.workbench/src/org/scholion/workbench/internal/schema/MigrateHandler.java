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
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.project.MayLead;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.EditedSchema;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;
import org.scholion.workbench.internal.exchange.ExchangeDialog;

/**
 * Makes another schema the project's: the one of the active editor, if it is one of schemas, or
 * else one in a file that is asked for. An edited one that all annotations fit needs no wizard.
 */
public final class MigrateHandler extends WindowHandler {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 620;

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<OpenProject> open = projects().project();
        if (open.isEmpty()) {
            return;
        }
        Optional<EditedSchema> edited =
                Optional.ofNullable(window.getActivePage())
                        .map(page -> (IEditorPart) page.getActiveEditor())
                        .map(editor -> Adapters.adapt(editor, EditedSchema.class));
        OpenProject project = open.get();
        String member = projects().member();
        new UseCaseJob<>(
                        UiWords.say("workbench.migration.task"),
                        window.getWorkbench().getDisplay(),
                        progress -> new MayLead(project).run(member),
                        may -> ask(window, project, member, edited, may))
                .schedule();
    }

    private static void ask(
            IWorkbenchWindow window,
            OpenProject project,
            String member,
            Optional<EditedSchema> edited,
            boolean may) {
        if (!may) {
            MessageDialog.openInformation(
                    window.getShell(),
                    UiWords.say("workbench.migration.title"),
                    UiWords.say("workbench.migration.only-leads"));
            return;
        }
        if (edited.isPresent()) {
            edited.get().apply(schema -> migrate(window, project, member, Optional.of(schema)));
        } else {
            migrate(window, project, member, Optional.empty());
        }
    }

    private static void migrate(
            IWorkbenchWindow window, OpenProject project, String member, Optional<Schema> schema) {
        new ExchangeDialog(
                        window.getShell(),
                        new MigrationWizard(project, schema, member),
                        UiWords.say("workbench.migration.button"))
                .sized(WIDTH, HEIGHT)
                .open();
    }
}
