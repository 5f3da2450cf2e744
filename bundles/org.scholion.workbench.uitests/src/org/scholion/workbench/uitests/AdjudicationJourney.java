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
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.desk.Desk;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.workbench.uitests.driver.KeyboardLayout;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** A lead goes from what members have otherwise to gold, by keys. */
class AdjudicationJourney extends Journey {

    private static final String TEXT =
            "Dana Whitlow of the Harbour Council lives in Norhaven, and the Council knows it.\n\n"
                    + "\u0642\u0627\u0644\u062a \u0627\u0644\u0648\u0632\u064a\u0631\u0629 "
                    + "\u0633\u0644\u0645\u0649 \u0627\u0644\u062e\u0637\u064a\u0628.\n";
    private static final String SALMA = "\u0633\u0644\u0645\u0649";
    private static final int DIFFERENCES = 3;
    private static final Point SMALL = new Point(1280, 800);

    @BeforeEach
    void openWhatTwoFinished() throws Exception {
        Path project = withoutReview();
        workbench.open(project);
        dark(false);
        Ui.run(
                () -> {
                    shell().setMaximized(false);
                    shell().setLocation(0, 0);
                    shell().setSize(SMALL);
                });
        Wait.until("the small window", () -> Math.abs(shell().getSize().x - SMALL.x) < 40);
        Wait.untilIdle();
    }

    /**
     * A project whose own number draws no agreed place to be looked at, so that what is open is
     * what differs; one in twenty draws the one place that there is.
     */
    private Path withoutReview() throws Exception {
        for (int i = 0; i < 20; i++) {
            Path project = finishedByTwo("gold" + i + ".scholion");
            try (OpenProject open = OpenProject.open(new FileAddress(project))) {
                DocumentRecord document = open.store().documents().all().get(0);
                if (Desk.read(open, document).open().size() == DIFFERENCES) {
                    return project;
                }
            }
        }
        throw new IllegalStateException("each of twenty projects draws the place that is agreed");
    }

    private Path finishedByTwo(String name) throws Exception {
        Path project = file(name);
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(project),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                "journey"),
                        Progress.NONE);
        MarkedText marked = new MarkedText(TEXT, folder);
        try (OpenProject open = OpenProject.open(new FileAddress(project))) {
            open.store()
                    .members()
                    .save(new Member(System.getProperty("user.name"), Member.Role.LEAD), "journey");
            open.store().members().save(new Member("journey", Member.Role.LEAD), "journey");
            marked.finished(
                    open,
                    "ben",
                    marked.line(1, "Person", "Dana Whitlow")
                            + marked.line(2, "Organisation", "the Harbour Council")
                            + marked.line(3, "Place", "Norhaven")
                            + marked.line(4, "Person", SALMA));
            marked.finished(
                    open,
                    "carla",
                    marked.line(1, "Person", "Dana Whitlow")
                            + marked.line(2, "Organisation", "Harbour Council")
                            + marked.line(3, "GPE", "Norhaven"));
        }
        return project;
    }

    @AfterEach
    void annotateAgain() {
        dark(false);
        Ui.run(() -> shell().setMaximized(true));
        workbench.perspective("Annotate");
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private void dark(boolean wanted) {
        if (Ui.call(ThemeColors::dark) != wanted) {
            workbench.menu("View", "Switch between light and dark");
            Wait.until("the other theme", () -> ThemeColors.dark() == wanted);
        }
    }

    private DocumentPage adjudicated() {
        workbench.awaitAnyDocument();
        workbench.perspective("Adjudicate");
        DocumentPage page =
                workbench.awaitDocument(
                        "gold with its places", context -> context.desk().current().isPresent());
        page.awaitLanes("ben", "carla");
        page.focus();
        return page;
    }

    private static void awaitOpen(DocumentPage page, int count) {
        Wait.until(
                count + " open places",
                () ->
                        page.context()
                                .desk()
                                .desk()
                                .filter(d -> d.open().size() == count)
                                .isPresent());
    }

    private SetState gold(DocumentPage page) throws Exception {
        return page.context()
                .project()
                .store()
                .sets()
                .find(page.context().document().id(), Member.GOLD)
                .map(AnnotationSet::state)
                .orElse(SetState.NEW);
    }

    @Test
    void thatALeadGoesFromADifferenceToGold() throws Exception {
        DocumentPage page = adjudicated();
        awaitOpen(page, 3);
        // looking begins nothing
        assertThat(gold(page)).isEqualTo(SetState.NEW);
        workbench.screenshot("adjudicate-difference");
        dark(true);
        workbench.screenshot("adjudicate-difference-dark");
        dark(false);
        page.keys("2");
        awaitOpen(page, 2);
        workbench.screenshot("adjudicate-next");
        try (KeyboardLayout arabic = KeyboardLayout.change("ara")) {
            arabic.pressKeyOf('z');
            awaitOpen(page, 3);
        }
        page.keys("1");
        awaitOpen(page, 2);
        page.keys("1");
        awaitOpen(page, 1);
        page.keys("0");
        awaitOpen(page, 0);
        page.key(SWT.CTRL, SWT.CR);
        Wait.untilIdle();
        // what is agreed is not confirmed yet
        assertThat(gold(page)).isEqualTo(SetState.IN_PROGRESS);
        workbench.screenshot("adjudicate-not-done");
        page.key(0, SWT.CR);
        Wait.until(
                "nothing left",
                () -> page.context().desk().desk().filter(d -> d.left() == 0).isPresent());
        workbench.screenshot("adjudicate-settled");
        assertThat(page.context().annotations().size()).isEqualTo(3);
        page.key(SWT.CTRL, SWT.CR);
        Wait.until("gold to be done", () -> page.context().state() == SetState.DONE);
        workbench.screenshot("adjudicate-done");
    }

    @Test
    void thatStretchAndLabelAreMixedAndMembersShowByLetters() {
        DocumentPage page = adjudicated();
        awaitOpen(page, 3);
        page.keys("x");
        Wait.until("what can be mixed", () -> Ui.display().getFocusControl() instanceof Text);
        workbench.screenshot("adjudicate-mix");
        workbench.driver().press(0, SWT.CR);
        awaitOpen(page, 2);
        page.key(SWT.ALT | SWT.SHIFT, 'n');
        page.awaitLanes("A", "B");
        Wait.until(
                "letters in the bar",
                () -> page.context().desk().names(List.of("ben")).get(0).length() == 1);
        workbench.screenshot("adjudicate-letters");
        assertThat(page.context().desk().desk().map(Desk::left)).isPresent();
    }
}
