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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvancesTest {

    /** The letters stand for what joins: l and a are drawn as one, * joins nothing. */
    private static String advances(String text, int... distances) {
        int[] begins = IntStream.range(0, text.length()).toArray();
        int[] own = IntStream.of(distances).limit(text.length()).toArray();
        Advances advances =
                Advances.ofGraphemes(text, begins, own, distances[distances.length - 1]);
        return IntStream.rangeClosed(0, text.length())
                .mapToObj(advances::at)
                .map(String::valueOf)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @Test
    void thatLettersWithRoomOfTheirOwnStayWhereTheFontPutsThem() {
        assertThat(advances("bcd", 0, 4, 9, 20)).isEqualTo("0 4 9 20");
    }

    @Test
    void thatALetterWithoutRoomSharesThatOfTheOneBefore() {
        assertThat(advances("bla", 0, 5, 15, 15)).isEqualTo("0 5 10 15");
        assertThat(advances("blad", 0, 5, 15, 15, 24)).isEqualTo("0 5 10 15 24");
        assertThat(advances("lab", 0, 9, 9, 15)).isEqualTo("0 4 9 15");
    }

    @Test
    void thatALetterWithoutRoomAtTheBeginningSharesThatOfTheOneBehind() {
        assertThat(advances("la", 0, 0, 10)).isEqualTo("0 5 10");
        assertThat(advances("*lab", 0, 5, 5, 15, 20)).isEqualTo("0 5 10 15 20");
    }

    @Test
    void thatThreeLettersDrawnAsOneHaveAThirdEach() {
        assertThat(advances("ffi", 0, 9, 9, 9)).isEqualTo("0 3 6 9");
        assertThat(advances("ffi", 0, 0, 0, 9)).isEqualTo("0 3 6 9");
    }

    @Test
    void thatSignsWithoutRoomHaveNone() {
        assertThat(advances("b*", 0, 7, 7)).isEqualTo("0 7 7");
        assertThat(advances("*b", 0, 0, 7)).isEqualTo("0 0 7");
        assertThat(advances("* a", 0, 3, 6, 6)).isEqualTo("0 3 6 6");
    }

    @Test
    void thatOffsetsInsideAGraphemeLieWhereItBegins() {
        Advances advances =
                Advances.ofGraphemes("e\u0301x", new int[] {0, 2}, new int[] {0, 8}, 16);
        assertThat(IntStream.rangeClosed(0, 3).map(advances::at)).containsExactly(0, 0, 8, 16);
        assertThat(advances.length()).isEqualTo(3);
        assertThat(advances.total()).isEqualTo(16);
    }

    @Test
    void thatAnEmptyTextHasNoLength() {
        assertThat(Advances.ofGraphemes("", new int[0], new int[0], 0).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1", "0 5 4", "''"})
    void thatDistancesBeginWithZeroAndNeverGoBack(String edges) {
        int[] wrong =
                edges.isEmpty()
                        ? new int[0]
                        : Arrays.stream(edges.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThatThrownBy(() -> new Advances(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Distances");
    }
}
