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
import java.util.List;
import java.util.Optional;
import org.scholion.document.Span;
import org.scholion.text.TextDirection;
import org.scholion.view.LabelBox;
import org.scholion.view.LaneBox;
import org.scholion.view.LaneName;
import org.scholion.view.LineBox;
import org.scholion.view.Rect;
import org.scholion.view.TextMeasurer;
import org.scholion.view.lane.SetLane;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.StanceMark;

/**
 * Lays out what other sets have in one line: a lane for each that has anything there, in the order
 * in which they are shown, with a row for each level of nesting, inner marks nearest the text. A
 * row is a bar along the words with the type's name below. At the begin of the line stand initials.
 */
final class SetLanes {

    /** The height of a bar. */
    static final int BAR = 3;

    /** Between one lane and the next, and from the text to the first. */
    private static final int GAP = 4;

    /** From a bar to its label. */
    private static final int AIR = 1;

    /** Below a label: labels have tails. */
    private static final int TAIL = 3;

    /** From initials to the column. */
    private static final int AWAY = 5;

    /** What was laid out; y as given, and how much room below it is taken. */
    record Laid(List<LaneBox> boxes, List<LaneName> names, int height) {}

    private final TextMeasurer measurer;
    private final Column column;
    private final BlockText.Line line;
    private final LineBox flat;
    private final List<LaneBox> boxes = new ArrayList<>();
    private final List<LaneName> names = new ArrayList<>();

    /**
     * Prepares for one line.
     *
     * @param flat the same line with its text's top at 0
     */
    SetLanes(TextMeasurer measurer, Column column, BlockText.Line line, LineBox flat) {
        this.measurer = measurer;
        this.column = column;
        this.line = line;
        this.flat = flat;
    }

    /** Lays out all lanes below a height. */
    Laid lay(List<LaneMarks> lanes, int top) {
        int y = top;
        for (LaneMarks lane : lanes) {
            SpanRows rows = SpanRows.of(parts(lane));
            if (rows.rows() > 0) {
                y += GAP;
                name(lane.lane(), y);
                for (int row = 0; row < rows.rows(); row++) {
                    row(lane, rows, row, y);
                    y += rowHeight();
                }
            }
        }
        return new Laid(boxes, names, y - top);
    }

    private int rowHeight() {
        return BAR + AIR + measurer.labelHeight() + TAIL;
    }

    /** All parts of a lane's marks in the line; a relation without a place is where it begins. */
    private List<MarkPart> parts(LaneMarks lane) {
        List<MarkPart> parts = new ArrayList<>();
        for (MarkPart part : MarkPart.all(line, lane.there())) {
            parts.add(part);
            if (part.opening()) {
                lane.standingOn(part.mark()).forEach(mark -> parts.add(part.of(mark)));
            }
        }
        return parts;
    }

    private void row(LaneMarks lane, SpanRows rows, int row, int y) {
        boolean ltr = line.direction() == TextDirection.LEFT_TO_RIGHT;
        LabelPlacer labels =
                new LabelPlacer(measurer, line.direction(), ltr ? column.right() : column.left());
        List<SpanRows.Group> groups =
                rows.groups().stream()
                        .filter(group -> group.row() == row)
                        .map(group -> named(group, lane.lane()))
                        .toList();
        labels.row(groups, line, y + BAR + AIR);
        for (SpanRows.Group group : groups) {
            for (MarkPart part : group.parts()) {
                boxes.add(box(lane, part, labels, y));
            }
        }
    }

    private LaneBox box(LaneMarks lane, MarkPart part, LabelPlacer labels, int y) {
        Mark mark = part.mark();
        Optional<LabelBox> label =
                part.opening() ? labels.label(mark.id()) : Optional.<LabelBox>empty();
        return new LaneBox(
                mark.id(),
                mark.header().kind(),
                part.evidence(),
                part.begin(),
                part.end(),
                rects(part, y),
                lane.agreeing().contains(mark.id()),
                lane.lane().color(),
                label);
    }

    private List<Rect> rects(MarkPart part, int y) {
        return LineLayout.rects(part, flat).stream()
                .map(rect -> new Rect(rect.x(), y, rect.width(), rowHeight()))
                .toList();
    }

    /** The same parts in the member's colour, with all they say as their label. */
    private SpanRows.Group named(SpanRows.Group group, SetLane lane) {
        return new SpanRows.Group(
                group.parts().stream().map(part -> part.of(named(part, lane))).toList(),
                group.row());
    }

    private MentionMark named(MarkPart part, SetLane lane) {
        MarkHeader header = part.mark().header();
        String before = said(part.mark());
        return new MentionMark(
                new MarkHeader(
                        header.id(),
                        header.kind(),
                        header.typeId(),
                        before + header.label(),
                        before + header.shortLabel(),
                        lane.color(),
                        header.state()),
                part.mark().spans().isEmpty()
                        ? Span.of(part.begin(), part.end())
                        : part.mark().spans().get(0),
                Optional.empty());
    }

    /** What stands before a label: a stance's sign, or that something is joined with another. */
    private String said(Mark mark) {
        if (mark instanceof StanceMark stance) {
            return stance.sign().symbol() + " ";
        }
        if (mark.spans().isEmpty()) {
            return line.direction() == TextDirection.LEFT_TO_RIGHT ? "\u2192 " : "\u2190 ";
        }
        return "";
    }

    private void name(SetLane lane, int y) {
        int width = measurer.labelWidth(lane.initials());
        int x =
                line.direction() == TextDirection.LEFT_TO_RIGHT
                        ? column.left() - AWAY - width
                        : column.right() + AWAY;
        names.add(
                new LaneName(
                        lane.set(),
                        lane.initials(),
                        new Rect(x, y + BAR + AIR, width, measurer.labelHeight()),
                        lane.color()));
    }
}
