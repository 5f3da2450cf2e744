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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Finding in a text by keyboard alone, and marking what is found in one step. */
class FindJourney extends Journey {

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        openTexts();
    }

    private DocumentPage open(JourneyText text) {
        DocumentPage document = workbench.openDocument(text.documentName());
        document.focus();
        return document;
    }

    private Text field() {
        return workbench.find(
                Text.class,
                "the line to find in",
                text -> text.getMessage().equals("Find in this document"));
    }

    private Text find(DocumentPage document) {
        document.key(SWT.CTRL, 'f');
        Text field = field();
        Wait.until("the line to find in to have the keyboard", field::isFocusControl);
        return field;
    }

    private static void awaitWords(Text field, String words) {
        Wait.until("“" + words + "” to be looked for", () -> field.getText().equals(words));
    }

    private AnnotationCanvas canvas() {
        return workbench.find(AnnotationCanvas.class, "the text", any -> true);
    }

    @Test
    void thatHitsAreWalkedAndTheTextGetsTheKeyboardBackAtTheHit() {
        DocumentPage english = open(JourneyText.ENGLISH);
        find(english);
        workbench.driver().type("council");
        english.awaitSelected("Council");
        workbench.screenshot("find-hits");

        workbench.driver().press(0, SWT.CR);
        english.awaitSelected("council");
        workbench.driver().press(0, SWT.CR);
        english.awaitSelected("Council");
        workbench.driver().press(SWT.SHIFT, SWT.CR);
        english.awaitSelected("council");
        workbench.driver().press(0, SWT.F3);
        english.awaitSelected("Council");

        workbench.driver().press(0, SWT.ESC);
        Wait.until("the text to have the keyboard", canvas()::isFocusControl);
        assertThat(english.selected()).isEqualTo("Council");
        english.keys("o");
        english.awaitMention("organisation", "Council");
    }

    @Test
    void thatOptionsAreSwitchedByKeysAndAWrongPatternIsNoFailure() {
        DocumentPage english = open(JourneyText.ENGLISH);
        find(english);
        workbench.driver().press(SWT.ALT, 'r');
        workbench.driver().type("(qu");
        workbench.screenshot("find-wrong-pattern");
        workbench.driver().type("arry) law");
        english.awaitSelected("quarry law");
        workbench.driver().press(SWT.ALT, 'r');
        workbench.driver().press(0, SWT.ESC);
    }

    @Test
    void thatWhatIsSelectedIsLookedForAlsoFromRightToLeft() {
        DocumentPage arabic = open(JourneyText.ARABIC);
        arabic.selectByKeys("نهرين");
        Text field = find(arabic);
        awaitWords(field, "نهرين");
        Wait.untilIdle();
        workbench.screenshot("find-right-to-left");
        assertThat(arabic.selected()).isEqualTo("نهرين");
        workbench.driver().press(0, SWT.ESC);
        Wait.until("the text to have the keyboard", canvas()::isFocusControl);
    }

    @Test
    void thatAllIdenticalAreMarkedInOneStepAndTakenBackAsOne() {
        DocumentPage english = open(JourneyText.ENGLISH);
        english.selectByKeys("Whitlow");
        english.keys("p");
        english.awaitMention("person", "Whitlow");
        english.key(SWT.SHIFT, 'a');
        Text field = field();
        awaitWords(field, "Whitlow");
        Wait.until("the line to find in to have the keyboard", field::isFocusControl);
        Wait.untilIdle();
        workbench.screenshot("find-identical-preview");
        assertThat(english.count()).isEqualTo(1);

        workbench.driver().press(SWT.ALT, 'm');
        english.awaitCount(2);
        workbench.screenshot("find-identical-marked");
        Wait.untilIdle();
        workbench.driver().press(SWT.ALT, 'm');
        Wait.untilIdle();
        assertThat(english.count()).as("marked twice").isEqualTo(2);

        workbench.driver().press(SWT.CTRL, 'z');
        english.awaitCount(1);
        workbench.driver().press(0, SWT.ESC);
    }

    @Test
    void thatADocumentThatIsDoneIsSearchedButNotMarked() {
        DocumentPage english = open(JourneyText.ENGLISH);
        english.selectByKeys("Norhaven");
        english.keys("g");
        english.awaitMention("gpe", "Norhaven");
        english.key(SWT.CTRL, SWT.CR);
        workbench.awaitDocument(JourneyText.HINDI.documentName());
        DocumentPage done = open(JourneyText.ENGLISH);
        // the nearest hit is shown first, and where one was reading may be remembered or not yet
        done.caretBefore("Dana");
        find(done);
        workbench.driver().type("council");
        done.awaitSelected("Council");
        Wait.untilIdle();
        workbench.driver().press(SWT.ALT, 'm');
        Wait.untilIdle();
        workbench.screenshot("find-done");
        assertThat(done.count()).isEqualTo(1);
        workbench.driver().press(0, SWT.ESC);
    }
}
