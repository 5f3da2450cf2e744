/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.workbench.uitests.driver.KeyboardLayout;
import org.scholion.workbench.uitests.page.DocumentPage;

/** The keys of the types work whatever layout the keyboard has. */
class KeyboardLayoutJourney extends Journey {

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        assumeTrue(KeyboardLayout.canChange(), "the keyboard's layout cannot be changed here");
        openTexts();
    }

    @Test
    void thatLettersAnnotateWhileAnArabicLayoutIsActive() throws Exception {
        DocumentPage arabic = workbench.openDocument(JourneyText.ARABIC.documentName());
        arabic.dragOver("سلمى الخطيب");
        try (KeyboardLayout layout = KeyboardLayout.change("ara")) {
            layout.pressKeyOf('p');
            arabic.awaitMention("person", "سلمى الخطيب");
            layout.pressKeyOf('u');
            arabic.awaitAnnotation(
                    "the mention to be unsure",
                    a -> Optional.of(a).filter(b -> b.header().unsure()));
        }
        workbench.screenshot("layout-arabic");
    }

    @Test
    void thatBoundKeysWorkUnderAnArabicLayoutAlone() throws Exception {
        assertBoundKeysWork("ara");
    }

    @Test
    void thatBoundKeysWorkUnderAHindiLayoutAlone() throws Exception {
        assertBoundKeysWork("in");
    }

    private void assertBoundKeysWork(String name) throws Exception {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        try (KeyboardLayout layout = KeyboardLayout.change(name)) {
            layout.pressWithControl('z');
            english.awaitCount(0);
            layout.pressWithControl('y');
            english.awaitCount(1);
        }
    }

    @Test
    void thatLettersAnnotateWhileAHindiLayoutIsActive() throws Exception {
        DocumentPage hindi = workbench.openDocument(JourneyText.HINDI.documentName());
        hindi.dragOver("नूरपुर");
        try (KeyboardLayout layout = KeyboardLayout.change("in")) {
            layout.pressKeyOf('g');
            hindi.awaitMention("gpe", "नूरपुर");
        }
        workbench.screenshot("layout-hindi");
    }
}
