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
import java.util.function.IntUnaryOperator;
import org.scholion.view.Affinity;
import org.scholion.view.LineBox;
import org.scholion.view.TextMeasurer;
import org.scholion.view.ViewOptions;
import org.scholion.view.lane.SetLane;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;

/** A block with all its marks, laid out from y 0 down. */
final class BlockLayout {

    /** The air above the first line of a document, in font sizes; its arcs may take it. */
    private static final double FIRST_AIR = 2;

    private final List<LaidLine> lines;
    private final int height;

    private BlockLayout(List<LaidLine> lines, int height) {
        this.lines = lines;
        this.height = height;
    }

    static BlockLayout of(
            Blocks blocks,
            int block,
            BlockText text,
            DocumentMarks marks,
            List<SetLane> sets,
            TextMeasurer measurer,
            ViewOptions options,
            Column column,
            IntUnaryOperator xOfOffset) {
        int begin = blocks.begin(block);
        int end = blocks.next(block);
        List<Mark> all = marks.overlapping(begin, Math.max(end, begin));
        List<Link> links =
                new LinkFinder(marks)
                        .links(all, begin, block + 1 == blocks.count() ? end + 1 : end);
        List<LaneMarks> others = LaneMarks.in(sets, marks, begin, end);
        List<LaidLine> lines = new ArrayList<>(text.lines().size());
        int air = block == 0 ? air(measurer) : 0;
        int y = air;
        for (int i = 0; i < text.lines().size(); i++) {
            BlockText.Line line = text.lines().get(i);
            LaidLine laid =
                    new LineLayout(measurer, options, column, marks)
                            .lay(
                                    line,
                                    block,
                                    i,
                                    y,
                                    i == 0 ? air : 0,
                                    all,
                                    links,
                                    others,
                                    xOfOffset);
            lines.add(laid);
            y = laid.box().bottom();
        }
        boolean blank = blocks.begin(block) == blocks.end(block);
        if (blocks.isLastOfParagraph(block) && !blank) {
            y += (int) Math.round(options.paragraphSpacing() * measurer.fontSize());
        }
        return new BlockLayout(lines, y);
    }

    /** The air above the first line of a document, in points. */
    static int air(TextMeasurer measurer) {
        return (int) Math.round(FIRST_AIR * measurer.fontSize());
    }

    List<LaidLine> lines() {
        return lines;
    }

    int height() {
        return height;
    }

    /** The line a caret is drawn in. */
    Optional<LineBox> lineOf(int offset, Affinity affinity) {
        for (int i = 0; i < lines.size(); i++) {
            LineBox line = lines.get(i).box();
            boolean wraps = offset == line.end() && affinity == Affinity.BACKWARD && !line.hard();
            if (offset < line.end() || wraps || i == lines.size() - 1) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
