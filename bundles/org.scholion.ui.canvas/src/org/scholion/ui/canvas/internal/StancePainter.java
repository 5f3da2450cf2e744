/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.scholion.document.StanceSide;
import org.scholion.view.Chip;
import org.scholion.view.Rect;
import org.scholion.view.StanceBadge;
import org.scholion.view.StanceBracket;
import org.scholion.view.mark.StanceSign;

/** Paints signs, brackets and chips of stances. */
final class StancePainter {

    void paint(PaintContext context) {
        GC gc = context.gc();
        gc.setFont(context.measurer().labelFont());
        context.window().brackets().forEach(bracket -> bracket(context, bracket));
        context.window().badges().forEach(badge -> badge(context, badge));
        context.window().chips().forEach(chip -> chip(context, chip));
    }

    private static void badge(PaintContext context, StanceBadge badge) {
        GC gc = context.gc();
        Rect place = badge.place();
        Color color = context.palette().sign(badge.sign());
        int size = place.height() + 1;
        gc.setBackground(color);
        sign(gc, badge.sign(), place.x(), place.y() - 1, size, context);
        gc.setBackground(color);
        for (int i = 0; i < badge.intensities(); i++) {
            if (badge.isStacked()) {
                stacked(gc, badge, i, place.x() + size + 1, size);
            } else {
                int x = place.x() + size + 2 + i * StanceBadge.DOT;
                dot(gc, x, place.y() + place.height() / 2 - 2, 4, i < badge.intensity());
            }
        }
    }

    /** A dot of a column, the first lowest. */
    private static void stacked(GC gc, StanceBadge badge, int index, int x, int height) {
        int step = Math.clamp(height / badge.intensities(), 2, 4);
        int foot = badge.place().bottom();
        int y = foot - (index + 1) * step;
        dot(gc, x, y, Math.min(3, step), index < badge.intensity());
    }

    private static void dot(GC gc, int x, int y, int size, boolean filled) {
        if (!filled) {
            gc.fillRectangle(x + size / 2 - 1, y + size / 2 - 1, size / 2, size / 2);
        } else if (size > 3) {
            gc.fillOval(x, y, size, size);
        } else {
            gc.fillRectangle(x, y, size, size - 1);
        }
    }

    /** A filled disc with the sign in the ground's colour, so that it is seen at a glance. */
    private static void sign(GC gc, StanceSign sign, int x, int y, int size, PaintContext context) {
        Palette palette = context.palette();
        gc.fillOval(x, y, size, size);
        gc.setBackground(palette.ground());
        gc.setForeground(palette.ground());
        int middle = size / 2;
        int arm = Math.max(2, size / 2 - 3);
        int thick = Math.max(1, size / 7);
        int cx = x + middle - thick / 2;
        int cy = y + middle - thick / 2;
        switch (sign) {
            case SUPPORT -> plus(gc, cx, cy, arm, thick);
            case OPPOSE -> gc.fillRectangle(cx - arm, cy, 2 * arm + thick, thick);
            case MIXED -> {
                int small = Math.max(2, size / 5);
                plus(gc, cx, cy - size / 8, small, thick);
                gc.fillRectangle(cx - small, cy + size / 4, 2 * small + thick, thick);
            }
            case NEUTRAL -> gc.fillOval(x + 3, y + 3, size - 6, size - 6);
            case OPEN -> {
                var extent = gc.textExtent("?");
                gc.drawText("?", x + (size - extent.x + 1) / 2, y + (size - extent.y) / 2, true);
            }
        }
    }

    private static void plus(GC gc, int cx, int cy, int arm, int thick) {
        gc.fillRectangle(cx - arm, cy, 2 * arm + thick, thick);
        gc.fillRectangle(cx, cy - arm, thick, 2 * arm + thick);
    }

    private static void bracket(PaintContext context, StanceBracket bracket) {
        GC gc = context.gc();
        boolean strong =
                context.emphasis().isStrong(bracket.mark())
                        || context.emphasis().isStrong(bracket.end());
        Color color = context.palette().sign(bracket.sign());
        gc.setForeground(color);
        gc.setBackground(color);
        Rect place = bracket.place();
        int thick = strong ? 2 : 1;
        int arm = bracket.side() == StanceSide.HOLDER ? 4 : 3;
        int top = place.y() + 1;
        int height = place.height() - 2;
        if (bracket.left()) {
            int x = place.x() - 2;
            gc.fillRectangle(x, top, thick, height);
            arms(gc, bracket.side(), x, 1, top, height, arm, thick);
        }
        if (bracket.right()) {
            int x = place.right() + 2 - thick;
            gc.fillRectangle(x, top, thick, height);
            arms(gc, bracket.side(), x + thick, -1, top, height, arm, thick);
        }
    }

    /** A holder is held by square arms above and below, a target by a nock in the middle. */
    private static void arms(
            GC gc, StanceSide side, int x, int way, int top, int height, int arm, int thick) {
        int left = way > 0 ? x : x - arm;
        switch (side) {
            case HOLDER -> {
                gc.fillRectangle(left, top, arm, thick);
                gc.fillRectangle(left, top + height - thick, arm, thick);
            }
            case TARGET -> {
                int middle = top + height / 2;
                int out = way > 0 ? x : x - 1;
                gc.fillPolygon(
                        new int[] {out, middle - arm, out - way * arm, middle, out, middle + arm});
            }
            case SOURCE -> gc.fillRectangle(left, top, arm, thick);
        }
    }

    private static void chip(PaintContext context, Chip chip) {
        GC gc = context.gc();
        Rect place = chip.place();
        boolean strong = context.emphasis().isStrong(chip.mark());
        Color color = context.palette().sign(chip.sign());
        gc.setBackground(strong ? context.palette().panel() : context.palette().ground());
        gc.fillRoundRectangle(place.x(), place.y(), place.width(), place.height(), 6, 6);
        gc.setForeground(color);
        gc.drawRoundRectangle(place.x(), place.y(), place.width() - 1, place.height() - 1, 6, 6);
        if (chip.side() == StanceSide.HOLDER) {
            gc.setBackground(color);
            gc.fillRectangle(place.x() + 2, place.y() + 3, 2, place.height() - 6);
        }
        gc.setForeground(context.palette().text());
        context.label(chip.text(), place.x() + 6, place.y() + 2);
    }
}
