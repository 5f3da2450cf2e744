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
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.RelationMark;

/** Paints the slim ruler at the outer edge: where marks, finds and problems are, and what shows. */
final class RulerPainter {

    /** Its width in points. */
    static final int WIDTH = 12;

    private static final int WARNING_LIGHT = 0xB26A00;
    private static final int WARNING_DARK = 0xF0B34A;

    private int[] ticks = new int[0];
    private boolean stale = true;
    private boolean ticksDark;

    void paint(
            PaintContext context,
            int x,
            int height,
            DocumentMarks marks,
            List<TextRange> found,
            List<TextRange> problems) {
        GC gc = context.gc();
        Palette palette = context.palette();
        int length = Math.max(1, context.text().length());
        gc.setBackground(palette.panel());
        gc.fillRectangle(x, 0, WIDTH, height);
        TextRange shown = context.window().range();
        int top = scale(shown.begin(), length, height);
        int bottom = Math.max(top + 6, scale(shown.end(), length, height));
        gc.setBackground(palette.faint(palette.theme().quiet(), 0.3));
        gc.fillRectangle(x, top, WIDTH, bottom - top);
        collect(marks, palette, length, height);
        for (int y = 0; y < height; y++) {
            if (ticks[y] >= 0) {
                gc.setForeground(palette.of(ticks[y]));
                gc.drawLine(x + 3, y, x + 7, y);
            }
        }
        gc.setBackground(palette.accent());
        found.forEach(f -> gc.fillRectangle(x + 1, scale(f.begin(), length, height), WIDTH - 2, 2));
        gc.setBackground(palette.of(palette.theme().dark() ? WARNING_DARK : WARNING_LIGHT));
        problems.forEach(
                p -> gc.fillRectangle(x + WIDTH - 5, scale(p.begin(), length, height), 4, 3));
    }

    /**
     * Counts the marks again the next time: left out after each key, since it looks at all of them.
     */
    void refresh() {
        stale = true;
    }

    static int scale(int offset, int length, int height) {
        return (int) ((long) offset * Math.max(0, height - 1) / length);
    }

    /** One colour for each row of points; of many marks in a row the last one shows. */
    private void collect(DocumentMarks marks, Palette palette, int length, int height) {
        boolean dark = palette.theme().dark();
        if (!stale && ticks.length == height && ticksDark == dark) {
            return;
        }
        stale = false;
        int[] rows = new int[height];
        Arrays.fill(rows, -1);
        marks.forEach(
                mark -> {
                    if (isTick(mark)) {
                        int begin = mark.spans().get(0).begin();
                        rows[scale(Math.min(begin, length), length, height)] =
                                palette.rgb(mark.header().color());
                    }
                });
        ticks = rows;
        ticksDark = dark;
    }

    private static boolean isTick(Mark mark) {
        return !(mark instanceof PassageMark)
                && !(mark instanceof RelationMark)
                && !mark.spans().isEmpty();
    }
}
