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
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Relating what is marked. */
class RelationJourney extends Journey {

    @BeforeEach
    void openTextsOfManyScripts() throws Exception {
        openTexts();
    }

    private static DocumentPage marked(DocumentPage english) {
        english.dragOver("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        english.dragOver("Harbour Council");
        english.keys("o");
        english.awaitMention("organisation", "Harbour Council");
        return english;
    }

    @Test
    void thatDraggingFromOneMentionToAnotherRelatesThem() {
        DocumentPage english = marked(workbench.openDocument(JourneyText.ENGLISH.documentName()));
        Mention leader = english.awaitMention("person", "Dana Whitlow");
        Mention led = english.awaitMention("organisation", "Harbour Council");

        english.dragBetween("Dana Whitlow", "Harbour Council");
        workbench.screenshot("relation-choices");
        workbench.driver().type("leader");
        english.key(0, SWT.CR);

        Relation relation = english.awaitRelation("leadership");
        assertThat(relation.fillers("leader")).isEqualTo(List.of(leader.id()));
        assertThat(relation.fillers("led")).isEqualTo(List.of(led.id()));
        workbench.screenshot("relation-by-mouse");
    }

    @Test
    void thatTheKeyRRelatesWithoutTheMouse() {
        DocumentPage english = marked(workbench.openDocument(JourneyText.ENGLISH.documentName()));
        Mention leader = english.selectMention("Dana Whitlow");

        english.keys("r");
        workbench.driver().type("leader");
        english.key(0, SWT.CR);
        workbench.screenshot("relation-pick");
        workbench.driver().type("harb");
        english.key(0, SWT.CR);

        Relation relation = english.awaitRelation("leadership");
        assertThat(relation.fillers("leader")).isEqualTo(List.of(leader.id()));
        workbench.screenshot("relation-by-keys");
    }
}
