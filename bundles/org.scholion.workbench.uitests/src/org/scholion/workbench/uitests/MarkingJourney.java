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

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.Mention;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Marking entities, by mouse and by keyboard, in lines that run either way. */
class MarkingJourney extends Journey {

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        openTexts();
    }

    private DocumentPage open(JourneyText text) {
        return workbench.openDocument(text.documentName());
    }

    @Test
    void thatWordsAreMarkedByDraggingAndALetter() {
        DocumentPage english = open(JourneyText.ENGLISH);
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        workbench.screenshot("marking-english-mouse");

        DocumentPage arabic = open(JourneyText.ARABIC);
        arabic.dragOver("سلمى الخطيب");
        arabic.keys("p");
        arabic.awaitMention("person", "سلمى الخطيب");
        workbench.screenshot("marking-arabic-mouse");

        DocumentPage hindi = open(JourneyText.HINDI);
        hindi.dragOver("अनिता राव");
        hindi.keys("p");
        hindi.awaitMention("person", "अनिता राव");
        workbench.screenshot("marking-hindi-mouse");
    }

    @Test
    void thatWordsAreMarkedByTheKeyboardAlone() {
        DocumentPage english = open(JourneyText.ENGLISH);
        english.selectByKeys("Norhaven");
        english.keys("g");
        english.awaitMention("gpe", "Norhaven");

        DocumentPage arabic = open(JourneyText.ARABIC);
        arabic.selectByKeys("مدينة نهرين");
        arabic.keys("g");
        arabic.awaitMention("gpe", "مدينة نهرين");
        workbench.screenshot("marking-arabic-keyboard");

        DocumentPage hindi = open(JourneyText.HINDI);
        hindi.selectByKeys("नूरपुर");
        hindi.keys("g");
        hindi.awaitMention("gpe", "नूरपुर");
        workbench.screenshot("marking-hindi-keyboard");
    }

    @Test
    void thatMixedLinesAreMarkedInReadingOrder() {
        DocumentPage mixed = open(JourneyText.MIXED);
        mixed.dragOver("@RiverWatch");
        mixed.keys("o");
        mixed.awaitMention("organisation", "@RiverWatch");
        mixed.selectByKeys("#مياه_نظيفة");
        mixed.keys("i");
        mixed.awaitMention("issue", "#مياه_نظيفة");
        workbench.screenshot("marking-mixed");

        DocumentPage urdu = open(JourneyText.URDU);
        urdu.dragOver("سلیم اختر");
        urdu.keys("p");
        urdu.awaitMention("person", "سلیم اختر");
        workbench.screenshot("marking-urdu");
    }

    @Test
    void thatAMentionIsRetypedFlaggedNotedAndDeleted() {
        DocumentPage english = open(JourneyText.ENGLISH);
        english.dragOver("Harbour Council");
        english.keys("p");
        english.awaitMention("person", "Harbour Council");

        english.keys("o");
        english.awaitMention("organisation", "Harbour Council");

        english.keys("u");
        english.awaitAnnotation(
                "the mention to be unsure",
                a -> a.header().unsure() ? Optional.of(a) : Optional.empty());
        workbench.screenshot("marking-unsure");

        english.key(0, SWT.DEL);
        english.awaitNoMention("Harbour Council");
        assertThat(english.count()).isZero();
    }

    @Test
    void thatATypeIsFoundByTypingItsName() {
        DocumentPage english = open(JourneyText.ENGLISH);
        english.dragOver("quarry law");
        english.key(0, SWT.F2);
        workbench.screenshot("marking-type-ahead");
        workbench.driver().type("iss");
        english.key(0, SWT.CR);

        Mention law = english.awaitMention("issue", "quarry law");

        assertThat(law.header().typeId()).isEqualTo("issue");
    }
}
