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
import java.util.function.IntUnaryOperator;
import org.scholion.document.AnnotationKind;
import org.scholion.text.TextDirection;
import org.scholion.view.Chip;
import org.scholion.view.LabelBox;
import org.scholion.view.LineBox;
import org.scholion.view.LineMetrics;
import org.scholion.view.Point;
import org.scholion.view.Rect;
import org.scholion.view.SpanBox;
import org.scholion.view.StanceBadge;
import org.scholion.view.StanceBracket;
import org.scholion.view.TextMeasurer;
import org.scholion.view.ViewOptions;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;

/**
 * Lays out one line with its marks. From top to bottom: lanes for arcs, rows for labels, the text,
 * underlines. Every line has room for one row of labels and one underline, so that its first mark
 * moves no letter; it is higher than the spacing asks only if more is to be shown.
 */
final class LineLayout {

    /** From one underline to the next. */
    static final int STEP = 3;

    /** How far an underline reaches into the room of the letters that go below the baseline. */
    private static final int UNDERLINE = 2;

    /** From one row of labels to the next, beyond their height: labels have tails. */
    private static final int ROW_GAP = 2;

    /** Above lanes and upper rows, so that they do not touch the line before. */
    private static final int AIR = 2;

    private final TextMeasurer measurer;
    private final ViewOptions options;
    private final Column column;
    private final DocumentMarks marks;

    private final List<SpanBox> spans = new ArrayList<>();
    private final List<StanceBadge> badges = new ArrayList<>();
    private final List<StanceBracket> brackets = new ArrayList<>();
    private final Map<MarkId, Lanes.Foot> feet = new LinkedHashMap<>();

    LineLayout(TextMeasurer measurer, ViewOptions options, Column column, DocumentMarks marks) {
        this.measurer = measurer;
        this.options = options;
        this.column = column;
        this.marks = marks;
    }

    /**
     * Lays out a line.
     *
     * @param y its top, counted from its block's top, if it is no higher than the spacing asks
     * @param spare how much of what lies above its top it may take before its letters move down
     */
    LaidLine lay(
            BlockText.Line line,
            int block,
            int index,
            int y,
            int spare,
            List<Mark> there,
            List<Link> links,
            List<LaneMarks> others,
            IntUnaryOperator xOfOffset) {
        SpanRows rows = SpanRows.of(MarkPart.in(line, there));
        int labelRows = rows.labelRows();
        LineMetrics metrics = line.metrics();
        int textHeight = metrics.ascent() + metrics.descent();
        LabelPlacer labels = labels(line);
        for (int row = 0; row < labelRows; row++) {
            int inRow = row;
            labels.row(
                    rows.groups().stream().filter(g -> g.row() == inRow).toList(),
                    line,
                    -labelRoom(row + 1));
        }
        LineBox flat = box(line, block, index, 0, textHeight, 0, metrics);
        rows.groups().forEach(group -> spans(group, rows, labels, flat));
        Lanes.Result lanes = new Lanes(measurer, column, line, feet, xOfOffset).assign(links);
        List<Chip> chips = new ChipColumn(measurer, column, marks).chips(there, line, textHeight);
        int labelRoom = labelRoom(Math.max(labelRows, isBlank(line) ? 0 : 1));
        int above = labelRoom + lanes.lanes() * Lanes.height(measurer);
        if (labelRows > 1 || lanes.lanes() > 0) {
            above += AIR;
        }
        int chipsBottom = chips.stream().mapToInt(c -> c.place().bottom()).max().orElse(0);
        int underlined = textHeight + underlineRoom(rows);
        SetLanes.Laid sets =
                new SetLanes(measurer, column, line, flat).lay(others, underlined + UNDERLINE);
        int beside = sets.height() == 0 ? 0 : UNDERLINE + sets.height();
        int below = Math.max(underlined + beside, chipsBottom);
        above = Math.max(above, base(line) - below);
        int height = above + below;
        int usual = Math.max(labelRoom(isBlank(line) ? 0 : 1), base(line) - textHeight);
        int top = y - Math.clamp(above - usual, 0, spare);
        int textTop = top + above;
        int laneBottom = textTop - labelRoom;
        Map<MarkId, Point> points = new HashMap<>();
        feet.forEach((id, foot) -> points.put(id, foot.point().down(textTop)));
        return new LaidLine(
                box(line, block, index, top, height, textTop, metrics),
                spans.stream().map(s -> s.down(textTop)).toList(),
                lanes.items().stream().map(i -> lowered(i, textTop, laneBottom)).toList(),
                badges.stream().map(b -> b.down(textTop)).toList(),
                brackets.stream().map(b -> b.down(textTop)).toList(),
                chips.stream().map(c -> c.down(textTop)).toList(),
                points,
                sets.boxes().stream().map(b -> b.down(textTop)).toList(),
                sets.names().stream().map(n -> n.down(textTop)).toList());
    }

    /** The room of so many rows of labels, from the top of the uppermost to the text's. */
    private int labelRoom(int rows) {
        return rows * (measurer.labelHeight() + ROW_GAP) - (rows > 0 ? ROW_GAP : 0);
    }

    private static LaneItem lowered(LaneItem item, int textTop, int laneBottom) {
        return new LaneItem(
                item.link(),
                item.half(),
                item.from().down(textTop),
                item.to().down(textTop),
                item.laneY() + laneBottom,
                item.side(),
                item.near(),
                item.label().down(laneBottom),
                item.labelText());
    }

    private int base(BlockText.Line line) {
        double spacing = isBlank(line) ? 1.0 : options.lineSpacing();
        return (int) Math.round(measurer.fontSize() * spacing);
    }

    private static boolean isBlank(BlockText.Line line) {
        return line.begin() == line.textEnd() && line.hard();
    }

    private int underlineRoom(SpanRows rows) {
        int count = rows.underlinesBelow(rows.rows());
        return Math.max(0, count - 1) * STEP;
    }

    private LabelPlacer labels(BlockText.Line line) {
        boolean ltr = line.direction() == TextDirection.LEFT_TO_RIGHT;
        int limit = ltr ? column.right() + 40 : column.left() - 40;
        return new LabelPlacer(measurer, line.direction(), limit);
    }

    private static LineBox box(
            BlockText.Line line,
            int block,
            int index,
            int y,
            int height,
            int textTop,
            LineMetrics metrics) {
        return new LineBox(
                block,
                index,
                line.begin(),
                line.end(),
                line.textEnd(),
                line.hard(),
                y,
                height,
                textTop,
                textTop + metrics.ascent(),
                textTop + metrics.ascent() + metrics.descent(),
                line.direction(),
                line.pieces(),
                line.start());
    }

    private void spans(SpanRows.Group group, SpanRows rows, LabelPlacer labels, LineBox line) {
        int below = rows.underlinesBelow(group.row());
        for (int i = 0; i < group.parts().size(); i++) {
            MarkPart part = group.parts().get(i);
            List<Rect> rects = rects(part, line);
            if (rects.isEmpty()) {
                continue;
            }
            MarkId id = part.mark().id();
            Optional<LabelBox> label =
                    part.opening() ? labels.label(id) : Optional.<LabelBox>empty();
            spans.add(
                    new SpanBox(
                            id,
                            part.mark().header().kind(),
                            part.evidence(),
                            part.begin(),
                            part.end(),
                            rects,
                            group.row(),
                            line.textBottom() - UNDERLINE + (below + i) * STEP,
                            part.first(),
                            part.last(),
                            part.mark().header().color(),
                            part.mark().header().state(),
                            label,
                            new Ties(line).of(part, rects, spans)));
            if (part.opening()) {
                foot(id, label, rects, line);
                badge(part.mark(), labels);
            }
            if (part.mark().header().kind() != AnnotationKind.STANCE) {
                brackets(part, rects, line);
            }
        }
    }

    static List<Rect> rects(MarkPart part, LineBox line) {
        if (part.begin() < part.end()) {
            return line.rects(part.begin(), part.end());
        }
        int x = CaretPlaces.x(line, part.begin());
        return List.of(new Rect(x - 1, line.textTop(), 2, line.textBottom() - line.textTop()));
    }

    private void foot(MarkId id, Optional<LabelBox> label, List<Rect> rects, LineBox line) {
        Rect first =
                line.direction() == TextDirection.LEFT_TO_RIGHT
                        ? rects.get(0)
                        : rects.get(rects.size() - 1);
        Rect place = label.map(LabelBox::place).orElse(first);
        int spread = Math.max(place.width(), first.width());
        feet.putIfAbsent(
                id,
                new Lanes.Foot(new Point(place.x() + place.width() / 2, place.y() - 1), spread));
    }

    private void badge(Mark mark, LabelPlacer labels) {
        if (mark instanceof StanceMark stance) {
            labels.badge(mark.id())
                    .ifPresent(
                            place ->
                                    badges.add(
                                            new StanceBadge(
                                                    mark.id(),
                                                    stance.sign(),
                                                    stance.intensity(),
                                                    stance.intensities(),
                                                    place,
                                                    mark.header().color())));
        }
    }

    private void brackets(MarkPart part, List<Rect> rects, LineBox line) {
        boolean ltr = line.direction() == TextDirection.LEFT_TO_RIGHT;
        Rect around = rects.stream().reduce(Rect::union).orElseThrow();
        for (Mark other : marks.referringTo(part.mark().id())) {
            if (other instanceof StanceMark stance) {
                for (StanceEndMark end : stance.ends()) {
                    if (end.mark().filter(part.mark().id()::equals).isPresent()) {
                        brackets.add(
                                new StanceBracket(
                                        stance.id(),
                                        part.mark().id(),
                                        end.side(),
                                        stance.sign(),
                                        around,
                                        ltr ? part.first() : part.last(),
                                        ltr ? part.last() : part.first()));
                    }
                }
            }
        }
    }
}
