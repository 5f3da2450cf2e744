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
import org.eclipse.jface.wizard.WizardPage;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.HandOutPackage;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.exchange.ExchangeWizard;
import org.scholion.workbench.internal.exchange.Outcome;

/** Hands a member's work out as a package. */
final class HandOutWizard extends ExchangeWizard<HandOutPackage.Result> {

    private final OpenProject project;
    private final String actor;
    private final HandOutPage page;

    HandOutWizard(OpenProject project, String actor) {
        super(UiWords.say("workbench.hand-out.title"));
        this.project = project;
        this.actor = actor;
        this.page = new HandOutPage(project);
    }

    @Override
    protected WizardPage options() {
        return page;
    }

    @Override
    protected UseCase<HandOutPackage.Result> useCase() {
        HandOutPackage.Request request = page.request(actor);
        return progress -> new HandOutPackage(project).run(request, progress);
    }

    @Override
    protected Outcome outcome(HandOutPackage.Result result) {
        WorkPackage made = result.made();
        List<String> figures = new ArrayList<>();
        figures.add(
                UiWords.say(
                        "workbench.hand-out.done",
                        "member",
                        made.member(),
                        "number",
                        made.sets().size()));
        for (WorkPackage before : result.before()) {
            figures.add(
                    UiWords.say(
                            "workbench.hand-out.before",
                            "number",
                            before.sets().size(),
                            "file",
                            before.file()));
        }
        figures.add(UiWords.say("workbench.hand-out.next"));
        return new Outcome(
                UiWords.say("workbench.hand-out.made", "file", made.file()), figures, List.of());
    }
}
