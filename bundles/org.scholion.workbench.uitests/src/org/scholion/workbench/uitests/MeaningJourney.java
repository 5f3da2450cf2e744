/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.preferences.EditingPreferences;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Selecting by meaning: keys that widen and narrow, pieces of a written word, drags that snap. */
class MeaningJourney extends Journey {

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        openTexts();
    }

    @AfterEach
    void snapAsUsual() {
        Ui.run(EditingPreferences.DEFAULT::keep);
    }

    private DocumentPage open(JourneyText text) {
        return workbench.openDocument(text.documentName());
    }

    @Test
    void thatTheSelectionWidensStepByStepAndNarrowsBackTheWayItCame() {
        DocumentPage english = open(JourneyText.ENGLISH);
        english.click("Harbour");
        english.keys("w");
        english.awaitSelected("Harbour");
        english.keys("w");
        english.awaitSelected("Minister Dana Whitlow leads the Harbour Council");
        english.keys("w");
        english.awaitSelected("Minister Dana Whitlow leads the Harbour Council of Norhaven");
        english.keys("w");
        english.awaitSelected("Minister Dana Whitlow leads the Harbour Council of Norhaven.");
        english.keys("w");
        english.awaitSelected(
                "Minister Dana Whitlow leads the Harbour Council of Norhaven."
                        + " On Monday Whitlow opposed the quarry law.");
        workbench.screenshot("meaning-paragraph");
        for (int i = 0; i < 4; i++) {
            english.key(SWT.SHIFT, 'w');
        }
        english.awaitSelected("Harbour");
    }

    @Test
    void thatAnArabicWordIsMarkedWithoutItsConjunctionByTwoKeys() {
        DocumentPage mixed = open(JourneyText.MIXED);
        mixed.click("التقرير");
        mixed.keys("w");
        mixed.awaitSelected("التقرير");
        mixed.keys("i");
        mixed.awaitMention("issue", "التقرير");
        workbench.screenshot("meaning-piece");
    }

    @Test
    void thatOneKeyGoesThroughThePiecesOfAWordAndOfAMark() {
        DocumentPage arabic = open(JourneyText.ARABIC);
        arabic.click("وذكر");
        arabic.keys("x");
        arabic.awaitSelected("وذكر");
        arabic.keys("x");
        arabic.awaitSelected("ذكر");

        arabic.keys("i");
        arabic.awaitMention("issue", "ذكر");
        arabic.keys("w");
        arabic.awaitMention("issue", "وذكر");
        arabic.awaitCount(1);
        workbench.screenshot("meaning-mark-extended");
        arabic.key(SWT.CTRL, 'z');
        arabic.awaitMention("issue", "ذكر");
    }

    @Test
    void thatADragTakesWholeWordsAndWithControlLetters() {
        DocumentPage english = open(JourneyText.ENGLISH);
        english.dragFrom("arbou", "Counc", 0);
        english.awaitSelected("Harbour Council");
        workbench.screenshot("meaning-drag");
        english.dragFrom("arbou", "Counc", SWT.CTRL);
        english.awaitLettersSelected("Harbour Council");

        Ui.run(new EditingPreferences(false)::keep);
        english.dragFrom("onday", "pposed", 0);
        english.awaitLettersSelected("Monday Whitlow opposed");
    }

    @Test
    void thatFourClicksTakeTheParagraph() {
        DocumentPage english = open(JourneyText.ENGLISH);
        english.clickFourTimes("quarry");
        english.awaitSelected(
                "Minister Dana Whitlow leads the Harbour Council of Norhaven."
                        + " On Monday Whitlow opposed the quarry law.");
    }
}
