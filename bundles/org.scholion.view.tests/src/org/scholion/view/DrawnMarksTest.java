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

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.document.StanceSide;
import org.scholion.schema.TypeColor;
import org.scholion.text.TextDirection;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.RelationMark;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;
import org.scholion.view.mark.StanceSign;

/** What is drawn of a mark has its kind, its colour, its state, its sign and its side. */
class DrawnMarksTest {

    /** Three lines of forty characters. */
    private static final String TEXT = "abc def ghi jkl mno pqr stu vwx yz0 123 ".repeat(3);

    private final Marks marks = new Marks();

    private MarkHeader header(int number, AnnotationKind kind) {
        return new MarkHeader(
                marks.id(number),
                kind,
                "t",
                "Label " + number,
                "L",
                new TypeColor(number, 2 * number),
                new MarkState(number % 2 == 0, number % 3 == 0, number % 5 == 0));
    }

    @Test
    void thatEverythingDrawnIsOfItsMark() {
        MentionMark holder =
                new MentionMark(header(2, AnnotationKind.ENTITY), Span.of(4, 7), Optional.empty());
        MentionMark target =
                new MentionMark(
                        header(3, AnnotationKind.ENTITY), Span.of(24, 27), Optional.empty());
        RelationMark relation =
                new RelationMark(
                        header(5, AnnotationKind.RELATION),
                        List.of(new MarkLink(holder.id(), target.id(), "r", "r", false)),
                        Optional.empty());
        StanceMark stance =
                new StanceMark(
                        header(6, AnnotationKind.STANCE),
                        StanceSign.OPPOSE,
                        1,
                        1,
                        List.of(
                                new StanceEndMark(StanceSide.HOLDER, Optional.of(holder.id()), ""),
                                new StanceEndMark(StanceSide.TARGET, Optional.of(target.id()), ""),
                                new StanceEndMark(StanceSide.SOURCE, Optional.empty(), "author")),
                        List.of(Span.of(44, 47)),
                        List.of());
        PassageMark passage =
                new PassageMark(header(7, AnnotationKind.PASSAGE), Span.of(40, 80), false);
        marks.all().addAll(List.of(holder, target, relation, stance, passage));
        ViewWindow window = marks.window(TEXT);
        assertThat(window.spans()).hasSize(3);
        for (SpanBox span : window.spans()) {
            MarkHeader mark = marks.document().find(span.mark()).orElseThrow().header();
            assertThat(span.kind()).isEqualTo(mark.kind());
            assertThat(span.color()).isEqualTo(mark.color());
            assertThat(span.state()).isEqualTo(mark.state());
            assertThat(span.label().orElseThrow().color()).isEqualTo(mark.color());
            assertThat(span.end() - span.begin()).isEqualTo(3);
        }
        ArcPath arc = window.arcs().stream().filter(a -> !a.stance()).findFirst().orElseThrow();
        assertThat(arc.color()).isEqualTo(relation.header().color());
        assertThat(arc.state()).isEqualTo(relation.header().state());
        assertThat(arc.arrow()).isFalse();
        assertThat(arc.label().orElseThrow().color()).isEqualTo(relation.header().color());
        assertThat(window.arcs().stream().filter(ArcPath::stance))
                .hasSize(2)
                .allMatch(tie -> tie.state().equals(stance.header().state()))
                .allMatch(tie -> tie.color().equals(stance.header().color()));
        assertThat(window.badges().get(0).color()).isEqualTo(stance.header().color());
        assertThat(window.brackets()).extracting(StanceBracket::mark).containsOnly(stance.id());
        assertThat(window.brackets())
                .extracting(StanceBracket::sign)
                .containsOnly(StanceSign.OPPOSE);
        assertThat(window.brackets())
                .extracting(bracket -> bracket.end() + " " + bracket.side())
                .containsExactlyInAnyOrder(
                        holder.id() + " " + StanceSide.HOLDER,
                        target.id() + " " + StanceSide.TARGET);
        assertThat(window.chips())
                .singleElement()
                .satisfies(chip -> assertThat(chip.sign()).isEqualTo(StanceSign.OPPOSE))
                .satisfies(chip -> assertThat(chip.side()).isEqualTo(StanceSide.SOURCE));
        assertThat(window.passages().get(0).color()).isEqualTo(passage.header().color());
        assertThat(window.passages().get(0).label().orElseThrow().color())
                .isEqualTo(passage.header().color());
    }

    @Test
    void thatASpanOverLinesBeginsInItsFirstAndEndsInItsLast() {
        MarkId wide = marks.mention(36, 84, "Wide").id();
        List<SpanBox> parts = marks.window(TEXT).spans();
        assertThat(parts).extracting(SpanBox::mark).containsOnly(wide);
        assertThat(parts).extracting(SpanBox::begin).containsExactly(36, 40, 80);
        // The blank at the end of a line takes no room.
        assertThat(parts).extracting(SpanBox::end).containsExactly(39, 79, 84);
        assertThat(parts).extracting(SpanBox::first).containsExactly(true, false, false);
        assertThat(parts).extracting(SpanBox::last).containsExactly(false, false, true);
        assertThat(parts)
                .extracting(part -> part.label().isPresent())
                .containsExactly(true, false, false);
    }

    /** The second line of a Latin paragraph begins with a Hebrew word of four letters. */
    @Test
    void thatACaretStandsBeforeTheFirstLetterOfALineWhicheverWayItLeans() {
        String text = TEXT.substring(0, 40) + "\u05d0\u05d1\u05d2\u05d3 abc";
        ViewWindow window = marks.window(text);
        LineBox line = window.lines().get(1);
        assertThat(line.direction()).isEqualTo(TextDirection.LEFT_TO_RIGHT);
        assertThat(line.caretX(40, Affinity.FORWARD)).isEqualTo(80 + 40);
        assertThat(line.caretX(40, Affinity.BACKWARD)).isEqualTo(80 + 40);
        assertThat(window.caret(44, Affinity.BACKWARD).orElseThrow().direction())
                .isEqualTo(TextDirection.LEFT_TO_RIGHT);
        assertThat(line.caretX(44, Affinity.BACKWARD)).isEqualTo(80);
        assertThat(line.caretX(44, Affinity.FORWARD)).isEqualTo(80 + 40);
        assertThat(line.pieces()).extracting(TextPiece::level).containsExactly(1, 0);
        // Behind the last letter, which is Latin, it leans nowhere else.
        assertThat(line.caretX(48, Affinity.FORWARD)).isEqualTo(80 + 80);
    }
}
