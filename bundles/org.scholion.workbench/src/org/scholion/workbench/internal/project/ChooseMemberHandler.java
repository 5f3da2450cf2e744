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
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.corpus.Member;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Says who works here: a member of the project, or a new one. */
public final class ChooseMemberHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        choose(window);
    }

    /** Asks who works here. */
    public static void choose(IWorkbenchWindow window) {
        Optional<OpenProject> open = projects().project();
        if (open.isEmpty()) {
            ask(window, List.of());
            return;
        }
        new UseCaseJob<>(
                        UiWords.say("workbench.task.members"),
                        window.getWorkbench().getDisplay(),
                        progress -> open.get().members().stream().map(Member::name).toList(),
                        names -> ask(window, names))
                .schedule();
    }

    private static void ask(IWorkbenchWindow window, List<String> names) {
        new MemberDialog(window.getShell(), names, projects().member())
                .ask()
                .ifPresent(projects()::member);
    }
}
