/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

class ExtentsTest {

    private static Extents of(String text, String language) {
        return Extents.of(TextBoundaries.of(text, language), language);
    }

    /** The words W gives one after another, from a caret in the middle of a word. */
    private static List<String> ladder(String text, String language, String word) {
        int at = text.indexOf(word) + word.length() / 2;
        return ladder(text, language, new TextRange(at, at));
    }

    private static List<String> ladder(String text, String language, TextRange from) {
        Extents extents = of(text, language);
        List<String> steps = new ArrayList<>();
        Optional<Extent> next = extents.wider(from);
        while (next.isPresent()) {
            steps.add(next.get().range().of(text));
            next = extents.wider(next.get().range());
        }
        return steps;
    }

    @Test
    void thatAnEnglishPlaceWidensToItsParagraph() {
        String text =
                "Heading of it\nYesterday, the two-day summit of small states ended in Norhaven."
                        + " It rained.\nMore.";
        assertThat(ladder(text, "en", "two"))
                .containsExactly(
                        "two",
                        "two-day",
                        "the two-day summit",
                        "the two-day summit of small states ended in Norhaven",
                        "Yesterday, the two-day summit of small states ended in Norhaven.",
                        "Yesterday, the two-day summit of small states ended in Norhaven."
                                + " It rained.");
    }

    @Test
    void thatAHindiPhraseEndsAtItsPostpositions() {
        String text = "कल नूरपुर-सीतापुर सड़क परियोजना का काम शुरू हुआ। अच्छा है।";
        assertThat(ladder(text, "hi", "नूरपुर"))
                .containsExactly(
                        "नूरपुर",
                        "नूरपुर-सीतापुर",
                        "कल नूरपुर-सीतापुर सड़क परियोजना",
                        "कल नूरपुर-सीतापुर सड़क परियोजना का काम शुरू हुआ",
                        "कल नूरपुर-सीतापुर सड़क परियोजना का काम शुरू हुआ।",
                        text);
    }

    @Test
    void thatAnArabicPlaceWidensFromThePieceOverTheWordToThePhrase() {
        String text = "رحبت مدينة نهرين بالحوار الجديد في المعرض، وقالت سلمى ذلك. انتهى.";
        assertThat(ladder(text, "ar", "الحوار"))
                .containsExactly(
                        "الحوار",
                        "بالحوار",
                        "رحبت مدينة نهرين بالحوار الجديد",
                        "رحبت مدينة نهرين بالحوار الجديد في المعرض",
                        "رحبت مدينة نهرين بالحوار الجديد في المعرض، وقالت سلمى ذلك.",
                        text);
    }

    @Test
    void thatAWordThatMayHaveNoPrefixIsNotCutByWidening() {
        for (String word : List.of("أستانا", "سيرجي", "لافروف", "الفهم", "وزير", "والدة")) {
            assertThat(ladder(word, "ar", word)).as(word).containsExactly(word);
        }
    }

    @Test
    void thatDigitsAreTakenWithoutTheConjunctionBeforeThem() {
        assertThat(ladder("يومي 19 و20 مايو", "ar", "20")).startsWith("20", "و20");
    }

    @Test
    void thatUrduAndPersianAreNotCut() {
        assertThat(ladder("والہند", "ur", "والہند")).containsExactly("والہند");
        assertThat(ladder("والهند", "fa", "والهند")).containsExactly("والهند");
        assertThat(ladder("والهند", "", "هند")).startsWith("الهند");
    }

    @Test
    void thatHandlesAndHashtagsAreWordsWithTheirSigns() {
        String text = "Thanks @RiverWatch@HillWatch for #Clean-Water today";
        assertThat(ladder(text, "en", "RiverWatch")).startsWith("@RiverWatch");
        assertThat(ladder(text, "en", "HillWatch")).startsWith("@HillWatch");
        assertThat(ladder(text, "en", "Clean")).startsWith("#Clean", "#Clean-Water");
    }

    @Test
    void thatASelectionOfPartsOfWordsIsFirstMadeWhole() {
        String text = "the small harbour council met";
        int begin = text.indexOf("all");
        assertThat(ladder(text, "en", new TextRange(begin, text.indexOf("bour"))))
                .startsWith("small harbour");
    }

    @Test
    void thatQuotesBracketsAndLineEndsEndAClause() {
        String text = "He said \"we agree fully\" (again)\nNext line";
        assertThat(ladder(text, "en", "agree"))
                .containsExactly("agree", "we agree fully", "He said \"we agree fully\" (again)");
        assertThat(ladder(text, "en", "Next")).containsExactly("Next", "Next line");
    }

    @Test
    void thatAnEmojiEndsAClause() {
        assertThat(ladder("clean rivers 🌊 good news 👍🏽 today", "en", "good"))
                .startsWith("good", "good news");
    }

    @Test
    void thatAnEmptyTextHasNoExtents() {
        assertThat(of("", "ar").wider(new TextRange(0, 0))).isEmpty();
    }

    @Test
    void thatEveryStepCoversTheOneBeforeAndEndsOnGraphemes() {
        String[] pieces = {
            "وبالهند",
            " ",
            " ",
            "في ",
            "भारत-रूस",
            " के ",
            "H.E. ",
            "@one@two",
            ". ",
            "، ",
            "\n",
            "و20",
            "👍🏽",
            "बोला। ",
            "U.N.",
            "e\u0301te\u0301",
            "(",
            ") ",
            "دعمَها",
            "“",
            "” ",
            "؟ ",
            "-"
        };
        Random random = new Random(4);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String language = List.of("ar", "hi", "en", "").get(random.nextInt(4));
            Extents extents = of(text.toString(), language);
            TextBoundaries boundaries = extents.boundaries();
            int at = boundaries.graphemeFloor(random.nextInt(text.length() + 1));
            TextRange range = new TextRange(at, at);
            Optional<Extent> next = extents.wider(range);
            for (int steps = 0; next.isPresent(); steps++) {
                TextRange wider = next.get().range();
                assertThat(wider.covers(range)).as("%s at %s", text, range).isTrue();
                assertThat(wider.length()).isGreaterThan(range.length());
                assertThat(boundaries.isGrapheme(wider.begin())).isTrue();
                assertThat(boundaries.isGrapheme(wider.end())).isTrue();
                assertThat(steps).isLessThan(ExtentKind.values().length + 1);
                range = wider;
                next = extents.wider(range);
            }
        }
    }
}
