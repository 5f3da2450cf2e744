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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Fragment;
import org.scholion.view.ArcPath;
import org.scholion.view.Chip;
import org.scholion.view.LabelBox;
import org.scholion.view.LaneBox;
import org.scholion.view.LaneName;
import org.scholion.view.LineBox;
import org.scholion.view.Pill;
import org.scholion.view.Point;
import org.scholion.view.Rect;
import org.scholion.view.SpanBox;
import org.scholion.view.StanceBadge;
import org.scholion.view.StanceBracket;
import org.scholion.view.TextMeasurer;
import org.scholion.view.ViewAnchor;
import org.scholion.view.ViewWindow;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;

/** Puts the lines of a window together and joins the arcs that run between them. */
final class WindowBuilder {

    private static final int TRACK = 5;
    private static final int FIRST_TRACK = 8;
    private static final int PILL_TEXT = 40;

    /** How far an arc without its other end goes on behind its label. */
    private static final int OPEN_END = 12;

    private final String text;
    private final DocumentMarks marks;
    private final TextMeasurer measurer;
    private final Column column;

    private final List<LineBox> lines = new ArrayList<>();
    private final List<SpanBox> spans = new ArrayList<>();
    private final List<LaneItem> items = new ArrayList<>();
    private final List<ArcPath> arcs = new ArrayList<>();
    private final List<StanceBadge> badges = new ArrayList<>();
    private final List<StanceBracket> brackets = new ArrayList<>();
    private final List<Chip> chips = new ArrayList<>();
    private final List<LaneBox> sets = new ArrayList<>();
    private final List<LaneName> setNames = new ArrayList<>();
    private final Map<MarkId, Point> feet = new HashMap<>();
    private final Map<MarkId, LineBox> lineOfFoot = new HashMap<>();
    private final List<List<int[]>> leftTracks = new ArrayList<>();
    private final List<List<int[]>> rightTracks = new ArrayList<>();

    WindowBuilder(String text, DocumentMarks marks, TextMeasurer measurer, Column column) {
        this.text = text;
        this.marks = marks;
        this.measurer = measurer;
        this.column = column;
    }

    /** Adds a line of a block whose top is at y of the window. */
    void add(LaidLine line, int y) {
        LineBox box = line.box().down(y);
        lines.add(box);
        line.spans().forEach(s -> spans.add(s.down(y)));
        line.lanes().forEach(i -> items.add(i.down(y)));
        line.badges().forEach(b -> badges.add(b.down(y)));
        line.brackets().forEach(b -> brackets.add(b.down(y)));
        line.chips().forEach(c -> chips.add(c.down(y)));
        line.sets().forEach(s -> sets.add(s.down(y)));
        line.setNames().forEach(n -> setNames.add(n.down(y)));
        line.feet()
                .forEach(
                        (id, foot) -> {
                            feet.put(id, foot.down(y));
                            lineOfFoot.put(id, box);
                        });
    }

    ViewWindow build(ViewAnchor top, int height) {
        arcs();
        stanceArcs();
        return new ViewWindow(
                top,
                column.window(),
                height,
                column.left(),
                column.width(),
                lines,
                spans,
                arcs,
                badges,
                brackets,
                chips,
                new PassageBars(lines, marks, measurer, column).all(),
                sets,
                setNames);
    }

    private void arcs() {
        Map<Link.Key, LaneItem> starts = new LinkedHashMap<>();
        Map<Link.Key, LaneItem> targets = new LinkedHashMap<>();
        for (LaneItem item : items) {
            switch (item.half()) {
                case WHOLE -> whole(item);
                case OPEN -> open(item);
                case START -> starts.put(item.link().key(), item);
                case TARGET -> targets.put(item.link().key(), item);
            }
        }
        starts.forEach(
                (key, start) -> {
                    Optional<LaneItem> target =
                            Optional.ofNullable(targets.get(key)).filter(t -> t.near());
                    if (target.isPresent()) {
                        joined(start, target.get());
                        targets.remove(key);
                    } else {
                        pill(start);
                    }
                });
        targets.values().forEach(this::pill);
    }

    private void whole(LaneItem item) {
        List<Point> path =
                List.of(
                        item.from(),
                        new Point(item.from().x(), item.laneY()),
                        new Point(item.to().x(), item.laneY()),
                        item.to());
        arcs.add(arc(item, path, Optional.of(label(item)), Optional.empty()));
    }

    private void open(LaneItem item) {
        Point foot = item.from();
        Rect label = item.label();
        int end = item.side() < 0 ? label.x() - OPEN_END : label.right() + OPEN_END;
        List<Point> path =
                List.of(foot, new Point(foot.x(), item.laneY()), new Point(end, item.laneY()));
        boolean fromNowhere = item.link().link().missing() == MarkLink.Missing.START;
        arcs.add(
                arc(
                        item,
                        fromNowhere ? path.reversed() : path,
                        Optional.of(label(item)),
                        Optional.empty()));
    }

    private void joined(LaneItem start, LaneItem target) {
        int side = start.side();
        int x =
                track(
                        side,
                        Math.min(start.laneY(), target.laneY()),
                        Math.max(start.laneY(), target.laneY()));
        List<Point> path =
                List.of(
                        start.from(),
                        new Point(start.from().x(), start.laneY()),
                        new Point(x, start.laneY()),
                        new Point(x, target.laneY()),
                        new Point(target.to().x(), target.laneY()),
                        target.to());
        arcs.add(arc(start, path, Optional.of(label(start)), Optional.empty()));
    }

    /** The x of the first track in a gutter that is free between two heights. */
    private int track(int side, int top, int bottom) {
        List<List<int[]>> tracks = side < 0 ? leftTracks : rightTracks;
        int index = 0;
        while (index < tracks.size()
                && tracks.get(index).stream().anyMatch(t -> t[0] < bottom + 4 && top < t[1] + 4)) {
            index++;
        }
        if (index == tracks.size()) {
            tracks.add(new ArrayList<>());
        }
        tracks.get(index).add(new int[] {top, bottom});
        int room = Math.max(column.left() - FIRST_TRACK, TRACK);
        int away = FIRST_TRACK + index * TRACK % room;
        return side < 0 ? column.left() - away : column.right() + away;
    }

    private void pill(LaneItem item) {
        boolean start = item.half() == LaneItem.Half.START;
        Fragment other = start ? item.link().to() : item.link().from();
        Fragment own = start ? item.link().from() : item.link().to();
        MarkId otherMark = start ? item.link().toMark() : item.link().fromMark();
        Point foot = start ? item.from() : item.to();
        boolean up = other.begin() < own.begin();
        int end = Math.min(Math.min(other.end(), other.begin() + PILL_TEXT), text.length());
        String said = item.link().link().label() + "  " + text.substring(other.begin(), end);
        int room = Math.max(item.near() ? 150 : item.label().width(), 30);
        String shown = Condensed.to(said.replace('\n', ' '), room - 24, measurer);
        int width = measurer.labelWidth(shown) + 24;
        int inner = foot.x() + item.side() * 10;
        Rect place =
                new Rect(
                        item.side() < 0 ? inner - width : inner,
                        item.laneY() - measurer.labelHeight() / 2 - 1,
                        width,
                        Lanes.height(measurer));
        Point corner = new Point(foot.x(), item.laneY());
        Point edge = new Point(inner, item.laneY());
        List<Point> path = start ? List.of(foot, corner, edge) : List.of(edge, corner, foot);
        arcs.add(
                arc(
                        item,
                        path,
                        Optional.empty(),
                        Optional.of(new Pill(otherMark, up, shown, place, other.begin()))));
    }

    private LabelBox label(LaneItem item) {
        MarkHeader header = item.link().relation().header();
        return new LabelBox(header.id(), item.labelText(), item.label(), header.color());
    }

    private static ArcPath arc(
            LaneItem item, List<Point> path, Optional<LabelBox> label, Optional<Pill> pill) {
        MarkHeader header = item.link().relation().header();
        boolean startsOnly =
                pill.isPresent() && item.half() == LaneItem.Half.START
                        || item.link().link().missing() == MarkLink.Missing.TARGET;
        return new ArcPath(
                header.id(),
                item.link().fromMark(),
                item.link().toMark(),
                path,
                item.link().link().directed() && !startsOnly,
                label,
                pill,
                header.color(),
                header.state(),
                false,
                item.half() == LaneItem.Half.OPEN);
    }

    /** Lines from the cue of a stance to its ends, for when the stance has the user's attention. */
    private void stanceArcs() {
        for (StanceBadge badge : badges) {
            Optional<StanceMark> stance =
                    marks.find(badge.mark())
                            .filter(StanceMark.class::isInstance)
                            .map(StanceMark.class::cast);
            stance.ifPresent(s -> s.ends().forEach(end -> stanceArc(s, end)));
        }
    }

    private void stanceArc(StanceMark stance, StanceEndMark end) {
        Optional<MarkId> id = end.mark();
        if (id.isEmpty() || !feet.containsKey(stance.id()) || !feet.containsKey(id.get())) {
            return;
        }
        Point from = feet.getOrDefault(stance.id(), new Point(0, 0));
        Point to = feet.getOrDefault(id.get(), new Point(0, 0));
        LineBox fromLine = lineOfFoot.get(stance.id());
        LineBox toLine = lineOfFoot.get(id.get());
        int fromY = fromLine.y() + 1;
        int toY = toLine.y() + 1;
        List<Point> path = new ArrayList<>(List.of(from, new Point(from.x(), fromY)));
        if (fromLine.y() != toLine.y()) {
            int middle = column.left() + column.width() / 2;
            int x = (from.x() + to.x()) / 2 < middle ? column.left() - 4 : column.right() + 4;
            path.add(new Point(x, fromY));
            path.add(new Point(x, toY));
        }
        path.add(new Point(to.x(), toY));
        path.add(to);
        arcs.add(
                new ArcPath(
                        stance.id(),
                        stance.id(),
                        id.get(),
                        path,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        stance.header().color(),
                        stance.header().state(),
                        true,
                        false));
    }
}
