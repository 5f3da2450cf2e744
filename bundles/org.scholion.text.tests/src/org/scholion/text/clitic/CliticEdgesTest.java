/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.clitic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

class CliticEdgesTest {

    private static final String LETTERS = "وفأسبلكاليهنمتدرعىةٱء";
    private static final String[] OTHERS = {
        "\u0651",
        "\u064e",
        "\u0651\u0650",
        "\u0640",
        "\u200d",
        "\u200c",
        "2",
        "٠",
        "x",
        "É",
        "क्ष",
        "e\u0301",
        "-",
        "_",
        "👍🏽",
        "\u0600",
        "\ud83d",
        "گ"
    };

    private static String pieces(String word) {
        return CliticEdges.of(word).pieces().stream()
                .map(piece -> piece.range().of(word))
                .collect(Collectors.joining("+"));
    }

    private static String kinds(String word) {
        return CliticEdges.of(word).pieces().stream()
                .map(piece -> piece.kind().name().substring(0, 1))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "والهند, و+ال+هند, CAS",
        "بالهند, ب+ال+هند, PAS",
        "وبالهند, و+ب+ال+هند, CPAS",
        "للهند, ل+ل+هند, PAS",
        "وللهند, و+ل+ل+هند, CPAS",
        "للغة, ل+ل+غة, PAS",
        "كعضو, ك+عضو, PS",
        "دعمها, دعم+ها, SE",
        "وبدعمهما, و+ب+دعم+هما, CPSE",
        "أفلا, أ+ف+لا, QCS",
        "سيكون, س+يكون, FS",
        "وستعلن, و+س+تعلن, CFS",
        "سوريا, سوريا, S",
        "له, ل+ه, PE",
        "وبهم, و+ب+هم, CPE",
        "فيه, ف+يه, CS",
        "كما, ك+ما, PS",
        "في, في, S",
        "هم, هم, S",
        "لكما, ل+كما, PE",
        "و20, و+20, CS",
        "و٢٠, و+٢٠, CS",
        "الـG20, الـ+G20, AS",
        "ب5, ب+5, PS",
        "بـالهند, بـ+ال+هند, PAS",
        "وَٱلهِنْدِ, وَ+ٱل+هِنْدِ, CAS",
        "India, India, S",
        "भारत, भारत, S"
    })
    void thatAWrittenWordComesApartIntoItsPieces(String word, String pieces, String kinds) {
        assertThat(pieces(word)).isEqualTo(pieces);
        assertThat(kinds(word)).isEqualTo(kinds);
    }

    @Test
    void thatAnEmptyWordHasNoPieces() {
        assertThat(CliticEdges.of("").pieces()).isEmpty();
        assertThat(CliticEdges.of("").edges()).isEmpty();
        assertThat(CliticEdges.of("").begins()).containsExactly(0);
    }

    @Test
    void thatEveryReadingOfAnEndingIsOffered() {
        assertThat(CliticEdges.of("عرفني").ends()).containsExactly(3, 4, 5);
        assertThat(CliticEdges.of("فيه").edges()).containsExactly(1, 2);
        assertThat(CliticEdges.of("كتابكما").ends()).containsExactly(4, 7);
    }

    @Test
    void thatAWordMayBeginAfterEachOfItsPrefixes() {
        assertThat(CliticEdges.of("وبالهند").begins()).containsExactly(0, 1, 2, 4);
        assertThat(CliticEdges.of("للهند").begins()).containsExactly(0, 1, 2);
    }

    @Test
    void thatTheArticleWithoutItsAlefIsTheSecondLam() {
        CliticEdges edges = CliticEdges.of("وللهند");
        assertThat(edges.droppedAlef()).hasValue(2);
        assertThat(edges.alone(new TextRange(2, 6))).startsWith("الهند").endsWith("لهند");
        assertThat(CliticEdges.of("والهند").droppedAlef()).isEmpty();
        assertThat(CliticEdges.of("للغة").alone(new TextRange(1, 4))).contains("اللغة");
    }

    @Test
    void thatAStemBeforeAPronounIsAlsoKnownAsItEndsAlone() {
        assertThat(CliticEdges.of("زيارته").alone(new TextRange(0, 5)))
                .containsExactly("زيارة", "زيارت");
        assertThat(CliticEdges.of("مستواه").alone(new TextRange(0, 5))).contains("مستوى");
        assertThat(CliticEdges.of("زيارات").alone(new TextRange(0, 6))).containsExactly("زيارات");
    }

    @Test
    void thatAPlaceBeforeDigitsAndOtherLettersIsAnEdgeAnywhereInTheWord() {
        assertThat(CliticEdges.of("مؤتمرBRICS").edges()).contains(5);
        assertThat(CliticEdges.of("سوخوي30").edges()).contains(5);
    }

    @Test
    void thatAWordWithManyFirstLettersThatMayBeClearedKeepsTwoLetters() {
        assertThat(CliticEdges.of("ول").edges()).isEmpty();
        assertThat(CliticEdges.of("الف").edges()).isEmpty();
        assertThat(CliticEdges.of("كل").edges()).isEmpty();
    }

    @Test
    void thatEdgesLieInsideTheWordOnGraphemeBoundariesAndPiecesGiveTheWord() {
        Random random = new Random(20);
        for (int i = 0; i < 20_000; i++) {
            String word = randomWord(random);
            CliticEdges edges = CliticEdges.of(word);
            TextBoundaries boundaries = TextBoundaries.of(word, "ar");
            int last = 0;
            for (int edge : edges.edges()) {
                assertThat(edge).as(word).isGreaterThan(last).isLessThan(word.length());
                assertThat(boundaries.isGrapheme(edge)).as("%s at %s", word, edge).isTrue();
                last = edge;
            }
            assertThat(pieces(word).replace("+", "")).isEqualTo(word);
            List<Integer> borders =
                    edges.pieces().stream().map(piece -> piece.range().begin()).toList();
            assertThat(edges.edges()).as(word).containsAll(borders.stream().skip(1).toList());
            assertThat(edges.pieces())
                    .as(word)
                    .isSortedAccordingTo((a, b) -> a.kind().compareTo(b.kind()));
        }
    }

    private static String randomWord(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) > 0) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            } else {
                word.append(OTHERS[random.nextInt(OTHERS.length)]);
            }
        }
        return word.toString();
    }
}
