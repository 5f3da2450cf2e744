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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.workbench.uitests.driver.AccessBus;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/**
 * What a screen reader is told, asked as one asks: from outside, over the accessibility bus of the
 * session. The window is started with a bus of its own, and what is not there is skipped by name.
 */
class SpokenWalk extends Journey {

    @BeforeEach
    void askOnlyWhereThereIsABus() {
        AccessBus.missing().ifPresent(what -> Assumptions.abort("There is no " + what + "."));
    }

    @Test
    void thatTheLineTheCaretAndTheAnnotationsThereAreReadFromOutside() throws Exception {
        openTexts();
        DocumentPage mixed = workbench.openDocument(JourneyText.MIXED.documentName());
        String text = mixed.text();
        mixed.selectByKeys("#مياه_نظيفة");
        mixed.keys("i");
        mixed.awaitMention("issue", "#مياه_نظيفة");

        AccessBus bus = AccessBus.ofTheSession();
        AccessBus.Spoken spoken = bus.find("text", "Annotated text");
        int length = text.codePointCount(0, text.length());
        assertThat(spoken.characters()).isEqualTo(length);
        assertThat(spoken.text(0, length)).isEqualTo(text);

        mixed.focus();
        assertThat(spoken.isFocused()).isTrue();
        mixed.key(SWT.CTRL, SWT.END);
        Wait.until("the caret to be at the end", () -> caret(mixed) == text.length());
        // the wave before it is one character to a screen reader, and two to Java
        assertThat(spoken.caret()).isEqualTo(length);

        int hashtag = text.codePointCount(0, text.indexOf("مياه"));
        assertThat(spoken.annotations(hashtag)).contains("Issue");
        assertThat(spoken.annotations(0)).doesNotContain("Issue");
        String line = spoken.line(hashtag);
        assertThat(line).contains("#مياه_نظيفة");

        assertThat(spoken.moveCaret(hashtag)).isTrue();
        Wait.until("the caret to go there", () -> caret(mixed) == text.indexOf("مياه"));
        assertThat(spoken.description()).contains("Issue");
    }

    private static int caret(DocumentPage document) {
        return document.context().selection().caret();
    }
}
