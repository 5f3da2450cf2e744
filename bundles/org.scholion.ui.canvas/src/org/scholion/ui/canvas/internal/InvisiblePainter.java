/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.scholion.text.TextDirection;
import org.scholion.view.Rect;
import org.scholion.view.invisible.InvisibleSign;

/**
 * Paints the signs of invisible characters, as lines and points only, so that they look the same
 * with any font: in the room of white space, and as the heads of ticks between letters.
 */
final class InvisiblePainter {

    void paint(PaintContext context, List<InvisibleSign> signs) {
        if (signs.isEmpty()) {
            return;
        }
        GC gc = context.gc();
        gc.setForeground(context.palette().quiet());
        gc.setBackground(context.palette().quiet());
        gc.setLineWidth(1);
        for (InvisibleSign sign : signs) {
            if (sign.ticked()) {
                tick(gc, sign);
                head(gc, sign);
            } else {
                room(gc, sign);
            }
        }
    }

    private static void room(GC gc, InvisibleSign sign) {
        Rect place = sign.place();
        int x = sign.tick();
        int y = place.y() + place.height() * 3 / 5;
        boolean ltr = sign.direction() == TextDirection.LEFT_TO_RIGHT;
        switch (sign.kind()) {
            case SPACE -> gc.fillOval(x - 1, y - 1, 3, 3);
            case NO_BREAK_SPACE -> gc.drawOval(x - 2, y - 2, 4, 4);
            case TAB -> arrow(gc, place, y, ltr);
            case LINE_END -> lineEnd(gc, x, y, place.height() / 4, ltr);
            case PARAGRAPH_END -> paragraphEnd(gc, place, ltr);
            case CONTROL ->
                    gc.drawRectangle(place.x(), place.y(), place.width() - 1, place.height() - 1);
            default -> bracket(gc, place);
        }
    }

    /** An open bracket lying on its back, as wide as the space. */
    private static void bracket(GC gc, Rect place) {
        int bottom = place.bottom() - place.height() / 5;
        int left = place.x() + 1;
        int right = Math.max(left + 2, place.right() - 2);
        gc.drawPolyline(
                new int[] {left, bottom - 3, left, bottom, right, bottom, right, bottom - 3});
    }

    private static void arrow(GC gc, Rect place, int y, boolean ltr) {
        int from = ltr ? place.x() + 2 : place.right() - 3;
        int to = ltr ? place.right() - 3 : place.x() + 2;
        int back = ltr ? -3 : 3;
        gc.drawLine(from, y, to, y);
        gc.drawPolyline(new int[] {to + back, y - 3, to, y, to + back, y + 3});
    }

    /** An arrow down and back to where the next line begins. */
    private static void lineEnd(GC gc, int x, int y, int size, boolean ltr) {
        int ahead = ltr ? size : -size;
        int tip = x - ahead;
        int wing = ltr ? 3 : -3;
        gc.drawPolyline(new int[] {x + ahead, y - size, x + ahead, y, tip, y});
        gc.drawPolyline(new int[] {tip + wing, y - 3, tip, y, tip + wing, y + 3});
    }

    /** A pilcrow; from right to left its belly looks the other way. */
    private static void paragraphEnd(GC gc, Rect place, boolean ltr) {
        int height = place.height() * 3 / 5;
        int top = place.y() + (place.height() - height) / 2;
        int belly = Math.max(3, height / 2);
        int stem = ltr ? place.x() + 2 + belly : place.right() - 3 - belly;
        int second = ltr ? stem + 3 : stem - 3;
        int outer = second + (ltr ? 1 : -1);
        gc.fillArc(stem - belly + (ltr ? 1 : 0), top, belly * 2 - 1, belly, ltr ? 90 : -90, 180);
        gc.drawLine(stem, top, stem, top + height);
        gc.drawLine(second, top, second, top + height);
        gc.drawLine(stem, top, outer, top);
    }

    private static void tick(GC gc, InvisibleSign sign) {
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(sign.tick(), sign.place().bottom(), sign.tick(), sign.foot() - 1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void head(GC gc, InvisibleSign sign) {
        Rect place = sign.place();
        int size = Math.min(place.width(), place.height()) - 2;
        int x = place.x() + 1;
        int y = place.y() + 1;
        int right = x + size;
        int bottom = y + size;
        int middle = x + size / 2;
        int half = y + size / 2;
        switch (sign.kind()) {
            case SOFT_HYPHEN -> gc.fillRectangle(x, half, size + 1, 2);
            case JOINER -> {
                gc.drawLine(x, y, right, bottom);
                gc.drawLine(x, bottom, right, y);
            }
            case NON_JOINER -> {
                gc.drawLine(x, y, right, y);
                gc.drawLine(middle, y, middle, bottom);
            }
            case NO_BREAK -> gc.drawOval(x, y, size, size);
            case BREAK -> gc.drawPolyline(new int[] {x, y, middle, bottom, right, y});
            case LEFT_TO_RIGHT_MARK ->
                    gc.fillPolygon(new int[] {x, y, right + 1, half, x, bottom + 1});
            case RIGHT_TO_LEFT_MARK ->
                    gc.fillPolygon(new int[] {right + 1, y, x, half, right + 1, bottom + 1});
            case LEFT_TO_RIGHT_BEGIN -> {
                gc.drawLine(x, y, x, bottom);
                gc.drawPolyline(new int[] {middle, y, right, half, middle, bottom});
            }
            case RIGHT_TO_LEFT_BEGIN -> {
                gc.drawLine(right, y, right, bottom);
                gc.drawPolyline(new int[] {middle, y, x, half, middle, bottom});
            }
            case ANY_DIRECTION_BEGIN -> {
                gc.drawPolyline(new int[] {middle - 1, y, x, half, middle - 1, bottom});
                gc.drawPolyline(new int[] {middle + 1, y, right, half, middle + 1, bottom});
            }
            case DIRECTION_END -> {
                gc.drawLine(x, half, right, half);
                gc.drawLine(x, y, x, bottom);
                gc.drawLine(right, y, right, bottom);
            }
            case VARIATION ->
                    gc.drawPolygon(new int[] {middle, y, right, half, middle, bottom, x, half});
            default -> gc.drawRectangle(x, y, size, size);
        }
    }
}
