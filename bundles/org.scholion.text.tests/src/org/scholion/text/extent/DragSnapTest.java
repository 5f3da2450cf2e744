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

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

class DragSnapTest {

    private static String snapped(String text, String language, int from, int to) {
        DragSnap snap = new DragSnap(Extents.of(TextBoundaries.of(text, language), language));
        return snap.snap(from, to).of(text);
    }

    @ParameterizedTest
    @CsvSource({
        // the word is small harbour council: letters 0-5, 6-13, 14-21
        "1, 12, small harbour",
        "3, 12, harbour",
        "12, 3, harbour",
        "6, 13, harbour",
        "7, 15, harbour",
        "7, 19, harbour council",
        "8, 10, harbour",
        "5, 6, ''",
        "10, 16, harbour council",
        "0, 21, small harbour council"
    })
    void thatADragTakesTheWordsThatItIsNearestTo(int from, int to, String expected) {
        assertThat(snapped("small harbour council", "en", from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "زار والهند معا, 6, 10, الهند",
        "زار والهند معا, 4, 10, والهند",
        "زار والهند معا, 7, 10, الهند",
        "زار للهند معا, 5, 9, لهند",
        "تم دعمها اليوم, 3, 6, دعم",
        "تم دعمها اليوم, 3, 8, دعمها",
        "في 19 و20 مايو, 7, 9, 20",
        "في 19 و20 مايو, 6, 9, و20"
    })
    void thatADragEndsWhereAnArabicWordComesApart(String text, int from, int to, String expected) {
        assertThat(snapped(text, "ar", from, to)).isEqualTo(expected);
    }

    @Test
    void thatTheArticleIsNotCutOff() {
        assertThat(snapped("زار الهند معا", "ar", 6, 9)).isEqualTo("الهند");
    }

    @Test
    void thatHyphenHalvesAreWords() {
        assertThat(snapped("भारत-रूस वार्ता", "hi", 0, 3)).isEqualTo("भारत");
    }

    @Test
    void thatWordsOfOtherLanguagesInArabicLettersStayWhole() {
        assertThat(snapped("والہند", "ur", 1, 6)).isEqualTo("والہند");
    }

    @Test
    void thatASnappedDragIsOfWholeCharactersAndNeverEmptyUnlessTheDragIs() {
        String text = "وَبِالهِنْدِ، क्षत्रिय-राज 👩‍👩‍👧 @one@two و20 دعمها e\u0301t\u00e9\n(x)";
        TextBoundaries boundaries = TextBoundaries.of(text, "ar");
        DragSnap snap = new DragSnap(Extents.of(boundaries, "ar"));
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            int from = boundaries.graphemeFloor(random.nextInt(text.length() + 1));
            int to = boundaries.graphemeFloor(random.nextInt(text.length() + 1));
            TextRange range = snap.snap(from, to);
            String raw = text.substring(Math.min(from, to), Math.max(from, to));
            assertThat(range.isEmpty()).as("%s to %s", from, to).isEqualTo(raw.isBlank());
            assertThat(boundaries.isGrapheme(range.begin())).isTrue();
            assertThat(boundaries.isGrapheme(range.end())).isTrue();
            assertThat(snap.snap(to, from)).isEqualTo(range);
            assertThat(snap.snap(range.begin(), range.end())).isEqualTo(range);
        }
    }
}
