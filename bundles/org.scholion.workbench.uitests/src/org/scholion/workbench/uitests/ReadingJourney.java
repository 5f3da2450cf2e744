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
import org.junit.jupiter.api.Test;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Where one was reading is where one goes on. */
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

    private static int caret(DocumentPage document) {
        return document.context().selection().caret();
    }
}
