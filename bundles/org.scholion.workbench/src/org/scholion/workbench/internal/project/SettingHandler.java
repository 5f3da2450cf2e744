/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.project.MayLead;
import org.scholion.project.SettleProject;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/**
 * Has a lead settle what is on or off in a project. Where nobody is a lead, whoever works here may.
 */
abstract class SettingHandler extends WindowHandler {

    private final SettleProject.Setting setting;
    private final Codes codes;

    /**
     * What is said.
     *
     * @param title the title of the window
     * @param onlyLeads tells others how it is; with {@code on}
     * @param question asks whether it is to be the other way; with {@code on}
     */
    record Codes(String title, String onlyLeads, String question) {}

    SettingHandler(SettleProject.Setting setting, Codes codes) {
        this.setting = setting;
        this.codes = codes;
    }

    /**
     * How it is.
     *
     * @param mayChange whether who works here may settle it
     */
    private record State(boolean on, boolean mayChange) {}

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<OpenProject> open = projects().project();
        if (open.isEmpty()) {
            return;
        }
        SettleProject settle = new SettleProject(open.get());
        String member = projects().member();
        new UseCaseJob<>(
                        UiWords.say("workbench.task.settling"),
                        window.getWorkbench().getDisplay(),
                        progress ->
                                new State(
                                        settle.isOn(setting), new MayLead(open.get()).run(member)),
                        state -> ask(window, settle, member, state))
                .schedule();
    }

    private void ask(IWorkbenchWindow window, SettleProject settle, String member, State state) {
        String title = UiWords.say(codes.title());
        if (!state.mayChange()) {
            MessageDialog.openInformation(
                    window.getShell(), title, UiWords.say(codes.onlyLeads(), "on", state.on()));
            return;
        }
        if (MessageDialog.openQuestion(
                window.getShell(), title, UiWords.say(codes.question(), "on", state.on()))) {
            new UseCaseJob<>(
                            UiWords.say("workbench.task.settling"),
                            window.getWorkbench().getDisplay(),
                            progress ->
                                    settle.run(
                                            new SettleProject.Request(setting, !state.on(), member),
                                            progress),
                            done -> {})
                    .schedule();
        }
    }
}
