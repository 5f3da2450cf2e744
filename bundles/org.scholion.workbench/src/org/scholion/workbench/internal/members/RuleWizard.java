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
import org.scholion.project.AdjudicateDocuments;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.exchange.ExchangeWizard;
import org.scholion.workbench.internal.exchange.Outcome;

/** Settles by a rule what members have marked, as it was foreseen. */
final class RuleWizard extends ExchangeWizard<AdjudicateDocuments.Result> {

    /** More documents are counted, not named. */
    private static final int NAMED = 40;

    private final OpenProject project;
    private final RulePage page;

    RuleWizard(OpenProject project, String actor, List<DocumentOverview> selected) {
        super(UiWords.say("workbench.rule.title"));
        this.project = project;
        this.page = new RulePage(project, actor, selected);
    }

    @Override
    protected WizardPage options() {
        return page;
    }

    @Override
    protected UseCase<AdjudicateDocuments.Result> useCase() {
        AdjudicateDocuments.Request request = page.request();
        return progress -> page.adjudicating(project).run(request, progress);
    }

    @Override
    protected Outcome outcome(AdjudicateDocuments.Result result) {
        return new Outcome(
                RulePage.sums(result, false),
                result.documents().stream()
                        .filter(document -> document.left().isEmpty())
                        .limit(NAMED)
                        .map(RuleWizard::line)
                        .toList(),
                result.documents().stream()
                        .filter(document -> document.left().isPresent())
                        .map(this::left)
                        .toList());
    }

    /** What a document was left as it is for. */
    private ListedProblem left(AdjudicateDocuments.DocumentResult document) {
        return new ListedProblem(
                document.document().name(),
                UiWords.say(
                        "workbench.rule.left",
                        "why",
                        document.left().orElseThrow(),
                        "wanted",
                        page.request().rule().workers()),
                document.refusal().map(UiWords::say).orElse(""));
    }

    private static String line(AdjudicateDocuments.DocumentResult document) {
        return UiWords.say(
                "workbench.rule.document",
                "document",
                document.document().name(),
                "accepted",
                document.accepted(),
                "rejected",
                document.rejected(),
                "open",
                document.open().size(),
                "errors",
                document.errors().size(),
                "done",
                document.isFinished());
    }
}
