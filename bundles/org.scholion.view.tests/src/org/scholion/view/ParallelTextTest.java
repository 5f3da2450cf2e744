/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A place in a translation is in the same paragraph, as far through it. */
class ParallelTextTest {

    private static final String ENGLISH = "One two three.\n\nFour five.\nSix.\n";
    private static final String HINDI =
            "\u090f\u0915 \u0926\u094b\n\u091a\u093e\u0930 \u092a\u093e\u0902\u091a \u091b\u0939 \u0938\u093e\u0924\n\n\n\u091b\u0939";

    private final ParallelText english = new ParallelText(ENGLISH);
    private final ParallelText hindi = new ParallelText(HINDI);

    @Test
    void thatBlankParagraphsAreNotCounted() {
        assertThat(english.paragraphs()).isEqualTo(3);
        assertThat(hindi.paragraphs()).isEqualTo(3);
        assertThat(new ParallelText(" \n\n").paragraphs()).isZero();
    }

    @Test
    void thatTheBeginOfAParagraphIsThatOfItsTranslation() {
        for (String[] pair :
                new String[][] {{"One", "\u090f\u0915"}, {"Four", "\u091a\u093e\u0930"}}) {
            double there = hindi.offset(english, ENGLISH.indexOf(pair[0]));
            assertThat(there).isEqualTo(HINDI.indexOf(pair[1]));
        }
        assertThat(hindi.offset(english, ENGLISH.indexOf("Six")))
                .isEqualTo(HINDI.lastIndexOf("\u091b\u0939"));
    }

    @Test
    void thatHalfAParagraphIsHalfItsTranslation() {
        double half = ENGLISH.indexOf("Four") + "Four five.".length() / 2.0;
        int begin = HINDI.indexOf("\u091a\u093e\u0930");
        double length = HINDI.indexOf("\n\n") - begin;
        assertThat(hindi.offset(english, half)).isCloseTo(begin + length / 2, within(1e-9));
    }

    @Test
    void thatAWayThereAndBackEndsWhereItBegan() {
        for (int i = 0; i < ENGLISH.length(); i++) {
            double place = english.place(i);
            assertThat(english.place(english.offset(place))).isCloseTo(place, within(1e-9));
            double there = hindi.offset(english, i);
            assertThat(english.place(english.offset(hindi, there))).isCloseTo(place, within(1e-9));
        }
    }

    @Test
    void thatTextsOfOtherCountsGoTogetherAsFarThroughTheWhole() {
        ParallelText two = new ParallelText("aaaa\nbbbb");
        ParallelText four = new ParallelText("a\nb\nc\nd");
        assertThat(four.offset(two, 5)).isEqualTo("a\nb\n".length());
        assertThat(two.offset(four, 2)).isEqualTo(2);
        assertThat(two.offset(four, 7)).isEqualTo(9);
    }

    @Test
    void thatATextWithoutWordsStaysAtItsBegin() {
        ParallelText blank = new ParallelText("");
        assertThat(blank.offset(english, 20)).isZero();
        assertThat(english.offset(blank, 0)).isZero();
        assertThat(blank.place(0)).isZero();
    }
}
