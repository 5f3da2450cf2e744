/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.scholion.exchange.Formats;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.release.BuildRelease;
import org.scholion.project.release.PreviewRelease;
import org.scholion.project.release.SaveReleaseRecipe;
import org.scholion.project.session.OpenProject;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.exchange.ExchangeWizard;
import org.scholion.workbench.internal.exchange.Outcome;

/** Makes a release by a recipe that is filled in on its pages, or read from a file. */
final class ReleaseWizard extends ExchangeWizard<BuildRelease.Result> {

    private final OpenProject project;
    private final Formats formats = InstalledFormats.all();
    private final String actor;
    private final ReleaseFilling filling;
    private final List<WizardPage> asking;
    private final PreviewPage preview;

    ReleaseWizard(OpenProject project, String actor) {
        super(UiWords.say("workbench.release.title"));
        this.project = project;
        this.actor = actor;
        filling = new ReleaseFilling(project, formats);
        asking =
                List.of(
                        new WhatPage(filling),
                        new AboutPage(filling),
                        new HowPage(filling),
                        new SplitPage(filling));
        preview = new PreviewPage(filling);
    }

    @Override
    public void addPages() {
        asking.forEach(this::addPage);
        super.addPages();
        begin();
    }

    /** Begins with what is usual in such a project. */
    private void begin() {
        UseCaseJob<RecipeForm> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.release.task"),
                        getShell().getDisplay(),
                        progress -> new PreviewRelease(project, formats).usual(),
                        form -> {
                            if (filling.form().equals(RecipeForm.NOTHING)) {
                                filling.begin(form);
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    @Override
    protected WizardPage options() {
        return preview;
    }

    @Override
    public boolean canFinish() {
        return !asking.contains(getContainer().getCurrentPage()) && super.canFinish();
    }

    @Override
    protected UseCase<BuildRelease.Result> useCase() {
        RecipeForm form = filling.form();
        Path folder = preview.folder();
        Optional<Path> recipe = preview.recipeFile();
        return progress -> {
            if (recipe.isPresent()) {
                new SaveReleaseRecipe().run(new SaveReleaseRecipe.Request(form, recipe.get()));
            }
            return new BuildRelease(project, formats)
                    .run(BuildRelease.Request.composed(folder, form.text(), actor), progress);
        };
    }

    @Override
    protected Outcome outcome(BuildRelease.Result result) {
        List<String> figures = new ArrayList<>();
        figures.add(
                UiWords.say(
                        "workbench.release.made",
                        "documents",
                        result.documents(),
                        "folder",
                        preview.folder().toString()));
        figures.addAll(ReleaseWords.left(result.left()));
        for (BuildRelease.Wrote wrote : result.written()) {
            figures.add(
                    UiWords.say(
                            "workbench.release.written",
                            "format",
                            wrote.format(),
                            "documents",
                            wrote.documents(),
                            "annotations",
                            wrote.annotations()));
        }
        preview.recipeFile()
                .ifPresent(
                        file ->
                                figures.add(
                                        UiWords.say(
                                                "workbench.release.recipe-saved",
                                                "file",
                                                file.toString())));
        figures.add(UiWords.say("workbench.release.content", "content", result.content()));
        List<ListedProblem> problems = new ArrayList<>();
        result.unrecorded()
                .ifPresent(why -> problems.add(new ListedProblem("", UiWords.say(why), "")));
        result.unwritable()
                .forEach(
                        why ->
                                problems.add(
                                        new ListedProblem(
                                                "",
                                                UiWords.say(why),
                                                UiWords.say("workbench.export.not-written"))));
        for (BuildRelease.Lost lost : result.losses()) {
            problems.add(
                    new ListedProblem(
                            lost.format(),
                            UiWords.say(
                                    "workbench.release.lost",
                                    "count",
                                    lost.count(),
                                    "reason",
                                    lost.reason()),
                            ""));
        }
        return new Outcome(
                UiWords.say("workbench.release.complete", "lost", !problems.isEmpty()),
                figures,
                problems,
                Optional.of(preview.folder()));
    }

    @Override
    protected String cancelled() {
        return "workbench.release.cancelled";
    }

    @Override
    public void dispose() {
        filling.stop();
        super.dispose();
    }
}
