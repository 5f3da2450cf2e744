/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.extent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في", "وفي", "مِن", "منها", "ومنهم", "إلى", "عليه", "وعليها", "له", "وبها", "بين",
                "with"
            })
    void thatArabicFunctionWordsAreKnownWithWhatIsWrittenTogether(String word) {
        assertThat(FunctionWords.of("ar").contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"الهند", "وزير", "علي", "منال", "عندليب", "فيصل", "معرض"})
    void thatNamesAreNone(String word) {
        assertThat(FunctionWords.of("ar").contains(word)).isFalse();
    }

    @Test
    void thatEachLanguageHasItsOwn() {
        assertThat(FunctionWords.of("hi").contains("में")).isTrue();
        assertThat(FunctionWords.of("hi").contains("في")).isFalse();
        assertThat(FunctionWords.of("en-GB").contains("Of")).isTrue();
        assertThat(FunctionWords.of("ur").contains("في")).isFalse();
        assertThat(FunctionWords.of("").contains("द्वारा")).isTrue();
        assertThat(FunctionWords.of("de").contains("of")).isFalse();
    }
}
