/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.project.ProjectService;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;
import org.scholion.workbench.uitests.page.ExchangeWizardPage;

/**
 * A lead says why and has a rule do the rest; an annotator sees where gold differs, and answers.
 */
class FeedbackJourney extends Journey {

    private static final String TEXT =
            "Lena Brandt of the Mill Trust lives in Ostfurt, and Sofia Marin does too.\n";
    private static final String VIEW = "org.scholion.ui.editor.feedback";

    private static void member(String name) {
        Ui.run(() -> PlatformUI.getWorkbench().getService(ProjectService.class).member(name));
    }

    @BeforeEach
    void openWhatTwoFinished() throws Exception {
        Path project = file("feedback.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(project),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                "journey"),
                        Progress.NONE);
        MarkedText marked = new MarkedText(TEXT, folder);
        try (OpenProject open = OpenProject.open(new FileAddress(project))) {
            open.store().members().save(new Member("journey", Member.Role.LEAD), "journey");
            marked.finished(
                    open,
                    "ben",
                    marked.line(1, "Person", "Lena Brandt")
                            + marked.line(2, "Organisation", "the Mill Trust")
                            + marked.line(3, "Place", "Ostfurt"));
            marked.finished(
                    open,
                    "carla",
                    marked.line(1, "Person", "Lena")
                            + marked.line(2, "Organisation", "Mill Trust")
                            + marked.line(3, "Place", "Ostfurt")
                            + marked.line(4, "Person", "Sofia Marin"));
        }
        workbench.open(project);
        member("journey");
    }

    @AfterEach
    void annotateAgain() {
        workbench.perspective("Annotate");
        if (Ui.call(() -> workbench.shows(VIEW))) {
            workbench.menu("View", "My feedback");
        }
    }

    private Table differences(int count) {
        return workbench.find(
                Table.class,
                count + " differences",
                table ->
                        table.isVisible()
                                && table.getColumnCount() == 5
                                && table.getColumn(3).getText().equals("Answer")
                                && table.getItemCount() == count);
    }

    private static void awaitCell(Table table, int row, int column, String words) {
        Wait.until(
                "row " + row + " to say “" + words + "”",
                () -> table.getItem(row).getText(column).contains(words));
    }

    private void goTo(Table table, int key) {
        Ui.run(table::setFocus);
        workbench.driver().press(0, key);
        int row = key == SWT.HOME ? 0 : Ui.call(table::getItemCount) - 1;
        Wait.until("row " + row, () -> table.getSelectionIndex() == row);
    }

    @Test
    void thatAReasonIsToldAndAnAnnotatorSeesItAndAnswers() throws Exception {
        workbench.awaitAnyDocument();
        workbench.perspective("Adjudicate");
        DocumentPage gold =
                workbench.awaitDocument(
                        "gold with its places", context -> context.desk().current().isPresent());
        gold.awaitLanes("ben", "carla");
        gold.focus();
        String first = "the surname belongs to it";
        gold.keys("b");
        Wait.until("the field for a reason", () -> Ui.display().getFocusControl() instanceof Text);
        workbench.driver().type(first);
        workbench.driver().press(0, SWT.CR);
        Wait.until(
                "the reason at the place",
                () ->
                        gold.context()
                                .desk()
                                .current()
                                .flatMap(gold.context().desk()::reason)
                                .filter(first::equals)
                                .isPresent());
        workbench.screenshot("feedback-reason");
        gold.keys("1");
        Wait.until(
                "the reason with the decision",
                () ->
                        gold.context().desk().desk().stream()
                                .flatMap(desk -> desk.places().stream())
                                .filter(place -> !place.isOpen())
                                .anyMatch(
                                        place ->
                                                gold.context()
                                                        .desk()
                                                        .reason(place)
                                                        .filter(first::equals)
                                                        .isPresent()));
        workbench.screenshot("feedback-decided");

        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(
                        workbench, "Adjudicate by rule…", "Adjudicate by a rule", "Adjudicate");
        wizard.awaitWords("The rule would apply to 1 of 1 document: 1 taken");
        workbench.screenshot("feedback-rule-unanimous");
        workbench.driver().choose("Rule", "What carla has, and nothing else");
        wizard.awaitWords("3 taken, 0 rejected, 0 open; the gold of 1 would be done");
        workbench.screenshot("feedback-rule");
        wizard.run();
        wizard.awaitWords("a: 3 taken, 0 rejected, 0 open; gold is done");
        workbench.screenshot("feedback-rule-done");
        wizard.close();

        workbench.perspective("Annotate");
        member("carla");
        workbench.showView("My feedback", VIEW);
        Table carlas = differences(1);
        awaitCell(carlas, 0, 1, "Lena Brandt");
        awaitCell(carlas, 0, 2, first);
        member("ben");
        Table differences = differences(2);
        workbench.screenshot("feedback-list");
        goTo(differences, SWT.HOME);
        workbench.driver().press(0, SWT.CR);
        DocumentPage text = workbench.awaitDocument("a");
        text.awaitLanes("gold");
        workbench.screenshot("feedback-text");
        assertThat(Ui.call(() -> text.context().member())).isEqualTo("ben");
        int before = text.count();

        goTo(differences, SWT.HOME);
        workbench.menu("Annotate", "Feedback", "Learned");
        awaitCell(differences, 0, 3, "Learned.");
        goTo(differences, SWT.END);
        workbench.driver().press(SWT.ALT | SWT.SHIFT, 'j');
        workbench.driver().awaitWindow("Object to gold");
        workbench.driver().type("She is only visiting.");
        workbench.driver().push("OK");
        awaitCell(differences, 1, 3, "Objected: She is only visiting.");
        workbench.screenshot("feedback-answered");
        assertThat(text.count()).isEqualTo(before);
    }

    @Test
    void thatItSaysWhenThereIsNothingToTell() {
        workbench.awaitAnyDocument();
        member("ben");
        workbench.showView("My feedback", VIEW);
        workbench.find(
                Label.class,
                "that nothing is adjudicated",
                label ->
                        label.isVisible()
                                && label.getText().contains("once a document that you have"));
        workbench.screenshot("feedback-nothing");
    }
}
