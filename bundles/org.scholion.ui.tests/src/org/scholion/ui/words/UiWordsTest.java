/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.words.Message;

class UiWordsTest {

    private static final String FIRST = "ليلى";
    private static final String SECOND = "منصور";

    private static final Message NAMES = Message.of("words.list", "items", List.of(FIRST, SECOND));

    @Test
    void thatNamesInACellStandInTheirOrderWithoutIsolates() {
        String cell = UiWords.cell(NAMES);
        assertThat(UiWords.say(NAMES)).containsPattern("[\u2066-\u2069]");
        assertThat(cell).doesNotContainPattern("[\u2066-\u2069]");
        Bidi bidi = new Bidi(cell, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int comma = cell.indexOf(',');
        assertThat(cell.indexOf(FIRST)).isLessThan(comma);
        assertThat(comma).isLessThan(cell.indexOf(SECOND));
        // what is between two names runs with the sentence, so that the first stays the first
        assertThat(bidi.getLevelAt(comma)).isZero();
        assertThat(bidi.getLevelAt(cell.indexOf(FIRST))).isOdd();
    }

    @Test
    void thatACellOfARightToLeftWindowHasMarksOfItsDirection() {
        assertThat(UiWords.marked("\u2068a\u2069, \u2068b\u2069", true))
                .isEqualTo("\u200fa\u200f, \u200fb");
    }
}
