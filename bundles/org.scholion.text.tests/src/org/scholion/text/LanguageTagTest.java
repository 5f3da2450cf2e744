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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "hi", "en-GB", "zh-Hant", "sr-Latn-RS"})
    void thatTagsAreTakenAsTheyAre(String tag) {
        assertThat(LanguageTag.of(tag)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x-unspecified", "und", "English language", "e", "a\fr"})
    void thatWhatNamesNoLanguageIsNone(String said) {
        assertThat(LanguageTag.of(said)).isEmpty();
    }

    @Test
    void thatLocalesOfOtherProgramsAreTags() {
        assertThat(LanguageTag.of(" pt_BR ")).contains("pt-BR");
    }
}
