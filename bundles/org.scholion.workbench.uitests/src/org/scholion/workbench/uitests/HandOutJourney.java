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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.project.ProjectService;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;
import org.scholion.workbench.uitests.page.ExchangeWizardPage;

/** Two members' work goes out in packages, is done there, and comes home. */
class HandOutJourney extends Journey {

    private static final String AMINA = "amina";
    private static final String BEN = "ben";

    private static void workAs(String member) {
        Ui.run(() -> PlatformUI.getWorkbench().getService(ProjectService.class).member(member));
    }

    private static String whoWorks() {
        return Ui.call(() -> PlatformUI.getWorkbench().getService(ProjectService.class).member());
    }

    private void addMember(String name) {
        workbench.driver().push("Add…");
        workbench.driver().awaitWindow("Add a member");
        workbench.driver().type(name);
        workbench.driver().push("OK");
        workbench.driver().awaitWindow("Members");
        awaitRow(name);
    }

    private static void awaitRow(String text) {
        Wait.until(
                "a row with " + text,
                () ->
                        Widgets.activeShell()
                                .filter(shell -> shell.getText().equals("Members"))
                                .flatMap(shell -> Widgets.find(shell, Table.class, any -> true))
                                .flatMap(table -> Widgets.row(table, text))
                                .isPresent());
    }

    private void members(String shot, String row) {
        workbench.menu("Lead", "Members…");
        workbench.driver().awaitWindow("Members");
        awaitRow(row);
        workbench.screenshot(shot);
        workbench.driver().push("Close");
    }

    private void assign() {
        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(workbench, "Assign…", "Assign documents", "Do it");
        workbench.driver().choose("What", "Share the documents out by a recipe");
        workbench.driver().fill("Members", AMINA + ", " + BEN);
        wizard.awaitWords("assignments would be new.");
        workbench.screenshot("hand-out-assign-recipe");
        workbench.driver().choose("evenly by", "length");
        wizard.awaitWords("6 assignments would be new.");
        workbench.screenshot("hand-out-assign-evenly");
        List<List<String>> rows = foreseen();
        assertThat(rows).extracting(row -> row.get(0)).containsExactly(AMINA, BEN);
        assertThat(number(rows.get(0).get(2)) + number(rows.get(1).get(2))).isEqualTo(6);
        assertThat(Math.abs(number(rows.get(0).get(4)) - number(rows.get(1).get(4))))
                .as("characters that one has more than the other")
                .isLessThanOrEqualTo(longest());
        workbench.driver().choose("What", "Give each document to each of the members");
        wizard.awaitWords("10 assignments would be new.");
        wizard.run();
        workbench.screenshot("hand-out-assigned");
        wizard.close();
    }

    /** Returns what is foreseen, row by row. */
    private List<List<String>> foreseen() {
        Table table =
                Wait.forValue(
                        "what is foreseen",
                        () ->
                                Widgets.activeShell()
                                        .flatMap(
                                                shell ->
                                                        Widgets.find(
                                                                shell,
                                                                Table.class,
                                                                each ->
                                                                        each.getColumnCount() == 6
                                                                                && each
                                                                                                .getItemCount()
                                                                                        == 2)));
        return Ui.call(
                () ->
                        Arrays.stream(table.getItems())
                                .map(item -> IntStream.range(0, 6).mapToObj(item::getText).toList())
                                .toList());
    }

    private static int number(String written) {
        return Integer.parseInt(written.replace(",", ""));
    }

    private static int longest() {
        return Arrays.stream(JourneyText.values())
                .mapToInt(text -> text.content().length())
                .max()
                .orElseThrow();
    }

    private Path handOut(String member) {
        Path file = file(member + ".scholion");
        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(workbench, "Hand out…", "Hand out", "Hand out");
        Wait.until(
                member + " to be offered",
                () ->
                        Widgets.activeShell()
                                .flatMap(shell -> Widgets.after(shell, "Member", Combo.class))
                                .filter(combo -> combo.indexOf(member) >= 0)
                                .isPresent());
        workbench.driver().choose("Member", member);
        wizard.awaitWords("5 documents of " + member);
        workbench.driver().fill("File", file.toString());
        workbench.screenshot("hand-out-" + member);
        wizard.run();
        wizard.awaitWords("It holds 5 documents of " + member);
        workbench.screenshot("hand-out-" + member + "-made");
        wizard.close();
        return file;
    }

    @AfterEach
    void backToTheText() {
        workbench.perspective("Annotate");
    }

    private void openCell(String member, String document) {
        workbench.showView("Progress", "org.scholion.ui.curation.progress");
        Table table =
                workbench.find(
                        Table.class, "the table of all members", t -> column(t, member) >= 0);
        Wait.untilIdle();
        Point at =
                Ui.call(
                        () -> {
                            int row = Widgets.row(table, document).orElseThrow();
                            Rectangle cell = table.getItem(row).getBounds(column(table, member));
                            return new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
                        });
        workbench.driver().click(table, at, 2, 0);
    }

    private static int column(Table table, String title) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (table.getColumn(i).getText().equals(title)) {
                return i;
            }
        }
        return -1;
    }

    private void mark(Path file, String member, String words) {
        workbench.closeProject();
        workbench.open(file);
        workbench.awaitDocument("a document of " + member, shown -> shown.member().equals(member));
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver(words);
        english.keys("p");
        english.awaitMention("person", words);
    }

    @Test
    void thatPackagesOfTwoGoOutAreDoneAndComeHome() throws Exception {
        OpenProject project = openTexts();
        String lead = whoWorks();
        project.store().members().save(new Member(lead, Member.Role.LEAD), lead);
        workbench.menu("Lead", "Members…");
        workbench.driver().awaitWindow("Members");
        addMember(AMINA);
        addMember(BEN);
        workbench.screenshot("hand-out-members");
        workbench.driver().push("Close");
        assign();
        Path aminas = handOut(AMINA);
        Path bens = handOut(BEN);
        members("hand-out-members-out", "amina.scholion");

        workAs(AMINA);
        workbench.awaitDocument("the locked set", shown -> shown.member().equals(AMINA));
        workbench.find(
                Label.class,
                "where it is",
                label -> label.getText().contains("They were handed out to amina"));
        workbench.screenshot("hand-out-locked");
        workAs(lead);

        Path home = file("journey.scholion");
        mark(aminas, AMINA, "Dana Whitlow");
        mark(bens, BEN, "Dana Whitlow");
        workbench.closeProject();
        OpenProject back = workbench.open(home);
        workAs(lead);
        workbench.awaitAnyDocument();
        takeIn(aminas, bens);
        assertThat(annotations(back.store(), AMINA)).isEqualTo(1);
        assertThat(annotations(back.store(), BEN)).isEqualTo(1);
        workbench.perspective("Lead");
        openCell(BEN, JourneyText.ENGLISH.documentName());
        DocumentPage theirs =
                workbench.awaitDocument("ben’s set", shown -> shown.member().equals(BEN));
        theirs.awaitCount(1);
        assertThat(theirs.context().readOnlyReason()).isPresent();
        workbench.find(Label.class, "whose it is", label -> label.getText().contains("ben’s"));
        theirs.dragOver("quarry law");
        theirs.keys("p");
        Wait.untilIdle();
        assertThat(theirs.count()).isEqualTo(1);
        workbench.screenshot("hand-out-home");
        workbench.perspective("Annotate");
        members("hand-out-members-home", BEN);
    }

    private void takeIn(Path aminas, Path bens) {
        ExchangeWizardPage wizard =
                ExchangeWizardPage.openLead(workbench, "Take in…", "Take in", "Take in");
        workbench.driver().fill("File", aminas.toString());
        workbench.driver().push("Add");
        workbench.driver().fill("File", bens.toString());
        workbench.screenshot("hand-out-take-in");
        wizard.run();
        wizard.awaitWords("english, ben: 1 change");
        workbench.screenshot("hand-out-taken-in");
        wizard.close();
        Wait.untilIdle();
    }

    private static long annotations(ProjectStore store, String member) throws Exception {
        long document =
                store.documents().find(JourneyText.ENGLISH.documentName()).orElseThrow().id();
        Optional<AnnotationSet> set = store.sets().find(document, member);
        return List.copyOf(store.annotations().of(set.orElseThrow().id())).size();
    }
}
