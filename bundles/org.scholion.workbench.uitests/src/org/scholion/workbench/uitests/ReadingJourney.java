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
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.preferences.AppearancePreferences;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Where one was reading is where one goes on; what no font draws shows if one wants to see it. */
class ReadingJourney extends Journey {

    @Test
    void thatDocumentAndCaretAreWhereTheyWereWhenTheProjectWasClosed() throws Exception {
        Path file = openTexts().address().file().orElseThrow();
        DocumentPage hindi = workbench.openDocument(JourneyText.HINDI.documentName());
        hindi.focus();
        hindi.key(SWT.CTRL, SWT.END);
        int end = hindi.text().length();
        Wait.until("the caret to be at the end", () -> caret(hindi) == end);

        workbench.closeProject();
        workbench.openRecent(file);
        DocumentPage again = workbench.awaitAnyDocument();
        assertThat(Ui.call(() -> again.context().document().name()))
                .isEqualTo(JourneyText.HINDI.documentName());
        Wait.until("the caret to be where it was", () -> caret(again) == end);
        workbench.screenshot("reading-again");
    }

    @Test
    void thatInvisibleCharactersShowInEveryDocumentUntilTheyAreHidden() throws Exception {
        openTexts();
        DocumentPage hindi = workbench.openDocument(JourneyText.HINDI.documentName());
        hindi.focus();
        hindi.awaitInvisibles(false);
        hindi.key(SWT.ALT | SWT.SHIFT, 'i');
        hindi.awaitInvisibles(true);
        workbench.screenshot("reading-invisible-hindi");
        DocumentPage arabic = workbench.openDocument(JourneyText.ARABIC.documentName());
        arabic.awaitInvisibles(true);
        workbench.screenshot("reading-invisible-arabic");
        workbench.menu("View", "Invisible characters");
        arabic.awaitInvisibles(false);
    }

    @AfterEach
    void hideInvisibleCharacters() {
        Ui.run(() -> AppearancePreferences.keepInvisibles(false));
    }

    private static int caret(DocumentPage document) {
        return document.context().selection().caret();
    }
}
