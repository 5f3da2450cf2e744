/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.project.MayLead;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/** Opens the project's schema, for leads or where nobody is one, or the schema of a file. */
public final class SchemaHandler extends AbstractHandler {

    private static final String FILE = WorkbenchCommand.PREFIX + "schema.open";

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (event.getCommand().getId().equals(FILE)) {
            String file = event.getParameter(WorkbenchCommand.FILE);
            openFile(window, file);
        } else {
            ProjectService projects = PlatformUI.getWorkbench().getService(ProjectService.class);
            projects.project().ifPresent(open -> openProject(window, open, projects.member()));
        }
        return null;
    }

    private static void openFile(IWorkbenchWindow window, @Nullable String given) {
        String file = given;
        if (file == null) {
            FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
            dialog.setFilterExtensions(new String[] {"*.xml", "*"});
            file = dialog.open();
        }
        if (file != null) {
            open(window, SchemaInput.of(Path.of(file)));
        }
    }

    private static void openProject(IWorkbenchWindow window, OpenProject project, String member) {
        new UseCaseJob<>(
                        UiWords.say("design.task.open"),
                        window.getWorkbench().getDisplay(),
                        progress -> new MayLead(project).run(member),
                        may -> {
                            if (may) {
                                open(window, SchemaInput.of(project.address()));
                            } else {
                                MessageDialog.openInformation(
                                        window.getShell(),
                                        UiWords.say("design.title"),
                                        UiWords.say("design.only-leads"));
                            }
                        })
                .schedule();
    }

    private static void open(IWorkbenchWindow window, SchemaInput input) {
        try {
            window.getActivePage().openEditor(input, SchemaEditor.ID);
        } catch (PartInitException failure) {
            ILog.get().error("The schema editor was not opened.", failure);
        }
    }
}
