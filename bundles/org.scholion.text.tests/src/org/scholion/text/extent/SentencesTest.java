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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

class SentencesTest {

    private static List<String> sentences(String text) {
        Sentences sentences = Sentences.of(TextBoundaries.of(text, ""));
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            String sentence = sentences.at(at).of(text);
            if (!sentence.isEmpty() && !found.contains(sentence)) {
                found.add(sentence);
            }
        }
        return found;
    }

    @Test
    void thatTheMarksOfEveryScriptEndASentence() {
        assertThat(sentences("यह एक है। वह दो॥ तीन")).containsExactly("यह एक है।", "वह दो॥", "तीन");
        assertThat(sentences("هل جاء؟ نعم. انتهى")).containsExactly("هل جاء؟", "نعم.", "انتهى");
        assertThat(sentences("یہ ایک ہے۔ وہ دو")).containsExactly("یہ ایک ہے۔", "وہ دو");
    }

    @Test
    void thatALineWithoutAFullStopIsASentence() {
        assertThat(sentences("A heading\nIt began. So"))
                .containsExactly("A heading", "It began.", "So");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met H.E. @RiverWatch there.",
                "We met H.E. Dana Whitlow there.",
                "A gift of the U.N. @RiverWatch came.",
                "Dr. Dana Whitlow and Prof. S. Rao agreed.",
                "قال د. سامر الخطيب ذلك.",
                "यह डॉ. अनिता राव और एस. राव ने कहा।"
            })
    void thatAShortenedWordDoesNotEndASentence(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void thatInitialsBeforeAnOrdinaryWordMayEndASentence() {
        assertThat(sentences("It is in the U.N. They left.")).hasSize(2);
        assertThat(sentences("So said I. They left.")).hasSize(2);
    }

    @Test
    void thatAnAbbreviationAtTheEndOfALineEndsTheSentence() {
        assertThat(sentences("Met H.E.\nNext one")).containsExactly("Met H.E.", "Next one");
    }

    @Test
    void thatARangeOverSeveralSentencesIsMadeWhole() {
        String text = "One is. Two are. Three.";
        Sentences sentences = Sentences.of(TextBoundaries.of(text, "en"));
        assertThat(sentences.around(new TextRange(4, 10)).of(text)).isEqualTo("One is. Two are.");
        assertThat(sentences.around(new TextRange(0, 0)).of(text)).isEqualTo("One is.");
    }
}
