/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.editing.intent.News;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extents;

/** Going to words by their first letter. */
@NonNullByDefault
class WordsByLetterTest {

    private static final String ARABIC =
            "زار وفد نهرين روسيا وروسيا والهند. أعلنت الهند دعمها في 19 و20 ديسمبر مع NATO.";

    private static final String HINDI = "रूस और भारत ने 6वें दौर में विदेश मंत्रालय के साथ बात की।";

    private static WordLetter latin(char letter) {
        return new WordLetter(letter, letter);
    }

    /** The words that one comes to by a letter, again and again until the first comes once more. */
    private static List<String> round(News news, String language, WordLetter letter) {
        String text = news.document().text();
        WordsByLetter words =
                new WordsByLetter(
                        news.document(), Extents.of(TextBoundaries.of(text, language), language));
        List<String> found = new ArrayList<>();
        Optional<WalkStep> step = words.next(0, letter, 1).stream().findFirst();
        while (step.isPresent() && !step.get().round() && found.size() < 20) {
            TextRange range = step.get().place().range().orElseThrow();
            found.add(range.of(text));
            step = words.next(range.begin() + 1, letter, 1).stream().findFirst();
        }
        return found;
    }

    @Test
    void thatALetterOfTheTextsOwnScriptGoesToTheWordsThatBeginWithIt() {
        WordLetter reh = new WordLetter('ر', 'v');
        assertThat(round(News.of(ARABIC), "ar", reh)).containsExactly("روسيا", "روسيا");
        assertThat(round(News.of(HINDI), "hi", new WordLetter('भ', 'y'))).containsExactly("भारत");
    }

    @Test
    void thatALatinLetterGoesToTheWordsWhoseLetterIsWrittenWithIt() {
        assertThat(round(News.of(ARABIC), "ar", latin('r'))).containsExactly("روسيا", "روسيا");
        assertThat(round(News.of(HINDI), "hi", latin('b'))).containsExactly("भारत", "बात");
        assertThat(round(News.of(HINDI), "hi", latin('v'))).containsExactly("विदेश");
    }

    @Test
    void thatDigitsAreFoundBehindWhatIsJoinedToThem() {
        assertThat(round(News.of(ARABIC), "ar", latin('1'))).containsExactly("19");
        assertThat(round(News.of(ARABIC), "ar", latin('2'))).containsExactly("20");
        assertThat(round(News.of(HINDI), "hi", latin('6'))).containsExactly("6वें");
    }

    @Test
    void thatAnEndingIsFoundByItsOwnLetter() {
        assertThat(round(News.of(ARABIC), "ar", new WordLetter('ه', 'i'))).contains("ها");
    }

    @Test
    void thatAnEndingIsFoundBehindWhatLooksLikeAnArticleAndBehindAPreposition() {
        News news = News.of("وجددت التزامها بتعزيز في بيان لها");
        assertThat(round(news, "ar", latin('h'))).containsExactly("ها", "ها");
        assertThat(round(news, "ar", latin('l'))).isEmpty();
    }

    @Test
    void thatWordsInLatinLettersAreFoundByTheirKeyUnderAnArabicLayout() {
        assertThat(round(News.of(ARABIC), "ar", new WordLetter('ى', 'n'))).containsExactly("NATO");
    }

    @Test
    void thatWhatIsMarkedAndWordsBetweenPhrasesArePassedOver() {
        News news = News.of(ARABIC);
        news.mark("gpe", "روسيا");
        assertThat(round(news, "ar", latin('r'))).containsExactly("روسيا");
        assertThat(round(News.of(HINDI), "hi", new WordLetter('न', 'v'))).isEmpty();
    }

    @Test
    void thatItGoesOnFromTheBeginAndSaysSo() {
        News news = News.of(HINDI);
        WordsByLetter words =
                new WordsByLetter(
                        news.document(), Extents.of(TextBoundaries.of(HINDI, "hi"), "hi"));
        WalkStep step = words.next(HINDI.length(), latin('r'), 9).get(0);
        assertThat(step.round()).isTrue();
        assertThat(step.place().range().orElseThrow().of(HINDI)).isEqualTo("रूस");
        assertThat(words.next(0, latin('z'), 9)).isEmpty();
    }

    @Test
    void thatTheNextOnesAreFoundInTheOrderOfTheText() {
        News news = News.of(ARABIC);
        WordsByLetter words =
                new WordsByLetter(
                        news.document(), Extents.of(TextBoundaries.of(ARABIC, "ar"), "ar"));
        List<WalkStep> steps = words.next(0, latin('r'), 9);
        assertThat(steps)
                .extracting(step -> step.place().range().orElseThrow().begin())
                .containsExactly(ARABIC.indexOf("روسيا"), ARABIC.indexOf("وروسيا") + 1);
        assertThat(words.next(0, latin('r'), 1)).containsExactly(steps.get(0));
    }

    @Test
    void thatMentionsAreFoundByTheirLetterToo() {
        News news = News.of(HINDI);
        news.mark("gpe", "भारत");
        news.mark("gpe", "रूस");
        WordsByLetter words =
                new WordsByLetter(
                        news.document(), Extents.of(TextBoundaries.of(HINDI, "hi"), "hi"));
        WalkStep step = words.nextMention(0, latin('b')).orElseThrow();
        assertThat(step.place().range().orElseThrow().of(HINDI)).isEqualTo("भारत");
        assertThat(step.place().annotation()).isPresent();
        assertThat(words.nextMention(HINDI.length(), latin('r')).orElseThrow().round()).isTrue();
        assertThat(words.nextMention(0, latin('v'))).isEmpty();
    }
}
