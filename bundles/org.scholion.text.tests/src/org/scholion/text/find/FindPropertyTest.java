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

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.text.FoldedText;
import org.scholion.text.LetterFolding;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/** Holds the finder against trying every stretch of whole graphemes. */
class FindPropertyTest {

    /** What is folded, and what makes graphemes long. */
    private static final String[] PIECES = {
        "ا",
        "أ",
        "آ",
        "ى",
        "ي",
        "ـ",
        "ه",
        "ة",
        "َ",
        "ّ",
        "ج",
        "غ",
        "ق",
        "ل",
        "لا",
        "ﷺ",
        "و",
        "ؤ",
        "क",
        "क़",
        "म्",
        "म",
        "ब",
        "ं",
        "न्",
        "द",
        "ये",
        "ए",
        "य",
        "े",
        "ि",
        "्",
        "़",
        "ष",
        "त",
        "a",
        "A",
        "ａ",
        "é",
        "e\u0301",
        "ß",
        "ss",
        "ﬁ",
        "f",
        "i",
        "1",
        "١",
        "१",
        "²",
        "\u200d",
        "\u200c",
        "👍",
        "🏽",
        "👨‍👩‍👧",
        "🇮",
        "🇳",
        "한",
        "\u1112\u1161",
        " ",
        " ",
        "\n",
        "\r\n",
        "-"
    };

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        // A virama on a tatweel is its own grapheme, and yet a mark of what stands before.
        return text.toString().replaceAll("ـ(?=[़\u200d\u200c]*्)", "");
    }

    /** Every stretch in order whose key is that of the words, the shortest at each place. */
    private static List<TextRange> oracle(
            String text, TextBoundaries boundaries, String words, LetterFolding folding) {
        String key = FoldedText.key(words, folding);
        List<TextRange> hits = new ArrayList<>();
        for (int begin = 0; begin < text.length() && !key.isEmpty(); ) {
            int next = boundaries.graphemeAfter(begin);
            String first = FoldedText.key(text.substring(begin, next), folding);
            int after = next;
            for (int end = next; end <= text.length() && !first.isEmpty(); ) {
                if (FoldedText.key(text.substring(begin, end), folding).equals(key)) {
                    hits.add(new TextRange(begin, end));
                    after = end;
                    break;
                }
                end = end == text.length() ? end + 1 : boundaries.graphemeAfter(end);
            }
            begin = after;
        }
        return hits;
    }

    @Test
    void thatExactlyTheStretchesWithTheKeyOfTheWordsAreFound() throws FindException {
        int found = 0;
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            String text = random(random, 40);
            TextBoundaries boundaries = TextBoundaries.of(text, "");
            FindableText findable = new FindableText(boundaries);
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(4));
            String words =
                    random.nextInt(3) == 0
                            ? random(random, 1 + random.nextInt(2))
                            : boundaries.snap(from, to).of(text);
            for (LetterFolding folding : LetterFolding.values()) {
                FindQuery query = new FindQuery(words, false, false, folding);
                List<TextRange> hits = TextFinder.of(query).find(findable, () -> false);
                assertThat(hits)
                        .as("seed %d: %s of “%s” in “%s”", seed, folding, words, text)
                        .isEqualTo(oracle(text, boundaries, words, folding));
                found += hits.size();
            }
        }
        assertThat(found).isGreaterThan(2000);
    }

    @Test
    void thatAMatchOfAnyQuotedPatternIsWhatWithoutFoldingIsFound() throws FindException {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String text = random(random, 40);
            TextBoundaries boundaries = TextBoundaries.of(text, "");
            FindableText findable = new FindableText(boundaries);
            int from = random.nextInt(text.length());
            String words = boundaries.snap(from, from + 1).of(text);
            List<TextRange> literal =
                    TextFinder.of(new FindQuery(words, false, false, LetterFolding.NONE))
                            .find(findable, () -> false);
            List<TextRange> matches =
                    TextFinder.of(
                                    new FindQuery(
                                            "\\Q" + words + "\\E", true, false, LetterFolding.NONE))
                            .find(findable, () -> false);
            assertThat(matches).as("seed %d", seed).containsAll(literal);
            for (TextRange hit : matches) {
                assertThat(boundaries.snap(hit.begin(), hit.end())).isEqualTo(hit);
            }
        }
    }
}
