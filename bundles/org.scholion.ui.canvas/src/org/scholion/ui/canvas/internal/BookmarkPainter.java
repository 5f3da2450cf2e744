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
import org.eclipse.swt.graphics.GC;
import org.scholion.text.TextDirection;
import org.scholion.view.LineBox;

/** Paints a ribbon beside each line with a bookmark, at the edge where the line begins. */
final class BookmarkPainter {

    private static final int WIDTH = 8;
    private static final int HEIGHT = 14;
    private static final int EDGE = 4;

    private BookmarkPainter() {}

    static void paint(PaintContext context, List<Integer> bookmarks) {
        if (bookmarks.isEmpty()) {
            return;
        }
        GC gc = context.gc();
        gc.setBackground(context.palette().accent());
        for (LineBox line : context.window().lines()) {
            if (bookmarks.stream().anyMatch(place -> isIn(line, place))) {
                int x =
                        line.direction() == TextDirection.LEFT_TO_RIGHT
                                ? EDGE
                                : context.window().width() - EDGE - WIDTH;
                int y = line.textTop() + (line.textBottom() - line.textTop() - HEIGHT) / 2;
                gc.fillPolygon(
                        new int[] {
                            x,
                            y,
                            x + WIDTH,
                            y,
                            x + WIDTH,
                            y + HEIGHT,
                            x + WIDTH / 2,
                            y + HEIGHT - WIDTH / 2,
                            x,
                            y + HEIGHT
                        });
            }
        }
    }

    private static boolean isIn(LineBox line, int place) {
        boolean behindLast = line.hard() && place == line.end() && place == line.textEnd();
        return place >= line.begin() && place < line.end() || behindLast;
    }
}
