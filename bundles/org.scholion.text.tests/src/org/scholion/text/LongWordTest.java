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
}
