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

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.text.NameKeys.Closeness;

/** Names that are compared over scripts and writings. */
class NameKeysTest {

    private static Optional<Closeness> closeness(String typed, String name) {
        return NameKeys.of(typed).to(NameKeys.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "سيرجي, سيرغي",
        "سيرغي, سيرجي",
        "سيرجي, Sergei",
        "Sergey, سيرغي",
        "सर्गेई, سيرجي",
        "الهند, India",
        "India, الهند",
        "दिल्ली, Delhi",
        "دلهي, Delhi",
        "موسكو, Moscow",
        "Москва, موسكفا"
    })
    void thatWritingsOfOneNameInOtherScriptsMeet(String typed, String name) {
        assertThat(closeness(typed, name)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"भारत, India", "भारत, الهند", "مصر, Egypt", "Anna, Bert", "سيرجي, موسكو"})
    void thatNamesOfOtherRootsDoNotMeet(String typed, String name) {
        assertThat(closeness(typed, name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "الهند, ٱلْهِنْد, SAME",
        "india, India, SAME",
        "Ind, India, BEGINS",
        "min, Prime Minister, WORD_BEGINS",
        "dia, India, CONTAINS",
        "bharata, भारत, TRANSLITERATED",
        "bhar, भारत, TRANSLITERATION_BEGINS",
        "سيرجي, سيرغي, SOUNDS"
    })
    void thatTheCloserIsToldFromTheLessClose(String typed, String name, Closeness expected) {
        assertThat(closeness(typed, name)).contains(expected);
    }

    @Test
    void thatNothingIsCloseToNothing() {
        assertThat(closeness("", "India")).isEmpty();
        assertThat(closeness("India", " ")).isEmpty();
        assertThat(closeness("\u0651", "India")).isEmpty();
        assertThat(closeness("!", "?")).isEmpty();
    }

    @Test
    void thatEveryNameIsTheSameAsItself() {
        for (int i = 0; i < 200; i++) {
            String text = RandomTexts.of(i, 4);
            if (!MatchingKey.of(text).isBlank()) {
                assertThat(closeness(text, text)).as(text).contains(Closeness.SAME);
            }
        }
    }
}
