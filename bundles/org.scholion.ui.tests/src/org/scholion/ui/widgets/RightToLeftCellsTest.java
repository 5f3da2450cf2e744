/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftCellsTest {

    private static final String NAME = "تقرير عن المياه";

    /** Letters and the ellipsis are 10 pixels wide, blanks 7 and 2, marks nothing. */
    private static int width(String text) {
        return text.codePoints()
                .map(
                        letter ->
                                switch (letter) {
                                    case '\u00A0' -> 7;
                                    case '\u200A' -> 2;
                                    case '\u202B', '\u0651', '\u064E' -> 0;
                                    default -> 10;
                                })
                .sum();
    }

    private static String fitted(String text, int room) {
        return RightToLeftCells.fitted(text, room, RightToLeftCellsTest::width);
    }

    @Test
    void thatTheFirstLetterWithADirectionSaysWhereATextBegins() {
        assertThat(RightToLeftCells.isRightToLeft(NAME)).isTrue();
        assertThat(RightToLeftCells.isRightToLeft("12 – " + NAME)).isTrue();
        assertThat(RightToLeftCells.isRightToLeft("\uD83D\uDCA7 שלום")).isTrue();
        assertThat(RightToLeftCells.isRightToLeft("a " + NAME)).isFalse();
        assertThat(RightToLeftCells.isRightToLeft("पानी " + NAME)).isFalse();
        assertThat(RightToLeftCells.isRightToLeft("2026-01.txt")).isFalse();
        assertThat(RightToLeftCells.isRightToLeft("")).isFalse();
    }

    @Test
    void thatBlanksAtTheEndPushATextToTheRightEdge() {
        for (int room = 160; room < 200; room++) {
            String shown = fitted(NAME, room);
            assertThat(shown).startsWith("\u202B" + NAME);
            assertThat(width(shown)).isBetween(room - 1, room);
        }
    }

    /** After Arabic letters a blank is of their font here, and wider than alone. */
    private static int widthInContext(String text) {
        int blanks = (int) text.chars().filter(letter -> letter == '\u00A0').count();
        return width(text) + (RightToLeftCells.isRightToLeft(text) ? 4 * blanks : 0);
    }

    @Test
    void thatBlanksAreMeasuredWhereTheyStand() {
        for (int room = 160; room < 400; room++) {
            String shown =
                    RightToLeftCells.fitted(NAME, room, RightToLeftCellsTest::widthInContext);
            assertThat(widthInContext(shown)).isBetween(room - 1, room);
        }
    }

    @Test
    void thatATextWithoutRoomKeepsItsBeginning() {
        String shown = fitted(NAME, 75);
        assertThat(shown).startsWith("\u202Bتقرير" + "…");
        assertThat(width(shown)).isBetween(74, 75);
    }

    @Test
    void thatNoLetterIsCutFromItsMarks() {
        String name = "مّ".repeat(10);
        for (int room = 20; room < 100; room++) {
            String shown = fitted(name, room);
            String kept = shown.substring(1, shown.indexOf('…'));
            assertThat(name).startsWith(kept);
            assertThat(kept.length() % 2).isZero();
            assertThat(width(shown)).isLessThanOrEqualTo(room);
        }
    }

    @Test
    void thatAColumnOfNoWidthIsNoTrouble() {
        assertThat(fitted(NAME, -8)).isEqualTo("\u202B…");
        assertThat(fitted("م", 0)).isEqualTo("\u202B…");
    }
}
