/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.schema;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.wizard.WizardPage;
import org.scholion.project.ImportSchema;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.exchange.ExchangeWizard;
import org.scholion.workbench.internal.exchange.Outcome;

/** Takes the types of another program's file, with what was changed of what was guessed. */
final class SchemaImportWizard extends ExchangeWizard<ImportSchema.Result> {

    private final OpenProject project;
    private final SchemaImportPage page;

    SchemaImportWizard(OpenProject project, String actor) {
        super(UiWords.say("workbench.schema-import.title"));
        this.project = project;
        this.page = new SchemaImportPage(project, actor);
    }

    @Override
    protected WizardPage options() {
        return page;
    }

    @Override
    protected UseCase<ImportSchema.Result> useCase() {
        ImportSchema.Request request = page.request(false);
        return progress -> new ImportSchema(project).run(request, progress);
    }

    @Override
    protected Outcome outcome(ImportSchema.Result result) {
        List<String> told = new ArrayList<>();
        result.report().changes().forEach(change -> told.add(UiWords.say(change)));
        result.looks().forEach(look -> told.add(UiWords.say(look)));
        return new Outcome(
                result.report().saved().isPresent()
                        ? UiWords.say(
                                "workbench.schema-import.done",
                                "version",
                                result.report().saved().getAsInt())
                        : UiWords.say("workbench.schema-import.same"),
                told,
                page.notices().stream()
                        .map(
                                notice ->
                                        new ListedProblem(
                                                UiWords.say(notice.place()),
                                                UiWords.say(notice.message()),
                                                ""))
                        .toList());
    }
}
