/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.Fragment;
import org.scholion.text.TextDirection;
import org.scholion.view.FixedMeasurer;
import org.scholion.view.LineMetrics;
import org.scholion.view.Marks;
import org.scholion.view.Point;
import org.scholion.view.Rect;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.RelationMark;

/** A line of forty characters, each ten wide, in a column from 100 to 500. */
class LanesTest {

    private static final int LEFT = 100;
    private static final int RIGHT = 500;

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();
    private final Map<MarkId, Lanes.Foot> feet = new HashMap<>();
    private final Map<MarkId, Integer> offsets = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    /** A mark of this line whose label's middle is at x. */
    private MarkId mark(int x, int spread) {
        MarkId id = away(1_000 + Math.clamp((x - LEFT) / FixedMeasurer.ADVANCE, 0, 39));
        feet.put(id, new Lanes.Foot(new Point(x, -20), spread));
        return id;
    }

    private MarkId mark(int x) {
        return mark(x, 200);
    }

    /** A mark that begins at an offset of the text, of which 1000 to 1040 are in this line. */
    private MarkId away(int offset) {
        MarkId id = marks.mention(offset, offset + 1, "Mark").id();
        offsets.put(id, offset);
        return id;
    }

    private Link link(MarkId from, MarkId to, String label) {
        RelationMark relation = marks.relation(from, to, label);
        int begin = offsets.getOrDefault(from, 0);
        int end = offsets.getOrDefault(to, 0);
        Link link =
                new Link(
                        relation,
                        0,
                        relation.links().get(0),
                        from,
                        new Fragment(begin, begin + 1),
                        to,
                        new Fragment(end, end + 1));
        links.add(link);
        return link;
    }

    private Lanes.Result assign() {
        BlockText.Line line =
                new BlockText.Line(
                        1_000,
                        1_040,
                        1_040,
                        true,
                        TextDirection.LEFT_TO_RIGHT,
                        List.of(),
                        LEFT,
                        new LineMetrics(14, 5));
        Column column = new Column(LEFT, RIGHT - LEFT, RIGHT + LEFT);
        return new Lanes(
                        measurer,
                        column,
                        line,
                        feet,
                        offset -> LEFT + Math.floorMod(offset, 40) * FixedMeasurer.ADVANCE)
                .assign(links);
    }

    private LaneItem item(Link link) {
        return itemIfAny(link).orElseThrow();
    }

    private Optional<LaneItem> itemIfAny(Link link) {
        return assign().items().stream().filter(i -> i.link().equals(link)).findFirst();
    }

    private int laneY(int lane) {
        return -15 * lane - 7;
    }

    @ParameterizedTest
    @CsvSource({"100,200,206,290,true", "100,200,205,290,false", "206,400,100,200,true"})
    void thatArcsShareALaneFromSixPointsApart(int a, int b, int c, int d, boolean together) {
        link(mark(a), mark(b), "r");
        link(mark(c), mark(d), "r");
        assertThat(assign().lanes()).isEqualTo(together ? 1 : 2);
    }

    @Test
    void thatArcsTooNearToTheirLeftHaveALaneOfTheirOwnToo() {
        link(mark(205), mark(250), "r");
        link(mark(100), mark(200), "r");
        assertThat(assign().lanes()).isEqualTo(2);
    }

    @Test
    void thatShorterArcsLieLower() {
        Link wide = link(mark(100), mark(400), "r");
        Link middle = link(mark(140), mark(300), "r");
        Link narrow = link(mark(150), mark(200), "r");
        assertThat(item(narrow).laneY()).isEqualTo(laneY(0));
        assertThat(item(middle).laneY()).isEqualTo(laneY(1));
        assertThat(item(wide).laneY()).isEqualTo(laneY(2));
        assertThat(item(wide).label().y()).isEqualTo(laneY(2) - 6);
    }

    @Test
    void thatOfArcsOfOneLengthTheLeftOneLiesLower() {
        Link right = link(mark(150), mark(250), "r");
        Link left = link(mark(140), mark(240), "r");
        assertThat(item(left).laneY()).isGreaterThan(item(right).laneY());
    }

    @Test
    void thatAnArcStandsOnTheFeetOfItsMarks() {
        Link link = link(mark(300), mark(120), "r");
        assertThat(item(link).half()).isEqualTo(LaneItem.Half.WHOLE);
        assertThat(item(link).from()).isEqualTo(new Point(300, -20));
        assertThat(item(link).to()).isEqualTo(new Point(120, -20));
        assertThat(item(link).near()).isTrue();
        assertThat(item(link).side()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"200,214,214", "200,213,214", "200,200,214", "214,200,200", "213,200,199"})
    void thatAnArcIsWideEnoughToBeSeen(int from, int to, int drawnTo) {
        assertThat(item(link(mark(from), mark(to), "")).to().x()).isEqualTo(drawnTo);
    }

    @ParameterizedTest
    @CsvSource({"148,relation", "147,r"})
    void thatALabelWiderThanItsArcIsShort(int to, String shown) {
        LaneItem item = item(link(mark(100 - 12), mark(to), "relation"));
        assertThat(item.labelText()).isEqualTo(shown);
    }

    @Test
    void thatALabelStandsInTheMiddleOfItsArc() {
        LaneItem item = item(link(mark(100), mark(220), "abcd"));
        assertThat(item.label()).isEqualTo(new Rect(148, laneY(0) - 6, 24, 12));
    }

    @Test
    void thatALabelWiderThanItsArcKeepsOthersAway() {
        String label = "a".repeat(20);
        RelationMark wide = marks.relation(mark(200), mark(220), label);
        Link link =
                new Link(
                        wide,
                        0,
                        new MarkLink(
                                wide.links().get(0).from(),
                                wide.links().get(0).to(),
                                label,
                                label,
                                true),
                        wide.links().get(0).from(),
                        new Fragment(1_010, 1_011),
                        wide.links().get(0).to(),
                        new Fragment(1_012, 1_013));
        links.add(link);
        link(mark(110), mark(140), "r");
        link(mark(280), mark(310), "r");
        assertThat(item(link).label()).isEqualTo(new Rect(150, laneY(0) - 6, 120, 12));
        links.clear();
        links.add(link);
        link(mark(110), mark(150), "r");
        assertThat(assign().lanes()).isEqualTo(2);
        links.clear();
        links.add(link);
        link(mark(270), mark(310), "r");
        assertThat(assign().lanes()).isEqualTo(2);
    }

    @Test
    void thatFeetOfOneMarkStandApartAndInOrderOfTheOtherEnds() {
        MarkId hub = mark(300);
        Link right = link(hub, mark(450), "r");
        Link left = link(hub, mark(120), "r");
        Link between = link(mark(200), hub, "r");
        assertThat(item(left).from().x()).isEqualTo(293);
        assertThat(item(between).to().x()).isEqualTo(300);
        assertThat(item(right).from().x()).isEqualTo(307);
    }

    @Test
    void thatFeetStayOverANarrowMark() {
        MarkId hub = mark(300, 10);
        List<Link> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(link(hub, mark(120 + 10 * i), "r"));
        }
        List<Integer> at = all.stream().map(l -> item(l).from().x()).toList();
        assertThat(at).isSorted().allMatch(x -> 297 <= x && x <= 303);
        assertThat(at.get(0)).isEqualTo(297);
        assertThat(at.get(4)).isEqualTo(303);
    }

    @Test
    void thatTwoFeetStandEachSideOfTheMiddle() {
        MarkId hub = mark(300);
        Link left = link(hub, mark(120), "r");
        Link right = link(hub, mark(450), "r");
        assertThat(item(left).from().x()).isEqualTo(297);
        assertThat(item(right).from().x()).isEqualTo(303);
    }

    @Test
    void thatEndsInOtherLinesCountAsLyingWhereTheirArcLeavesTheLine() {
        MarkId hub = mark(300);
        Link here = link(hub, mark(450), "r");
        Link nearLeft = link(hub, away(1_040 + 1), "r");
        Link far = link(hub, away(9_000), "r");
        Link hereLeft = link(hub, mark(110), "r");
        assertThat(item(nearLeft).from().x()).isLessThan(item(hereLeft).from().x());
        assertThat(item(hereLeft).from().x()).isLessThan(item(here).from().x());
        assertThat(item(here).from().x()).isLessThan(item(far).from().x());
    }

    @Test
    void thatOnlyArcsWithAnEndInTheLineAreDrawn() {
        Link link = link(away(999), away(1_040), "r");
        feet.put(link.fromMark(), new Lanes.Foot(new Point(200, -20), 10));
        feet.put(link.toMark(), new Lanes.Foot(new Point(200, -20), 10));
        assertThat(itemIfAny(link)).isEmpty();
        Link noFoot = link(away(1_000), away(1_039), "r");
        assertThat(itemIfAny(noFoot)).isEmpty();
        feet.put(noFoot.fromMark(), new Lanes.Foot(new Point(200, -20), 10));
        assertThat(item(noFoot).half()).isEqualTo(LaneItem.Half.START);
        feet.put(noFoot.toMark(), new Lanes.Foot(new Point(300, -20), 10));
        assertThat(item(noFoot).half()).isEqualTo(LaneItem.Half.WHOLE);
    }

    @Test
    void thatBothHalvesOfANearArcLeaveByTheSideThatIsCloserToBoth() {
        // 200 and 160 are left of the column's middle together, 400 and 390 right of it.
        Link left = link(mark(200), away(1_046), "abc");
        assertThat(item(left).side()).isEqualTo(-1);
        assertThat(item(left).half()).isEqualTo(LaneItem.Half.START);
        assertThat(item(left).near()).isTrue();
        assertThat(item(left).labelText()).isEqualTo("abc");
        assertThat(item(left).from()).isEqualTo(item(left).to().down(-20));
        assertThat(item(left).label()).isEqualTo(new Rect(194 - 18, laneY(0) - 6, 18, 12));
        Link right = link(away(1_069), mark(400), "abc");
        assertThat(item(right).side()).isEqualTo(1);
        assertThat(item(right).half()).isEqualTo(LaneItem.Half.TARGET);
        assertThat(item(right).labelText()).isEmpty();
        assertThat(item(right).label().x()).isEqualTo(406);
        assertThat(item(right).label().right()).isEqualTo(506);
    }

    @ParameterizedTest
    @CsvSource({"1069,-1", "1070,1", "1071,1"})
    void thatANearArcEquallyFarFromBothSidesLeavesByTheRight(int to, int side) {
        // From 200 to where the other end lies in its own line: 390, 400, 410.
        assertThat(item(link(mark(200), away(to), "r")).side()).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"4020,true", "4021,false"})
    void thatArcsAreJoinedOverThreeThousandCharactersAtMost(int to, boolean near) {
        Link link = link(mark(300), away(to), "r");
        assertThat(item(link).near()).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"200,1", "299,1", "300,-1", "400,-1"})
    void thatAPillStandsWhereThereIsMoreRoom(int x, int side) {
        Link link = link(mark(x), away(9_000), "abc");
        assertThat(item(link).side()).isEqualTo(side);
        Rect label = item(link).label();
        assertThat(label.width()).isEqualTo(156);
        assertThat(side < 0 ? label.right() : label.x()).isEqualTo(x + side * 6);
    }

    @Test
    void thatAPillNextToTheEdgeIsNotWiderThanTheRoomThere() {
        Link link = link(mark(450), away(9_000), "abc");
        assertThat(item(link).side()).isEqualTo(-1);
        Lanes narrow =
                new Lanes(
                        measurer,
                        new Column(LEFT, 100, 300),
                        new BlockText.Line(
                                1_000,
                                1_040,
                                1_040,
                                true,
                                TextDirection.LEFT_TO_RIGHT,
                                List.of(),
                                LEFT,
                                new LineMetrics(14, 5)),
                        Map.of(link.fromMark(), new Lanes.Foot(new Point(150, -20), 10)),
                        offset -> LEFT);
        assertThat(narrow.assign(links).items().get(0).label())
                .isEqualTo(new Rect(144 - 50, laneY(0) - 6, 50, 12));
    }

    @Test
    void thatAHalfNextToTheEdgeHasRoomAllTheSame() {
        Link link = link(away(1_041), mark(100), "r");
        assertThat(item(link).side()).isEqualTo(-1);
        assertThat(item(link).label()).isEqualTo(new Rect(94 - 12, laneY(0) - 6, 12, 12));
    }

    @ParameterizedTest
    @CsvSource({
        // A half from 300 to the left reaches the edge of the column.
        "1041,100,120,2",
        "1041,100,94,2",
        "1041,306,340,1",
        "1041,305,340,2",
        "1041,60,88,1",
        // One to the right.
        "1079,490,530,2",
        "1079,512,530,1",
        "1079,511,530,2",
        "1079,250,294,1",
        "1079,250,295,2"
    })
    void thatAHalfKeepsItsLaneFreeUpToTheColumnsEdge(int to, int a, int b, int lanes) {
        link(away(to), mark(300), "");
        link(mark(a), mark(b), "");
        assertThat(assign().lanes()).isEqualTo(lanes);
    }

    @Test
    void thatALanesHeightHoldsALabelAndThreePoints() {
        assertThat(Lanes.height(measurer)).isEqualTo(measurer.labelHeight() + 3);
    }
}
