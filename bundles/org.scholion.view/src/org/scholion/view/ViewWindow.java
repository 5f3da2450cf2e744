/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.view.internal.CaretPlaces;
import org.scholion.view.mark.MarkId;

/**
 * Everything that shows in a window of a document, in points from the window's top left corner.
 *
 * @param top where the window begins
 * @param width the window's width
 * @param height the window's height
 * @param columnLeft left edge of the column of text
 * @param columnWidth its width
 * @param lines at least partly visible, from top to bottom
 * @param lanes what other sets have, below the words
 * @param laneNames whose lanes these are, at the begins of the lines
 */
public record ViewWindow(
        ViewAnchor top,
        int width,
        int height,
        int columnLeft,
        int columnWidth,
        List<LineBox> lines,
        List<SpanBox> spans,
        List<ArcPath> arcs,
        List<StanceBadge> badges,
        List<StanceBracket> brackets,
        List<Chip> chips,
        List<PassageBar> passages,
        List<LaneBox> lanes,
        List<LaneName> laneNames) {

    public ViewWindow {
        lines = List.copyOf(lines);
        spans = List.copyOf(spans);
        arcs = List.copyOf(arcs);
        badges = List.copyOf(badges);
        brackets = List.copyOf(brackets);
        chips = List.copyOf(chips);
        passages = List.copyOf(passages);
        lanes = List.copyOf(lanes);
        laneNames = List.copyOf(laneNames);
    }

    /** A window on nothing. */
    public static ViewWindow empty(int width, int height) {
        return new ViewWindow(
                ViewAnchor.TOP,
                width,
                height,
                0,
                width,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The offsets of the lines that show. */
    public TextRange range() {
        return lines.isEmpty()
                ? new TextRange(0, 0)
                : new TextRange(lines.get(0).begin(), lines.get(lines.size() - 1).end());
    }

    /** The line at a height; above the first the first, below the last the last. */
    public Optional<LineBox> lineAt(int y) {
        Optional<LineBox> found = lines.stream().findFirst();
        for (LineBox line : lines) {
            if (line.y() <= y) {
                found = Optional.of(line);
            }
        }
        return found;
    }

    /** The line a caret is drawn in, if that shows. */
    public Optional<LineBox> lineOf(int offset, Affinity affinity) {
        for (int i = 0; i < lines.size(); i++) {
            LineBox line = lines.get(i);
            boolean inside = offset >= line.begin() && offset < line.end();
            boolean atEnd = offset == line.end() && !line.hard();
            boolean last = line.hard() && offset == line.textEnd();
            if (inside || last || atEnd && affinity == Affinity.BACKWARD) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The place in the text nearest to a point, on a grapheme boundary. */
    public TextHit hit(int x, int y, TextBoundaries boundaries) {
        return lineAt(y)
                .map(
                        line -> {
                            CaretStop stop = CaretStops.of(line, boundaries).nearest(x);
                            boolean inside =
                                    x >= line.left()
                                            && x < line.right()
                                            && y >= line.textTop()
                                            && y < line.textBottom();
                            return new TextHit(stop.offset(), stop.affinity(), inside);
                        })
                .orElse(new TextHit(0, Affinity.FORWARD, false));
    }

    /** Where a caret stands, if it shows. */
    public Optional<CaretBox> caret(int offset, Affinity affinity) {
        return lineOf(offset, affinity)
                .map(
                        line ->
                                new CaretBox(
                                        CaretPlaces.x(line, offset, affinity),
                                        line.textTop(),
                                        line.textBottom() - line.textTop(),
                                        line.direction()));
    }

    /** The visual pieces of a range that show. */
    public List<Rect> rects(TextRange range) {
        List<Rect> rects = new ArrayList<>();
        for (LineBox line : lines) {
            if (line.begin() < range.end() && range.begin() < line.end()) {
                rects.addAll(line.rects(range.begin(), range.end()));
            }
        }
        return rects;
    }

    /** What lies under a point: labels and signs before spans, inner spans before those around. */
    public List<MarkId> marksAt(int x, int y) {
        return MarkHits.at(this, x, y);
    }

    /** The pill under a point. */
    public Optional<Pill> pillAt(int x, int y) {
        return arcs.stream()
                .flatMap(arc -> arc.pill().stream())
                .filter(pill -> pill.place().contains(x, y))
                .findFirst();
    }
}
