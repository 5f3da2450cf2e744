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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.SuggestedPlace;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** How words were labelled before is asked by a key, and what follows from it is suggested. */
class BeforeJourney extends Journey {

    private static final String VISIT = "visit";
    private static final String TEXT =
            "Norhaven welcomed Selma Arden. From Norhaven she went on, and Norhaven’s council"
                    + " waits.\n\nNorhaven is small.\n";

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        Path texts = Files.createDirectories(file("texts"));
        Files.writeString(texts.resolve(VISIT + ".txt"), TEXT);
        openTexts();
    }

    private AnnotationCanvas canvas() {
        return workbench.find(AnnotationCanvas.class, "the text", any -> true);
    }

    private static List<String> suggested(AnnotationCanvas canvas) {
        return canvas.getSuggestions().stream()
                .map(SuggestedPlace::range)
                .map(range -> range.of(canvas.getContent().orElseThrow().text()))
                .toList();
    }

    private static void awaitSuggested(AnnotationCanvas canvas, int count) {
        Wait.until(count + " suggestions", () -> canvas.getSuggestions().size() == count);
    }

    private DocumentPage label() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.focus();
        english.selectByKeys("Norhaven");
        english.keys("g");
        english.awaitMention("gpe", "Norhaven");
        return english;
    }

    @Test
    void thatWordsLabelledInOneDocumentAreSuggestedInAnotherAndAcceptedByOneKeyEach() {
        label();
        DocumentPage visit = workbench.openDocument(VISIT);
        visit.focus();
        AnnotationCanvas canvas = canvas();
        awaitSuggested(canvas, 4);
        assertThat(Ui.call(() -> suggested(canvas))).containsOnly("Norhaven");
        workbench.screenshot("before-suggested");

        workbench.driver().press(0, SWT.F9);
        visit.awaitSelected("Norhaven");
        Wait.untilIdle();
        workbench.screenshot("before-at-suggestion");
        visit.keys("v");
        visit.awaitCount(1);
        awaitSuggested(canvas, 3);
        visit.keys("v");
        visit.awaitCount(2);
        awaitSuggested(canvas, 2);
        Wait.untilIdle();
        workbench.screenshot("before-accepted");

        visit.keys("q");
        awaitSuggested(canvas, 1);
        visit.key(SWT.SHIFT, 'q');
        awaitSuggested(canvas, 2);
        Wait.untilIdle();
        workbench.screenshot("before-suggested-again");
        visit.keys("q");
        awaitSuggested(canvas, 1);
        workbench.driver().press(SWT.CTRL, 'z');
        visit.awaitCount(1);
        awaitSuggested(canvas, 2);
    }

    @Test
    void thatAllOfOneKindAreAcceptedInOneStepAndSuggestionsAreHidden() {
        label();
        DocumentPage visit = workbench.openDocument(VISIT);
        visit.focus();
        AnnotationCanvas canvas = canvas();
        awaitSuggested(canvas, 4);
        workbench.driver().press(SWT.ALT | SWT.SHIFT, 'b');
        awaitSuggested(canvas, 0);
        workbench.driver().press(SWT.ALT | SWT.SHIFT, 'b');
        awaitSuggested(canvas, 4);

        workbench.driver().press(0, SWT.F9);
        visit.awaitSelected("Norhaven");
        visit.key(SWT.SHIFT, 'v');
        visit.awaitCount(4);
        awaitSuggested(canvas, 0);
        Wait.untilIdle();
        workbench.screenshot("before-accepted-all");
        workbench.driver().press(SWT.CTRL, 'z');
        visit.awaitCount(0);
        awaitSuggested(canvas, 4);
    }

    @Test
    void thatHowWordsWereLabelledIsShownGivenAndOpened() {
        label();
        DocumentPage visit = workbench.openDocument(VISIT);
        visit.focus();
        visit.selectByKeys("Norhaven");
        visit.key(SWT.CTRL, 'b');
        Table shown = before();
        Wait.untilIdle();
        workbench.screenshot("before-asked");
        assertThat(Ui.call(() -> shown.getItem(1).getText(1))).contains("english", "1");
        assertThat(Ui.call(() -> shown.getItem(1).getText(2))).contains("«Norhaven»");
        workbench.driver().press(0, SWT.CR);
        visit.awaitMention("gpe", "Norhaven");

        visit.key(SWT.CTRL, 'b');
        Table again = before();
        assertThat(Ui.call(() -> again.getItem(0).getText(2))).startsWith("2 ");
        workbench.driver().press(0, SWT.ARROW_DOWN);
        workbench.driver().press(0, SWT.ARROW_DOWN);
        workbench.driver().press(0, ' ');
        DocumentPage english = workbench.awaitDocument(JourneyText.ENGLISH.documentName());
        english.awaitMention("gpe", "Norhaven");
        Wait.untilIdle();
        workbench.screenshot("before-opened");
    }

    private Table before() {
        return workbench.find(
                Table.class,
                "how the words were labelled",
                table -> table.isFocusControl() && table.getColumnCount() == 3);
    }

    @Test
    void thatWordsNobodyLabelledAreSaidToBeSuch() {
        DocumentPage visit = workbench.openDocument(VISIT);
        visit.focus();
        visit.selectByKeys("Selma Arden");
        visit.key(SWT.CTRL, 'b');
        Wait.untilIdle();
        workbench.screenshot("before-never");
        assertThat(visit.count()).isZero();
    }
}
