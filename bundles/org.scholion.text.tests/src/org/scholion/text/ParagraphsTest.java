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
import static org.scholion.text.TextDirection.LEFT_TO_RIGHT;
import static org.scholion.text.TextDirection.RIGHT_TO_LEFT;

import com.ibm.icu.text.Bidi;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void thatEveryKindOfLineEndSeparates() {
        assertThat(Paragraphs.of("a\nb\r\nc\rd\u2029e\u0085"))
                .extracting(Paragraph::begin)
                .containsExactly(0, 2, 5, 7, 9, 11);
        assertThat(Paragraphs.of("a\u2028b")).hasSize(1);
    }

    @Test
    void thatAnEmptyTextHasOneEmptyParagraph() {
        assertThat(Paragraphs.of("")).containsExactly(new Paragraph(0, 0, 0, LEFT_TO_RIGHT));
    }

    @Test
    void thatParagraphsCoverTheTextAndAreIcusParagraphs() {
        for (long seed = 0; seed < 60; seed++) {
            String text = RandomTexts.of(seed, 200);
            List<Paragraph> paragraphs = Paragraphs.of(text);
            Bidi bidi = new Bidi();
            bidi.setPara(text, Bidi.LEVEL_DEFAULT_LTR, null);
            int at = 0;
            for (Paragraph paragraph : paragraphs) {
                assertThat(paragraph.begin()).isEqualTo(at);
                at = paragraph.next();
                if (paragraph.next() > paragraph.begin()) {
                    assertThat(bidi.getParagraph(paragraph.begin()).getLimit())
                            .isEqualTo(paragraph.next());
                }
                if (Paragraphs.firstStrong(text, paragraph.begin(), paragraph.end()).isPresent()) {
                    assertThat(paragraph.direction().level())
                            .isEqualTo(
                                    bidi.getParagraph(paragraph.begin()).getEmbeddingLevel() & 1);
                }
            }
            assertThat(at).isEqualTo(text.length());
        }
    }

    @Test
    void thatAParagraphWithoutLettersTakesTheDirectionOfTheText() {
        assertThat(Paragraphs.of("123\nنص عربي\n\n").stream().map(Paragraph::direction))
                .containsOnly(RIGHT_TO_LEFT);
        assertThat(Paragraphs.of("123\nنص\nEnglish text").stream().map(Paragraph::direction))
                .containsExactly(LEFT_TO_RIGHT, RIGHT_TO_LEFT, LEFT_TO_RIGHT);
    }

    @Test
    void thatIsolatedLettersDoNotDecide() {
        assertThat(Paragraphs.of("\u2066abc\u2069 نص").getFirst().direction())
                .isEqualTo(RIGHT_TO_LEFT);
    }

    @Test
    void thatALongAddressDoesNotOutweighTheWordsAroundIt() {
        String text = "قال الوزير https://example.org/a/very/long/address/with/many/letters/in/it";
        assertThat(Paragraphs.dominantDirection(text)).isEqualTo(RIGHT_TO_LEFT);
        assertThat(Paragraphs.dominantDirection("12 34")).isEqualTo(LEFT_TO_RIGHT);
    }
}
