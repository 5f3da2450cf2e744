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

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.RelationMark;
import org.scholion.view.mark.StanceMark;

/** How arcs run: forty characters a line, each ten wide, in a column from 80 to 480. */
class ArcsTest {

    private static final int WIDTH = 560;
    private static final int LEFT = 80;
    private static final int RIGHT = 480;

    /** Ten lines of forty characters; the character at 40 n begins line n. */
    private static final String TEXT = "abc def ghi jkl mno pqr stu vwx yz0 123 ".repeat(10);

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();

    private ViewWindow window(int height) {
        return view().window(ViewAnchor.TOP, height);
    }

    private DocumentView view() {
        return new DocumentView(
                TEXT,
                marks.document(),
                measurer,
                ViewOptions.STANDARD.withColumnCharacters(40),
                WIDTH);
    }

    /** A mention of three letters in a line, at the n-th word. */
    private MentionMark word(int line, int n) {
        int begin = 40 * line + 4 * n;
        return marks.mention(begin, begin + 3, "T");
    }

    private static ArcPath arc(ViewWindow window, MarkId id) {
        return window.arcs().stream().filter(a -> a.mark().equals(id)).findFirst().orElseThrow();
    }

    private static List<Integer> xs(ArcPath arc) {
        return arc.points().stream().map(Point::x).toList();
    }

    private static LabelBox label(ViewWindow window, MarkId id) {
        return window.spans().stream()
                .filter(s -> s.mark().equals(id))
                .flatMap(s -> s.label().stream())
                .findFirst()
                .orElseThrow();
    }

    private static void assertRectilinear(ArcPath arc) {
        for (int i = 1; i < arc.points().size(); i++) {
            Point a = arc.points().get(i - 1);
            Point b = arc.points().get(i);
            boolean upright = i % 2 == 1;
            assertThat(upright ? a.x() : a.y()).isEqualTo(upright ? b.x() : b.y());
        }
    }

    /** The middle of a label's upper edge, where arcs touch it. */
    private static Point top(LabelBox label) {
        return new Point(label.place().x() + label.place().width() / 2, label.place().y() - 1);
    }

    @Test
    void thatAnArcRisesFromOneLabelAndComesDownOnTheOther() {
        MentionMark from = word(0, 1);
        MentionMark to = word(0, 7);
        RelationMark relation = marks.relation(from.id(), to.id(), "rel");
        ViewWindow window = window(1_000);
        ArcPath arc = arc(window, relation.id());
        assertRectilinear(arc);
        assertThat(arc.points()).hasSize(4);
        assertThat(arc.points().get(0)).isEqualTo(top(label(window, from.id())));
        assertThat(arc.points().get(3)).isEqualTo(top(label(window, to.id())));
        assertThat(arc.from()).isEqualTo(from.id());
        assertThat(arc.to()).isEqualTo(to.id());
        assertThat(arc.arrow()).isTrue();
        assertThat(arc.stance()).isFalse();
        LineBox line = window.lines().get(0);
        int bar = arc.points().get(1).y();
        assertThat(bar).isBetween(line.y(), label(window, to.id()).place().y() - 7);
        LabelBox name = arc.label().orElseThrow();
        assertThat(name.text()).isEqualTo("rel");
        assertThat(name.place().y() + 6).isEqualTo(bar);
        assertThat(name.place().x() + name.place().right())
                .isEqualTo(arc.points().get(0).x() + arc.points().get(3).x());
        // Two points of air above, a lane, labels and text: no more.
        assertThat(line.textTop() - line.y()).isEqualTo(2 + 15 + 12);
    }

    @Test
    void thatAnArcBetweenLinesRunsThroughTheMarginThatIsCloser() {
        RelationMark left = marks.relation(word(0, 1).id(), word(2, 2).id(), "rel");
        RelationMark right = marks.relation(word(0, 8).id(), word(2, 7).id(), "rel");
        ViewWindow window = window(1_000);
        ArcPath one = arc(window, left.id());
        ArcPath other = arc(window, right.id());
        assertRectilinear(one);
        assertRectilinear(other);
        assertThat(one.points().get(2).x()).isEqualTo(LEFT - 8);
        assertThat(other.points().get(2).x()).isEqualTo(RIGHT + 8);
        assertThat(one.points().get(2).y()).isLessThan(one.points().get(3).y());
        assertThat(one.label()).isPresent();
        assertThat(one.pill()).isEmpty();
    }

    @Test
    void thatArcsInAMarginKeepApartWhereTheyMeetAndShareATrackElsewhere() {
        MentionMark first = word(0, 0);
        MentionMark third = word(2, 0);
        MentionMark fifth = word(4, 1);
        MentionMark eighth = word(7, 0);
        RelationMark wide = marks.relation(first.id(), fifth.id(), "a");
        RelationMark inner = marks.relation(word(1, 1).id(), third.id(), "b");
        RelationMark below = marks.relation(eighth.id(), word(8, 2).id(), "c");
        ViewWindow window = window(2_000);
        List<Integer> tracks =
                List.of(
                        xs(arc(window, wide.id())).get(2),
                        xs(arc(window, inner.id())).get(2),
                        xs(arc(window, below.id())).get(2));
        assertThat(tracks).containsExactly(LEFT - 8, LEFT - 13, LEFT - 8);
    }

    @Test
    void thatTracksOfAMarginNeverMeetUntilItIsFull() {
        List<RelationMark> relations = new ArrayList<>();
        for (int line = 0; line < 5; line++) {
            for (int n = 0; n < 2; n++) {
                relations.add(marks.relation(word(line, n).id(), word(9 - line, n).id(), "r"));
            }
        }
        ViewWindow window = window(3_000);
        List<Rect> used = new ArrayList<>();
        for (RelationMark relation : relations) {
            ArcPath arc = arc(window, relation.id());
            Point a = arc.points().get(2);
            Point b = arc.points().get(3);
            assertThat(a.x()).isBetween(0, LEFT - 8);
            used.add(new Rect(a.x(), Math.min(a.y(), b.y()), 1, Math.abs(a.y() - b.y()) + 4));
        }
        for (int i = 0; i < used.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(used.get(i).intersects(used.get(j))).isFalse();
            }
        }
        assertThat(used.stream().map(Rect::x).distinct().sorted().toList().reversed())
                .isEqualTo(List.of(72, 67, 62, 57, 52, 47, 42, 37, 32, 27));
    }

    @Test
    void thatOfAnArcThatLeavesTheWindowAPillSaysWhereItGoes() {
        MentionMark shown = word(0, 1);
        MentionMark below = word(9, 3);
        RelationMark out = marks.relation(shown.id(), below.id(), "rel");
        RelationMark in = marks.relation(below.id(), word(0, 2).id(), "rel");
        ViewWindow window = window(60);
        ArcPath leaving = arc(window, out.id());
        Pill pill = leaving.pill().orElseThrow();
        assertThat(pill.up()).isFalse();
        assertThat(pill.target()).isEqualTo(below.id());
        assertThat(pill.offset()).isEqualTo(9 * 40 + 12);
        assertThat(pill.text()).isEqualTo("rel  jkl");
        assertThat(leaving.arrow()).isFalse();
        assertThat(leaving.label()).isEmpty();
        Point foot = leaving.points().get(0);
        int bar = leaving.points().get(1).y();
        assertThat(leaving.points())
                .containsExactly(
                        top(label(window, shown.id())),
                        new Point(foot.x(), bar),
                        new Point(foot.x() - 10, bar));
        assertThat(pill.place()).isEqualTo(new Rect(foot.x() - 10 - 72, bar - 7, 72, 15));
        ArcPath coming = arc(window, in.id());
        assertThat(coming.arrow()).isTrue();
        assertThat(coming.points().get(2).y()).isGreaterThan(coming.points().get(1).y());
        assertThat(coming.points().get(0).x()).isEqualTo(coming.points().get(1).x() - 10);
        assertThat(coming.pill().orElseThrow().text()).isEqualTo("rel  jkl");
    }

    @Test
    void thatAPillToWhatStandsAbovePointsUpAndStandsOnTheSideOfItsArc() {
        RelationMark up = marks.relation(word(9, 8).id(), word(0, 8).id(), "a long name here");
        DocumentView view = view();
        ViewWindow window = view.window(view.at(view.height(), 60), 60);
        ArcPath arc = arc(window, up.id());
        Pill pill = arc.pill().orElseThrow();
        assertThat(pill.up()).isTrue();
        int foot = arc.points().get(0).x();
        assertThat(pill.place().x()).isEqualTo(foot + 10);
        // As much as fits into 150, of which 24 are around the text: 126 are 21 letters.
        assertThat(pill.text()).isEqualTo("a long name here  yz0");
        assertThat(pill.place().width()).isEqualTo(150);
    }

    @Test
    void thatAPillIsInOneLineAndEndsWithTheDocument() {
        MentionMark from = marks.mention(0, 3, "T");
        RelationMark inside = marks.relation(from.id(), marks.mention(300, 360, "T").id(), "r");
        RelationMark atEnd = marks.relation(from.id(), marks.mention(395, 410, "T").id(), "r");
        String broken = TEXT.substring(0, 303) + "\n" + TEXT.substring(304);
        DocumentView view =
                new DocumentView(
                        broken,
                        marks.document(),
                        measurer,
                        ViewOptions.STANDARD.withColumnCharacters(40),
                        WIDTH);
        ViewWindow window = view.window(ViewAnchor.TOP, 60);
        // 126 points are twenty letters and an ellipsis.
        assertThat(arc(window, inside.id()).pill().orElseThrow().text())
                .isEqualTo("r  " + TEXT.substring(300, 317) + "\u2026");
        assertThat(arc(window, atEnd.id()).pill().orElseThrow().text())
                .isEqualTo("r  " + TEXT.substring(395));
    }

    @Test
    void thatNoNameOfAnArcLeavesTheWindow() {
        RelationMark left = marks.relation(word(0, 0).id(), word(1, 0).id(), "a rather long name");
        RelationMark right = marks.relation(word(2, 9).id(), word(3, 9).id(), "a rather long name");
        ViewWindow window = window(1_000);
        for (RelationMark relation : List.of(left, right)) {
            Rect name = arc(window, relation.id()).label().orElseThrow().place();
            assertThat(name.x()).isGreaterThanOrEqualTo(0);
            assertThat(name.right()).isLessThanOrEqualTo(WIDTH);
        }
    }

    @Test
    void thatARelationWithoutATargetLeadsFromItsMarkToNowhere() {
        MentionMark shown = word(1, 2);
        RelationMark half = marks.half(shown.id(), "rel", MarkLink.Missing.TARGET);
        ViewWindow window = window(1_000);
        ArcPath arc = arc(window, half.id());
        assertRectilinear(arc);
        assertThat(arc.open()).isTrue();
        assertThat(arc.arrow()).isFalse();
        assertThat(arc.pill()).isEmpty();
        LabelBox name = arc.label().orElseThrow();
        assertThat(name.text()).isEqualTo("rel \u2026");
        assertThat(arc.points().get(0)).isEqualTo(top(label(window, shown.id())));
        assertThat(arc.points().getLast().x()).isEqualTo(name.place().right() + 12);
        assertThat(window.marksAt(name.place().x() + 1, name.place().y() + 1))
                .startsWith(half.id());
        assertThat(window.lines().get(1).y()).isLessThan(arc.points().get(1).y());
    }

    @Test
    void thatARelationWithoutAStartPointsAtItsMark() {
        MentionMark shown = word(0, 9);
        RelationMark half = marks.half(shown.id(), "relation", MarkLink.Missing.START);
        ArcPath arc = arc(window(1_000), half.id());
        assertThat(arc.open()).isTrue();
        assertThat(arc.arrow()).isTrue();
        assertThat(arc.points().getLast()).isEqualTo(top(label(window(1_000), shown.id())));
        // Behind the last word is no room: it comes from the other side.
        assertThat(arc.points().get(0).x()).isLessThan(arc.points().getLast().x());
        assertThat(arc.label().orElseThrow().place().x()).isGreaterThanOrEqualTo(LEFT);
    }

    @Test
    void thatHalfRelationsOfOneMarkLieInLanesOfTheirOwn() {
        MentionMark shown = word(0, 2);
        MentionMark other = word(0, 6);
        RelationMark whole = marks.relation(shown.id(), other.id(), "rel");
        RelationMark half = marks.half(shown.id(), "rel", MarkLink.Missing.TARGET);
        ViewWindow window = window(1_000);
        Point one = arc(window, whole.id()).points().get(1);
        Point two = arc(window, half.id()).points().get(1);
        assertThat(one.y()).isNotEqualTo(two.y());
        assertThat(one.x()).isNotEqualTo(two.x());
    }

    @Test
    void thatAStanceIsTiedToItsEndsAboveTheirLines() {
        MentionMark near = word(0, 7);
        MentionMark far = word(3, 6);
        StanceMark here = marks.stance(4, 7, near.id());
        StanceMark away = marks.stance(60, 63, far.id());
        ViewWindow window = window(1_000);
        ArcPath flat = arc(window, here.id());
        assertThat(flat.stance()).isTrue();
        assertThat(flat.arrow()).isTrue();
        assertThat(flat.from()).isEqualTo(here.id());
        assertThat(flat.to()).isEqualTo(near.id());
        int top = window.lines().get(0).y() + 1;
        Point end = top(label(window, near.id()));
        assertThat(flat.points().get(0).x()).isBetween(120, 150 + 100);
        assertThat(flat.points())
                .containsExactly(
                        flat.points().get(0),
                        new Point(flat.points().get(0).x(), top),
                        new Point(end.x(), top),
                        end);
        ArcPath across = arc(window, away.id());
        assertThat(across.points()).hasSize(6);
        assertRectilinear(across);
        assertThat(across.points().get(1).y()).isEqualTo(window.lines().get(1).y() + 1);
        assertThat(across.points().get(3).y()).isEqualTo(window.lines().get(3).y() + 1);
        assertThat(across.points().get(5)).isEqualTo(top(label(window, far.id())));
        int middle = (across.points().get(0).x() + across.points().get(5).x()) / 2;
        assertThat(across.points().get(2).x())
                .isEqualTo(middle < (LEFT + RIGHT) / 2 ? LEFT - 4 : RIGHT + 4);
    }

    @Test
    void thatAStanceAcrossLinesIsTiedThroughTheCloserMargin() {
        StanceMark left = marks.stance(4, 7, word(2, 1).id());
        StanceMark right = marks.stance(32, 35, word(2, 8).id());
        ViewWindow window = window(1_000);
        assertThat(arc(window, left.id()).points().get(2).x()).isEqualTo(LEFT - 4);
        assertThat(arc(window, right.id()).points().get(2).x()).isEqualTo(RIGHT + 4);
    }

    @Test
    void thatAStanceIsNotTiedToWhatIsNotShown() {
        MentionMark below = word(9, 1);
        marks.stance(4, 7, below.id());
        assertThat(window(60).arcs()).isEmpty();
        assertThat(window(2_000).arcs()).hasSize(1);
    }
}
