/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;

/** Paints the slim ruler at the outer edge: where marks, finds and problems are, and what shows. */
final class RulerPainter {

    /** Its width in points. */
    static final int WIDTH = 12;

    private static final int WARNING_LIGHT = 0xB26A00;
    private static final int WARNING_DARK = 0xF0B34A;

    /** What the rows were worked out for. */
    private record Scale(int length, int height, boolean dark) {}

    /** What is shown besides marks: what was found, what is wrong, what is said. */
    record Ticks(List<TextRange> found, List<TextRange> problems, List<TextRange> comments) {}

    /** Rows of places, worked out again only for other places. */
    private static final class Places {
        private List<TextRange> places = List.of();
        private Optional<Scale> scale = Optional.empty();
        private BitSet rows = new BitSet();

        BitSet rows(List<TextRange> now, Scale at) {
            if (now != places || !scale.equals(Optional.of(at))) {
                places = now;
                scale = Optional.of(at);
                rows = RulerTicks.rows(now, at.length(), at.height());
            }
            return rows;
        }
    }

    private final Places found = new Places();
    private final Places problems = new Places();
    private final Places comments = new Places();
    private Optional<Scale> scale = Optional.empty();
    private Optional<RulerTicks> ticks = Optional.empty();

    void paint(PaintContext context, int x, int height, DocumentMarks marks, Ticks at) {
        GC gc = context.gc();
        Palette palette = context.palette();
        int length = Math.max(1, context.text().length());
        gc.setBackground(palette.panel());
        gc.fillRectangle(x, 0, WIDTH, height);
        TextRange shown = context.window().range();
        int top = RulerTicks.row(shown.begin(), length, height);
        int bottom = Math.max(top + 6, RulerTicks.row(shown.end(), length, height));
        gc.setBackground(palette.faint(palette.theme().quiet(), 0.3));
        gc.fillRectangle(x, top, WIDTH, bottom - top);
        Scale now = new Scale(length, height, palette.theme().dark());
        RulerTicks current = ticks(marks, palette, now);
        // Stretches of one colour at once, and filled: a line for each row is much slower.
        for (int y = 0; y < height; ) {
            int colour = current.colour(y);
            int begin = y++;
            while (y < height && current.colour(y) == colour) {
                y++;
            }
            if (colour >= 0) {
                gc.setBackground(palette.of(colour));
                gc.fillRectangle(x + 3, begin, 5, y - begin);
            }
        }
        gc.setBackground(palette.accent());
        found.rows(at.found(), now).stream().forEach(y -> gc.fillRectangle(x + 1, y, WIDTH - 2, 2));
        gc.setBackground(palette.of(palette.theme().dark() ? WARNING_DARK : WARNING_LIGHT));
        problems.rows(at.problems(), now).stream()
                .forEach(y -> gc.fillRectangle(x + WIDTH - 5, y, 4, 3));
        gc.setBackground(palette.of(CommentPainter.ink(palette.theme())));
        comments.rows(at.comments(), now).stream().forEach(y -> gc.fillOval(x, y - 1, 4, 4));
    }

    private RulerTicks ticks(DocumentMarks marks, Palette palette, Scale now) {
        if (ticks.isEmpty() || !scale.equals(Optional.of(now))) {
            scale = Optional.of(now);
            ticks =
                    Optional.of(
                            new RulerTicks(
                                    marks,
                                    now.length(),
                                    now.height(),
                                    mark -> palette.rgb(mark.header().color())));
        }
        RulerTicks current = ticks.get();
        current.follow(marks);
        return current;
    }
}
