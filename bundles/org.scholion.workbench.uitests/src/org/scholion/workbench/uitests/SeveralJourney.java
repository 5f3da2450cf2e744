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
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.ui.editor.annotating.PointedBar;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Several marks are changed, deleted and joined by one key, and taken back by one. */
class SeveralJourney extends Journey {

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        openTexts();
    }

    private DocumentPage marked() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        mark(english, "Dana Whitlow", "p", "person");
        mark(english, "Harbour Council", "o", "organisation");
        mark(english, "Norhaven", "l", "place");
        return english;
    }

    private static void mark(DocumentPage english, String words, String key, String type) {
        english.dragOver(words);
        english.keys(key);
        english.awaitMention(type, words);
    }

    @Test
    void thatMarksSelectedByControlAndClicksGetATypeAndAValueByOneKeyEach() {
        DocumentPage english = marked();
        english.selectMention("Norhaven");
        english.clickAdding("Harbour", 2);
        Wait.untilIdle();
        workbench.screenshot("several-selected");
        english.keys("g");
        english.awaitMention("gpe", "Norhaven");
        english.awaitMention("gpe", "Harbour Council");
        english.keys("2");
        awaitLevel(english, "Norhaven");
        awaitLevel(english, "Harbour Council");
        Wait.untilIdle();
        workbench.screenshot("several-changed");
        english.key(SWT.CTRL, 'z');
        english.key(SWT.CTRL, 'z');
        english.awaitMention("place", "Norhaven");
        english.awaitMention("organisation", "Harbour Council");
    }

    private static void awaitLevel(DocumentPage english, String words) {
        Mention mention = english.awaitMention("gpe", words);
        english.awaitAnnotation(
                "“" + words + "” to be nominal",
                now ->
                        now.id().equals(mention.id())
                                        && AttributeValue.Tags.of("nominal")
                                                .equals(now.header().attributes().get("level"))
                                ? Optional.of(now)
                                : Optional.empty());
    }

    @Test
    void thatMarksAreDeletedTogetherAndComeBackTogether() {
        DocumentPage english = marked();
        english.selectMention("Norhaven");
        english.clickAdding("Harbour", 2);
        english.clickAdding("Dana", 3);
        english.key(0, SWT.DEL);
        english.awaitCount(0);
        workbench.screenshot("several-deleted");
        english.key(SWT.CTRL, 'z');
        english.awaitCount(3);
        PointedBar bar =
                (PointedBar)
                        workbench.find(
                                Canvas.class,
                                "what was undone, in the bar",
                                any -> any instanceof PointedBar each && tellsOfUndo(each));
        // what was said gives way to what can be done as soon as one goes on
        english.key(0, SWT.TAB);
        Wait.untilIdle();
        assertThat(Ui.call(() -> tellsOfUndo(bar))).isFalse();
    }

    private static boolean tellsOfUndo(PointedBar bar) {
        return bar.texts().stream().anyMatch(text -> text.startsWith("Undone"));
    }

    @Test
    void thatMarksAreSelectedAndJoinedByTheKeyboardAlone() {
        DocumentPage english = marked();
        english.key(SWT.CTRL, SWT.HOME);
        english.key(0, SWT.TAB);
        english.keys(" ");
        english.key(0, SWT.TAB);
        english.awaitTogether(1);
        english.keys(" ");
        english.awaitTogether(2);
        english.keys("m");
        english.awaitAnnotation(
                "a referent",
                now -> now instanceof Referent referent ? Optional.of(referent) : Optional.empty());
        english.key(0, SWT.ESC);
        awaitSelected(english, "Harbour Council");
        workbench.screenshot("several-same");
        english.key(SWT.SHIFT, 'n');
        awaitSelected(english, "Dana Whitlow");
        english.key(SWT.SHIFT, 'p');
        awaitSelected(english, "Harbour Council");
    }

    private static void awaitSelected(DocumentPage english, String words) {
        Wait.until(
                "“" + words + "” to be selected",
                () ->
                        english.context()
                                .selectedMention()
                                .filter(
                                        mention ->
                                                mention.span()
                                                        .coveredText(
                                                                english.context()
                                                                        .annotations()
                                                                        .text())
                                                        .equals(words))
                                .isPresent());
    }

    @Test
    void thatTheMarksOfHitsAreSelectedTogether() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        mark(english, "Council", "o", "organisation");
        english.selectByKeys("council");
        english.keys("i");
        english.awaitMention("issue", "council");
        english.key(SWT.CTRL, 'f');
        workbench.driver().type("council");
        Wait.untilIdle();
        workbench.driver().press(SWT.ALT, 's');
        english.awaitTogether(2);
        english.keys("o");
        english.awaitMention("organisation", "council");
        english.key(0, SWT.ESC);
    }
}
