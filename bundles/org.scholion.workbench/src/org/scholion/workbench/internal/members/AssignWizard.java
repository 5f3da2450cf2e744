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
import org.scholion.corpus.DocumentOverview;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.exchange.ExchangeWizard;
import org.scholion.workbench.internal.exchange.Outcome;

/** Gives documents to members or takes them back, as it was foreseen. */
final class AssignWizard extends ExchangeWizard<List<String>> {

    private final AssignPage page;

    AssignWizard(OpenProject project, String actor, List<DocumentOverview> selected) {
        super(UiWords.say("workbench.assign.title"));
        this.page = new AssignPage(project, actor, selected);
    }

    @Override
    protected WizardPage options() {
        return page;
    }

    @Override
    protected UseCase<List<String>> useCase() {
        return page.foreseen().doing()::run;
    }

    @Override
    protected Outcome outcome(List<String> said) {
        return new Outcome(said.getFirst(), said.subList(1, said.size()), List.of());
    }
}
