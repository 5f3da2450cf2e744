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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.wizard.WizardPage;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.Loss;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.project.ExportDocuments;
import org.scholion.project.ExportRequest;
import org.scholion.project.ExportResult;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.preferences.AppearancePreferences;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Exports documents and annotations. */
final class ExportWizard extends ExchangeWizard<ExportResult> {

    /** How many of the files that are no document's are named. */
    private static final int NAMED = 4;

    private final OpenProject project;
    private final Formats formats = InstalledFormats.all();
    private final FormatLayouts layouts =
            new FormatLayouts(
                    InstanceScope.INSTANCE.getNode(AppearancePreferences.NODE).node("layouts"));
    private final ExportPage page;
    private final LayoutPage layoutPage;
    private Path folder = Path.of("");

    ExportWizard(OpenProject project, ProjectService projects) {
        super(UiWords.say("workbench.export.title"));
        this.project = project;
        this.page = new ExportPage(project, formats, projects.member(), layouts);
        this.layoutPage = new LayoutPage(project, formats, page, layouts);
    }

    @Override
    protected WizardPage options() {
        return page;
    }

    @Override
    protected List<WizardPage> more() {
        return List.of(layoutPage);
    }

    @Override
    protected UseCase<ExportResult> useCase() {
        Format format = page.format();
        layouts.keep(format);
        ExportRequest request =
                page.request().withLayout(layouts.layout(format).orElse(LayoutOptions.DEFAULT));
        folder = request.folder();
        return progress -> new ExportDocuments(project, formats).run(request, progress);
    }

    @Override
    protected Outcome outcome(ExportResult result) {
        int annotations =
                result.written().stream().mapToInt(ExportResult.Written::annotations).sum();
        List<String> figures = new ArrayList<>();
        long documents =
                result.written().stream().map(ExportResult.Written::name).distinct().count();
        figures.add(
                UiWords.say(
                        "workbench.export.written",
                        "documents",
                        documents,
                        "sets",
                        result.written().size(),
                        "more",
                        result.written().size() > documents,
                        "annotations",
                        annotations));
        if (!result.common().isEmpty()) {
            int shown = Math.min(NAMED, result.common().size());
            figures.add(
                    UiWords.say(
                            "workbench.export.common",
                            "files",
                            result.common().subList(0, shown),
                            "more",
                            result.common().size() - shown));
        }
        figures.add(
                UiWords.say(
                        "workbench.export.report", "file", folder.resolve(result.reportFile())));
        List<ListedProblem> problems = new ArrayList<>();
        result.problems()
                .forEach(
                        not ->
                                problems.add(
                                        new ListedProblem(
                                                not.name(),
                                                UiWords.say(not.why()),
                                                UiWords.say("workbench.export.not-written"))));
        problems.addAll(left(result));
        for (Loss loss : result.losses().all()) {
            problems.add(Places.of(loss));
        }
        String headline =
                result.problems().isEmpty()
                        ? UiWords.say("workbench.export.complete", "lost", !problems.isEmpty())
                        : UiWords.say(
                                "workbench.export.incomplete", "count", result.problems().size());
        return new Outcome(headline, figures, problems, Optional.of(folder));
    }

    /** Returns the documents that nobody asked for has begun, by whom that is. */
    private static List<ListedProblem> left(ExportResult result) {
        Map<Message, List<String>> documents = new LinkedHashMap<>();
        for (ExportResult.NotWritten not : result.notWritten()) {
            if (!not.problem()) {
                documents.computeIfAbsent(not.why(), why -> new ArrayList<>()).add(not.name());
            }
        }
        return documents.entrySet().stream()
                .map(
                        each ->
                                Places.of(
                                        each.getKey(),
                                        each.getValue().size(),
                                        each.getValue()
                                                .subList(
                                                        0,
                                                        Math.min(NAMED, each.getValue().size()))))
                .toList();
    }
}
