/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.document.rules.Severity;
import org.scholion.project.CheckProject;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.problems.ProblemListDialog;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Verifies that the project keeps its rules, and lists what breaks them. */
public final class CheckHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<OpenProject> open = projects().project();
        open.ifPresent(
                project ->
                        new UseCaseJob<>(
                                        "Checking the project",
                                        window.getWorkbench().getDisplay(),
                                        new CheckProject(project)::run,
                                        result -> tell(window, result))
                                .schedule());
    }

    private static void tell(IWorkbenchWindow window, CheckProject.Result result) {
        String looked =
                String.format("%,d documents, %,d sets.", result.documents(), result.sets());
        List<ListedProblem> listed = new ArrayList<>();
        result.problems()
                .forEach(
                        p ->
                                listed.add(
                                        new ListedProblem(
                                                UiWords.say(p.where()),
                                                UiWords.say(p.what()),
                                                "")));
        result.findings()
                .forEach(
                        f ->
                                listed.add(
                                        new ListedProblem(
                                                f.document() + ", " + f.member(),
                                                UiWords.say(f.finding().sentence()),
                                                UiWords.say(f.finding().remedy()))));
        if (listed.isEmpty()) {
            MessageDialog.openInformation(
                    window.getShell(), "Check project", "All is well. " + looked);
            return;
        }
        String summary =
                String.format(
                        "%,d problems; in annotations %,d errors, %,d warnings, %,d notices. ",
                        result.problems().size(),
                        result.count(Severity.ERROR),
                        result.count(Severity.WARNING),
                        result.count(Severity.NOTICE));
        new ProblemListDialog(window.getShell(), "Check project", summary + looked, listed).open();
    }
}
