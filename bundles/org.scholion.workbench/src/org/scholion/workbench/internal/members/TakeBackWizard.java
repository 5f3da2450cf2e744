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
import org.eclipse.jface.wizard.WizardPage;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.TakeBackPackages;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.exchange.ExchangeWizard;
import org.scholion.workbench.internal.exchange.Outcome;

/** Has the project the sets back that are handed out, without their packages. */
final class TakeBackWizard extends ExchangeWizard<List<WorkPackage>> {

    private final OpenProject project;
    private final String actor;
    private final TakeBackPage page;

    TakeBackWizard(OpenProject project, String actor) {
        super(UiWords.say("workbench.take-back.title"));
        this.project = project;
        this.actor = actor;
        this.page = new TakeBackPage(project);
    }

    @Override
    protected WizardPage options() {
        return page;
    }

    @Override
    protected UseCase<List<WorkPackage>> useCase() {
        TakeBackPackages.Request request = new TakeBackPackages.Request(page.member(), actor);
        return progress -> new TakeBackPackages(project).run(request, progress);
    }

    @Override
    protected Outcome outcome(List<WorkPackage> back) {
        return new Outcome(
                UiWords.say("workbench.take-back.done", "member", back.getFirst().member()),
                back.stream()
                        .map(
                                each ->
                                        UiWords.say(
                                                "workbench.take-back.back",
                                                "number",
                                                each.sets().size(),
                                                "file",
                                                each.file()))
                        .toList(),
                List.of());
    }
}
