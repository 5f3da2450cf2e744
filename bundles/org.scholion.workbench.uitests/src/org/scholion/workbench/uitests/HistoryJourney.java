/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Taking back and doing again, also after the project was closed. */
class HistoryJourney extends Journey {

    @Test
    void thatUndoWorksAcrossClosingAndReopening() throws Exception {
        Path file = openTexts().address().file().orElseThrow();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Norhaven");
        english.keys("g");
        english.awaitMention("gpe", "Norhaven");
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");

        english.key(SWT.CTRL, 'z');
        english.awaitNoMention("Dana Whitlow");
        english.key(SWT.CTRL, 'y');
        english.awaitMention("person", "Dana Whitlow");

        workbench.closeProject();
        workbench.screenshot("history-closed");
        workbench.openRecent(file);
        workbench.awaitAnyDocument();
        DocumentPage again = workbench.openDocument(JourneyText.ENGLISH.documentName());
        again.awaitMention("gpe", "Norhaven");
        again.awaitMention("person", "Dana Whitlow");

        again.key(SWT.CTRL, 'z');
        again.awaitNoMention("Dana Whitlow");
        again.key(SWT.CTRL, 'z');
        again.awaitNoMention("Norhaven");
        again.key(SWT.CTRL | SWT.SHIFT, 'z');
        again.awaitMention("gpe", "Norhaven");
        workbench.screenshot("history-reopened");
    }
}
