/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scholion.words.internal.PseudoLocale;

/** The languages for tests. */
class PseudoLocaleTest {

    private final Words accented = Words.in(Locale.forLanguageTag("en-XA"));
    private final Words mirrored = Words.in(Locale.forLanguageTag("ar-XB"));

    @Test
    void thatASentenceIsAccentedLongerAndInBrackets() {
        assertThat(PseudoLocale.LEFT_TO_RIGHT.dress("Save a copy"))
                .isEqualTo("[\u0160\u00e5\u1e7d\u00e9 \u00e5 \u00e7\u00f6\u00fe\u00fd one]");
    }

    @Test
    void thatTheLetterThatChoosesAMenuEntryStays() {
        assertThat(PseudoLocale.LEFT_TO_RIGHT.dress("&File")).startsWith("[&F");
    }

    @Test
    void thatWordsAreTurnedRoundFromRightToLeft() {
        assertThat(PseudoLocale.RIGHT_TO_LEFT.dress("a b"))
                .startsWith("[\u202e\u00e5\u202c \u202eb\u202c");
        assertThat(mirrored.rightToLeft()).isTrue();
        assertThat(accented.rightToLeft()).isFalse();
    }

    @Test
    void thatTheUsersOwnNamesAreLeftAsTheyAre() {
        assertThat(PseudoLocale.LEFT_TO_RIGHT.dress("in \u2068name\u2069"))
                .contains("\u2068name\u2069");
        assertThat(accented.say("words.verbatim", "text", "name")).isEqualTo("name");
    }

    @Test
    void thatAWordToChooseByIsFoundWhateverTheDirection() {
        for (Words words : List.of(accented, mirrored)) {
            assertThat(words.say("workbench.release.part", "part", "train"))
                    .isNotEqualTo(words.say("workbench.release.part", "part", "all"));
        }
    }
}
