/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.scholion.text.TextDirection;
import org.scholion.view.LineBox;
import org.scholion.view.Point;
import org.scholion.view.ViewWindow;

/** Draws a legend below the text, from the side where the text begins. */
final class LegendFigure {

    private static final int ABOVE = 18;
    private static final int SWATCH = 18;
    private static final int AFTER_SWATCH = 6;
    private static final int BETWEEN = 22;
    private static final int LEADING = 9;

    private final FigureContent content;
    private final Legend legend;
    private final boolean rightToLeft;
    private int y;

    LegendFigure(FigureContent content, Legend legend) {
        this.content = content;
        this.legend = legend;
        List<LineBox> lines = content.window().lines();
        rightToLeft =
                !lines.isEmpty() && lines.getFirst().direction() == TextDirection.RIGHT_TO_LEFT;
    }

    void draw(Drawing drawing) {
        List<LineBox> lines = content.window().lines();
        y = (lines.isEmpty() ? 0 : lines.getLast().bottom()) + ABOVE;
        keys(drawing);
        for (String note : legend.notes()) {
            for (String line : wrapped(note)) {
                int width = content.measurer().labelWidth(line);
                content.label(drawing, line, left(0, width), y, Look.TEXT);
                y += step();
            }
        }
    }

    private int step() {
        return content.measurer().labelHeight() + LEADING;
    }

    private void keys(Drawing drawing) {
        int at = 0;
        for (Legend.Key key : legend.keys()) {
            int own = width(key);
            int text = content.measurer().labelWidth(key.text());
            int width = own + AFTER_SWATCH + text;
            if (at > 0 && at + width > content.window().columnWidth()) {
                at = 0;
                y += step();
            }
            drawing.open(key.text());
            swatch(drawing, key, left(at, own));
            int textLeft = left(at + own + AFTER_SWATCH, text);
            content.label(drawing, key.text(), textLeft, y, Look.TEXT);
            drawing.close();
            at += width + BETWEEN;
        }
        if (!legend.keys().isEmpty()) {
            y += step();
        }
    }

    private int width(Legend.Key key) {
        return key instanceof Legend.Sign ? content.measurer().labelHeight() + 1 : SWATCH;
    }

    /** The left edge of something that begins so far from where lines begin. */
    private int left(int from, int width) {
        ViewWindow window = content.window();
        return rightToLeft
                ? window.columnLeft() + window.columnWidth() - from - width
                : window.columnLeft() + from;
    }

    private void swatch(Drawing drawing, Legend.Key key, int x) {
        int height = content.measurer().labelHeight();
        switch (key) {
            case Legend.Span span -> {
                int rgb = Look.SHADES.of(span.color());
                Box box = new Box(x, y - 1, SWATCH, height + 2.0);
                drawing.fill(box, 0, Look.SHADES.tint(rgb, Look.TINT), 1);
                drawing.line(x, box.bottom() - 1, box.right(), box.bottom() - 1, Pen.whole(rgb, 2));
            }
            case Legend.Arc arc -> {
                int middle = y + height / 2;
                drawing.path(
                        List.of(
                                new Point(x, y + height),
                                new Point(x, middle),
                                new Point(x + SWATCH - 4, middle),
                                new Point(x + SWATCH - 4, y + height)),
                        4,
                        Pen.whole(Look.LINE, 1));
            }
            case Legend.Bar bar -> {
                int rgb = Look.SHADES.faint(Look.SHADES.of(bar.color()), 0.6);
                drawing.fill(new Box(x + SWATCH / 2.0 - 1, y - 1, 2, height + 2.0), 0, rgb, 1);
            }
            case Legend.Sign sign ->
                    StanceFigures.sign(drawing, sign.sign(), x, y - 0.5, height + 1.0);
        }
    }

    /** A text in lines as wide as the column. */
    private List<String> wrapped(String text) {
        int room = content.window().columnWidth();
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int begin = 0;
        int fits = 0;
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean over = content.measurer().labelWidth(text.substring(begin, end)) > room;
            if (over && fits > begin) {
                lines.add(text.substring(begin, fits).stripTrailing());
                begin = fits;
            }
            fits = end;
        }
        if (begin < text.length()) {
            lines.add(text.substring(begin));
        }
        return lines;
    }
}
