/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.scholion.view.LabelBox;
import org.scholion.view.LaneBox;
import org.scholion.view.LaneName;
import org.scholion.view.Rect;

/**
 * Paints what other sets have, below the words. What the set being edited has, too, is a thin line
 * with quiet letters; what it has not is a thick bar on a tint, so that it is seen without colours.
 */
final class LanePainter {

    private static final int THICK = 3;

    void paint(PaintContext context) {
        GC gc = context.gc();
        gc.setFont(context.measurer().labelFont());
        context.window().lanes().forEach(box -> bar(context, box));
        context.window().lanes().forEach(box -> outline(context, box));
        for (LaneBox box : context.window().lanes()) {
            box.label().ifPresent(label -> label(context, label, box));
        }
        context.window().laneNames().forEach(name -> name(context, name));
    }

    private static void bar(PaintContext context, LaneBox box) {
        GC gc = context.gc();
        Palette palette = context.palette();
        Color full = palette.full(box.color());
        boolean strong = context.emphasis().isStrong(box.mark());
        for (Rect rect : box.rects()) {
            int inset = rect.width() > 6 ? 1 : 0;
            int left = rect.x() + inset;
            int width = rect.width() - 2 * inset;
            if (!box.agrees() || strong) {
                double strength = palette.theme().tintStrength() * (strong ? 1.9 : 1);
                gc.setBackground(palette.tint(palette.rgb(box.color()), strength));
                gc.fillRectangle(left, rect.y(), width, rect.height() - 1);
            }
            gc.setBackground(full);
            int height = box.agrees() ? 1 : THICK;
            if (box.evidence()) {
                for (int x = left; x < left + width; x += 4) {
                    gc.fillRectangle(x, rect.y(), Math.min(2, left + width - x), height);
                }
            } else {
                gc.fillRectangle(left, rect.y(), width, height);
            }
        }
    }

    private static void outline(PaintContext context, LaneBox box) {
        boolean selected = context.emphasis().isSelected(box.mark());
        if (!selected && !context.emphasis().isHovered(box.mark())) {
            return;
        }
        GC gc = context.gc();
        gc.setForeground(
                selected && context.emphasis().focused()
                        ? context.palette().accent()
                        : context.palette().full(box.color()));
        gc.setLineWidth(selected ? 2 : 1);
        for (Rect rect : box.rects()) {
            gc.drawRoundRectangle(
                    rect.x() - 1, rect.y() - 1, rect.width() + 1, rect.height() + 1, 4, 4);
        }
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void label(PaintContext context, LabelBox label, LaneBox box) {
        GC gc = context.gc();
        Rect place = label.place();
        if (label.isDot()) {
            gc.setBackground(context.palette().full(box.color()));
            int y = place.y() + (place.height() - place.width()) / 2;
            gc.fillOval(place.x(), y, place.width(), place.width());
            return;
        }
        boolean quiet = box.agrees() && !context.emphasis().isStrong(box.mark());
        gc.setForeground(
                quiet ? context.palette().quiet() : context.palette().letters(box.color()));
        context.label(label.text(), place.x(), place.y());
    }

    /** Initials stand on the ground, since bars of passages and arcs go through the margin. */
    private static void name(PaintContext context, LaneName name) {
        GC gc = context.gc();
        Rect place = name.place();
        gc.setBackground(context.palette().ground());
        gc.fillRectangle(place.x() - 2, place.y(), place.width() + 4, place.height());
        gc.setForeground(context.palette().letters(name.color()));
        context.label(name.text(), place.x(), place.y());
    }
}
