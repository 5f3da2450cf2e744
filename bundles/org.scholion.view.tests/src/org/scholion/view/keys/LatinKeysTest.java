/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinKeysTest {

    @ParameterizedTest
    @CsvSource({
        "ح, P", "ق, R", "س, S", "ش, A", "ؤ, C", // Arabic
        "ی, D", "پ, M", "ک, ;", // Persian
        "ज, P", "ी, R", "े, S", "ो, A", "म, C", // Hindi
        "פ, P", "ר, R", "ד, S", // Hebrew
        "з, P", "З, P", "и, B", "і, S", // Russian, Ukrainian
        "π, P", "Σ, S", // Greek
        "ہ, O", "ٹ, T", // Urdu
        "٣, 3", "۷, 7", "९, 9", "؟, ?"
    })
    void thatACharacterOfAnotherLayoutNamesItsKey(char character, char key) {
        assertThat(LatinKeys.resolve(0, character)).isEqualTo(OptionalInt.of(key));
    }

    @Test
    void thatTheSystemsOwnLatinKeyCounts() {
        assertThat(LatinKeys.resolve('p', 'ح')).isEqualTo(OptionalInt.of('P'));
        assertThat(LatinKeys.resolve('p', 'p')).isEqualTo(OptionalInt.of('P'));
        assertThat(LatinKeys.resolve(0x62d, '\0')).isEqualTo(OptionalInt.of('P'));
    }

    @Test
    void thatASignTypedWithShiftIsThatSign() {
        assertThat(LatinKeys.resolve('/', '?')).isEqualTo(OptionalInt.of('?'));
    }

    @Test
    void thatAnUnknownCharacterNamesNoKey() {
        assertThat(LatinKeys.resolve(0, '中')).isEmpty();
        assertThat(LatinKeys.resolve(1 << 24 | 3, '\0')).isEmpty();
    }

    @Test
    void thatEveryPrintableCharacterOfAsciiNamesItselfInUpperCase() {
        for (char c = 0; c < 0x80; c++) {
            boolean printable = c > ' ' && c < 0x7f;
            OptionalInt itself =
                    printable
                            ? OptionalInt.of(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)
                            : OptionalInt.empty();
            assertThat(LatinKeys.resolve(0, c)).as("U+%04X", (int) c).isEqualTo(itself);
            assertThat(LatinKeys.resolve(c, '\0')).as("key %04X", (int) c).isEqualTo(itself);
            // What was typed counts before the key, and the key before what another layout made.
            assertThat(LatinKeys.resolve('x', c))
                    .isEqualTo(printable ? itself : OptionalInt.of('X'));
        }
    }

    @Test
    void thatAKeyThatIsNoCharacterIsNotTakenForOne() {
        assertThat(LatinKeys.resolve(1 << 16 | 'ح', '\0')).isEmpty();
        assertThat(LatinKeys.resolve(1 << 16 | 'ح', 'ق')).isEqualTo(OptionalInt.of('R'));
        assertThat(LatinKeys.resolve('ح', 'ق')).isEqualTo(OptionalInt.of('R'));
    }

    @Test
    void thatDigitsOfOtherScriptsAreTheDigitsOfTheirValue() {
        for (char zero : new char[] {'٠', '۰', '०'}) {
            for (int i = 0; i < 10; i++) {
                char digit = (char) (zero + i);
                assertThat(LatinKeys.resolve(0, digit))
                        .isEqualTo(OptionalInt.of('0' + Character.digit(digit, 10)));
            }
        }
    }
}
