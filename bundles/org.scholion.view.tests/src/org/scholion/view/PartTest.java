/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MentionMark;

class PartTest {

    private static ViewWindow part(String text, DocumentMarks marks, int begin, int end) {
        return DocumentView.part(
                text,
                marks,
                new FixedMeasurer(),
                ViewOptions.STANDARD.withColumnCharacters(40),
                560,
                new TextRange(begin, end));
    }

    @Test
    void thatTheLinesOfAPartAreThatPartWithoutGaps() {
        String text = "one two\n\nthree ".repeat(30) + "wordy ".repeat(900) + "\n\nend\n";
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int begin = random.nextInt(text.length());
            int end = begin + 1 + random.nextInt(text.length() - begin);
            int at = begin;
            for (LineBox line : part(text, DocumentMarks.empty(), begin, end).lines()) {
                assertThat(line.begin()).isEqualTo(at);
                at = line.end();
            }
            assertThat(at).isEqualTo(end);
        }
    }

    @Test
    void thatTheWholeIsAPart() {
        String text = "one two\nthree\n".repeat(50) + "end";
        ViewWindow whole =
                new DocumentView(
                                text,
                                DocumentMarks.empty(),
                                new FixedMeasurer(),
                                ViewOptions.STANDARD.withColumnCharacters(40),
                                560)
                        .window(ViewAnchor.TOP, 100_000);
        assertThat(part(text, DocumentMarks.empty(), 0, text.length()).lines())
                .usingRecursiveComparison()
                .isEqualTo(whole.lines());
    }

    @Test
    void thatAPartHasTheDirectionOfItsParagraph() {
        String text = "قال BBC News أمس";
        ViewWindow window = part(text, DocumentMarks.empty(), 4, 12);
        assertThat(window.lines()).hasSize(1);
        assertThat(window.lines().get(0).direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(window.lines().get(0).right())
                .isEqualTo(window.columnLeft() + window.columnWidth());
    }

    @Test
    void thatAnArcOutOfAPartEndsInAPillThatNamesItsOtherEnd() {
        Marks marks = new Marks();
        MentionMark asha = marks.mention(0, 4, "Person");
        MentionMark delhi = marks.mention(14, 19, "Place");
        marks.relation(asha.id(), delhi.id(), "visits");
        ViewWindow window = part("Asha came to  Delhi again", marks.document(), 0, 10);
        assertThat(window.spans()).extracting(SpanBox::mark).containsExactly(asha.id());
        assertThat(window.arcs().get(0).pill().orElseThrow().text()).contains("Delhi");
    }

    @Test
    void thatAPartBehindTheTextIsRefused() {
        assertThatThrownBy(() -> part("abc", DocumentMarks.empty(), 0, 4))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
