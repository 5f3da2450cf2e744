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

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.words.internal.Catalogue;
import org.scholion.words.internal.Isolates;
import org.scholion.words.internal.Keywords;
import org.scholion.words.internal.PseudoLocale;
import org.scholion.words.internal.Template;

/** What a message becomes in a language, piece by piece. */
class SayingTest {

    private static final Locale EGYPT = Locale.forLanguageTag("ar-EG");

    private enum Phase {
        IN_PROGRESS
    }

    private static final class Failure extends WordedException {

        private static final long serialVersionUID = 1L;

        Failure(String text) {
            super(Message.verbatim(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-GB-oxendict", "de", "ja-JP"})
    void thatATextIsTakenFromTheNextMoreGeneralLanguageAndThenFromEnglish(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Template found = Catalogue.find("words.verbatim", locale).orElseThrow();
        assertThat(found.format(Map.of("text", "so"))).isEqualTo("so");
        assertThat(Catalogue.find("words.no-such-text", locale)).isEmpty();
        assertThat(Catalogue.find("nowhere.at-all", locale)).isEmpty();
    }

    @Test
    void thatWordsKnowTheLanguageTheyWereAskedFor() {
        assertThat(Words.in(EGYPT).locale()).isEqualTo(EGYPT);
        assertThat(Words.english().locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void thatAFailureIsSaidByWhatItSays() {
        Failure failure = new Failure("disk full");
        assertThat(failure.said()).isEqualTo(Message.verbatim("disk full"));
        assertThat(Message.of(failure)).isEqualTo(Message.verbatim("disk full"));
        assertThat(Words.english().say((Worded) failure)).isEqualTo("disk full");
        assertThat(Words.english().say((Worded) Message.verbatim("x"))).isEqualTo("x");
        assertThat(Message.verbatim("x").said()).isEqualTo(Message.verbatim("x"));
        Message inner = Message.of("words.no-such-text", "why", failure);
        assertThat(inner.arguments()).containsEntry("why", Message.verbatim("disk full"));
    }

    @Test
    void thatACodeWithoutTextIsShownFromLeftToRight() {
        Template missing = Template.missing("words.gone");
        assertThat(missing.format(Map.of())).isEqualTo("words.gone");
        assertThat(missing.format(Map.of("n", 1))).isEqualTo("words.gone {n=1}");
        assertThat(missing.rightToLeft()).isFalse();
        String code = "words.unsaid-" + System.nanoTime();
        assertThat(Words.english().say(code)).isEqualTo(code);
    }

    @Test
    void thatATemplateRunsAsItsLanguageDoes() {
        assertThat(Template.of("{a}", EGYPT).rightToLeft()).isTrue();
        assertThat(Template.of("{a}", Locale.ENGLISH).rightToLeft()).isFalse();
        assertThat(Template.of("{n, plural, other {#}}", EGYPT).rightToLeft()).isTrue();
    }

    @Test
    void thatQuotesAndChoicesAreReadAsPatternsWhereverTheyStand() {
        assertThat(said("'{'a} {b}")).isEqualTo("{a} 2");
        assertThat(said("{b, number} of {a}")).isEqualTo("2 of one");
        assertThat(said("a''b")).isEqualTo("a'b");
        assertThat(said("'{'")).isEqualTo("{");
        assertThat(said("plain")).isEqualTo("plain");
        assertThat(said("{a}{b}")).isEqualTo("one2");
    }

    private static String said(String pattern) {
        return Template.of(pattern, Locale.ENGLISH).format(Map.of("a", "one", "b", 2));
    }

    @Test
    void thatEnumerationsAreThoseOfTheLanguage() {
        List<String> items = List.of("a", "b", "c");
        assertThat(Template.of("", Locale.ENGLISH).list(items)).isEqualTo("a, b, c");
        assertThat(Template.of("", Locale.JAPANESE).list(items)).contains("a", "b", "c");
        assertThat(Template.of("", Locale.JAPANESE).list(items)).isNotEqualTo("a, b, c");
    }

    @Test
    void thatADateAndAKeywordAreSaidInASentence() {
        String date = said("{d}", Map.of("d", Date.from(Instant.EPOCH)));
        assertThat(date).contains("70");
        assertThat(Keywords.of(Phase.IN_PROGRESS)).isEqualTo("in_progress");
        Message message = Message.of("words.not-said", "phase", Phase.IN_PROGRESS, "sure", true);
        assertThat(Words.english().say(message))
                .isEqualTo("words.not-said {phase=in_progress, sure=true}");
    }

    private static String said(String pattern, Map<String, Object> arguments) {
        return Template.of(pattern, Locale.ENGLISH).format(arguments);
    }

    @Test
    void thatIsolatesAreBalancedWhateverATextHolds() {
        assertThat(Isolates.always("a\u2067b")).isEqualTo("\u2068a\u2067b\u2069\u2069");
        assertThat(Isolates.always("\u2066a\u2069b")).isEqualTo("\u2068\u2066a\u2069b\u2069");
        assertThat(Isolates.always("\u2068\u2068a\u2069")).endsWith("a\u2069\u2069\u2069");
        assertThat(Isolates.always("a\u2069b")).isEqualTo("\u2068ab\u2069");
        assertThat(Isolates.always("\u2065\u206a")).isEqualTo("\u2068\u2065\u206a\u2069");
    }

    @Test
    void thatOnlyTheTwoLanguagesForTestsAreDressed() {
        assertThat(PseudoLocale.of(Locale.forLanguageTag("en-XA")))
                .isEqualTo(PseudoLocale.LEFT_TO_RIGHT);
        assertThat(PseudoLocale.of(Locale.forLanguageTag("ar-XB")))
                .isEqualTo(PseudoLocale.RIGHT_TO_LEFT);
        assertThat(PseudoLocale.of(Locale.ENGLISH)).isEqualTo(PseudoLocale.NONE);
        assertThat(PseudoLocale.of(Locale.forLanguageTag("ar"))).isEqualTo(PseudoLocale.NONE);
    }

    @Test
    void thatWhatStandsBetweenIsolatesIsNotDressedHoweverDeep() {
        String dressed = PseudoLocale.LEFT_TO_RIGHT.dress("a \u2068a\u2068a\u2069a\u2069 a");
        assertThat(dressed).startsWith("[\u00e5 \u2068a\u2068a\u2069a\u2069 \u00e5");
    }

    @Test
    void thatNumbersOfAListAreWrittenAsTheLanguageWritesThem() {
        List<Object> items = new ArrayList<>(List.of(1_234, "b"));
        assertThat(Words.english().say("words.list", "items", items)).isEqualTo("1,234, b");
    }
}
