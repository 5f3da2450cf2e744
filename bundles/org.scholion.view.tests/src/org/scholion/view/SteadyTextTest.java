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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MentionMark;

/** Marks come and go, the letters stay where they are. */
class SteadyTextTest {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();

    private DocumentView view(String text, int width) {
        return new DocumentView(
                text,
                DocumentMarks.empty(),
                measurer,
                ViewOptions.STANDARD.withColumnCharacters(width < 560 ? 80 : 40),
                width);
    }

    private static List<Integer> textTops(ViewWindow window) {
        return window.lines().stream().map(LineBox::textTop).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void thatTheFirstMarkOfALineMovesNoLetter(long seed) {
        String text = RandomTexts.of(seed, 200);
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        DocumentView view = view(text, WIDTH);
        ViewWindow bare = view.window(ViewAnchor.TOP, 100_000);
        for (LineBox line : bare.lines()) {
            if (line.textEnd() > line.begin()) {
                TextRange word = boundaries.snap(line.begin(), line.begin() + 1);
                marks.mention(word.begin(), word.end(), "Organisation");
            }
        }
        view.setMarks(marks.document());
        ViewWindow marked = view.window(ViewAnchor.TOP, 100_000);
        assertThat(marked.spans()).isNotEmpty();
        assertThat(textTops(marked)).isEqualTo(textTops(bare));
        assertThat(view.height()).isEqualTo(view(text, WIDTH, marked).height());
    }

    /** Another view of the same, laid out as far. */
    private DocumentView view(String text, int width, ViewWindow as) {
        DocumentView view = view(text, width);
        view.window(as.top(), as.height());
        return view;
    }

    @Test
    void thatTheFirstArcsOfADocumentTakeTheAirAboveIt() {
        DocumentView view = view("one two six ten and so on", WIDTH);
        int before = view.window(ViewAnchor.TOP, HEIGHT).lines().get(0).textTop();
        MentionMark one = marks.mention(0, 3, "T");
        MentionMark two = marks.mention(4, 7, "T");
        MentionMark six = marks.mention(8, 11, "T");
        marks.relation(one.id(), two.id(), "r");
        marks.relation(one.id(), six.id(), "r");
        view.setMarks(marks.document());
        ViewWindow window = view.window(ViewAnchor.TOP, HEIGHT);
        assertThat(window.lines().get(0).textTop()).isEqualTo(before);
        assertThat(window.lines().get(0).y()).isGreaterThanOrEqualTo(0);
        assertThat(window.arcs())
                .hasSize(2)
                .allMatch(arc -> arc.points().get(1).y() > window.lines().get(0).y());
    }

    @Test
    void thatTheLineWorkedInStaysWhereItIsWhenItGetsAnArc() {
        String text = "abc def ghi jkl mno pqr stu vwx yz0 123 ".repeat(60);
        DocumentView view = view(text, WIDTH);
        ViewAnchor top = view.at(500, HEIGHT);
        ViewWindow before = view.window(top, HEIGHT);
        LineBox line = before.lines().get(4);
        MentionMark one = marks.mention(line.begin(), line.begin() + 3, "T");
        MentionMark two = marks.mention(line.begin() + 8, line.begin() + 11, "T");
        marks.relation(one.id(), two.id(), "r");
        // The line above grows as well, and moves nothing below it.
        MentionMark other = marks.mention(line.begin() - 40, line.begin() - 37, "T");
        marks.relation(other.id(), two.id(), "r");
        view.setMarks(marks.document());
        ViewAnchor kept = view.keeping(line.begin(), line.textTop(), HEIGHT);
        ViewWindow after = view.window(kept, HEIGHT);
        LineBox now = after.lineOf(line.begin(), Affinity.FORWARD).orElseThrow();
        assertThat(now.height()).isGreaterThan(line.height());
        assertThat(now.textTop()).isEqualTo(line.textTop());
        assertThat(now.left()).isEqualTo(line.left());
    }

    @Test
    void thatALowDocumentHidesAirAtMostToKeepALineInItsPlace() {
        DocumentView view = view("abc def ghi\nabc def ghi\nabc def ghi", WIDTH);
        LineBox line = view.window(ViewAnchor.TOP, HEIGHT).lines().get(2);
        MentionMark one = marks.mention(24, 27, "T");
        MentionMark two = marks.mention(28, 31, "T");
        for (int arcs = 1; arcs <= 4; arcs++) {
            marks.relation(one.id(), two.id(), "r");
            view.setMarks(marks.document());
            ViewAnchor kept = view.keeping(line.begin(), line.textTop(), HEIGHT);
            ViewWindow window = view.window(kept, HEIGHT);
            assertThat(window.lines().get(0).y()).isGreaterThanOrEqualTo(0);
            if (arcs <= 2) {
                assertThat(window.lines().get(2).textTop()).isEqualTo(line.textTop());
            } else {
                assertThat(kept).isEqualTo(ViewAnchor.TOP);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_100, 900, 760, 720, 700})
    void thatAColumnHasSixtyToNinetyCharactersWhereverThereIsRoom(int width) {
        DocumentView view =
                new DocumentView(
                        "some words",
                        DocumentMarks.empty(),
                        measurer,
                        ViewOptions.STANDARD.withColumnCharacters(80),
                        width);
        ViewWindow window = view.window(ViewAnchor.TOP, HEIGHT);
        assertThat(window.columnWidth() / FixedMeasurer.ADVANCE).isBetween(60, 90);
        assertThat(window.columnLeft()).isGreaterThanOrEqualTo(44);
        int right = width - window.columnLeft() - window.columnWidth();
        assertThat(right - window.columnLeft()).isBetween(-1, 1);
    }

    @Test
    void thatPiecesInDifferentLinesAreTiedThroughTheirLinesEnds() {
        String text = "abc def ghi jkl mno pqr stu vwx yz0 123 ".repeat(6);
        DocumentView view = view(text, WIDTH);
        marks.pieces("Split", 4, 7, 12, 15, 88, 91, 176, 179);
        view.setMarks(marks.document());
        ViewWindow window = view.window(ViewAnchor.TOP, 1_000);
        List<SpanBox> boxes = window.spans();
        assertThat(boxes).hasSize(4);
        LineBox first = window.lines().get(0);
        LineBox third = window.lines().get(2);
        assertThat(boxes.get(0).ties()).isEmpty();
        assertThat(ends(boxes.get(1)))
                .containsExactly(
                        List.of(
                                boxes.get(0).rects().get(0).right(),
                                boxes.get(1).rects().get(0).x()),
                        List.of(boxes.get(1).rects().get(0).right(), first.right()));
        assertThat(ends(boxes.get(2)))
                .containsExactly(
                        List.of(third.left(), boxes.get(2).rects().get(0).x()),
                        List.of(boxes.get(2).rects().get(0).right(), third.right()));
        assertThat(ends(boxes.get(3)))
                .containsExactly(
                        List.of(window.lines().get(4).left(), boxes.get(3).rects().get(0).x()));
    }

    private static List<List<Integer>> ends(SpanBox box) {
        return box.ties().stream().map(tie -> List.of(tie.x(), tie.right())).toList();
    }
}
