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
import org.junit.jupiter.api.Test;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** A line one wants to come back to has a bookmark, which keys set, find, list and take away. */
class BookmarkJourney extends Journey {

    @Test
    void thatABookmarkIsComeBackToByAKeyAndFromAListUntilItIsTakenAway() throws Exception {
        openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        int place = english.text().indexOf("Monday");
        english.caretBefore("Monday");
        english.key(SWT.CTRL, 'd');
        toTheEnd(english);
        workbench.screenshot("bookmark-set");

        english.key(SWT.CTRL, SWT.F9);
        Wait.until("the caret to be at the bookmark", () -> caret(english) == place);

        toTheEnd(english);
        english.key(SWT.ALT | SWT.SHIFT, SWT.F9);
        Wait.untilIdle();
        workbench.screenshot("bookmark-list");
        workbench.driver().press(0, SWT.CR);
        Wait.until("the caret to be at what was chosen", () -> caret(english) == place);

        english.key(SWT.CTRL, 'd');
        toTheEnd(english);
        english.key(SWT.CTRL, SWT.F9);
        Wait.untilIdle();
        int end = english.text().length();
        Wait.until("the caret to stay", () -> caret(english) == end);
    }

    private static void toTheEnd(DocumentPage document) {
        int end = document.text().length();
        document.key(SWT.CTRL, SWT.END);
        Wait.until("the caret to be at the end", () -> caret(document) == end);
    }

    private static int caret(DocumentPage document) {
        return document.context().selection().caret();
    }
}
