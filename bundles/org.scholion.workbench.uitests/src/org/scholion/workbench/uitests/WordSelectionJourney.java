/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.workbench.uitests.page.DocumentPage;

/** What a double and a triple click take. */
class WordSelectionJourney extends Journey {

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        openTexts();
    }

    @Test
    void thatADoubleClickTakesTheWordAndATripleClickTheSentence() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.doubleClick("quarry");
        english.awaitSelected("quarry");

        english.tripleClick("stands");
        english.awaitSelected("The council stands with the farmers.");
        workbench.screenshot("words-sentence");
    }

    @Test
    void thatHashtagsHandlesAndHyphenatedNamesAreTakenWhole() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.click("India");
        english.keys("w");
        english.awaitSelected("#India");

        english.click("MEAIndia");
        english.keys("w");
        english.awaitSelected("@MEAIndia");

        DocumentPage arabic = workbench.openDocument(JourneyText.ARABIC.documentName());
        arabic.click("لاشكار");
        arabic.keys("w");
        arabic.awaitSelected("لاشكار");
        arabic.keys("w");
        arabic.awaitSelected("لاشكار-إي-طيبة");
        workbench.screenshot("words-hyphenated");
    }
}
