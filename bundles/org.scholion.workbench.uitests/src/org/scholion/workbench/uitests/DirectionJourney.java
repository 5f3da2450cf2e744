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
import org.junit.jupiter.api.Test;
import org.scholion.corpus.Documents;
import org.scholion.project.session.OpenProject;
import org.scholion.text.BaseDirection;
import org.scholion.workbench.uitests.page.DocumentPage;

/** The paragraphs of a document run the other way by a key, and back by the same. */
class DirectionJourney extends Journey {

    @Test
    void thatAKeyTurnsTheTextAndTakesItselfBack() throws Exception {
        Documents documents = openTexts().store().documents();
        DocumentPage arabic = workbench.openDocument(JourneyText.ARABIC.documentName());
        arabic.focus();
        arabic.key(SWT.ALT | SWT.SHIFT, 'd');
        arabic.awaitDirection(BaseDirection.LEFT_TO_RIGHT);
        workbench.screenshot("direction-arabic-left-to-right");
        assertThat(documents.find(JourneyText.ARABIC.documentName()).orElseThrow().baseDirection())
                .isEqualTo(BaseDirection.LEFT_TO_RIGHT);

        arabic.dragOver("سلمى الخطيب");
        arabic.keys("p");
        arabic.awaitMention("person", "سلمى الخطيب");
        workbench.screenshot("direction-arabic-marked");

        arabic.key(SWT.ALT | SWT.SHIFT, 'd');
        arabic.awaitDirection(BaseDirection.AUTOMATIC);
    }

    @Test
    void thatADirectionIsChosenByMenuAndThereWhenTheDocumentIsOpenedAgain() throws Exception {
        OpenProject project = openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        workbench.menu("View", "Text direction", "All from right to left");
        english.awaitDirection(BaseDirection.RIGHT_TO_LEFT);
        workbench.screenshot("direction-english-right-to-left");
        workbench.closeProject();
        workbench.openRecent(project.address().file().orElseThrow());
        workbench.awaitAnyDocument();
        workbench
                .openDocument(JourneyText.ENGLISH.documentName())
                .awaitDirection(BaseDirection.RIGHT_TO_LEFT);
        workbench.menu("View", "Text direction", "Automatic: each its own");
        workbench
                .openDocument(JourneyText.ENGLISH.documentName())
                .awaitDirection(BaseDirection.AUTOMATIC);
    }
}
