/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.scholion.document.AnnotationKind;
import org.scholion.view.LabelBox;
import org.scholion.view.PassageBar;
import org.scholion.view.Rect;
import org.scholion.view.SpanBox;

/** Paints what lies behind and around the letters of a span, and its label above them. */
final class SpanPainter {

    /** From one dot of a tie to the next: far enough not to be taken for an underline. */
    private static final int TIE_STEP = 4;

    /** Tints, outer spans first. */
    void behind(PaintContext context) {
        GC gc = context.gc();
        List<SpanBox> spans =
                context.window().spans().stream()
                        .sorted(Comparator.comparingInt(SpanBox::level).reversed())
                        .toList();
        for (SpanBox span : spans) {
            boolean strong = context.emphasis().isStrong(span.mark());
            if (span.evidence() && !strong) {
                continue;
            }
            double strength = context.palette().theme().tintStrength();
            if (context.emphasis().isSelected(span.mark())) {
                strength *= 1.9;
            } else if (context.emphasis().meansTheSame(span.mark())) {
                strength *= 1.5;
            } else if (span.evidence()) {
                strength *= 0.5;
            }
            gc.setBackground(context.palette().tint(context.palette().rgb(span.color()), strength));
            for (Rect rect : span.rects()) {
                gc.fillRectangle(rect.x(), rect.y(), rect.width(), rect.height());
            }
        }
    }

    /** Underlines, ties and outlines. */
    void around(PaintContext context) {
        GC gc = context.gc();
        for (SpanBox span : context.window().spans()) {
            Color color = context.palette().full(span.color());
            gc.setForeground(color);
            gc.setBackground(color);
            for (Rect rect : span.rects()) {
                underline(gc, span, rect);
            }
            for (Rect tie : span.ties()) {
                for (int x = tie.x() + 1; x < tie.right(); x += TIE_STEP) {
                    gc.fillRectangle(x, span.underline(), 1, 1);
                }
            }
        }
        for (SpanBox span : context.window().spans()) {
            outline(context, span);
        }
    }

    private static void underline(GC gc, SpanBox span, Rect rect) {
        int inset = rect.width() > 6 ? 1 : 0;
        int left = rect.x() + (inset);
        int width = rect.width() - 2 * inset;
        if (span.evidence()) {
            for (int x = left; x < left + width; x += 4) {
                gc.fillRectangle(x, span.underline(), Math.min(2, left + width - x), 2);
            }
        } else if (span.state().suggested()) {
            for (int x = left; x < left + width; x += 7) {
                gc.fillRectangle(x, span.underline(), Math.min(4, left + width - x), 2);
            }
        } else {
            gc.fillRectangle(left, span.underline(), width, 2);
        }
    }

    private static void outline(PaintContext context, SpanBox span) {
        boolean selected = context.emphasis().isSelected(span.mark());
        boolean hovered = context.emphasis().isHovered(span.mark());
        boolean related = context.emphasis().related().contains(span.mark());
        boolean same = context.emphasis().meansTheSame(span.mark());
        boolean strong = selected || hovered || same;
        if (!strong && !related || span.evidence() && !selected) {
            return;
        }
        GC gc = context.gc();
        gc.setForeground(
                selected && context.emphasis().focused()
                        ? context.palette().accent()
                        : context.palette().full(span.color()));
        gc.setLineWidth(selected ? 2 : 1);
        gc.setLineStyle(span.state().suggested() || !strong ? SWT.LINE_DASH : SWT.LINE_SOLID);
        for (Rect rect : span.rects()) {
            gc.drawRoundRectangle(
                    rect.x() - 1,
                    rect.y(),
                    rect.width() + 1,
                    span.underline() + 2 - rect.y(),
                    4,
                    4);
        }
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** Labels above the text. */
    void labels(PaintContext context) {
        GC gc = context.gc();
        gc.setFont(context.measurer().labelFont());
        for (SpanBox span : context.window().spans()) {
            span.label().ifPresent(label -> label(context, label, span.kind()));
        }
        for (PassageBar bar : context.window().passages()) {
            gc.setBackground(context.palette().faint(context.palette().rgb(bar.color()), 0.6));
            gc.fillRectangle(bar.bar().x(), bar.bar().y(), bar.bar().width(), bar.bar().height());
            bar.label().ifPresent(label -> label(context, label, AnnotationKind.PASSAGE));
        }
    }

    private static void label(PaintContext context, LabelBox label, AnnotationKind kind) {
        GC gc = context.gc();
        Rect place = label.place();
        boolean strong = context.emphasis().isStrong(label.mark());
        if (label.isDot()) {
            gc.setBackground(context.palette().full(label.color()));
            int y = place.y() + (place.height() - place.width()) / 2;
            gc.fillOval(place.x(), y, place.width(), place.width());
            return;
        }
        boolean marked = strong && kind != AnnotationKind.PASSAGE;
        gc.setBackground(
                marked
                        ? context.palette().tint(context.palette().rgb(label.color()), 0.25)
                        : context.palette().ground());
        gc.fillRoundRectangle(place.x() - 2, place.y(), place.width() + 4, place.height(), 4, 4);
        gc.setForeground(context.palette().letters(label.color()));
        context.label(label.text(), place.x(), place.y());
    }
}
