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

import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Entering who stands where on what. */
class StanceJourney extends Journey {

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        openTexts();
    }

    @Test
    void thatAReportedStanceTakesAtMostSixKeys() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.dragOver("Whitlow opposed");
        english.dragOver("Whitlow");
        english.dragOver("quarry law");
        english.keys("i");
        Mention law = english.awaitMention("issue", "quarry law");
        english.dragOver("Dana Whitlow");
        english.keys("p");
        Mention holder = english.awaitMention("person", "Dana Whitlow");
        english.click("opposed");
        workbench.screenshot("stance-before");

        // S stance, - opposes, R as reported, Enter asks for the target, Enter takes the nearest
        english.keys("s-r");
        workbench.screenshot("stance-strip");
        english.key(0, SWT.CR);
        workbench.screenshot("stance-target");
        english.key(0, SWT.CR);
        english.key(0, SWT.CR);

        Stance stance = english.awaitStance();
        workbench.screenshot("stance-done");
        assertThat(stance.polarity()).contains(AttributeValue.Tags.of("oppose"));
        assertThat(stance.holders()).isEqualTo(List.of(new StanceEnd.Annotated(holder.id())));
        assertThat(stance.targets()).isEqualTo(List.of(new StanceEnd.Annotated(law.id())));
        assertThat(stance.sources()).isNotEmpty();

        int withStance = english.count();
        english.key(SWT.CTRL, 'z');
        english.awaitCount(withStance - 1);
    }
}
