/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.AnnotationId;
import org.scholion.editing.intent.News;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extents;

class PieceOffersTest {

    private static Extents extents(String text) {
        return Extents.of(TextBoundaries.of(text, "ar"), "ar");
    }

    private static List<String> offers(String word, Attested attested) {
        return new PieceOffers(extents(word), attested)
                .at(0).stream().map(range -> range.of(word)).toList();
    }

    @Test
    void thatPiecesComeFromTheWholeToTheStemThenPrefixesThenEndings() {
        assertThat(offers("وبدعمهما", Attested.NOTHING))
                .containsExactly(
                        "وبدعمهما", "بدعمهما", "دعمهما", "دعم", "وبدعم", "بدعم", "و", "ب", "هما");
        assertThat(offers("وبالهند", Attested.NOTHING))
                .containsExactly("وبالهند", "بالهند", "الهند", "هند", "و", "ب", "ال");
        assertThat(offers("دعمها", Attested.NOTHING)).containsExactly("دعمها", "دعم", "ها");
        assertThat(offers("وستعلن", Attested.NOTHING))
                .containsExactly("وستعلن", "ستعلن", "تعلن", "و", "س");
    }

    @Test
    void thatTheArticleStaysWhereItsAlefIsDropped() {
        assertThat(offers("للهند", Attested.NOTHING)).startsWith("للهند", "لهند");
        assertThat(offers("للهند", new Told().text("الهند"))).startsWith("لهند", "للهند");
    }

    @Test
    void thatAWordMarkedWholeBeforeIsOfferedWholeFirst() {
        Told told = new Told().marked("وردة", "ردة").text("ردة");
        assertThat(offers("وردة", told)).startsWith("وردة", "ردة");
    }

    @Test
    void thatAPieceMarkedBeforeIsOfferedBeforeTheWhole() {
        assertThat(offers("والهند", new Told().marked("الهند"))).startsWith("الهند", "والهند");
        assertThat(offers("دعمها", new Told().marked("دعم"))).startsWith("دعم", "دعمها");
        assertThat(offers("للهند", new Told().marked("الهند"))).startsWith("لهند");
        assertThat(offers("زيارته", new Told().marked("زيارة"))).startsWith("زيارت");
    }

    @Test
    void thatAPieceThatIsAWordOfTheTextIsOfferedFirstIfTheWholeStandsNowhereElse() {
        Told told = new Told().text("نهرين ونهرين وليد وليد ليد");
        assertThat(offers("ونهرين", told)).startsWith("نهرين");
        assertThat(offers("وليد", told)).startsWith("وليد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"أستانا", "سيرجي", "لافروف", "الفهم", "وزير", "المدينة", "عليه", "فيها"})
    void thatAWordIsNotTornWhenOnlyALessLikelyRestIsKnown(String word) {
        Told told =
                new Told()
                        .text("يرجي ال الف فهم هم نا مدينة زار علي في ها")
                        .marked("فهم", "مدينة", "هم", "نا", "علي", "ها", "و");
        assertThat(offers(word, told)).startsWith(word);
        assertThat(offers(word, Attested.NOTHING)).startsWith(word);
    }

    @Test
    void thatPiecesWhoseRestIsKnownComeBeforeTheOthers() {
        assertThat(offers("كتابكما", new Told().text("كتاب")))
                .containsExactly("كتابكما", "كتاب", "كما", "تابكما", "تاب", "ك");
        List<String> offers = offers("فيها", Attested.NOTHING);
        assertThat(offers.indexOf("ها")).isLessThan(offers.indexOf("يها"));
    }

    @Test
    void thatPunctuationIsNotOffered() {
        assertThat(offers("، ", Attested.NOTHING)).isEmpty();
        assertThat(offers("", Attested.NOTHING)).isEmpty();
        assertThat(offers("Norhaven", Attested.NOTHING)).containsExactly("Norhaven");
    }

    @Test
    void thatTheKeyGoesThroughThePiecesAndBeginsAnew() {
        String text = "زار والهند";
        PieceCycle cycle = new PieceCycle(extents(text));
        TextRange selection = new TextRange(6, 6);
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            selection = cycle.next(selection, Attested.NOTHING).orElseThrow();
            given.add(selection.of(text));
        }
        assertThat(given).containsExactly("والهند", "الهند", "هند", "و", "ال", "والهند");
    }

    @Test
    void thatAWordSelectedOtherwiseGoesToItsFirstOtherPiece() {
        String text = "زار والهند";
        PieceCycle cycle = new PieceCycle(extents(text));
        Optional<TextRange> next = cycle.next(new TextRange(4, 10), new Told().marked("الهند"));
        assertThat(next.map(range -> range.of(text))).contains("الهند");
        next = cycle.next(next.orElseThrow(), Attested.NOTHING);
        assertThat(next.map(range -> range.of(text))).contains("والهند");
    }

    @Test
    void thatOfSeveralWordsTheFirstLosesItsPrefixesAndTheLastItsEnding() {
        String text = "دعا للأمم المتحدة ودعمها";
        PieceCycle cycle = new PieceCycle(extents(text));
        TextRange selection = new TextRange(4, text.length());
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            selection = cycle.next(selection, Attested.NOTHING).orElseThrow();
            given.add(selection.of(text));
        }
        assertThat(given)
                .containsExactly(
                        "لأمم المتحدة ودعمها", "للأمم المتحدة ودعم", "للأمم المتحدة ودعمها");
    }

    @Test
    void thatAWordWithoutPiecesIsSelectedOnceAndThenThereIsNothingMore() {
        PieceCycle cycle = new PieceCycle(extents("مدرسة"));
        TextRange whole = cycle.next(new TextRange(2, 2), Attested.NOTHING).orElseThrow();
        assertThat(whole).isEqualTo(new TextRange(0, 5));
        assertThat(cycle.next(whole, Attested.NOTHING)).isEmpty();
    }

    @Test
    void thatADocumentAttestsItsWordsAndItsMarks() {
        News news = News.of("زار نهرين ونهرين. ثم نهرين");
        Attested attested = new DocumentAttested(news.document(), 0, Optional.empty());
        assertThat(attested.places("نهرين")).isEqualTo(2);
        assertThat(attested.places("ونهرين")).isEqualTo(1);
        assertThat(attested.places("هرين")).isZero();
        assertThat(attested.isMarked("نهرين")).isFalse();
        AnnotationId mark = news.mark("gpe", "نهرين");
        assertThat(attested.isMarked("نهرين")).isTrue();
        assertThat(attested.isMarked("ونهرين")).isFalse();
        assertThat(new DocumentAttested(news.document(), 0, Optional.of(mark)).isMarked("نهرين"))
                .isFalse();
        assertThat(new Told().word("x").or(attested).places("نهرين")).isEqualTo(2);
        assertThat(new Told().marked("x").or(attested).isMarked("x")).isTrue();
    }
}
