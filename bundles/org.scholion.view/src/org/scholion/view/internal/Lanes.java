/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.scholion.text.TextDirection;
import org.scholion.view.Point;
import org.scholion.view.Rect;
import org.scholion.view.TextMeasurer;
import org.scholion.view.mark.MarkId;

/**
 * Gives every arc above a line a lane of its own where it would cross another, short ones lowest,
 * and spreads the arcs of one mark so that their feet do not meet.
 */
final class Lanes {

    /** Ends further apart than this are never joined, only named in pills. */
    static final int NEAR = 3_000;

    private static final int GAP = 6;
    private static final int FOOT = 7;
    private static final int PILL = 150;
    private static final String MORE = " \u2026";

    /** Where arcs may touch a mark: in the middle of its label, above it. */
    record Foot(Point point, int spread) {}

    /** An arc before its lane is known. */
    private record Draft(
            Link link,
            LaneItem.Half half,
            int fromX,
            int toX,
            int side,
            boolean near,
            int low,
            int high,
            Rect label,
            String text) {}

    private final TextMeasurer measurer;
    private final Column column;
    private final BlockText.Line line;
    private final Map<MarkId, Foot> feet;
    private final IntUnaryOperator xOfOffset;
    private final Map<MarkId, List<Link>> ends = new HashMap<>();

    /**
     * Prepares for one line.
     *
     * @param feet the marks that begin in the line, y of their feet counted from the text's top
     * @param xOfOffset where an offset near this line stands in its own line
     */
    Lanes(
            TextMeasurer measurer,
            Column column,
            BlockText.Line line,
            Map<MarkId, Foot> feet,
            IntUnaryOperator xOfOffset) {
        this.measurer = measurer;
        this.column = column;
        this.line = line;
        this.feet = feet;
        this.xOfOffset = xOfOffset;
    }

    /** The result: lanes needed and the items, y counted from the lanes' bottom upwards. */
    record Result(int lanes, List<LaneItem> items) {}

    /** Assigns lanes. */
    Result assign(List<Link> links) {
        List<Link> here = links.stream().filter(l -> startsHere(l) || endsHere(l)).toList();
        for (Link link : here) {
            if (startsHere(link)) {
                ends.computeIfAbsent(link.fromMark(), id -> new ArrayList<>()).add(link);
            }
            if (endsHere(link) && !link.link().isHalf()) {
                ends.computeIfAbsent(link.toMark(), id -> new ArrayList<>()).add(link);
            }
        }
        ends.forEach((id, list) -> list.sort(Comparator.comparingInt(l -> otherX(l, id))));
        List<Draft> drafts = new ArrayList<>();
        here.forEach(link -> draft(link, drafts));
        drafts.sort(
                Comparator.comparingInt((Draft d) -> d.high - d.low).thenComparingInt(d -> d.low));
        List<List<Draft>> lanes = new ArrayList<>();
        List<LaneItem> items = new ArrayList<>();
        int height = height(measurer);
        for (Draft draft : drafts) {
            int lane = 0;
            while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(o -> meets(o, draft))) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
            }
            lanes.get(lane).add(draft);
            int y = -lane * height - height / 2;
            items.add(
                    new LaneItem(
                            draft.link,
                            draft.half,
                            new Point(draft.fromX, footY(draft.link.fromMark())),
                            new Point(draft.toX, footY(draft.link.toMark())),
                            y,
                            draft.side,
                            draft.near,
                            draft.label.down(y - measurer.labelHeight() / 2),
                            draft.text));
        }
        return new Result(lanes.size(), items);
    }

    /** The height of a lane. */
    static int height(TextMeasurer measurer) {
        return measurer.labelHeight() + 3;
    }

    private static boolean meets(Draft a, Draft b) {
        return a.low < b.high + GAP && b.low < a.high + GAP;
    }

    private boolean startsHere(Link link) {
        return isHere(link.from().begin()) && feet.containsKey(link.fromMark());
    }

    private boolean endsHere(Link link) {
        return isHere(link.to().begin()) && feet.containsKey(link.toMark());
    }

    private boolean isHere(int offset) {
        return offset >= line.begin() && offset < line.end();
    }

    private void draft(Link link, List<Draft> drafts) {
        boolean starts = startsHere(link);
        if (link.link().isHalf()) {
            drafts.add(open(link));
        } else if (starts && endsHere(link)) {
            drafts.add(whole(link));
        } else {
            drafts.add(half(link, starts));
        }
    }

    private Draft whole(Link link) {
        int from = footX(link, link.fromMark());
        int to = footX(link, link.toMark());
        if (Math.abs(to - from) < 2 * FOOT) {
            to = from + (to < from ? -2 : 2) * FOOT;
        }
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        String text = link.link().label();
        if (measurer.labelWidth(text) > high - low - 2 * GAP) {
            text = link.link().shortLabel();
        }
        int width = measurer.labelWidth(text);
        Rect label = new Rect((low + high - width) / 2, 0, width, measurer.labelHeight());
        return new Draft(
                link,
                LaneItem.Half.WHOLE,
                from,
                to,
                0,
                true,
                Math.min(low, label.x()),
                Math.max(high, label.right()),
                label,
                text);
    }

    /** An arc without its other end reaches as far as its name needs, to where there is room. */
    private Draft open(Link link) {
        int x = footX(link, link.fromMark());
        String text = link.link().label() + MORE;
        int width = measurer.labelWidth(text);
        int reach = width + 5 * GAP;
        boolean ltr = line.direction() == TextDirection.LEFT_TO_RIGHT;
        boolean fits = ltr ? x + reach <= column.right() : x - reach >= column.left();
        int side = ltr == fits ? 1 : -1;
        int inner = x + side * 2 * GAP;
        Rect label = new Rect(side < 0 ? inner - width : inner, 0, width, measurer.labelHeight());
        return new Draft(
                link,
                LaneItem.Half.OPEN,
                x,
                x,
                side,
                true,
                side < 0 ? x - reach : x,
                side < 0 ? x : x + reach,
                label,
                text);
    }

    private Draft half(Link link, boolean starts) {
        int x = footX(link, starts ? link.fromMark() : link.toMark());
        boolean near = Math.abs(link.from().begin() - link.to().begin()) <= NEAR;
        int side = near ? nearSide(link) : x - column.left() < column.right() - x ? 1 : -1;
        String text = link.link().label();
        int width = near ? measurer.labelWidth(text) : PILL;
        int edge = side < 0 ? column.left() - GAP : column.right() + GAP;
        int reach = near ? Math.abs(edge - x) : Math.min(PILL + 2 * GAP, Math.abs(edge - x));
        reach = Math.max(reach, 3 * GAP);
        int inner = x + side * GAP;
        int room = near && starts ? width : reach - GAP;
        boolean fits = side < 0 ? inner - room >= 0 : inner + room <= column.window();
        int other = side < 0 ? x + GAP : x - GAP - room;
        int labelX = !fits ? other : side < 0 ? inner - room : inner;
        Rect label = new Rect(labelX, 0, room, measurer.labelHeight());
        int low = Math.min(side < 0 ? x - reach : x, label.x());
        int high = Math.max(side < 0 ? x : x + reach, label.right());
        return new Draft(
                link,
                starts ? LaneItem.Half.START : LaneItem.Half.TARGET,
                x,
                x,
                side,
                near,
                low,
                high,
                label,
                starts ? text : "");
    }

    /** The side that both ends of a near link agree on: the one that is closer to both together. */
    private int nearSide(Link link) {
        int a = xOfOffset.applyAsInt(link.from().begin());
        int b = xOfOffset.applyAsInt(link.to().begin());
        return a + b < column.left() + column.right() ? -1 : 1;
    }

    private int otherX(Link link, MarkId id) {
        MarkId other = link.fromMark().equals(id) ? link.toMark() : link.fromMark();
        boolean here = link.fromMark().equals(id) ? endsHere(link) : startsHere(link);
        if (here) {
            return foot(other).orElseThrow().point().x();
        }
        boolean near = Math.abs(link.from().begin() - link.to().begin()) <= NEAR;
        return near && nearSide(link) < 0 ? column.left() : column.right();
    }

    private int footX(Link link, MarkId id) {
        Foot foot = foot(id).orElseThrow();
        List<Link> all = ends.getOrDefault(id, List.of());
        int middle = all.size() - 1;
        int shift = (2 * all.indexOf(link) - middle) * FOOT / 2;
        int most = Math.max(foot.spread() / 2 - 2, 0);
        if (middle > 0 && middle * FOOT / 2 > most) {
            shift = shift * 2 * most / (middle * FOOT);
        }
        return foot.point().x() + shift;
    }

    private int footY(MarkId id) {
        return foot(id).map(foot -> foot.point().y()).orElse(0);
    }

    private Optional<Foot> foot(MarkId id) {
        return Optional.ofNullable(feet.get(id));
    }
}
