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
import org.scholion.corpus.MergedPackage;
import org.scholion.project.MergePackages;
import org.scholion.project.Problem;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.exchange.ExchangeWizard;
import org.scholion.workbench.internal.exchange.Outcome;

/** Takes packages in that were worked on, and says what came of each file and set. */
final class TakeInWizard extends ExchangeWizard<MergePackages.Result> {

    /** More sets than these are counted, not named: all of them stand in the project. */
    private static final int NAMED = 6;

    private final OpenProject project;
    private final String actor;
    private final TakeInPage page = new TakeInPage();

    TakeInWizard(OpenProject project, String actor) {
        super(UiWords.say("workbench.take-in.title"));
        this.project = project;
        this.actor = actor;
    }

    @Override
    protected WizardPage options() {
        return page;
    }

    @Override
    protected UseCase<MergePackages.Result> useCase() {
        MergePackages.Request request = page.request(actor);
        return progress -> new MergePackages(project).run(request, progress);
    }

    @Override
    protected Outcome outcome(MergePackages.Result result) {
        List<String> figures = new ArrayList<>();
        List<ListedProblem> problems = new ArrayList<>();
        for (MergePackages.Merged merged : result.merged()) {
            tell(merged, figures, problems);
        }
        for (Problem problem : result.problems()) {
            problems.add(
                    new ListedProblem(
                            UiWords.name(problem.file()),
                            UiWords.say(problem),
                            UiWords.say("workbench.take-in.not-taken")));
        }
        String headline =
                problems.isEmpty()
                        ? UiWords.say("workbench.take-in.complete")
                        : UiWords.say("workbench.take-in.incomplete", "count", problems.size());
        return new Outcome(headline, figures, problems);
    }

    private static void tell(
            MergePackages.Merged merged, List<String> figures, List<ListedProblem> problems) {
        MergedPackage what = merged.what();
        figures.add(
                UiWords.say(
                        "workbench.take-in.file-done",
                        "file",
                        merged.file().displayName(),
                        "member",
                        what.made().member(),
                        "sets",
                        what.sets().size(),
                        "comments",
                        what.comments()));
        List<MergedPackage.Came> sets = what.sets();
        for (MergedPackage.Came came : sets.subList(0, Math.min(NAMED, sets.size()))) {
            figures.add(
                    UiWords.say(
                            "workbench.take-in.set",
                            "document",
                            came.document(),
                            "member",
                            came.member(),
                            "changes",
                            came.changes(),
                            "states",
                            came.states()));
        }
        if (sets.size() > NAMED) {
            figures.add(UiWords.say("workbench.take-in.more", "number", sets.size() - NAMED));
        }
        if (what.stillOut()) {
            figures.add(UiWords.say("workbench.take-in.still-out", "member", what.made().member()));
        }
        for (MergedPackage.Refused refused : what.refused()) {
            problems.add(
                    new ListedProblem(
                            UiWords.say(
                                    "workbench.take-in.where",
                                    "document",
                                    refused.document(),
                                    "member",
                                    refused.member()),
                            UiWords.say(refused.why()),
                            UiWords.say("workbench.take-in.way-out")));
        }
    }
}
