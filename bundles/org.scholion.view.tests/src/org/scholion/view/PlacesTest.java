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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.Span;
import org.scholion.document.StanceSide;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;
import org.scholion.view.mark.StanceSign;

/** Marks without a letter, words longer than a line, and what a point or a range hits. */
class PlacesTest {

    private static final int LEFT = 80;
    private static final String TEXT = "abc def ghi jkl mno pqr stu vwx yz0 123 ".repeat(3);

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();

    /** Lines of TEXT begin at 0, 40 and 80; the last ends with the text. */
    @ParameterizedTest
    @CsvSource({"0,0,80", "3,0,110", "39,0,470", "40,1,80", "41,1,90", "79,1,470", "120,2,480"})
    void thatAMarkWithoutLengthIsABarInTheLineOfItsCaret(int offset, int line, int x) {
        marks.mention(offset, offset, "Gap");
        ViewWindow window = marks.window(TEXT);
        LineBox box = window.lines().get(line);
        assertThat(window.spans()).hasSize(1);
        assertThat(window.spans().get(0).rects())
                .containsExactly(
                        new Rect(x - 1, box.textTop(), 2, box.textBottom() - box.textTop()));
    }

    @Test
    void thatAMarkWithoutLengthAtTheEndOfAParagraphIsInIt() {
        marks.mention(3, 3, "Gap");
        ViewWindow window = marks.window("abc\ndef");
        assertThat(window.spans()).hasSize(1);
        assertThat(window.spans().get(0).rects().get(0).y())
                .isEqualTo(window.lines().get(0).textTop());
    }

    @ParameterizedTest
    @CsvSource({
        "4,4,4,8,1",
        "8,8,4,8,1",
        "3,3,4,8,0",
        "9,9,4,8,0",
        "5,5,5,5,0",
        "0,4,4,8,0",
        "0,5,4,8,1",
        "8,9,4,8,0",
        "7,9,4,8,1"
    })
    void thatMarksThatMeetStandInRowsOfTheirOwn(int a, int b, int c, int d, int level) {
        marks.mention(a, b, "One");
        marks.mention(c, d, "Other");
        ViewWindow window = marks.window(TEXT);
        assertThat(window.spans().stream().mapToInt(SpanBox::level).max()).hasValue(level);
    }

    @Test
    void thatUnderlinesLieBelowOneAnotherAndWidenTheLine() {
        marks.mention(0, 30, "A");
        marks.mention(4, 20, "B");
        marks.mention(4, 20, "C");
        marks.mention(8, 11, "D");
        ViewWindow window = marks.window(TEXT);
        LineBox line = window.lines().get(0);
        List<Integer> underlines =
                window.spans().stream().map(SpanBox::underline).distinct().sorted().toList();
        assertThat(underlines).hasSize(4);
        int step = underlines.get(1) - underlines.get(0);
        for (int i = 1; i < 4; i++) {
            assertThat(underlines.get(i) - underlines.get(i - 1)).isEqualTo(step);
        }
        // The first lies where letters reach below the baseline; two points high, as all.
        assertThat(underlines.get(0) + 2).isEqualTo(line.textBottom());
        assertThat(line.bottom()).isEqualTo(underlines.get(3) + 2);
    }

    @Test
    void thatEvidenceIsToldFromCues() {
        MentionMark like = marks.mention(0, 3, "T");
        marks.all().clear();
        marks.all()
                .add(
                        new StanceMark(
                                like.header(),
                                StanceSign.SUPPORT,
                                1,
                                3,
                                List.of(
                                        new StanceEndMark(
                                                StanceSide.HOLDER, Optional.empty(), "x")),
                                List.of(Span.of(4, 7)),
                                List.of(Span.of(12, 15), Span.of(20, 23))));
        ViewWindow window = marks.window(TEXT);
        assertThat(window.spans())
                .extracting(SpanBox::evidence)
                .containsExactlyInAnyOrder(false, true, true);
        assertThat(window.spans()).allMatch(span -> span.ties().isEmpty());
        assertThat(window.spans()).filteredOn(SpanBox::evidence).allMatch(s -> s.label().isEmpty());
    }

    @Test
    void thatAWordLongerThanALineIsBrokenBetweenGraphemes() {
        String grapheme = "e\u0301";
        String text = "ab " + grapheme.repeat(90) + " end";
        ViewWindow window = marks.window(text);
        assertThat(window.lines())
                .extracting(l -> l.textEnd() - l.begin())
                .containsExactly(2, 80, 80, 24);
        assertThat(window.lines()).extracting(LineBox::begin).containsExactly(0, 3, 83, 163);
        String exact = "x".repeat(40) + " " + "y".repeat(41);
        assertThat(marks.window(exact).lines())
                .extracting(l -> l.textEnd() - l.begin())
                .containsExactly(40, 40, 1);
    }

    @Test
    void thatASeparatorOfLinesBreaksTheLineAndNotTheParagraph() {
        ViewWindow window = marks.window("abc\u2028def\u000bghi\fjkl");
        assertThat(window.lines().size()).isGreaterThanOrEqualTo(2);
        assertThat(window.lines().get(0).end()).isEqualTo(4);
        assertThat(window.lines().get(0).textEnd()).isEqualTo(3);
    }

    @Test
    void thatTheWindowKnowsWhatItShows() {
        ViewWindow window = marks.window(TEXT);
        assertThat(window.range()).isEqualTo(new TextRange(0, 120));
        assertThat(window.top()).isEqualTo(ViewAnchor.TOP);
        assertThat(window.height()).isEqualTo(10_000);
        ViewWindow none = ViewWindow.empty(300, 200);
        assertThat(none.range()).isEqualTo(new TextRange(0, 0));
        assertThat(none.columnWidth()).isEqualTo(300);
        assertThat(none.lineAt(5)).isEmpty();
        assertThat(none.hit(1, 1, TextBoundaries.of("", "")))
                .isEqualTo(new TextHit(0, Affinity.FORWARD, false));
        assertThat(none.caret(0, Affinity.FORWARD)).isEmpty();
    }

    @Test
    void thatAPointIsInsideFromTheFirstToTheLastPointOfItsLine() {
        ViewWindow window = marks.window("abc def");
        TextBoundaries boundaries = TextBoundaries.of("abc def", "");
        LineBox line = window.lines().get(0);
        for (int x : new int[] {LEFT - 1, LEFT, LEFT + 69, LEFT + 70}) {
            for (int y :
                    new int[] {
                        line.textTop() - 1, line.textTop(), line.textBottom() - 1, line.textBottom()
                    }) {
                boolean inside =
                        x >= LEFT && x < LEFT + 70 && y >= line.textTop() && y < line.textBottom();
                assertThat(window.hit(x, y, boundaries).inside())
                        .as("%d %d", x, y)
                        .isEqualTo(inside);
            }
        }
    }

    @Test
    void thatALineIsFoundFromItsTopToTheNext() {
        ViewWindow window = marks.window(TEXT);
        for (int i = 0; i < 3; i++) {
            LineBox line = window.lines().get(i);
            assertThat(window.lineAt(line.y())).contains(line);
            assertThat(window.lineAt(line.bottom() - 1)).contains(line);
        }
        assertThat(window.lineAt(-5)).contains(window.lines().get(0));
        assertThat(window.lineAt(9_999)).contains(window.lines().get(2));
    }

    @Test
    void thatACaretStandsOverTheWholeTextOfItsLine() {
        ViewWindow window = marks.window(TEXT);
        LineBox line = window.lines().get(1);
        CaretBox caret = window.caret(44, Affinity.FORWARD).orElseThrow();
        assertThat(caret.y()).isEqualTo(line.textTop());
        assertThat(caret.height()).isEqualTo(19);
        assertThat(window.caret(121, Affinity.FORWARD)).isEmpty();
        assertThat(window.caret(40, Affinity.FORWARD).orElseThrow().x()).isEqualTo(LEFT);
        assertThat(window.caret(40, Affinity.BACKWARD).orElseThrow().y())
                .isEqualTo(window.lines().get(0).textTop());
    }

    @Test
    void thatARangeHasRectanglesInItsLinesOnly() {
        ViewWindow window = marks.window(TEXT);
        assertThat(window.rects(new TextRange(40, 80))).hasSize(1);
        assertThat(window.rects(new TextRange(39, 80))).hasSize(1);
        assertThat(window.rects(new TextRange(38, 81))).hasSize(3);
        assertThat(window.rects(new TextRange(40, 40))).isEmpty();
    }

    @Test
    void thatAPillIsHitWithinItsPlaceOnly() {
        MentionMark from = marks.mention(4, 7, "T");
        MentionMark to = marks.mention(9_000, 9_003, "T");
        marks.relation(from.id(), to.id(), "r");
        ViewWindow window = marks.window(TEXT + "x ".repeat(5_000));
        ViewWindow top =
                new DocumentView(
                                TEXT + "x ".repeat(5_000),
                                marks.document(),
                                measurer,
                                ViewOptions.STANDARD.withColumnCharacters(40),
                                560)
                        .window(ViewAnchor.TOP, 60);
        Pill pill = top.arcs().get(0).pill().orElseThrow();
        assertThat(top.pillAt(pill.place().x(), pill.place().y())).contains(pill);
        assertThat(top.pillAt(pill.place().right(), pill.place().y())).isEmpty();
        assertThat(top.pillAt(pill.place().x() - 1, pill.place().y())).isEmpty();
        // Too far to be joined, both ends say where the other is.
        assertThat(window.arcs()).hasSize(2).allMatch(arc -> arc.pill().isPresent());
    }
}
