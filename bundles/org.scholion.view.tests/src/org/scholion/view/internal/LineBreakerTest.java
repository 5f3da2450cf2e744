/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.view.FixedMeasurer;
import org.scholion.view.RandomTexts;
import org.scholion.view.internal.LineBreaker.Broken;

/** Lines are filled one after the other: against doing so with whole prefixes. */
class LineBreakerTest {

    private final FixedMeasurer measurer = new FixedMeasurer();

    private int room(String text, int begin, int end) {
        return measurer.width(
                text, begin, begin + text.substring(begin, end).stripTrailing().length());
    }

    /** Greedy: a stretch that does not fit behind what the line has begins the next one. */
    private List<Broken> expected(String text, int begin, int end, int width) {
        BreakIterator places = BreakIterator.getLineInstance(ULocale.ROOT);
        places.setText(text.substring(begin, end));
        List<Integer> breaks = new ArrayList<>();
        int start = begin;
        int last = begin;
        places.first();
        for (int i = places.next(); i != BreakIterator.DONE; i = places.next()) {
            int next = begin + i;
            if (last > start && room(text, start, next) > width) {
                breaks.add(last);
                start = last;
            }
            if (next < end && "\u2028\u000b\f".indexOf(text.charAt(next - 1)) >= 0) {
                breaks.add(next);
                start = next;
            }
            last = next;
        }
        List<Broken> lines = new ArrayList<>();
        int from = begin;
        for (int at : breaks) {
            int textEnd = from + text.substring(from, at).stripTrailing().length();
            lines.add(new Broken(from, textEnd, at));
            from = at;
        }
        lines.add(new Broken(from, end, end));
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 210, 300, 470})
    void thatLinesAreFilledOneAfterTheOther(int width) {
        for (long seed = 0; seed < 20; seed++) {
            String text = RandomTexts.of(seed, 120).replace('\n', ' ');
            StringBuilder broken = new StringBuilder(text);
            for (int at = 40; at < text.length(); at += 97) {
                int space = broken.indexOf(" ", at);
                if (space > 0) {
                    broken.setCharAt(space, "\u2028\u000b\f".charAt(at % 3));
                }
            }
            int begin = broken.indexOf(" ") + 1;
            int end = broken.length() - (int) (seed % 3);
            assertThat(LineBreaker.lines(broken.toString(), begin, end, measurer, width))
                    .as("seed %d", seed)
                    .isEqualTo(expected(broken.toString(), begin, end, width));
        }
    }

    @Test
    void thatALineMayBeExactlyFull() {
        String text = "aaa bbb ccc";
        assertThat(LineBreaker.lines(text, 0, 11, measurer, 70))
                .containsExactly(new Broken(0, 7, 8), new Broken(8, 11, 11));
        assertThat(LineBreaker.lines(text, 0, 11, measurer, 69))
                .containsExactly(new Broken(0, 3, 4), new Broken(4, 7, 8), new Broken(8, 11, 11));
        assertThat(LineBreaker.lines("abcdef", 0, 6, measurer, 30))
                .containsExactly(new Broken(0, 3, 3), new Broken(3, 6, 6));
        assertThat(LineBreaker.lines("abcdef gh", 0, 9, measurer, 40))
                .containsExactly(new Broken(0, 4, 4), new Broken(4, 6, 7), new Broken(7, 9, 9));
        assertThat(LineBreaker.lines("abcdef g", 0, 8, measurer, 40))
                .containsExactly(new Broken(0, 4, 4), new Broken(4, 8, 8));
        assertThat(LineBreaker.lines("", 0, 0, measurer, 40)).containsExactly(new Broken(0, 0, 0));
        // Narrower than a grapheme each line has one.
        assertThat(LineBreaker.lines("abc", 0, 3, measurer, 5)).hasSize(3);
    }
}
