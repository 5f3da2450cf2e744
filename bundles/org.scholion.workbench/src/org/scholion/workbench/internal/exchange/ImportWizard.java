/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.wizard.WizardPage;
import org.scholion.exchange.Formats;
import org.scholion.exchange.Loss;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.ImportResult;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/** Imports documents. */
final class ImportWizard extends ExchangeWizard<ImportResult> {

    private final OpenProject project;
    private final Formats formats = InstalledFormats.all();
    private final ImportPage page;

    ImportWizard(OpenProject project, ProjectService projects, List<Path> paths) {
        super(UiWords.say("workbench.import.title"));
        this.project = project;
        this.page = new ImportPage(formats, projects.member(), paths);
    }

    @Override
    protected WizardPage options() {
        return page;
    }

    @Override
    protected UseCase<ImportResult> useCase() {
        ImportRequest request = page.request();
        return progress -> new ImportDocuments(project, formats).run(request, progress);
    }

    @Override
    protected Outcome outcome(ImportResult result) {
        List<String> figures = new ArrayList<>();
        figures.add(
                UiWords.say(
                        "workbench.import.added",
                        "count",
                        result.count(ImportResult.Outcome.ADDED)));
        count(figures, result, ImportResult.Outcome.ANNOTATED, "workbench.import.annotated");
        count(figures, result, ImportResult.Outcome.REPLACED, "workbench.import.replaced");
        count(figures, result, ImportResult.Outcome.UNCHANGED, "workbench.import.unchanged");
        int annotations =
                result.documents().stream().mapToInt(ImportResult.Item::annotations).sum();
        if (annotations > 0) {
            figures.add(UiWords.say("workbench.import.annotations", "count", annotations));
        }
        result.adoptedVersion()
                .ifPresent(
                        version ->
                                figures.add(
                                        UiWords.say(
                                                "workbench.import.adopted", "version", version)));
        figures.addAll(ImportFindings.of(result));
        List<ListedProblem> problems = new ArrayList<>();
        result.problems()
                .forEach(
                        problem ->
                                problems.add(
                                        new ListedProblem(
                                                Places.of(problem), Places.wordsOf(problem), "")));
        for (Loss loss : result.losses().all()) {
            problems.add(Places.of(loss));
        }
        result.notices()
                .forEach(
                        notice ->
                                problems.add(
                                        new ListedProblem(
                                                UiWords.say(notice.place()),
                                                UiWords.say(notice.message()),
                                                "")));
        result.skipped()
                .forEach(
                        skipped ->
                                problems.add(
                                        new ListedProblem(
                                                skipped.file(),
                                                UiWords.say(skipped.why()),
                                                UiWords.say("workbench.import.not-imported"))));
        String headline =
                result.problems().isEmpty()
                        ? UiWords.say("workbench.import.complete")
                        : UiWords.say(
                                "workbench.import.incomplete", "count", result.problems().size());
        return new Outcome(headline, figures, problems);
    }

    private static void count(
            List<String> figures, ImportResult result, ImportResult.Outcome outcome, String code) {
        long count = result.count(outcome);
        if (count > 0) {
            figures.add(UiWords.say(code, "count", count));
        }
    }
}
