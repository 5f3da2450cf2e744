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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongWordTest {

    /** The brackets hold the long word that every offset inside must give. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Co-chaired 2nd [#India]–#Maldives JWG",
                "Co-chaired 2nd #India–[#Maldives] JWG",
                "[#India]-#Maldives",
                "RT [@MEAIndia]: see",
                "RT [@MEAIndia]@HCIMaldives: see",
                "RT @MEAIndia[@HCIMaldives]: see",
                "[#भारत]#India@MEAIndia",
                "#भारत[#India]@MEAIndia",
                "#भारत#India[@MEAIndia]",
                "@أحمد[@سارة]",
                "في نيودلهي ([@MEAIndia]) اليوم",
                "see [pic.twitter.com/BIU4JZcDoF] now",
                "[pic.twitter.com/BIU4JZcDoF]",
                "وقال ([https://ar.wikipedia.org/wiki/الهند]).",
                "see [https://en.wikipedia.org/wiki/Goa_(India)], too",
                "mail [press.office@mea.gov.in].",
                "on [www.mea.gov.in], today",
                "on [mea.gov.in]।",
                "جماعة [لاشكار-إي-طيبة] الإرهابية",
                "[भारत-रूस] साझेदारी",
                "[#भारत_रूस] साझेदारी",
                "[#ประเทศไทย] วันนี้",
                "[COVID-19] cases",
                "[#COVID-19] cases",
                "the [Don't] case",
                "The end. [The] start",
                "ends with a [word]- here",
                "[بيت־לחם]",
            })
    void thatTheLongWordIsTakenWholeFromAnyOffsetInside(String marked) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        for (int i = begin; i < end; i++) {
            assertThat(boundaries.longWordAt(i).of(text))
                    .as("at %d of %s", i, text)
                    .isEqualTo(text.substring(begin, end));
        }
    }

    @Test
    void thatADashBetweenSpacesStaysAlone() {
        String text = "one - two";
        assertThat(TextBoundaries.of(text, "en").longWordAt(4).of(text)).isEqualTo("-");
    }

    @Test
    void thatEveryOffsetOfAnyTextGivesARangeAtThatOffset() {
        for (long seed = 0; seed < 60; seed++) {
            String text = RandomTexts.of(seed, 80);
            TextBoundaries boundaries = TextBoundaries.of(text, "ar");
            for (int i = 0; i <= text.length(); i++) {
                TextRange word = boundaries.longWordAt(i);
                assertThat(word.begin()).isLessThanOrEqualTo(i);
                assertThat(word.end()).isGreaterThanOrEqualTo(i);
                assertThat(boundaries.isGrapheme(word.begin())).isTrue();
                assertThat(boundaries.isGrapheme(word.end())).isTrue();
            }
        }
    }

    /** Every text of up to six characters against a pattern run over the whole. */
    @Test
    void thatHyphensJoinExactlyWhereTheyStandBetweenWords() {
        Pattern joined = Pattern.compile("[ab]+(?:[-\u2010][ab]+)*");
        for (String text : texts("a- ", 6)) {
            assertLongWords(text, joined);
        }
        for (String text : texts("ab\u2010", 5)) {
            assertLongWords(text, joined);
        }
    }

    @Test
    void thatSignsBelongToTheNamesBehindThemAlsoWithinJoinedWords() {
        Pattern joined = Pattern.compile("[#@]?a+(?:-a+)*");
        for (String text :
                List.of("#aa", "@a-a", "#a a", "a #a", "#a-a-a b", " @aaa", "-#a", "# a")) {
            assertLongWords(text, joined);
        }
        assertThat(longWord("#a", 0)).isEqualTo("#a");
        assertThat(longWord("a @a", 2)).isEqualTo("@a");
        assertThat(longWord("# a", 0)).isEqualTo("#");
        assertThat(longWord("a#", 1)).isEqualTo("a");
    }

    private static List<String> texts(String alphabet, int longest) {
        List<String> all = new ArrayList<>(List.of(""));
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i);
            if (text.length() < longest) {
                alphabet.chars().forEach(c -> all.add(text + (char) c));
            }
        }
        return all;
    }

    private static void assertLongWords(String text, Pattern joined) {
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        for (int offset = 0; offset <= text.length(); offset++) {
            TextRange expected = boundaries.wordAt(offset);
            Matcher matcher = joined.matcher(text);
            while (matcher.find()) {
                if (matcher.start() <= offset && offset <= matcher.end()) {
                    expected = new TextRange(matcher.start(), matcher.end());
                }
            }
            assertThat(boundaries.longWordAt(offset))
                    .as("'%s' at %d", text, offset)
                    .isEqualTo(expected);
        }
    }

    private static String longWord(String text, int offset) {
        return TextBoundaries.of(text, "").longWordAt(offset).of(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(see [https://a.b/c(d)])",
                "[https://a.b/c].",
                "[https://a.b/c],",
                "([http://a.b/(c)(d)])",
                "<[ftp://a.b/c]>",
                "mail [jo.e-x@ex-am.ple.org], please",
                "[www.example.org]!",
                "[example.com/a?b=c#d].",
                "[x.io:80/y])",
                "[a.zz/x]"
            })
    void thatPunctuationBehindAnAddressIsNotPartOfIt(String marked) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        for (int offset = begin; offset < end; offset++) {
            assertThat(longWord(text, offset)).isEqualTo(text.substring(begin, end));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zz", "e.g.", "1.5", "x@y", "end.Next"})
    void thatAFullStopAloneMakesNoAddress(String text) {
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        for (int offset = 0; offset <= text.length(); offset++) {
            TextRange word = boundaries.wordAt(offset);
            assertThat(boundaries.longWordAt(offset).length())
                    .isLessThanOrEqualTo(word.length() + 1);
        }
    }

    @Test
    void thatAnAddressIsFoundFromAThousandCharactersAway() {
        String path = "p".repeat(1_000);
        String text = "x https://a.b/" + path + " y";
        assertThat(longWord(text, 2)).hasSize(1_012);
        assertThat(longWord(text, 2 + 1_012)).hasSize(1_012);
        assertThat(longWord(text, 500)).hasSize(1_012);
    }
}
