/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.Comparator;
import java.util.List;
import org.scholion.view.LabelBox;
import org.scholion.view.PassageBar;
import org.scholion.view.Rect;
import org.scholion.view.SpanBox;

/** Draws what lies behind and below the letters of a span, and its label above them. */
final class SpanFigures {

    private static final double THICK = 2;
    private static final double ROUND = 2;
    private static final double BAR = 0.6;

    private final FigureContent content;

    SpanFigures(FigureContent content) {
        this.content = content;
    }

    /** Tints, outer spans first; evidence has none. */
    void tints(Drawing drawing) {
        List<SpanBox> outerFirst =
                content.window().spans().stream()
                        .filter(span -> !span.evidence())
                        .sorted(Comparator.comparingInt(SpanBox::level).reversed())
                        .toList();
        for (SpanBox span : outerFirst) {
            int tint = Look.SHADES.tint(Look.SHADES.of(span.color()), Look.TINT);
            drawing.open(content.title(span.mark()));
            for (Rect rect : span.rects()) {
                drawing.fill(Box.of(rect), 0, tint, 1);
            }
            drawing.close();
        }
    }

    void underlines(Drawing drawing) {
        for (SpanBox span : content.window().spans()) {
            drawing.open(content.title(span.mark()));
            int rgb = Look.SHADES.of(span.color());
            double y = span.underline() + THICK / 2;
            for (Rect rect : span.rects()) {
                int inset = rect.width() > 6 ? 1 : 0;
                drawing.line(rect.x() + inset, y, rect.right() - inset, y, pen(span, rgb));
            }
            for (Rect tie : span.ties()) {
                double middle = span.underline() + 0.5;
                drawing.line(tie.x() + 1, middle, tie.right(), middle, Pen.dashed(rgb, 1, 1, 3));
            }
            drawing.close();
        }
    }

    private static Pen pen(SpanBox span, int rgb) {
        if (span.evidence()) {
            return Pen.dashed(rgb, THICK, 2, 2);
        }
        return span.state().suggested() ? Pen.dashed(rgb, THICK, 4, 3) : Pen.whole(rgb, THICK);
    }

    void labels(Drawing drawing) {
        for (SpanBox span : content.window().spans()) {
            span.label().ifPresent(label -> label(drawing, label));
        }
        for (PassageBar passage : content.window().passages()) {
            drawing.open(content.title(passage.mark()));
            int rgb = Look.SHADES.faint(Look.SHADES.of(passage.color()), BAR);
            drawing.fill(Box.of(passage.bar()), 0, rgb, 1);
            passage.label().ifPresent(label -> text(drawing, label));
            drawing.close();
        }
    }

    private void label(Drawing drawing, LabelBox label) {
        drawing.open(content.title(label.mark()));
        Rect place = label.place();
        if (label.isDot()) {
            double radius = place.width() / 2.0;
            drawing.disc(
                    place.x() + radius,
                    place.y() + place.height() / 2.0,
                    radius,
                    Look.SHADES.of(label.color()));
        } else {
            Box box = new Box(place.x() - 2, place.y(), place.width() + 4, place.height());
            drawing.fill(box, ROUND, Look.GROUND, 1);
            text(drawing, label);
        }
        drawing.close();
    }

    private void text(Drawing drawing, LabelBox label) {
        content.label(
                drawing,
                label.text(),
                label.place().x(),
                label.place().y(),
                Look.SHADES.letters(label.color()));
    }
}
