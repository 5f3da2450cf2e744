/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.text.LetterFolding;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.find.FindException;
import org.scholion.text.find.FindableText;

class MentionFinderTest {

    private static List<String> found(String text, String words, boolean wholeWords) {
        FindableText findable = new FindableText(TextBoundaries.of(text, ""));
        try {
            return new MentionFinder(findable, wholeWords)
                    .find(words, LetterFolding.USUAL, () -> false).stream()
                            .map(hit -> hit.of(text))
                            .toList();
        } catch (FindException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "الهند, 'الهند والهند بالهند وبالهند كالهند فالهند', 'الهند|الهند|الهند|الهند|الهند|الهند'",
        "الهند, 'للهند وللهند', 'لهند|لهند'",
        "الهند, 'الـهِند لِلْهند', 'الـهِند|لْهند'",
        "اللغة, 'اللغة للغة وباللغة', 'اللغة|لغة|اللغة'",
        "ألمانيا, 'ألمانيا لألمانيا وألمانيا', 'ألمانيا|ألمانيا|ألمانيا'",
        "لبنان, 'لبنان للبنان ولبنان', 'لبنان|لبنان|لبنان'",
        "وزير الخارجية, 'ووزير الخارجية لوزير الخارجية', 'وزير الخارجية|وزير الخارجية'",
        "India, 'India, India''s and India’s', 'India|India|India'",
        "भारत, 'भारत और भारत-रूस', 'भारत|भारत'",
    })
    void thatWordsAreFoundWithWhatIsJoinedToThemAndCutFromIt(
            String words, String text, String mentions) {
        assertThat(found(text, words, false)).containsExactly(mentions.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "الهند, 'الهندي هند الهندسة'",
        "هند, 'الهند مهند'",
        "عن, 'وعن لعن'",
        "India, 'Indian Indias'",
        "भारत, 'भारतीय'",
    })
    void thatOtherWordsAreNoMentions(String words, String text) {
        assertThat(found(text, words, false)).isEmpty();
    }

    @Test
    void thatWholeWordsTakeAlongWhatIsJoinedToThemIfTheProjectSaysSo() {
        assertThat(found("الهند وبالهند للهند", "الهند", true))
                .containsExactly("الهند", "وبالهند", "للهند");
        assertThat(found("India's", "India", true)).containsExactly("India's");
    }

    @ParameterizedTest
    @CsvSource({
        "للهند, 1, الهند",
        "وللهند, 2, الهند",
        "الهند, 0, الهند",
        "والهند, 1, الهند",
        "مللهند, 2, لهند",
        "بلبنان, 1, لبنان",
    })
    void thatTheArticleGetsItsAlefBack(String word, int begin, String words) {
        TextBoundaries boundaries = TextBoundaries.of(word, "ar");
        assertThat(MentionFinder.words(boundaries, new TextRange(begin, word.length())))
                .isEqualTo(words);
    }

    @Test
    void thatWhatOneMarkCutFromLiIsFoundElsewhereWithItsArticle() throws FindException {
        String text = "للهند في الهند";
        TextBoundaries boundaries = TextBoundaries.of(text, "ar");
        String words = MentionFinder.words(boundaries, new TextRange(1, 5));
        assertThat(
                        new MentionFinder(new FindableText(boundaries), false)
                                .find(words, LetterFolding.USUAL, () -> false))
                .containsExactly(new TextRange(1, 5), new TextRange(9, 14));
    }

    @Test
    void thatItCanBeCancelled() {
        FindableText text = new FindableText(TextBoundaries.of("الهند ".repeat(5000), "ar"));
        Assertions.assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () ->
                                new MentionFinder(text, false)
                                        .find("الهند", LetterFolding.USUAL, () -> true));
    }
}
