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

import com.ibm.icu.text.Bidi;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.words.internal.Isolates;
import org.scholion.words.internal.Template;

/** Names inserted into sentences do not move their neighbours. */
class IsolatesTest {

    private static final String ARABIC = "\u0639\u0631\u0628";

    @ParameterizedTest
    @ValueSource(
            strings = {"report.txt", "12 (draft)", "Zo\u00eb", "\u0939\u093f\u0928", "(x)", ""})
    void thatANameThatMovesNothingStaysAsItIsInEnglish(String name) {
        assertThat(Words.english().say("words.verbatim", "text", name)).isEqualTo(name);
        assertThat(Words.english().name(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ARABIC,
                "a " + ARABIC,
                "\u05d0 (1)",
                "\u0661\u0662",
                "\u200f.",
                "a\u202eb",
                "\ud83a\udd00"
            })
    void thatANameThatCouldMoveOthersIsIsolatedInEnglish(String name) {
        assertThat(Words.english().name(name)).startsWith("\u2068").endsWith("\u2069");
    }

    @Test
    void thatEveryNameIsIsolatedInASentenceFromRightToLeft() {
        assertThat(Words.in(Locale.forLanguageTag("ar")).name("report.txt"))
                .isEqualTo("\u2068report.txt\u2069");
        assertThat(Isolates.rightToLeft(Locale.forLanguageTag("az-Arab"))).isTrue();
        assertThat(Isolates.rightToLeft(Locale.forLanguageTag("he-Latn"))).isFalse();
        assertThat(Isolates.rightToLeft(Locale.forLanguageTag("he"))).isTrue();
    }

    @Test
    void thatANameCannotOpenOrCloseTheIsolatesOfItsSentence() {
        assertThat(Isolates.always("a\u2069b")).isEqualTo("\u2068ab\u2069");
        assertThat(Isolates.always("a\u2067b")).isEqualTo("\u2068a\u2067b\u2069\u2069");
    }

    @Test
    void thatAnArrowBetweenTwoArabicNamesReadsFromTheFirstToTheSecond() {
        String said =
                Template.of("{from} \u2192 {to}", Locale.ENGLISH)
                        .format(
                                Map.of(
                                        "from", Words.english().name("\u0623\u0628"),
                                        "to", Words.english().name("\u062a\u062b")));
        Bidi bidi = new Bidi();
        bidi.setPara(said, Bidi.LTR, null);
        assertThat(bidi.getVisualIndex(said.indexOf('\u0623')))
                .isLessThan(bidi.getVisualIndex(said.indexOf('\u062a')));

        Bidi without = new Bidi();
        String bare = "\u0623\u0628 \u2192 \u062a\u062b";
        without.setPara(bare, Bidi.LTR, null);
        assertThat(without.getVisualIndex(0)).isGreaterThan(without.getVisualIndex(5));
    }
}
