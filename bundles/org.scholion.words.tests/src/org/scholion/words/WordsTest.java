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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.words.internal.Template;

/** Saying messages. */
class WordsTest {

    private enum Colour {
        DARK_RED
    }

    private final Words english = Words.english();

    @Test
    void thatAMessageIsSaidWithItsArguments() {
        assertThat(english.say("words.verbatim", "text", "all is well")).isEqualTo("all is well");
    }

    @Test
    void thatALanguageWithoutTextsSpeaksEnglish() {
        assertThat(
                        Words.in(Locale.forLanguageTag("qaa-Latn-ZZ"))
                                .say("words.verbatim", "text", "x"))
                .isEqualTo("x");
    }

    @Test
    void thatACodeWithoutTextIsShownWithItsArguments() {
        assertThat(english.say("words.not-there", "number", 3, "name", "a"))
                .isEqualTo("words.not-there {name=a, number=3}");
        assertThat(english.say("nowhere.at-all")).isEqualTo("nowhere.at-all");
    }

    @Test
    void thatPluralsAreThoseOfTheLanguage() {
        String pattern = "{n, plural, one {# document} other {# documents}}";
        assertThat(Template.of(pattern, Locale.ENGLISH).format(Map.of("n", 1)))
                .isEqualTo("1 document");
        assertThat(Template.of(pattern, Locale.ENGLISH).format(Map.of("n", 1234)))
                .isEqualTo("1,234 documents");
    }

    @Test
    void thatDigitsAreThoseOfTheLocale() {
        Locale egypt = Locale.forLanguageTag("ar-EG");
        assertThat(Template.of("{n}", egypt).format(Map.of("n", 12))).isEqualTo("١٢");
        assertThat(Template.of("{n, number}", egypt).format(Map.of("n", 12))).isEqualTo("١٢");
    }

    @Test
    void thatAPatternWithoutAnythingButNamesReadsAsIcuReadsIt() {
        assertThat(Template.of("{a} is not {b}.", Locale.ENGLISH).format(Map.of("a", "1$2")))
                .isEqualTo("1$2 is not {b}.");
        assertThat(Template.of("It''s {a}", Locale.ENGLISH).format(Map.of("a", "x")))
                .isEqualTo("It's x");
    }

    @Test
    void thatWhatAMessageSaysStandsInsideAnother() {
        Message inner = Message.verbatim("disk full");
        assertThat(Message.of("words.verbatim", "text", inner)).hasToString("disk full");
    }

    @Test
    void thatAListIsEnumeratedAndLinesStandBelowOneAnother() {
        assertThat(english.say("words.list", "items", List.of("b", "a"))).isEqualTo("b, a");
        assertThat(english.say("words.lines", "lines", Message.Lines.of(List.of("b", "a"))))
                .isEqualTo("b\na");
    }

    @Test
    void thatArgumentsOfOtherKindsAreRefused() {
        assertThat(Message.of("a.b", "file", Path.of("x")).arguments()).containsEntry("file", "x");
        assertThat(Message.of("a.b", "colour", Colour.DARK_RED).arguments())
                .containsEntry("colour", Colour.DARK_RED);
        assertThatThrownBy(() -> Message.of("a.b", "thing", new Object()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Message.of("a.b", "thing"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Message.of("A sentence"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatAFailureSaysItsMessageInEveryLanguage() {
        assertThat(Message.of(new IllegalStateException("so"))).isEqualTo(Message.verbatim("so"));
        assertThat(Message.of(new IllegalStateException()))
                .isEqualTo(Message.verbatim("IllegalStateException"));
    }
}
