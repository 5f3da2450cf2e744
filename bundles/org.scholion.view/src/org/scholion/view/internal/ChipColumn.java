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
import org.scholion.text.TextDirection;
import org.scholion.view.Chip;
import org.scholion.view.Rect;
import org.scholion.view.TextMeasurer;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;

/**
 * Places the chips of one line: in the margin where its reading begins, one below the other, below
 * the names of the passages that begin there and beside the bars of those that run through it.
 */
final class ChipColumn {

    /** From the column to the nearest chip. */
    private static final int AWAY = 24;

    private final TextMeasurer measurer;
    private final Column column;
    private final DocumentMarks marks;

    ChipColumn(TextMeasurer measurer, Column column, DocumentMarks marks) {
        this.measurer = measurer;
        this.column = column;
        this.marks = marks;
    }

    /** The chips of the stances that begin in a line, y counted from its text's top. */
    List<Chip> chips(List<Mark> there, BlockText.Line line, int textHeight) {
        List<Chip> chips = new ArrayList<>();
        int names = 0;
        int bars = 0;
        for (Mark mark : there) {
            if (mark instanceof PassageMark passage) {
                names += PassageBars.isNamedIn(passage, line.begin(), line.end()) ? 1 : 0;
                bars += PassageBars.isIn(passage, line.begin(), line.end()) ? 1 : 0;
            }
        }
        int away = Math.max(AWAY, PassageBars.away(bars) + 2);
        int y =
                Math.max(
                        Math.max(0, (textHeight - step()) / 2),
                        names == 0 ? 0 : PassageBars.nameTop(names, measurer) + 1);
        for (Mark mark : there) {
            if (mark instanceof StanceMark stance && begins(stance, line)) {
                for (StanceEndMark end : stance.ends()) {
                    if (end.mark().flatMap(marks::find).isEmpty() && !end.chip().isEmpty()) {
                        chips.add(chip(stance, end, line, away, y));
                        y += step();
                    }
                }
            }
        }
        return chips;
    }

    private Chip chip(StanceMark stance, StanceEndMark end, BlockText.Line line, int away, int y) {
        int room = Math.max(column.left() - away - 6, measurer.labelHeight());
        String text = Condensed.to(end.chip(), room - 12, measurer);
        int width = measurer.labelWidth(text) + 10;
        boolean ltr = line.direction() == TextDirection.LEFT_TO_RIGHT;
        int x = ltr ? column.left() - away - width : column.right() + away;
        return new Chip(
                stance.id(),
                end.side(),
                stance.sign(),
                text,
                end.chip(),
                new Rect(x, y, width, step() - 2));
    }

    private int step() {
        return measurer.labelHeight() + 6;
    }

    private static boolean begins(StanceMark stance, BlockText.Line line) {
        return stance.spans().stream()
                .findFirst()
                .filter(s -> s.begin() >= line.begin() && s.begin() < line.end())
                .isPresent();
    }
}
