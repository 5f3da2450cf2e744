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

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextBoundaries;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkId;

/** Rectangles, paths, columns and stops of carets, against counting their points one by one. */
class GeometryTest {

    private static final int SIZE = 24;

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();

    private static Rect random(Random random) {
        return new Rect(
                6 + random.nextInt(8), 6 + random.nextInt(8), random.nextInt(6), random.nextInt(6));
    }

    /** Whether a point is one of those that a rectangle is made of. */
    private static boolean isOf(Rect rect, int x, int y) {
        for (int i = 0; i < rect.width(); i++) {
            for (int j = 0; j < rect.height(); j++) {
                if (rect.x() + i == x && rect.y() + j == y) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void thatARectangleIsTheSetOfItsPoints() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            Rect one = random(random);
            Rect other = random(random);
            boolean shared = false;
            for (int x = 0; x < SIZE; x++) {
                for (int y = 0; y < SIZE; y++) {
                    boolean inOne = isOf(one, x, y);
                    boolean inOther = isOf(other, x, y);
                    shared |= inOne && inOther;
                    assertThat(one.contains(x, y)).isEqualTo(inOne);
                    if (inOne || inOther) {
                        assertThat(one.union(other).contains(x, y)).isTrue();
                    }
                    assertThat(one.down(3).contains(x, y)).isEqualTo(isOf(one, x, y - 3));
                }
            }
            if (one.width() * one.height() * other.width() * other.height() > 0) {
                assertThat(one.intersects(other)).isEqualTo(shared);
                Rect union = one.union(other);
                assertThat(union.x()).isEqualTo(Math.min(one.x(), other.x()));
                assertThat(union.y()).isEqualTo(Math.min(one.y(), other.y()));
                assertThat(union.right()).isEqualTo(Math.max(one.right(), other.right()));
                assertThat(union.bottom()).isEqualTo(Math.max(one.bottom(), other.bottom()));
                assertThat(one.grown(2))
                        .isEqualTo(
                                new Rect(
                                        one.x() - 2,
                                        one.y() - 2,
                                        one.width() + 4,
                                        one.height() + 4));
            }
        }
    }

    /** The points of a path, one by one. */
    private static List<Point> drawn(ArcPath path) {
        List<Point> drawn = new ArrayList<>();
        for (int i = 1; i < path.points().size(); i++) {
            Point a = path.points().get(i - 1);
            Point b = path.points().get(i);
            int steps = Math.max(1, Math.max(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
            for (int step = 0; step <= steps; step++) {
                drawn.add(
                        new Point(
                                a.x() + (b.x() - a.x()) * step / steps,
                                a.y() + (b.y() - a.y()) * step / steps));
            }
        }
        return drawn;
    }

    /** An arc within a line, one through the margin, and one with a pill. */
    @Test
    void thatAnArcIsHitOnItsLabelOrPillAndWithinThreePointsOfItsPath() {
        String text = "abc def ghi jkl mno pqr stu vwx yz0 123 ".repeat(200);
        MarkId first = marks.mention(0, 3, "A").id();
        marks.relation(first, marks.mention(20, 23, "B").id(), "rel");
        marks.relation(first, marks.mention(84, 87, "C").id(), "rel");
        marks.relation(first, marks.mention(7_000, 7_003, "D").id(), "rel");
        List<ArcPath> arcs =
                new DocumentView(
                                text,
                                marks.document(),
                                measurer,
                                ViewOptions.STANDARD.withColumnCharacters(40),
                                560)
                        .window(ViewAnchor.TOP, 200)
                        .arcs();
        assertThat(arcs).hasSize(3);
        for (ArcPath arc : arcs) {
            List<Point> drawn = drawn(arc);
            for (int x = 0; x < 420; x += 1) {
                for (int y = 0; y < 150; y += 1) {
                    int px = x;
                    int py = y;
                    boolean near =
                            arc.label().filter(l -> isOf(l.place(), px, py)).isPresent()
                                    || arc.pill().filter(p -> isOf(p.place(), px, py)).isPresent()
                                    || drawn.stream()
                                            .anyMatch(
                                                    p ->
                                                            Math.abs(p.x() - px) <= 3
                                                                    && Math.abs(p.y() - py) <= 3);
                    if (arc.isNear(x, y) != near) {
                        assertThat(arc.isNear(x, y)).as("%d %d", x, y).isEqualTo(near);
                    }
                }
            }
        }
    }

    /** Widths of windows for columns of 40 characters, each ten wide, and margins of 72. */
    @ParameterizedTest
    @CsvSource({
        // Room for the column and more: it stands in the middle.
        "1000,300,400",
        "700,150,400",
        "560,80,400",
        // Less room: an eighth of the window remains at each side.
        "80,10,60",
        // A window narrower than any text has a column all the same.
        "40,0,40",
        "30,-5,40"
    })
    void thatTheColumnStandsInTheMiddleAndLeavesMargins(int window, int left, int width) {
        DocumentView view =
                new DocumentView(
                        "abc",
                        DocumentMarks.empty(),
                        measurer,
                        ViewOptions.STANDARD.withColumnCharacters(40),
                        window);
        ViewWindow shown = view.window(ViewAnchor.TOP, 100);
        assertThat(shown.columnLeft()).isEqualTo(left);
        assertThat(shown.columnWidth()).isEqualTo(width);
        assertThat(shown.width()).isEqualTo(window);
    }

    @ParameterizedTest
    @CsvSource({"800,72,656", "904,72,760", "1000,120,760"})
    void thatInWideWindowsTheMarginIsTheOneAskedFor(int window, int left, int width) {
        DocumentView view =
                new DocumentView(
                        "abc", DocumentMarks.empty(), measurer, ViewOptions.STANDARD, window);
        ViewWindow shown = view.window(ViewAnchor.TOP, 100);
        assertThat(shown.columnLeft()).isEqualTo(left);
        assertThat(shown.columnWidth()).isEqualTo(width);
    }

    @Test
    void thatOptionsAreChangedOneAtATime() {
        ViewOptions options = new ViewOptions(60, 1.5, 0.5, 30, BaseDirection.AUTOMATIC);
        assertThat(options.withLineSpacing(2))
                .isEqualTo(new ViewOptions(60, 2, 0.5, 30, BaseDirection.AUTOMATIC));
        assertThat(options.withColumnCharacters(70))
                .isEqualTo(new ViewOptions(70, 1.5, 0.5, 30, BaseDirection.AUTOMATIC));
    }

    @Test
    void thatDistancesBeginWithZeroAndNeverGoBack() {
        Advances advances = new Advances(new int[] {0, 4, 4, 9});
        assertThat(advances.length()).isEqualTo(3);
        assertThat(advances.total()).isEqualTo(9);
        assertThat(advances.at(2)).isEqualTo(4);
        assertThatThrownBy(() -> new Advances(new int[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Advances(new int[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Advances(new int[] {0, 5, 4}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatALineHasRoomForTheTallestOfItsFonts() {
        assertThat(new LineMetrics(10, 6).max(new LineMetrics(12, 3)))
                .isEqualTo(new LineMetrics(12, 6));
        assertThat(new LineMetrics(12, 3).max(new LineMetrics(10, 6)))
                .isEqualTo(new LineMetrics(12, 6));
    }

    private LineBox line(String text) {
        return new DocumentView(
                        text,
                        DocumentMarks.empty(),
                        measurer,
                        ViewOptions.STANDARD.withColumnCharacters(40),
                        560)
                .window(ViewAnchor.TOP, 100)
                .lines()
                .get(0);
    }

    @Test
    void thatCaretsStopAtEveryGraphemeAndOnBothSidesOfATurn() {
        // Three letters, two Hebrew ones and a composed one: ten points each, from 80 on.
        String text = "ab \u05d0\u05d1 e\u0301";
        List<CaretStop> stops = CaretStops.of(line(text), TextBoundaries.of(text, "")).all();
        assertThat(stops)
                .containsExactlyInAnyOrder(
                        new CaretStop(80, 0, Affinity.FORWARD),
                        new CaretStop(90, 1, Affinity.FORWARD),
                        new CaretStop(100, 2, Affinity.FORWARD),
                        new CaretStop(110, 3, Affinity.BACKWARD),
                        new CaretStop(130, 3, Affinity.FORWARD),
                        new CaretStop(120, 4, Affinity.FORWARD),
                        new CaretStop(110, 5, Affinity.BACKWARD),
                        new CaretStop(130, 5, Affinity.FORWARD),
                        new CaretStop(140, 6, Affinity.FORWARD),
                        new CaretStop(150, 8, Affinity.BACKWARD));
        assertThat(stops).isSortedAccordingTo((a, b) -> Integer.compare(a.x(), b.x()));
    }

    @Test
    void thatTheStopsBesideAnXAreTheNearestOfAll() {
        String text = "ab \u05d0\u05d1 \u05d2 cd";
        CaretStops stops = CaretStops.of(line(text), TextBoundaries.of(text, ""));
        for (int x = 60; x < 200; x++) {
            int at = x;
            int nearest =
                    stops.all().stream().mapToInt(s -> Math.abs(s.x() - at)).min().orElseThrow();
            assertThat(Math.abs(stops.nearest(x).x() - x)).isEqualTo(nearest);
            assertThat(stops.leftOf(x).stream().mapToInt(CaretStop::x).boxed())
                    .isEqualTo(
                            stops.all().stream()
                                    .map(CaretStop::x)
                                    .filter(s -> s < at)
                                    .max(Integer::compare)
                                    .stream()
                                    .toList());
            assertThat(stops.rightOf(x).stream().mapToInt(CaretStop::x).boxed())
                    .isEqualTo(
                            stops.all().stream()
                                    .map(CaretStop::x)
                                    .filter(s -> s > at)
                                    .min(Integer::compare)
                                    .stream()
                                    .toList());
        }
        // In the middle between two the left one is taken.
        assertThat(stops.nearest(85).x()).isEqualTo(80);
    }

    @Test
    void thatAnEmptyLineHasOneStopWhereItsTextWouldBegin() {
        assertThat(CaretStops.of(line(""), TextBoundaries.of("", "")).all())
                .containsExactly(new CaretStop(80, 0, Affinity.FORWARD));
    }
}
