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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.view.CommentPlace;
import org.scholion.view.CommentSign;
import org.scholion.view.CommentSigns;
import org.scholion.view.Rect;

/**
 * Paints the signs of what is said about the text: a bubble, filled where something is unread, with
 * a question mark where something is asked.
 */
final class CommentPainter {

    private static final int INFORMATION_LIGHT = 0x1A66C9;
    private static final int INFORMATION_DARK = 0x6CB0FF;

    /** Returns the colour of what is said, as RGB. */
    static int ink(CanvasTheme theme) {
        return theme.dark() ? INFORMATION_DARK : INFORMATION_LIGHT;
    }

    void paint(PaintContext context, List<CommentPlace> comments) {
        GC gc = context.gc();
        gc.setFont(context.measurer().labelFont());
        for (CommentSign sign : CommentSigns.of(context.window(), comments)) {
            bubble(context, sign);
        }
        gc.setLineWidth(1);
    }

    private static void bubble(PaintContext context, CommentSign sign) {
        GC gc = context.gc();
        Rect place = sign.place();
        Palette palette = context.palette();
        Color ink = sign.unread() ? palette.of(ink(palette.theme())) : palette.quiet();
        int height = place.height() - 3;
        int[] tail = {
            place.x() + 3, place.y() + height - 1,
            place.x() + 3, place.y() + place.height(),
            place.x() + 7, place.y() + height - 1
        };
        gc.setBackground(sign.unread() ? ink : palette.ground());
        gc.setForeground(ink);
        gc.setLineWidth(1);
        gc.fillRoundRectangle(place.x(), place.y(), place.width(), height, 4, 4);
        gc.drawRoundRectangle(place.x(), place.y(), place.width() - 1, height - 1, 4, 4);
        gc.setBackground(ink);
        gc.fillPolygon(tail);
        Color letters = sign.unread() ? palette.ground() : ink;
        if (sign.question()) {
            gc.setForeground(letters);
            var extent = gc.textExtent("?");
            gc.drawText(
                    "?",
                    place.x() + (place.width() - extent.x + 1) / 2,
                    place.y() + (height - extent.y) / 2,
                    SWT.DRAW_TRANSPARENT);
        } else {
            gc.setBackground(letters);
            gc.fillRectangle(place.x() + 3, place.y() + 3, place.width() - 6, 1);
            gc.fillRectangle(place.x() + 3, place.y() + 6, place.width() - 8, 1);
        }
    }
}
