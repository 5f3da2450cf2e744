/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.schema;

import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Display;
import org.scholion.project.DataProblemException;
import org.scholion.project.migration.EffectText;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.MigrationReport;
import org.scholion.project.migration.WouldLoseException;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.problems.ListedProblem;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;
import org.scholion.workbench.internal.exchange.ExchangeWizard;
import org.scholion.workbench.internal.exchange.Outcome;

/** Makes a schema the project's, with what was chosen for the annotations that are there. */
public final class MigrationWizard extends ExchangeWizard<MigrationReport> {

    private final OpenProject project;
    private final MigrationPage page;

    /**
     * Creates it.
     *
     * @param edited the new version; without one a file is asked for
     * @param actor who does it
     */
    public MigrationWizard(OpenProject project, Optional<Schema> edited, String actor) {
        super(UiWords.say("workbench.migration.title"));
        this.project = project;
        this.page = new MigrationPage(project, edited, actor);
    }

    @Override
    protected WizardPage options() {
        return page;
    }

    @Override
    protected UseCase<MigrationReport> useCase() {
        MigrateSchema.Request request = page.request();
        Display display = getShell().getDisplay();
        return progress -> {
            try {
                return new MigrateSchema(project).run(request, progress);
            } catch (WouldLoseException e) {
                display.asyncExec(page::lookAgain);
                throw new DataProblemException(Message.of("workbench.migration.more-lost"), e);
            }
        };
    }

    @Override
    protected Outcome outcome(MigrationReport report) {
        return new Outcome(
                report.saved()
                        .map(
                                version ->
                                        UiWords.say(
                                                "workbench.migration.done",
                                                "version",
                                                version,
                                                "sets",
                                                report.sets().size()))
                        .orElseGet(() -> UiWords.say("workbench.migration.same")),
                report.effects().entrySet().stream()
                        .filter(effect -> !effect.getKey().kind().isLoss())
                        .map(effect -> UiWords.say(EffectText.of(effect, report.names())))
                        .toList(),
                report.losses().entrySet().stream()
                        .map(
                                loss ->
                                        new ListedProblem(
                                                "",
                                                UiWords.say(EffectText.of(loss, report.names())),
                                                ""))
                        .toList());
    }
}
