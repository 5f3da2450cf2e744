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

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetMapTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 20, 100, 400})
    void thatAllUnitsAgreeWithCountingFromTheBeginning(int pieces) {
        for (long seed = 0; seed < 20; seed++) {
            check(RandomTexts.of(seed, pieces));
        }
    }

    @Test
    void thatPairsOnBlockBordersAreKeptWhole() {
        for (int before = 120; before < 136; before++) {
            check("a".repeat(before) + "👍".repeat(200));
            check("é".repeat(before) + "👍".repeat(200) + "b".repeat(before));
        }
    }

    @Test
    void thatAsciiIsTheSameInEveryUnit() {
        OffsetMap map = OffsetMap.of("x".repeat(1000));
        for (OffsetUnit unit : OffsetUnit.values()) {
            assertThat(map.toUtf16(unit, 777)).isEqualTo(777);
            assertThat(map.fromUtf16(unit, 1000)).isEqualTo(1000);
        }
    }

    @Test
    void thatHalfAPairAloneIsOneCodePointAndThreeBytes() {
        OffsetMap map = OffsetMap.of("a\ud83db\udc4dc");
        assertThat(map.length(OffsetUnit.CODE_POINT)).isEqualTo(5);
        assertThat(map.length(OffsetUnit.UTF8)).isEqualTo(9);
        assertThat(map.fromUtf16(OffsetUnit.UTF8, 4)).isEqualTo(8);
    }

    @Test
    void thatOffsetsInsideACharacterAreRefused() {
        OffsetMap map = OffsetMap.of("a👍é");
        assertThat(map.checkedFromUtf16(OffsetUnit.CODE_POINT, 2)).isEmpty();
        assertThat(map.checkedToUtf16(OffsetUnit.UTF8, 3)).isEmpty();
        assertThat(map.checkedToUtf16(OffsetUnit.UTF8, 6)).isEmpty();
        assertThat(map.checkedToUtf16(OffsetUnit.UTF8, 5)).hasValue(3);
        assertThatThrownBy(() -> map.fromUtf16(OffsetUnit.UTF8, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inside a character");
        assertThatThrownBy(() -> map.toUtf16(OffsetUnit.CODE_POINT, 4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("0 to 3");
    }

    private static void check(String text) {
        OffsetMap map = OffsetMap.of(text);
        assertThat(map.length(OffsetUnit.CODE_POINT))
                .isEqualTo(text.codePointCount(0, text.length()));
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        assertThat(map.length(OffsetUnit.UTF8)).isEqualTo(bytes);
        int[] fromBytes = new int[bytes + 1];
        java.util.Arrays.fill(fromBytes, -1);
        int octet = 0;
        int codePoint = 0;
        for (int i = 0; i < text.length(); codePoint++) {
            int c = text.codePointAt(i);
            fromBytes[octet] = i;
            assertThat(map.fromUtf16(OffsetUnit.UTF8, i)).isEqualTo(octet);
            assertThat(map.fromUtf16(OffsetUnit.CODE_POINT, i)).isEqualTo(codePoint);
            assertThat(map.toUtf16(OffsetUnit.CODE_POINT, codePoint)).isEqualTo(i);
            i += Character.charCount(c);
            octet += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
        }
        fromBytes[bytes] = text.length();
        assertThat(map.toUtf16(OffsetUnit.CODE_POINT, codePoint)).isEqualTo(text.length());
        for (int i = 0; i <= bytes; i++) {
            OptionalInt expected =
                    fromBytes[i] < 0 ? OptionalInt.empty() : OptionalInt.of(fromBytes[i]);
            assertThat(map.checkedToUtf16(OffsetUnit.UTF8, i)).isEqualTo(expected);
        }
    }
}
