/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BidiParagraphTest {

    @Test
    void thatTheRunsOfALineCoverItExactlyOnce() {
        for (long seed = 0; seed < 60; seed++) {
            String text = RandomTexts.of(seed, 150);
            Random random = new Random(seed);
            for (Paragraph paragraph : Paragraphs.of(text)) {
                BidiParagraph bidi = BidiParagraph.of(text, paragraph);
                for (int at = paragraph.begin(); at < paragraph.next(); ) {
                    int end = Math.min(paragraph.next(), at + 1 + random.nextInt(30));
                    List<BidiRun> runs = new ArrayList<>(bidi.line(at, end));
                    assertThat(BidiRuns.visual(text, at, end, paragraph.direction()))
                            .isEqualTo(runs);
                    runs.sort(Comparator.comparingInt(BidiRun::begin));
                    int covered = at;
                    for (BidiRun run : runs) {
                        assertThat(run.begin()).isEqualTo(covered);
                        assertThat(run.end()).isGreaterThan(run.begin());
                        covered = run.end();
                    }
                    assertThat(covered).isEqualTo(end);
                    at = end;
                }
            }
        }
    }

    @Test
    void thatLevelsAreThoseOfTheWholeParagraph() {
        for (long seed = 0; seed < 40; seed++) {
            String text = RandomTexts.of(seed, 60);
            for (Paragraph paragraph : Paragraphs.of(text)) {
                Bidi whole = new Bidi();
                whole.setPara(
                        text.substring(paragraph.begin(), paragraph.end()),
                        (byte) paragraph.direction().level(),
                        null);
                BidiParagraph bidi = BidiParagraph.of(text, paragraph);
                for (int i = paragraph.begin(); i < paragraph.end(); i++) {
                    assertThat(bidi.level(i)).isEqualTo(whole.getLevelAt(i - paragraph.begin()));
                }
            }
        }
    }

    @Test
    void thatLatinAndDigitsInArabicStandWhereTheyAreRead() {
        String text = "سلام abc 12 نص";
        assertThat(BidiRuns.visual(text, 0, text.length(), TextDirection.RIGHT_TO_LEFT))
                .extracting(run -> text.substring(run.begin(), run.end()))
                .containsExactly(" نص", "abc 12", "سلام ");
    }

    @Test
    void thatALineKeepsTheLevelsItsContextGaveIt() {
        // Alone the sign would run left to right; between Arabic words it runs right to left.
        String text = "سلام - سلام";
        assertThat(BidiRuns.visual(text, 5, 6, TextDirection.LEFT_TO_RIGHT))
                .containsExactly(new BidiRun(5, 6, 1));
        assertThat(BidiRuns.visual("-", 0, 1, TextDirection.LEFT_TO_RIGHT))
                .containsExactly(new BidiRun(0, 1, 0));
    }

    @Test
    void thatSpaceAtTheEndOfALineTakesTheLevelOfTheParagraph() {
        String text = "abc نص نص";
        List<BidiRun> runs = BidiRuns.visual(text, 0, 7, TextDirection.LEFT_TO_RIGHT);
        assertThat(runs).last().isEqualTo(new BidiRun(6, 7, 0));
    }

    @Test
    void thatALineOverTheEndOfItsParagraphIsRefused() {
        assertThatThrownBy(() -> BidiRuns.visual("ab\ncd", 0, 4, TextDirection.LEFT_TO_RIGHT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BidiRuns.visual("ab\ncd", 3, 3, TextDirection.LEFT_TO_RIGHT)).isEmpty();
    }
}
