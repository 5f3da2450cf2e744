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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.view.mark.MentionMark;

/**
 * What is read from right to left is the mirror image of the same read from left to right: a text
 * of Latin letters, and one in which each is replaced by a Hebrew one, with the same marks.
 */
class MirroredTest {

    private static final int WIDTH = 560;

    private static final String LATIN =
            "the minister of trade rejects what the envoy said\n"
                    + "about ships and their ports in the north and in the south of it\n\n"
                    + "a last line";

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();

    private ViewWindow latin = ViewWindow.empty(0, 0);
    private ViewWindow hebrew = ViewWindow.empty(0, 0);

    private void lay() {
        latin = view(LATIN).window(ViewAnchor.TOP, 10_000);
        hebrew = view(hebrew()).window(ViewAnchor.TOP, 10_000);
        assertThat(hebrew.lines()).hasSameSizeAs(latin.lines());
    }

    private static String hebrew() {
        StringBuilder text = new StringBuilder();
        LATIN.chars().forEach(c -> text.append((char) (c < 'a' ? c : c - 'a' + '\u05d0')));
        return text.toString();
    }

    private DocumentView view(String text) {
        return new DocumentView(
                text,
                marks.document(),
                measurer,
                ViewOptions.STANDARD.withColumnCharacters(40),
                WIDTH);
    }

    private static Rect mirror(Rect rect) {
        return new Rect(WIDTH - rect.right(), rect.y(), rect.width(), rect.height());
    }

    private static List<Rect> mirror(List<Rect> rects) {
        return rects.stream().map(MirroredTest::mirror).toList();
    }

    private static void assertMirrored(List<Rect> one, List<Rect> other) {
        assertThat(one).isNotEmpty();
        assertThat(other).containsExactlyInAnyOrderElementsOf(mirror(one));
    }

    private static List<Rect> places(Optional<LabelBox> label) {
        return label.stream().map(LabelBox::place).toList();
    }

    @Test
    void thatLinesAndCaretsAreMirrored() {
        lay();
        TextBoundaries boundaries = TextBoundaries.of(LATIN, "");
        for (int i = 0; i < latin.lines().size(); i++) {
            LineBox one = latin.lines().get(i);
            LineBox other = hebrew.lines().get(i);
            assertThat(other.y()).isEqualTo(one.y());
            assertThat(other.height()).isEqualTo(one.height());
            // A blank line has no letters to tell its direction: it follows the paragraph before.
            assertThat(other.left() + one.right()).isEqualTo(WIDTH);
            for (CaretStop stop : CaretStops.of(one, boundaries).all()) {
                assertThat(other.caretX(stop.offset(), stop.affinity()))
                        .isEqualTo(WIDTH - stop.x());
                TextHit there = latin.hit(stop.x() + 3, one.baseline(), boundaries);
                TextHit mirrored =
                        hebrew.hit(
                                WIDTH - stop.x() - 3,
                                other.baseline(),
                                TextBoundaries.of(hebrew(), ""));
                assertThat(mirrored.offset()).isEqualTo(there.offset());
            }
        }
        for (int begin = 0; begin < LATIN.length(); begin += 7) {
            TextRange range = new TextRange(begin, Math.min(begin + 30, LATIN.length()));
            assertMirrored(latin.rects(range), hebrew.rects(range));
        }
    }

    @Test
    void thatSpansLabelsAndTiesAreMirrored() {
        marks.mention(4, 12, "Person");
        marks.mention(4, 21, "Organisation");
        marks.mention(16, 21, "Event");
        marks.mention(22, 29, "Happening");
        marks.pieces("Split", 22, 25, 30, 34, 60, 64);
        marks.mention(100, 100, "Place");
        lay();
        List<Rect> one = new ArrayList<>();
        List<Rect> other = new ArrayList<>();
        List<Rect> oneLabels = new ArrayList<>();
        List<Rect> otherLabels = new ArrayList<>();
        List<Rect> ties = new ArrayList<>();
        for (SpanBox span : latin.spans()) {
            one.addAll(span.rects());
            oneLabels.addAll(places(span.label()));
            ties.addAll(span.ties());
        }
        List<Rect> otherTies = new ArrayList<>();
        for (SpanBox span : hebrew.spans()) {
            other.addAll(span.rects());
            otherLabels.addAll(places(span.label()));
            otherTies.addAll(span.ties());
        }
        assertMirrored(one, other);
        assertMirrored(oneLabels, otherLabels);
        assertMirrored(ties, otherTies);
        // From piece to piece, to the line's end, and from the next line's beginning on.
        assertThat(ties).hasSize(3).allMatch(tie -> tie.height() == 1);
        assertThat(ties).first().extracting(Rect::width).isEqualTo(50);
    }

    @Test
    void thatArcsAreMirrored() {
        MentionMark minister = marks.mention(4, 12, "Person");
        MentionMark trade = marks.mention(16, 21, "Thing");
        MentionMark envoy = marks.mention(39, 44, "Person");
        MentionMark ships = marks.mention(56, 61, "Thing");
        MentionMark south = marks.mention(100, 105, "Place");
        marks.relation(minister.id(), trade.id(), "for");
        marks.relation(envoy.id(), ships.id(), "on");
        marks.relation(south.id(), marks.mention(84, 89, "Place").id(), "in");
        lay();
        assertThat(latin.arcs()).hasSize(3);
        for (ArcPath arc : latin.arcs()) {
            ArcPath mirrored =
                    hebrew.arcs().stream()
                            .filter(a -> a.mark().equals(arc.mark()))
                            .findFirst()
                            .orElseThrow();
            assertThat(mirrored.points()).hasSameSizeAs(arc.points());
            for (int i = 0; i < arc.points().size(); i++) {
                Point one = arc.points().get(i);
                Point other = mirrored.points().get(i);
                assertThat(other.y()).isEqualTo(one.y());
                // Half points are cut off, to the left in both.
                assertThat(WIDTH - other.x() - one.x()).isBetween(-1, 1);
            }
        }
    }

    @Test
    void thatPassagesStancesAndTheirChipsAreMirrored() {
        MentionMark minister = marks.mention(4, 12, "Person");
        marks.stance(22, 29, minister.id());
        marks.passage(13, 110);
        marks.passage(35, 60);
        lay();
        assertMirrored(
                latin.passages().stream().map(PassageBar::bar).toList(),
                hebrew.passages().stream().map(PassageBar::bar).toList());
        assertMirrored(
                latin.passages().stream().flatMap(b -> places(b.label()).stream()).toList(),
                hebrew.passages().stream().flatMap(b -> places(b.label()).stream()).toList());
        assertMirrored(
                latin.passages().stream().flatMap(b -> b.text().stream()).toList(),
                hebrew.passages().stream().flatMap(b -> b.text().stream()).toList());
        assertMirrored(
                latin.chips().stream().map(Chip::place).toList(),
                hebrew.chips().stream().map(Chip::place).toList());
        assertMirrored(
                latin.badges().stream().map(StanceBadge::place).toList(),
                hebrew.badges().stream().map(StanceBadge::place).toList());
        assertMirrored(
                latin.brackets().stream().map(StanceBracket::place).toList(),
                hebrew.brackets().stream().map(StanceBracket::place).toList());
    }

    @Test
    void thatTheBracketsOfAnEndBrokenOverLinesOpenAtItsBeginAndCloseAtItsEnd() {
        MentionMark wide = marks.mention(52, 100, "Thing");
        marks.stance(4, 12, wide.id());
        lay();
        List<StanceBracket> ltr = byHeight(latin.brackets());
        List<StanceBracket> rtl = byHeight(hebrew.brackets());
        assertThat(ltr).hasSize(2).hasSameSizeAs(rtl);
        assertThat(ltr.get(0).left()).isTrue();
        assertThat(ltr.get(0).right()).isFalse();
        assertThat(ltr.get(1).left()).isFalse();
        assertThat(ltr.get(1).right()).isTrue();
        assertThat(rtl.get(0).right()).isTrue();
        assertThat(rtl.get(0).left()).isFalse();
        assertThat(rtl.get(1).left()).isTrue();
        assertThat(rtl.get(1).right()).isFalse();
    }

    private static List<StanceBracket> byHeight(List<StanceBracket> brackets) {
        return brackets.stream().sorted(Comparator.comparingInt(b -> b.place().y())).toList();
    }
}
