/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names for UIMA stand for exactly one id each. */
class UimaNamesTest {

    @Test
    void thatAPlainIdStaysItself() {
        assertThat(UimaNames.escape("Person2")).isEqualTo("Person2");
    }

    @Test
    void thatWhatUimaRefusesIsEscaped() {
        assertThat(UimaNames.escape("Merge-org")).isEqualTo("Merge_002dorg");
        assertThat(UimaNames.escape("a_b")).isEqualTo("a__b");
        assertThat(UimaNames.escape("1st")).isEqualTo("x_z1st");
        assertThat(UimaNames.escape("")).isEqualTo("x_z");
        assertThat(UimaNames.escape("हि")).isEqualTo("x_z_0939_093f");
    }

    @Test
    void thatEveryIdComesBackAndNoTwoShareAName() {
        Random random = new Random(11);
        String alphabet = "aAxz_019-ह😀\uD83D\u0000\n. é";
        Map<String, String> names = new HashMap<>();
        for (int round = 0; round < 20_000; round++) {
            StringBuilder id = new StringBuilder();
            for (int n = random.nextInt(7); n > 0; n--) {
                id.append(
                        random.nextInt(8) == 0
                                ? (char) random.nextInt(1 << 16)
                                : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String name = UimaNames.escape(id.toString());
            assertThat(name).matches("[A-Za-z][A-Za-z0-9_]*");
            assertThat(UimaNames.unescape(name)).contains(id.toString());
            String other = names.putIfAbsent(name, id.toString());
            assertThat(other == null || other.contentEquals(id)).as(name).isTrue();
        }
    }

    @Test
    void thatANameMadeByOthersIsNoId() {
        for (String name :
                new String[] {"", "a_", "a_00", "a_zzzz", "a_002D", "a_0041", "x_z", "x_za", "é"}) {
            boolean ours =
                    UimaNames.unescape(name).map(UimaNames::escape).stream().anyMatch(name::equals);
            assertThat(UimaNames.unescape(name).isPresent()).as(name).isEqualTo(ours);
        }
        assertThat(UimaNames.unescape("x_za")).isEmpty();
        assertThat(UimaNames.unescape("a_002D")).isEmpty();
        assertThat(UimaNames.unescape("a_0041")).isEmpty();
    }
}
