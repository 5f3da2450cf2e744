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
import java.util.Optional;
import java.util.stream.Stream;
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

    /** "Two sides support X, as the ministry reported", and what else one key adds. */
    @Test
    void thatTwoSidesReportedByAThirdTakeAtMostTwelveKeysAndMayChangeAfterwards() {
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        Mention minister = marked(english, "Dana Whitlow", "p", "person");
        Mention council = marked(english, "Harbour Council of Norhaven", "o", "organisation");
        Mention law = marked(english, "quarry law", "i", "issue");
        Mention report = marked(english, "The council", "o", "organisation");
        english.click("opposed");

        // the nearest before the word is the council, then the minister; the source is searched for
        english.keys("s-h");
        english.key(0, SWT.CR);
        english.keys("h");
        english.key(0, SWT.CR);
        english.keys("v");
        english.key(0, SWT.CR);
        workbench.screenshot("stance-several");
        english.key(0, SWT.CR);
        english.key(0, SWT.CR);
        Stance stance = english.awaitStance();
        assertThat(stance.holders()).isEqualTo(ends(council, minister));
        assertThat(stance.targets()).isEqualTo(ends(law));
        assertThat(stance.sources()).isEqualTo(ends(report));

        // S on the stance changes it: words of its source, another piece of its cue, one holder
        // less
        english.keys("s");
        english.dragOver("the report");
        english.keys("q");
        english.dragOver("On Monday");
        english.keys("c");
        workbench.screenshot("stance-changed");
        english.keys("h");
        english.key(0, SWT.ESC);
        english.key(0, SWT.BS);
        english.key(0, SWT.CR);
        Stance changed =
                english.awaitAnnotation(
                        "the stance with words of its source",
                        a ->
                                a instanceof Stance s && !s.sourceCues().isEmpty()
                                        ? Optional.of(s)
                                        : Optional.empty());
        assertThat(changed.holders()).isEqualTo(ends(council));
        assertThat(changed.cues()).hasSize(1);
        assertThat(changed.cues().get(0).coveredText(english.text()))
                .isEqualTo("On Monday opposed");
        assertThat(changed.sourceCues().get(0).coveredText(english.text())).isEqualTo("the report");
        workbench.screenshot("stance-source-words");
    }

    private static Mention marked(DocumentPage page, String words, String key, String type) {
        page.dragOver(words);
        page.keys(key);
        return page.awaitMention(type, words);
    }

    private static List<StanceEnd> ends(Mention... mentions) {
        return Stream.of(mentions).<StanceEnd>map(m -> new StanceEnd.Annotated(m.id())).toList();
    }
}
