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

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

/** Directions, ranges and keys. */
class TextValuesTest {

    @Test
    void thatADirectionIsItsWordAndItsLevels() {
        assertThat(TextDirection.LEFT_TO_RIGHT.word()).isEqualTo("ltr");
        assertThat(TextDirection.RIGHT_TO_LEFT.word()).isEqualTo("rtl");
        for (TextDirection direction : TextDirection.values()) {
            assertThat(TextDirection.ofWord(direction.word())).isEqualTo(direction);
            assertThat(TextDirection.ofLevel(direction.level())).isEqualTo(direction);
            assertThat(TextDirection.ofLevel(direction.level() + 2)).isEqualTo(direction);
            assertThat(new BidiRun(0, 1, direction.level() + 4).direction()).isEqualTo(direction);
        }
        assertThat(new BidiRun(0, 1, 3).level()).isEqualTo(3);
        assertThatThrownBy(() -> TextDirection.ofWord("up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("up");
    }

    @Test
    void thatRangesCoverAndOverlapByTheirUnits() {
        for (int a = 0; a < 5; a++) {
            for (int b = a; b < 5; b++) {
                TextRange one = new TextRange(a, b);
                assertThat(one.length()).isEqualTo(b - a);
                assertThat(one.isEmpty()).isEqualTo(a == b);
                assertThat(one.of("abcde")).isEqualTo("abcde".substring(a, b));
                for (int c = 0; c < 5; c++) {
                    assertThat(one.covers(c)).isEqualTo(a <= c && c < b);
                    for (int d = c; d < 5; d++) {
                        TextRange other = new TextRange(c, d);
                        boolean shared = false;
                        boolean all = true;
                        for (int i = 0; i < 5; i++) {
                            shared |= one.covers(i) && other.covers(i);
                            all &= one.covers(i) || !other.covers(i);
                        }
                        assertThat(one.overlaps(other)).isEqualTo(shared);
                        if (!other.isEmpty()) {
                            assertThat(one.covers(other)).isEqualTo(all);
                        }
                    }
                }
                assertThat(one.covers(one)).isTrue();
            }
        }
        assertThat(new TextRange(2, 4).covers(new TextRange(1, 1))).isFalse();
        assertThat(new TextRange(2, 4).covers(new TextRange(5, 5))).isFalse();
    }

    @Test
    void thatAParagraphIsARangeWithASeparatorBehindIt() {
        Paragraph paragraph = Paragraphs.of("abc\ndef").get(0);
        assertThat(paragraph.range()).isEqualTo(new TextRange(0, 3));
        BidiParagraph levels = BidiParagraph.of("abc\ndef", paragraph);
        assertThat(levels.isUniform()).isTrue();
        assertThat(levels.level(3)).isZero();
        String mixed = "abc \u05d0\u05d1";
        BidiParagraph both = BidiParagraph.of(mixed, Paragraphs.of(mixed).get(0));
        assertThat(both.isUniform()).isFalse();
        assertThat(both.level(4)).isEqualTo(1);
        assertThat(both.level(0)).isZero();
        String hebrew = "\u05d0\u05d1";
        assertThat(BidiParagraph.of(hebrew, Paragraphs.of(hebrew).get(0)).level(2)).isEqualTo(1);
    }

    /** By Unicode's categories: signs that are read over and under letters, not letters. */
    @Test
    void thatKeysDropTheMarksOfArabicReadingAndNothingElse() {
        for (char c = '\u0600'; c <= '\u08ff'; c++) {
            boolean arabic = c < '\u0700' || c >= '\u0897';
            if (!arabic || !UCharacter.isDefined(c)) {
                continue;
            }
            boolean mark = UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK;
            String key = MatchingKey.of("\u0628" + c + "\u0628");
            String without = "\u0628\u0628";
            String folded = Normalizer2.getNFKCCasefoldInstance().normalize(String.valueOf(c));
            if (mark || c == '\u0640' || folded.isEmpty()) {
                assertThat(key).as("U+%04X", (int) c).isEqualTo(without);
            } else {
                assertThat(key).as("U+%04X", (int) c).hasSizeGreaterThan(2);
            }
        }
        assertThat(MatchingKey.of("\u0915\u093c")).isEqualTo("\u0915");
        assertThat(MatchingKey.of("\u0915\u093b")).hasSize(2);
    }

    @Test
    void thatAKeyIsInSmallLettersAndOtherwiseTheTextOfAscii() {
        StringBuilder ascii = new StringBuilder();
        for (char c = 0; c < 0x80; c++) {
            ascii.append(c);
        }
        for (int i = 0; i < ascii.length(); i++) {
            String one = ascii.substring(i, i + 1);
            assertThat(MatchingKey.of(one)).isEqualTo(UCharacter.foldCase(one, true));
        }
        assertThat(MatchingKey.of("Stra\u00dfe")).isEqualTo("strasse");
        String plain = "plain words";
        assertThat(MatchingKey.of(plain)).isSameAs(plain);
    }
}
