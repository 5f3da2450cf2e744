/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.corpus.Member;
import org.scholion.project.AllowOwnAdjudication;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/**
 * Has a lead settle whether curators may adjudicate documents that they annotated themselves. Where
 * nobody is a lead, whoever works here may.
 */
public final class OwnAdjudicationHandler extends WindowHandler {

    /**
     * How it is.
     *
     * @param allowed whether curators may
     * @param mayChange whether who works here may settle it
     */
    private record State(boolean allowed, boolean mayChange) {}

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<OpenProject> open = projects().project();
        if (open.isEmpty()) {
            return;
        }
        OpenProject project = open.get();
        String member = projects().member();
        new UseCaseJob<>(
                        UiWords.say("workbench.task.own"),
                        window.getWorkbench().getDisplay(),
                        progress -> read(project, member),
                        state -> ask(window, project, member, state))
                .schedule();
    }

    private static State read(OpenProject project, String member) throws Exception {
        List<Member> leads =
                project.members().stream().filter(m -> m.role() == Member.Role.LEAD).toList();
        boolean mayChange =
                leads.isEmpty() || leads.stream().anyMatch(lead -> lead.name().equals(member));
        return new State(new AllowOwnAdjudication(project).isAllowed(), mayChange);
    }

    private static void ask(
            IWorkbenchWindow window, OpenProject project, String member, State state) {
        String title = UiWords.say("workbench.own.title");
        if (!state.mayChange()) {
            MessageDialog.openInformation(
                    window.getShell(),
                    title,
                    UiWords.say("workbench.own.only-leads", "allowed", state.allowed()));
            return;
        }
        boolean change =
                MessageDialog.openQuestion(
                        window.getShell(),
                        title,
                        UiWords.say("workbench.own.question", "allowed", state.allowed()));
        if (change) {
            new UseCaseJob<>(
                            UiWords.say("workbench.task.own"),
                            window.getWorkbench().getDisplay(),
                            (Progress progress) ->
                                    new AllowOwnAdjudication(project)
                                            .run(
                                                    new AllowOwnAdjudication.Request(
                                                            !state.allowed(), member),
                                                    progress),
                            done -> {})
                    .schedule();
        }
    }
}
