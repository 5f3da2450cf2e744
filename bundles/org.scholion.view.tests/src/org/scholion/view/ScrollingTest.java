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
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.view.mark.DocumentMarks;

/** Windows at any height of a document against one that shows all of it. */
class ScrollingTest {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 200;

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final String text = RandomTexts.of(17, 900);

    private DocumentView view(String shown) {
        return new DocumentView(
                shown,
                DocumentMarks.empty(),
                measurer,
                ViewOptions.STANDARD.withColumnCharacters(40),
                WIDTH);
    }

    /** A view whose heights are all known, since everything was laid out once. */
    private DocumentView known() {
        DocumentView view = view(text);
        view.window(ViewAnchor.TOP, 1_000_000);
        return view;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 26, 27, 28, 300, 1_001, 1_999})
    void thatAWindowShowsExactlyTheLinesThatLieInIt(int y) {
        DocumentView view = known();
        List<LineBox> all = view.window(ViewAnchor.TOP, 1_000_000).lines();
        ViewAnchor at = view.at(y, HEIGHT);
        assertThat(view.y(at)).isEqualTo(y);
        assertThat(view.moved(ViewAnchor.TOP, y, HEIGHT)).isEqualTo(at);
        List<LineBox> expected =
                all.stream()
                        .filter(line -> line.bottom() > y && line.y() < y + HEIGHT)
                        .map(line -> line.down(-y))
                        .toList();
        assertThat(view.window(at, HEIGHT).lines()).isEqualTo(expected);
    }

    @Test
    void thatTheHeightIsThatOfAllLinesOnceTheyAreLaidOut() {
        DocumentView view = known();
        List<LineBox> all = view.window(ViewAnchor.TOP, 1_000_000).lines();
        assertThat(view.height())
                .isBetween((long) all.getLast().bottom(), all.getLast().bottom() + 40L);
        // Two font sizes of air above the first line.
        assertThat(all.getFirst().y()).isEqualTo(2 * measurer.fontSize());
        int lines = 0;
        for (int i = 1; i < all.size(); i++) {
            LineBox line = all.get(i);
            int between = line.y() - all.get(i - 1).bottom();
            // Paragraphs stand apart by 0.8 of the font's size; lines of one touch.
            assertThat(between).isEqualTo(all.get(i - 1).hard() ? 13 : 0);
            lines += between == 0 ? 1 : 0;
        }
        assertThat(lines).isPositive();
    }

    @Test
    void thatTheHeightIsGuessedWellBeforeAnythingIsLaidOut() {
        String latin = "some words of a paragraph that goes on for some lines ".repeat(6);
        String paragraphs = (latin + "\n").repeat(50);
        DocumentView view = view(paragraphs);
        long guessed = view.height();
        view.window(ViewAnchor.TOP, 1_000_000);
        assertThat((double) guessed / view.height()).isBetween(0.85, 1.2);
        DocumentView blank = view("\n".repeat(100));
        long guessedBlank = blank.height();
        blank.window(ViewAnchor.TOP, 1_000_000);
        assertThat((double) guessedBlank / blank.height()).isBetween(0.7, 1.3);
    }

    @Test
    void thatMovingStopsAtBothEnds() {
        DocumentView view = known();
        assertThat(view.at(-5, HEIGHT)).isEqualTo(ViewAnchor.TOP);
        assertThat(view.moved(ViewAnchor.TOP, -1, HEIGHT)).isEqualTo(ViewAnchor.TOP);
        ViewAnchor end = view.at(view.height() + 1_000, HEIGHT);
        assertThat(view.y(end)).isEqualTo(view.height() - HEIGHT);
        assertThat(view.moved(end, 1, HEIGHT)).isEqualTo(end);
        assertThat(view.moved(end, -1, HEIGHT)).isEqualTo(view.at(view.y(end) - 1, HEIGHT));
        assertThat(view.moved(view.moved(end, -500, HEIGHT), 500, HEIGHT)).isEqualTo(end);
    }

    @Test
    void thatADocumentLowerThanItsWindowStartsAtTheTop() {
        DocumentView view = view("one\ntwo");
        assertThat(view.at(30, HEIGHT)).isEqualTo(ViewAnchor.TOP);
        assertThat(view.at(30, (int) view.height())).isEqualTo(ViewAnchor.TOP);
        assertThat(view.at(1, (int) view.height() - 1)).isEqualTo(new ViewAnchor(0, 1));
        assertThat(view.at(2, (int) view.height() - 1)).isEqualTo(new ViewAnchor(0, 1));
    }

    @Test
    void thatAnAnchorOutsideTheDocumentShowsItsNearestPart() {
        DocumentView view = view("one\ntwo");
        assertThat(view.window(new ViewAnchor(9, 0), 100).lines())
                .isEqualTo(view.window(new ViewAnchor(1, 0), 100).lines());
        assertThat(view.window(new ViewAnchor(-3, 0), 100).lines())
                .isEqualTo(view.window(ViewAnchor.TOP, 100).lines());
    }

    @Test
    void thatNeighboursAreTheLinesAboveAndBelow() {
        DocumentView view = known();
        List<LineBox> all = view.window(ViewAnchor.TOP, 1_000_000).lines();
        for (int i = 0; i < all.size(); i++) {
            LineBox line = view.line(all.get(i).begin(), Affinity.FORWARD);
            assertThat(line.begin()).isEqualTo(all.get(i).begin());
            assertThat(view.y(view.anchor(line))).isEqualTo(all.get(i).y());
            assertThat(view.neighbour(line, false).map(LineBox::begin))
                    .isEqualTo(i == 0 ? Optional.empty() : Optional.of(all.get(i - 1).begin()));
            assertThat(view.neighbour(line, true).map(LineBox::begin))
                    .isEqualTo(
                            i == all.size() - 1
                                    ? Optional.empty()
                                    : Optional.of(all.get(i + 1).begin()));
        }
    }

    @Test
    void thatACaretAtABreakIsInTheLineItLeansTo() {
        // One paragraph, so long that it is laid out in parts.
        String words = "word ".repeat(8_000);
        DocumentView view = view(words);
        List<LineBox> all = view.window(ViewAnchor.TOP, 1_000_000).lines();
        assertThat(all.getLast().block()).isPositive();
        for (int i = 1; i < all.size(); i++) {
            int seam = all.get(i).begin();
            assertThat(view.line(seam, Affinity.FORWARD).begin()).isEqualTo(seam);
            assertThat(view.line(seam, Affinity.BACKWARD).begin())
                    .isEqualTo(all.get(i - 1).begin());
        }
        DocumentView two = view("one\ntwo");
        assertThat(two.line(4, Affinity.BACKWARD).begin()).isEqualTo(4);
        assertThat(two.line(0, Affinity.BACKWARD).begin()).isZero();
    }

    @Test
    void thatWhatWasFetchedAheadIsNotMeasuredAgain() {
        DocumentView view = view(text);
        ViewAnchor middle = view.at(2_000, HEIGHT);
        view.window(middle, HEIGHT);
        view.prefetch(middle, HEIGHT);
        int before = measurer.measured();
        view.window(view.moved(middle, HEIGHT, 1), HEIGHT);
        view.window(view.moved(middle, -HEIGHT, 1), HEIGHT);
        assertThat(measurer.measured()).isEqualTo(before);
    }

    @Test
    void thatAnotherWidthBreaksLinesElsewhereAndTheSameDoesNot() {
        DocumentView view = known();
        List<LineBox> before = view.window(ViewAnchor.TOP, 1_000_000).lines();
        int measured = measurer.measured();
        view.setWidth(WIDTH);
        assertThat(view.window(ViewAnchor.TOP, 1_000_000).lines()).isEqualTo(before);
        assertThat(measurer.measured()).isEqualTo(measured);
        view.setWidth(300);
        assertThat(view.width()).isEqualTo(300);
        ViewWindow narrow = view.window(ViewAnchor.TOP, 1_000_000);
        assertThat(narrow.width()).isEqualTo(300);
        assertThat(narrow.lines()).hasSizeGreaterThan(before.size());
        DocumentView fresh =
                new DocumentView(
                        text,
                        DocumentMarks.empty(),
                        measurer,
                        ViewOptions.STANDARD.withColumnCharacters(40),
                        300);
        assertThat(narrow.lines())
                .usingRecursiveComparison()
                .isEqualTo(fresh.window(ViewAnchor.TOP, 1_000_000).lines());
        view.setWidth(700);
        assertThat(view.window(ViewAnchor.TOP, 1_000_000).lines().getFirst().left())
                .isEqualTo(before.getFirst().left() + (700 - WIDTH) / 2);
    }

    @Test
    void thatLinesAreAsHighAsTheSpacingSays() {
        DocumentView wide = spaced("one two\n\nthree", 2.5);
        LineBox line = wide.window(ViewAnchor.TOP, 1_000).lines().getFirst();
        assertThat(line.height()).isEqualTo(40);
        // What a label does not need is above it, so that it stands nearer to its own line.
        assertThat(line.bottom()).isEqualTo(line.textBottom());
        LineBox blank = wide.window(ViewAnchor.TOP, 1_000).lines().get(1);
        assertThat(blank.height()).isEqualTo(measurer.metrics("", 0, 0).ascent() + 5);
        assertThat(blank.begin()).isEqualTo(8);
    }

    @Test
    void thatALineHasRoomForALabelHoweverNarrowTheSpacing() {
        LineBox line = spaced("one two", 1.2).window(ViewAnchor.TOP, 1_000).lines().getFirst();
        assertThat(line.textTop() - line.y()).isEqualTo(measurer.labelHeight());
    }

    private DocumentView spaced(String shown, double spacing) {
        return new DocumentView(
                shown,
                DocumentMarks.empty(),
                measurer,
                ViewOptions.STANDARD.withLineSpacing(spacing),
                WIDTH);
    }
}
