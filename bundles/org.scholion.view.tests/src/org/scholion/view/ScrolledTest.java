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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MentionMark;

/** Scrolled by some points, everything shows that much higher and is otherwise the same. */
class ScrolledTest {

    private static final String PARAGRAPH =
            "the minister of trade rejects what the envoy said about ships and their ports\n";
    private static final String TEXT = PARAGRAPH.repeat(40);
    private static final int HEIGHT = 900;

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();

    private DocumentView view() {
        return new DocumentView(
                TEXT,
                marks.document(),
                measurer,
                ViewOptions.STANDARD.withColumnCharacters(40),
                560);
    }

    /** Marks of every kind in the tenth to twelfth paragraph, in which a window's middle lies. */
    @BeforeEach
    void mark() {
        int at = 10 * PARAGRAPH.length();
        MentionMark minister = marks.mention(at + 4, at + 12, "Person");
        MentionMark envoy = marks.mention(at + 39, at + 44, "Person");
        MentionMark ports = marks.pieces("Thing", at + 56, at + 61, at + 66, at + 71);
        int next = at + PARAGRAPH.length();
        MentionMark ships = marks.mention(next + 56, next + 61, "Thing");
        marks.relation(minister.id(), marks.mention(at + 16, at + 21, "T").id(), "for");
        marks.relation(envoy.id(), ships.id(), "on");
        marks.relation(minister.id(), ports.id(), "in");
        marks.stance(at + 22, at + 29, minister.id());
        marks.stance(next + 22, next + 29, envoy.id());
        marks.passage(at + 10, next + 20);
        marks.relation(ships.id(), marks.mention(39 * PARAGRAPH.length(), 3_043, "T").id(), "far");
    }

    private static Optional<LabelBox> up(Optional<LabelBox> label, int by) {
        return label.map(l -> l.down(-by));
    }

    /** Where an arc, its name and its pill are, so many points higher. */
    private static List<Object> drawn(ArcPath arc, int by) {
        return List.of(
                arc.mark(),
                arc.points().stream().map(p -> p.down(-by)).toList(),
                up(arc.label(), by),
                arc.pill().map(Pill::text),
                arc.pill().map(p -> p.place().down(-by)));
    }

    private static PassageBar up(PassageBar bar, int by) {
        return new PassageBar(
                bar.mark(),
                bar.bar().down(-by),
                bar.excluded(),
                bar.text().stream().map(r -> r.down(-by)).toList(),
                up(bar.label(), by),
                bar.color());
    }

    private static SpanBox up(SpanBox span, int by) {
        return new SpanBox(
                span.mark(),
                span.kind(),
                span.evidence(),
                span.begin(),
                span.end(),
                span.rects().stream().map(r -> r.down(-by)).toList(),
                span.level(),
                span.underline() - by,
                span.first(),
                span.last(),
                span.color(),
                span.state(),
                up(span.label(), by),
                span.ties().stream().map(r -> r.down(-by)).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 29, 64, 150})
    void thatWhatIsShownMovesUpByWhatOneScrolls(int by) {
        DocumentView view = view();
        view.window(ViewAnchor.TOP, 100_000);
        ViewWindow before = view.window(view.at(500, HEIGHT), HEIGHT);
        ViewWindow after = view.window(view.at(500 + by, HEIGHT), HEIGHT);
        assertThat(before.spans()).hasSizeGreaterThan(7);
        assertThat(after.spans())
                .containsExactlyElementsOf(before.spans().stream().map(s -> up(s, by)).toList());
        assertThat(before.arcs()).hasSizeGreaterThan(4);
        assertThat(before.arcs()).anyMatch(arc -> arc.pill().isPresent());
        assertThat(after.arcs().stream().map(a -> drawn(a, 0)).toList())
                .isEqualTo(before.arcs().stream().map(a -> drawn(a, by)).toList());
        assertThat(before.badges()).hasSize(2);
        assertThat(after.badges())
                .containsExactlyElementsOf(before.badges().stream().map(b -> b.down(-by)).toList());
        assertThat(before.brackets()).hasSize(2);
        assertThat(after.brackets())
                .containsExactlyElementsOf(
                        before.brackets().stream().map(b -> b.down(-by)).toList());
        assertThat(before.chips()).hasSize(2);
        assertThat(after.chips())
                .containsExactlyElementsOf(before.chips().stream().map(c -> c.down(-by)).toList());
        assertThat(before.passages()).hasSize(1);
        assertThat(after.passages())
                .containsExactlyElementsOf(before.passages().stream().map(p -> up(p, by)).toList());
    }

    @Test
    void thatEverythingDrawnInALineLiesBetweenItsTopAndItsBottom() {
        DocumentView view = view();
        ViewWindow window = view.window(view.at(500, HEIGHT), HEIGHT);
        for (SpanBox span : window.spans()) {
            LineBox line = window.lineOf(span.begin(), Affinity.FORWARD).orElseThrow();
            assertThat(span.rects())
                    .allMatch(r -> r.y() == line.textTop() && r.bottom() == line.textBottom());
            assertThat(span.underline()).isBetween(line.baseline(), line.bottom() - 1);
            span.label().ifPresent(label -> assertWithin(label.place(), line));
        }
        for (ArcPath arc : window.arcs()) {
            arc.label()
                    .ifPresent(
                            label ->
                                    assertThat(window.lines())
                                            .anyMatch(
                                                    line ->
                                                            line.y() <= label.place().y()
                                                                    && label.place().bottom()
                                                                            <= line.textTop()));
        }
    }

    private static void assertWithin(Rect place, LineBox line) {
        assertThat(place.y()).isGreaterThanOrEqualTo(line.y());
        assertThat(place.bottom()).isLessThanOrEqualTo(line.textTop());
    }

    @Test
    void thatTheMarksShownAreThoseGivenLast() {
        DocumentView view = view();
        DocumentMarks other = DocumentMarks.of(List.of(marks.mention(0, 3, "Other")));
        assertThat(view.window(ViewAnchor.TOP, 300).spans()).isEmpty();
        view.setMarks(other);
        assertThat(view.marks()).isSameAs(other);
        assertThat(view.window(ViewAnchor.TOP, 300).spans()).hasSize(1);
    }
}
