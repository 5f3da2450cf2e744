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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextBoundariesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "hi", "en", "th", ""})
    void thatGraphemesAreThoseOfARunOverTheWholeText(String language) {
        for (long seed = 0; seed < 40; seed++) {
            String text = RandomTexts.of(seed, 120);
            NavigableSet<Integer> all =
                    boundaries(
                            BreakIterator.getCharacterInstance(ULocale.forLanguageTag(language)),
                            text);
            TextBoundaries boundaries = TextBoundaries.of(text, language);
            for (int i : shuffled(text.length(), seed)) {
                assertThat(boundaries.isGrapheme(i)).isEqualTo(all.contains(i));
                assertThat(boundaries.graphemeFloor(i)).isEqualTo(all.floor(i));
                assertThat(boundaries.graphemeCeiling(i)).isEqualTo(all.ceiling(i));
                assertThat(boundaries.graphemeBefore(i)).isEqualTo(i == 0 ? 0 : all.lower(i));
                assertThat(boundaries.graphemeAfter(i))
                        .isEqualTo(i == text.length() ? i : all.higher(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "hi", "en", "th", "ja"})
    void thatWordsAreThoseOfARunOverTheWholeText(String language) {
        for (long seed = 0; seed < 40; seed++) {
            String text = RandomTexts.of(seed, 120);
            NavigableSet<Integer> all =
                    boundaries(
                            BreakIterator.getWordInstance(ULocale.forLanguageTag(language)), text);
            TextBoundaries boundaries = TextBoundaries.of(text, language);
            for (int i : shuffled(text.length(), seed)) {
                TextRange word = boundaries.wordAt(i);
                assertThat(all).contains(word.begin(), word.end());
                assertThat(all.subSet(word.begin(), false, word.end(), false)).isEmpty();
                assertThat(word.begin()).isLessThanOrEqualTo(i);
                assertThat(word.end()).isGreaterThanOrEqualTo(i);
            }
            int at = -1;
            for (TextRange word : boundaries.words(0, text.length())) {
                assertThat(word.begin()).isGreaterThanOrEqualTo(at);
                assertThat(all).contains(word.begin(), word.end());
                at = word.end();
            }
        }
    }

    @Test
    void thatSentencesAreThoseOfARunOverTheWholeText() {
        for (long seed = 0; seed < 40; seed++) {
            String text = RandomTexts.of(seed, 120);
            NavigableSet<Integer> all =
                    boundaries(BreakIterator.getSentenceInstance(ULocale.ROOT), text);
            TextBoundaries boundaries = TextBoundaries.of(text, "");
            for (int i : shuffled(text.length(), seed)) {
                TextRange sentence = boundaries.sentenceAt(i);
                int inside = Math.min(i, text.length() - 1);
                TextRange raw = new TextRange(all.floor(inside), all.higher(inside));
                assertThat(raw.covers(sentence)).isTrue();
                assertThat(sentence.of(text)).isEqualTo(raw.of(text).strip());
            }
        }
    }

    @Test
    void thatSnappingNeverCutsAClusterAndAddsNoneThatIsNotTouched() {
        for (long seed = 0; seed < 60; seed++) {
            String text = RandomTexts.of(seed, 80);
            Random random = new Random(seed);
            NavigableSet<Integer> all = boundaries(BreakIterator.getCharacterInstance(), text);
            TextBoundaries boundaries = TextBoundaries.of(text, "");
            for (int n = 0; n < 200; n++) {
                int begin = random.nextInt(text.length() + 1);
                int end = begin + random.nextInt(text.length() - begin + 1);
                TextRange snapped = boundaries.snap(begin, end);
                assertThat(all).contains(snapped.begin(), snapped.end());
                assertThat(snapped.covers(new TextRange(begin, end))).isTrue();
                assertThat(all.subSet(snapped.begin(), false, begin, true)).isEmpty();
                assertThat(all.subSet(end, true, snapped.end(), false)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "क्षेत्र है, 1, क्षे",
        "👨‍👩‍👧‍👦!, 4, 👨‍👩‍👧‍👦",
        "بِسْمِ, 1, بِ",
    })
    void thatAClusterIsTakenWhole(String text, int inside, String cluster) {
        assertThat(TextBoundaries.of(text, "").snap(inside, inside).of(text)).isEqualTo(cluster);
    }

    @Test
    void thatAnEmptyRangeOnABoundaryStaysEmpty() {
        assertThat(TextBoundaries.of("ab", "en").snap(1, 1)).isEqualTo(new TextRange(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "The end of it., 5, end",
        "The end of it., 7, end",
        "Don't go, 4, Don't",
        "भारत-रूस साझेदारी, 2, भारत",
        "भारत-रूस साझेदारी, 6, रूस",
        "وبحسب وزارة, 3, وبحسب",
        "می‌خواهم بروم, 4, می‌خواهم",
        "I ❤️ it, 2, ❤️",
    })
    void thatTheWordIsTheOneCoveredOrElseTheOneBefore(String text, int offset, String word) {
        assertThat(TextBoundaries.of(text, "").wordAt(offset).of(text)).isEqualTo(word);
    }

    @Test
    void thatWordMovesGoToWhereWordsBegin() {
        String text = "One, two (three)!\n  four";
        TextBoundaries boundaries = TextBoundaries.of(text, "en");
        List<Integer> forward = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            at = boundaries.wordAfter(at);
            forward.add(at);
        }
        assertThat(forward).containsExactly(5, 10, 20, 24);
        List<Integer> backward = new ArrayList<>();
        for (int at = text.length(); at > 0; ) {
            at = boundaries.wordBefore(at);
            backward.add(at);
        }
        assertThat(backward).containsExactly(20, 10, 5, 0);
        assertThat(boundaries.wordEndAfter(3)).isEqualTo(8);
        assertThat(boundaries.wordBefore(7)).isEqualTo(5);
    }

    @Test
    void thatSentencesAreWithoutTheSpaceAroundThem() {
        String text = "पहला वाक्य। दूसरा वाक्य।\n\n  तीसरा";
        TextBoundaries boundaries = TextBoundaries.of(text, "hi");
        assertThat(boundaries.sentences(0, text.length()))
                .extracting(sentence -> sentence.of(text))
                .containsExactly("पहला वाक्य।", "दूसरा वाक्य।", "तीसरा");
        assertThat(boundaries.sentenceAt(11).of(text)).isEqualTo("पहला वाक्य।");
        assertThat(boundaries.sentences(14, 15)).hasSize(1);
    }

    @Test
    void thatAnEmptyTextHasNoWordsAndNoSentences() {
        TextBoundaries boundaries = TextBoundaries.of("", "ar");
        assertThat(boundaries.isGrapheme(0)).isTrue();
        assertThat(boundaries.wordAt(0)).isEqualTo(new TextRange(0, 0));
        assertThat(boundaries.longWordAt(0)).isEqualTo(new TextRange(0, 0));
        assertThat(boundaries.sentenceAt(0)).isEqualTo(new TextRange(0, 0));
        assertThat(boundaries.words(0, 0)).isEmpty();
        assertThat(boundaries.graphemeAfter(0)).isZero();
    }

    @Test
    void thatOffsetsOutsideTheTextAreRefused() {
        TextBoundaries boundaries = TextBoundaries.of("abc", "en");
        assertThatThrownBy(() -> boundaries.graphemeAfter(4))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> boundaries.wordAt(-1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void thatManyThreadsGetTheSameAnswersAsOne() throws Exception {
        String text = RandomTexts.of(7, 400);
        TextBoundaries shared = TextBoundaries.of(text, "ar");
        List<TextRange> expected = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) {
            expected.add(shared.wordAt(i));
        }
        Callable<List<TextRange>> task =
                () -> {
                    List<TextRange> found = new ArrayList<>();
                    for (int i = 0; i <= text.length(); i++) {
                        found.add(shared.wordAt(i));
                    }
                    return found;
                };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<TextRange>> found : threads.invokeAll(Collections.nCopies(8, task))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void thatALongTextIsCutAsInARunOverTheWhole() {
        String text = RandomTexts.of(5, 6_000);
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        NavigableSet<Integer> graphemes =
                boundaries(BreakIterator.getCharacterInstance(ULocale.ROOT), text);
        NavigableSet<Integer> words = boundaries(BreakIterator.getWordInstance(ULocale.ROOT), text);
        NavigableSet<Integer> sentences =
                boundaries(BreakIterator.getSentenceInstance(ULocale.ROOT), text);
        for (int i : shuffled(text.length() - 1, 5).subList(0, 6_000)) {
            assertThat(boundaries.graphemeFloor(i)).isEqualTo(graphemes.floor(i));
            assertThat(boundaries.graphemeAfter(i)).isEqualTo(graphemes.higher(i));
            TextRange word = boundaries.wordAt(i);
            assertThat(words).contains(word.begin(), word.end());
            assertThat(words.subSet(word.begin(), false, word.end(), false)).isEmpty();
            TextRange sentence = new TextRange(sentences.floor(i), sentences.higher(i));
            assertThat(boundaries.sentenceAt(i).of(text)).isEqualTo(sentence.of(text).strip());
        }
        assertThat(boundaries.sentences(0, text.length()))
                .isSortedAccordingTo((one, other) -> Integer.compare(one.begin(), other.begin()))
                .hasSizeGreaterThan(500);
    }

    @Test
    void thatPiecesLongerThanAnyWindowAreFoundWhole() {
        String sentence = "كلمة وكلمة ".repeat(20_000);
        assertThat(TextBoundaries.of(sentence, "ar").sentenceAt(100_001))
                .isEqualTo(new TextRange(0, sentence.stripTrailing().length()));
        String word = "x" + "a".repeat(99_999) + " b";
        assertThat(TextBoundaries.of(word, "en").wordAt(50_000))
                .isEqualTo(new TextRange(0, 100_000));
        String cluster = "e" + "\u0301".repeat(50_000) + "e";
        assertThat(TextBoundaries.of(cluster, "").snap(30_000, 30_001))
                .isEqualTo(new TextRange(0, 50_001));
        String flags = "x" + "🇮🇳".repeat(5_000);
        assertThat(TextBoundaries.of(flags, "").snap(10_003, 10_003))
                .isEqualTo(new TextRange(10_001, 10_005));
    }

    private static NavigableSet<Integer> boundaries(BreakIterator iterator, String text) {
        NavigableSet<Integer> all = new TreeSet<>();
        iterator.setText(text);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            all.add(at);
        }
        return all;
    }

    private static List<Integer> shuffled(int length, long seed) {
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i <= length; i++) {
            offsets.add(i);
        }
        Collections.shuffle(offsets, new Random(seed));
        return offsets;
    }
}
