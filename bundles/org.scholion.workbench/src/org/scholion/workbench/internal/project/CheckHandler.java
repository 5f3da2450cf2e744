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
import org.scholion.corpus.Excerpt;
import org.scholion.corpus.StoreProblem;
import org.scholion.document.rules.Severity;
import org.scholion.project.CheckProject;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.problems.ProblemListDialog;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;
import org.scholion.workbench.internal.command.WindowHandler;

/** Verifies that the project keeps its rules, and lists what breaks them. */
public final class CheckHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<OpenProject> open = projects().project();
        open.ifPresent(
                project ->
                        new UseCaseJob<>(
                                        UiWords.say("workbench.task.check"),
                                        window.getWorkbench().getDisplay(),
                                        new CheckProject(project)::run,
                                        result -> tell(window, result))
                                .schedule());
    }

    private static void tell(IWorkbenchWindow window, CheckProject.Result result) {
        Message looked =
                Message.of(
                        "workbench.check.looked",
                        "documents",
                        result.documents(),
                        "sets",
                        result.sets());
        List<ListedProblem> listed = new ArrayList<>();
        for (StoreProblem p : result.problems()) {
            listed.add(new ListedProblem(UiWords.say(p.where()), UiWords.say(p.what()), ""));
        }
        addMore(listed, result.problems());
        for (CheckProject.SetFinding f : result.findings()) {
            listed.add(
                    new ListedProblem(
                            UiWords.say(
                                    "workbench.check.place",
                                    "document",
                                    f.document(),
                                    "member",
                                    f.member()),
                            UiWords.say(f.finding().sentence()),
                            UiWords.say(f.finding().remedy())));
        }
        addMore(listed, result.findings());
        if (listed.isEmpty()) {
            MessageDialog.openInformation(
                    window.getShell(),
                    UiWords.say("workbench.check.title"),
                    UiWords.say("workbench.check.well", "looked", looked));
            return;
        }
        String summary =
                UiWords.say(
                        "workbench.check.summary",
                        "problems",
                        result.problems().total(),
                        "errors",
                        result.count(Severity.ERROR),
                        "warnings",
                        result.count(Severity.WARNING),
                        "notices",
                        result.count(Severity.NOTICE),
                        "looked",
                        looked);
        new ProblemListDialog(
                        window.getShell(), UiWords.say("workbench.check.title"), summary, listed)
                .open();
    }

    /** Says of which kinds there are more than are listed. */
    private static void addMore(List<ListedProblem> listed, Excerpt<?> found) {
        for (String kind : found.counts().keySet()) {
            if (found.more(kind) > 0) {
                listed.add(
                        new ListedProblem(
                                "",
                                UiWords.say(
                                        "workbench.check.more",
                                        "number",
                                        found.more(kind),
                                        "kind",
                                        kind),
                                ""));
            }
        }
    }
}
