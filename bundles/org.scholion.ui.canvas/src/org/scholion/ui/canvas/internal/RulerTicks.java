/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.RelationMark;

/**
 * The colour of each row of points in the ruler: that of the mark that begins last there. Other
 * marks cost the rows in which they differ.
 */
final class RulerTicks {

    private static final long NOTHING = -1;

    private final int length;
    private final ToIntFunction<Mark> colour;

    /** For each row, where the mark begins that shows, and its colour in the lower half. */
    private final long[] rows;

    private DocumentMarks marks;

    /**
     * Looks at all marks once.
     *
     * @param length that of the text, in UTF-16
     * @param height the number of rows
     * @param colour returns that of a mark as RGB
     */
    RulerTicks(DocumentMarks marks, int length, int height, ToIntFunction<Mark> colour) {
        this.marks = marks;
        this.length = length;
        this.colour = colour;
        this.rows = new long[height];
        Arrays.fill(rows, NOTHING);
        marks.forEach(this::add);
    }

    /** Returns the row of an offset. */
    static int row(int offset, int length, int height) {
        int inside = Math.clamp(offset, 0, length);
        return (int) ((long) inside * Math.max(0, height - 1) / Math.max(1, length));
    }

    /** Returns the rows in which some ranges begin. */
    static BitSet rows(List<TextRange> ranges, int length, int height) {
        BitSet rows = new BitSet(height);
        ranges.forEach(range -> rows.set(row(range.begin(), length, height)));
        return rows;
    }

    /** Returns the colour of a row, negative when nothing begins there. */
    int colour(int row) {
        return rows[row] < 0 ? -1 : (int) rows[row];
    }

    /** Shows other marks of the same text. */
    void follow(DocumentMarks now) {
        if (now != marks) {
            List<TextRange> changed = now.changedSince(marks);
            marks = now;
            changed.forEach(this::again);
        }
    }

    private void again(TextRange range) {
        if (rows.length == 0) {
            return;
        }
        int first = row(range.begin(), length, rows.length);
        int last = row(range.end() - 1, length, rows.length);
        Arrays.fill(rows, first, last + 1, NOTHING);
        int end = last + 1 < rows.length ? begin(last + 1) : Integer.MAX_VALUE;
        marks.forEachBeginning(new TextRange(begin(first), end), this::add);
    }

    /** Returns the first offset of a row. */
    private int begin(int row) {
        int steps = Math.max(1, rows.length - 1);
        return (int) (((long) row * length + steps - 1) / steps);
    }

    private void add(Mark mark) {
        if (mark instanceof PassageMark
                || mark instanceof RelationMark
                || mark.spans().isEmpty()
                || rows.length == 0) {
            return;
        }
        int begin = mark.spans().get(0).begin();
        int row = row(begin, length, rows.length);
        rows[row] = Math.max(rows[row], (long) begin << Integer.SIZE | colour.applyAsInt(mark));
    }
}
