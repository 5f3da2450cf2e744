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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.schema.TypeColor;
import org.scholion.view.lane.SetLane;
import org.scholion.view.lane.ShownSets;
import org.scholion.view.mark.MarkId;

/** Other sets stand below the words in lanes of their own, and each mark keeps its set. */
class SetLanesTest {

    /** Three lines of forty characters. */
    private static final String TEXT = "abc def ghi jkl mno pqr stu vwx yz0 123 ".repeat(3);

    private static final TypeColor GREEN = new TypeColor(0x038854, 0x70E4A7);

    private final Marks own = new Marks();
    private final Marks ben = new Marks("ben");
    private final Marks gold = new Marks("gold");

    private DocumentView view(String text) {
        return new DocumentView(
                text,
                own.document(),
                new FixedMeasurer(),
                ViewOptions.STANDARD.withColumnCharacters(40),
                560);
    }

    private ViewWindow window(String text) {
        DocumentView view = view(text);
        view.setLanes(
                List.of(
                        new SetLane("ben", "Ben Krüger", "BK", GREEN, ben.document()),
                        new SetLane("gold", "gold", "GO", GREEN, gold.document())));
        return view.window(ViewAnchor.TOP, 100_000);
    }

    @Test
    void thatALineWithoutMarksOfOthersIsAsItWas() {
        own.mention(4, 7, "Person");
        ben.mention(44, 47, "Person");
        List<LineBox> plain = view(TEXT).window(ViewAnchor.TOP, 100_000).lines();
        List<LineBox> beside = window(TEXT).lines();
        assertThat(beside.get(0).textTop()).isEqualTo(plain.get(0).textTop());
        assertThat(beside.get(0).bottom()).isEqualTo(plain.get(0).bottom());
        assertThat(beside.get(1).textTop() - beside.get(1).y())
                .isLessThanOrEqualTo(plain.get(1).textTop() - plain.get(1).y());
        assertThat(beside.get(1).height()).isGreaterThan(plain.get(1).height());
        assertThat(beside.get(2).height()).isEqualTo(plain.get(2).height());
    }

    @Test
    void thatLanesStandBelowTheWordsInTheirOrderAndDoNotTouch() {
        own.mention(4, 7, "Person");
        ben.mention(4, 7, "Place");
        ben.mention(0, 11, "Group");
        gold.mention(8, 11, "Person");
        ViewWindow window = window(TEXT);
        LineBox line = window.lines().get(0);
        assertThat(window.lanes()).hasSize(3);
        int bottom = line.textBottom();
        for (LaneBox box : window.lanes()) {
            Rect rect = box.rects().get(0);
            assertThat(rect.y()).isGreaterThanOrEqualTo(bottom);
            bottom = rect.bottom();
        }
        assertThat(bottom).isLessThanOrEqualTo(line.bottom());
        assertThat(window.lanes())
                .extracting(b -> b.mark().set())
                .containsExactly("ben", "ben", "gold");
        // the inner one is nearest the words
        assertThat(window.lanes()).extracting(LaneBox::begin).containsExactly(4, 0, 8);
        assertThat(window.laneNames()).extracting(LaneName::text).containsExactly("BK", "GO");
    }

    @Test
    void thatInitialsStandBeforeTheLineWhereItBegins() {
        ben.mention(0, 3, "Person");
        ViewWindow window = window(TEXT);
        assertThat(window.laneNames().get(0).place().right()).isLessThan(window.columnLeft());
        ViewWindow arabic = window("\u0627\u0644\u0647\u0646\u062f \u0627\u0644\u0647\u0646\u062f");
        assertThat(arabic.laneNames().get(0).place().x())
                .isGreaterThan(arabic.columnLeft() + arabic.columnWidth());
    }

    @Test
    void thatWhatOnesOwnSetHasTooAgrees() {
        own.mention(4, 7, "Person");
        MarkId same = ben.mention(4, 7, "Person").id();
        MarkId other = ben.mention(8, 11, "Person").id();
        assertThat(window(TEXT).lanes())
                .anyMatch(box -> box.mark().equals(same) && box.agrees())
                .anyMatch(box -> box.mark().equals(other) && !box.agrees());
    }

    @Test
    void thatARelationWithoutAPlaceIsSaidWhereItBegins() {
        var from = ben.mention(4, 7, "Person");
        var to = ben.mention(20, 23, "Person");
        MarkId relation = ben.relation(from.id(), to.id(), "knows").id();
        ViewWindow window = window(TEXT);
        LaneBox box =
                window.lanes().stream()
                        .filter(b -> b.mark().equals(relation))
                        .findFirst()
                        .orElseThrow();
        assertThat(box.begin()).isEqualTo(4);
        Rect place = box.label().orElseThrow().place();
        assertThat(window.marksAt(place.x() + 1, place.y() + 1)).contains(relation);
    }

    @Test
    void thatShownSetsFindAndPlaceMarksOfAllSetsAndKnowOnesOwn() {
        MarkId mine = own.mention(4, 7, "Person").id();
        MarkId other = ben.mention(8, 11, "Person").id();
        ShownSets shown =
                new ShownSets(
                        own.document(),
                        List.of(new SetLane("ben", "Ben", "BE", GREEN, ben.document())));
        assertThat(shown.isOwn(mine)).isTrue();
        assertThat(shown.isOwn(other)).isFalse();
        assertThat(shown.find(other)).isPresent();
        assertThat(shown.place(other, 0).orElseThrow().begin()).isEqualTo(8);
        assertThat(shown.place(mine, 0).orElseThrow().begin()).isEqualTo(4);
        assertThat(shown.find(gold.mention(0, 3, "Person").id())).isEmpty();
    }

    /** Every point of a bar hits its mark, with its set; the points above its words do not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thatHittingALaneIsTheInverseOfDrawingIt(long seed) {
        Random random = new Random(seed);
        String text = RandomTexts.of(seed, 120);
        for (int i = 0; i < 30; i++) {
            for (Marks marks : List.of(own, ben, gold)) {
                int begin = random.nextInt(text.length() - 40);
                marks.mention(begin, begin + 1 + random.nextInt(30), "Person");
            }
        }
        ViewWindow window = window(text);
        assertThat(window.lanes()).isNotEmpty();
        for (LaneBox box : window.lanes()) {
            LineBox line = window.lineAt(box.rects().get(0).y()).orElseThrow();
            assertThat(box.rects().stream().mapToInt(Rect::width).sum())
                    .isEqualTo(
                            line.rects(box.begin(), box.end()).stream()
                                    .mapToInt(Rect::width)
                                    .sum());
            for (Rect rect : box.rects()) {
                for (int x = rect.x(); x < rect.right(); x += 3) {
                    assertThat(window.marksAt(x, rect.y() + 1)).contains(box.mark());
                }
            }
        }
        for (LineBox line : window.lines()) {
            int y = (line.textTop() + line.baseline()) / 2;
            for (int x = line.left(); x < line.right(); x += 7) {
                assertThat(window.marksAt(x, y)).noneMatch(mark -> !mark.set().equals("me"));
            }
        }
    }
}
