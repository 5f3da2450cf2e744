/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.text.LetterFolding;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

class TextFinderTest {

    private static final FindQuery WORD = new FindQuery("", false, true, LetterFolding.USUAL);
    private static final FindQuery EXACT = new FindQuery("", false, false, LetterFolding.NONE);
    private static final FindQuery PATTERN = new FindQuery("", true, false, LetterFolding.USUAL);

    private static FindQuery with(FindQuery kind, String pattern) {
        return new FindQuery(pattern, kind.regularExpression(), kind.wholeWord(), kind.folding());
    }

    private static FindableText text(String text) {
        return new FindableText(TextBoundaries.of(text, ""));
    }

    private static List<String> found(String text, FindQuery query) {
        try {
            return TextFinder.of(query).find(text(text), () -> false).stream()
                    .map(hit -> hit.of(text))
                    .toList();
        } catch (FindException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "india, 'In INDIA, India', 'INDIA|India'",
        "india, 'in ＩＮＤＩＡ', 'ＩＮＤＩＡ'",
        "الامم, 'هيئة الأُمَم المتحدة', 'الأُمَم'",
        "على, 'علي وعلى', 'علي|على'",
        "مدرسه, 'مدرسة', 'مدرسة'",
        "سلام, 'ســـلام', 'ســـلام'",
        "2024, 'عام ٢٠٢٤ و۲۰۲۴ और २०२४', '٢٠٢٤|۲۰۲۴|२०२४'",
        "संबंध, 'सम्बंध और सम्बन्ध', 'सम्बंध|सम्बन्ध'",
        "सम्बन्ध, 'संबंध', 'संबंध'",
        "क़लम, 'कलम', 'कलम'",
        "चाहिए, 'चाहिये', 'चाहिये'",
        "strasse, 'Straße', 'Straße'",
        "می‌خواهم, 'میخواهم', 'میخواهم'",
    })
    void thatWritingsOfTheSameWordsAreFound(String words, String text, String hits) {
        assertThat(found(text, FindQuery.of(words))).containsExactly(hits.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"भारत, भारती", "क, कि", "क, क्ष", "e, é", "s, ß", "👍, 👍🏽", "🇮🇳, 🇷🇮🇳🇷"})
    void thatNoHitEndsWithinAGrapheme(String words, String text) {
        assertThat(found(text, FindQuery.of(words))).isEmpty();
        assertThat(found(text, with(EXACT, words))).isEmpty();
    }

    @Test
    void thatAHitTakesTheMarksOfItsLastLetterButNoTatweelAroundIt() {
        assertThat(found("ـهندُـ", FindQuery.of("هند"))).containsExactly("هندُ");
        assertThat(found("ـهندُـ", with(WORD, "هند"))).containsExactly("هندُ");
    }

    @Test
    void thatAWholeWordEndsWhereWordsEnd() {
        assertThat(found("India Indian India's in-India", with(WORD, "india")))
                .containsExactly("India", "India");
        assertThat(found("الهند والهند", with(WORD, "الهند"))).containsExactly("الهند");
        assertThat(found("भारत भारतीय", with(WORD, "भारत"))).containsExactly("भारत");
        assertThat(found("(a) (ab)", with(WORD, "(a"))).containsExactly("(a");
        assertThat(found("one two ones two", with(WORD, "one two"))).containsExactly("one two");
    }

    @Test
    void thatWithoutFoldingOnlyTheVeryCharactersAreFound() {
        assertThat(found("India INDIA", with(EXACT, "India"))).containsExactly("India");
        assertThat(found("أحمد احمد", with(EXACT, "احمد"))).containsExactly("احمد");
    }

    @Test
    void thatLettersForForeignSoundsAreOneByChoice() {
        String text = "إنجليزي إنغليزي إنقليزي إنگليزي";
        assertThat(found(text, FindQuery.of("إنجليزي"))).containsExactly("إنجليزي");
        FindQuery loose = new FindQuery("انغليزي", false, false, LetterFolding.TRANSLITERATION);
        assertThat(found(text, loose)).hasSize(4);
        assertThat(found("مسؤول مسوول", FindQuery.of("مسوول"))).hasSize(2);
    }

    @Test
    void thatNothingIsFoundOfWhatHasNoCharacterThatCounts() {
        assertThat(found("ـabـ", FindQuery.of("ـ"))).isEmpty();
        assertThat(found("ab", FindQuery.of(""))).isEmpty();
        assertThat(found("", FindQuery.of("a"))).isEmpty();
        assertThat(found("ab", with(PATTERN, ""))).isEmpty();
        assertThat(found("ab", with(PATTERN, "x*"))).isEmpty();
    }

    @Test
    void thatHitsDoNotOverlap() {
        assertThat(found("aaaaa", FindQuery.of("aa"))).hasSize(2);
        assertThat(found("aaaaa", with(EXACT, "aa"))).hasSize(2);
    }

    @Test
    void thatARegularExpressionKnowsAllScriptsAndIgnoresCaseUnlessAsked() {
        assertThat(found("عام ٢٠٢٤ वर्ष २०२४", with(PATTERN, "\\d+")))
                .containsExactly("٢٠٢٤", "२०२४");
        assertThat(found("الهند والهند", with(PATTERN, "\\bو\\w+"))).containsExactly("والهند");
        assertThat(found("a\nb\na", with(PATTERN, "^a$"))).hasSize(2);
        assertThat(found("ÉCOLE", with(PATTERN, "é"))).containsExactly("É");
        assertThat(found("A a", new FindQuery("a", true, false, LetterFolding.NONE))).hasSize(1);
        assertThat(found("ab b", new FindQuery("b", true, true, LetterFolding.USUAL))).hasSize(1);
    }

    @Test
    void thatAMatchIsWidenedToWholeGraphemesOnce() {
        assertThat(found("कि", with(PATTERN, "क"))).containsExactly("कि");
        assertThat(found("कि", with(PATTERN, "."))).containsExactly("कि");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "[z-a]", "a{2,1}", "*", "\\k<x>"})
    void thatWhatIsNoRegularExpressionIsRefusedWithItsReasonAndPlace(String pattern) {
        FindException refused =
                catchThrowableOfType(
                        FindException.class, () -> TextFinder.of(with(PATTERN, pattern)));
        assertThat(refused.said().code()).isEqualTo("text.find.pattern");
        assertThat(refused).hasMessageContaining("character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{100000}", "(?:){2000000000}", "a{1,99999}"})
    void thatCountsThatTakeForEverAreRefused(String pattern) {
        assertThatExceptionOfType(FindException.class)
                .isThrownBy(() -> TextFinder.of(with(PATTERN, pattern)))
                .matches(refused -> refused.said().code().equals("text.find.count"));
    }

    @Test
    void thatACatastrophicPatternEndsAndIsSaidToBeSlow() throws FindException {
        TextFinder finder = TextFinder.of(with(PATTERN, "(a+a+)+b"), Duration.ofMillis(50));
        FindableText text = text("a".repeat(5000));
        assertThatExceptionOfType(FindException.class)
                .isThrownBy(() -> finder.find(text, () -> false))
                .matches(slow -> slow.said().code().equals("text.find.slow"));
    }

    @Test
    void thatAPatternThatNeedsTooMuchMemoryIsSaidToBeIntricate() throws FindException {
        TextFinder finder = TextFinder.of(with(PATTERN, "(a|b)*c"));
        FindableText text = text("ab".repeat(500_000));
        assertThatExceptionOfType(FindException.class)
                .isThrownBy(() -> finder.find(text, () -> false))
                .matches(deep -> deep.said().code().equals("text.find.deep"));
    }

    @Test
    void thatASearchCanBeCancelled() {
        FindableText text = text("a ".repeat(50_000));
        for (FindQuery query :
                List.of(FindQuery.of("a"), with(EXACT, "a"), with(PATTERN, "a"), with(WORD, "a"))) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> TextFinder.of(query).find(text, () -> true));
        }
    }

    @Test
    void thatAPatternWithoutAHitCanBeCancelled() {
        FindableText text = text("a ".repeat(50_000));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TextFinder.of(with(PATTERN, "x")).find(text, () -> true));
    }

    @Test
    void thatHitsAreWhereTheyAreInTheText() throws FindException {
        FindableText text = text("الأُمَم: ﷺ الأُمَم");
        assertThat(TextFinder.of(FindQuery.of("الامم")).find(text, () -> false))
                .containsExactly(new TextRange(0, 7), new TextRange(11, 18));
    }
}
