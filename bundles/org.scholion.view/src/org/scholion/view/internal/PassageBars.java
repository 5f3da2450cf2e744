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
import org.scholion.text.TextDirection;
import org.scholion.view.LabelBox;
import org.scholion.view.LineBox;
import org.scholion.view.PassageBar;
import org.scholion.view.Rect;
import org.scholion.view.TextMeasurer;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.PassageMark;

/**
 * Draws passages as bars in the margin where reading begins, those within others further out. A
 * name stands beside the labels of the line its passage begins in, outside of all bars that run
 * there; of several one stands below the other.
 */
final class PassageBars {

    private static final int FIRST = 12;
    private static final int STEP = 6;
    private static final int WIDTH = 2;
    private static final int GAP = 4;

    /** Between one name and the next. */
    private static final int NAME_GAP = 2;

    private final List<LineBox> lines;
    private final TextMeasurer measurer;
    private final Column column;
    private final List<PassageMark> passages;
    private final List<PassageBar> bars = new ArrayList<>();

    PassageBars(List<LineBox> lines, DocumentMarks marks, TextMeasurer measurer, Column column) {
        this.lines = lines;
        this.measurer = measurer;
        this.column = column;
        passages =
                lines.isEmpty()
                        ? List.of()
                        : marks.overlapping(lines.get(0).begin(), lines.getLast().end()).stream()
                                .filter(PassageMark.class::isInstance)
                                .map(PassageMark.class::cast)
                                .toList();
    }

    /** Whether a passage shares a character with a stretch. */
    static boolean isIn(PassageMark passage, int begin, int end) {
        return passage.span().begin() < end && begin < passage.span().end();
    }

    /** Whether a passage begins in a line, so that its name stands beside it. */
    static boolean isNamedIn(PassageMark passage, int begin, int end) {
        return passage.span().begin() >= begin && isIn(passage, begin, end);
    }

    /** How far from the column the bar stands that has so many between. */
    static int away(int bars) {
        return FIRST + bars * STEP;
    }

    /** The top of the name that has so many above it, counted from the text's top. */
    static int nameTop(int names, TextMeasurer measurer) {
        return names * (measurer.labelHeight() + NAME_GAP) - measurer.labelHeight();
    }

    /** The bars of all passages that show. */
    List<PassageBar> all() {
        passages.forEach(this::add);
        return bars;
    }

    private void add(PassageMark passage) {
        int begin = passage.span().begin();
        int end = passage.span().end();
        List<LineBox> own = lines.stream().filter(l -> isIn(passage, l.begin(), l.end())).toList();
        if (own.isEmpty()) {
            return;
        }
        LineBox first = own.getFirst();
        int top = first.textTop();
        long around = bars.stream().filter(b -> b.bar().bottom() > top).count();
        int away = away((int) around);
        Rect bar =
                new Rect(
                        isFromLeft(first) ? column.left() - away - WIDTH : column.right() + away,
                        top,
                        WIDTH,
                        own.getLast().textBottom() - top);
        List<Rect> covered = new ArrayList<>();
        own.forEach(line -> covered.addAll(line.rects(begin, end)));
        bars.add(
                new PassageBar(
                        passage.id(),
                        bar,
                        passage.excluded(),
                        covered,
                        begin >= first.begin()
                                ? Optional.of(name(passage, first))
                                : Optional.empty(),
                        passage.header().color()));
    }

    private static boolean isFromLeft(LineBox line) {
        return line.direction() == TextDirection.LEFT_TO_RIGHT;
    }

    private LabelBox name(PassageMark passage, LineBox line) {
        int here = 0;
        int above = 0;
        boolean before = true;
        for (PassageMark other : passages) {
            before &= other != passage;
            here += isIn(other, line.begin(), line.end()) ? 1 : 0;
            above += before && isNamedIn(other, line.begin(), line.end()) ? 1 : 0;
        }
        int away = away(Math.max(here - 1, 0)) + WIDTH + GAP;
        String text =
                Condensed.to(
                        passage.header().label(),
                        Math.max(column.left() - away - WIDTH * GAP, 2 * FIRST),
                        measurer);
        int width = measurer.labelWidth(text);
        Rect place =
                new Rect(
                        isFromLeft(line) ? column.left() - away - width : column.right() + away,
                        line.textTop() + nameTop(above, measurer),
                        width,
                        measurer.labelHeight());
        return new LabelBox(passage.id(), text, place, passage.header().color());
    }
}
