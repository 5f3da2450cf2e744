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
import org.eclipse.swt.graphics.Point;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.TextHint;
import org.scholion.view.Rect;

/** Paints keys over the words they go to, each at the begin of its words. */
final class HintPainter {

    private static final int PAD = 3;

    void paint(PaintContext context, List<TextHint> hints) {
        GC gc = context.gc();
        Palette palette = context.palette();
        gc.setFont(context.measurer().labelFont());
        gc.setBackground(palette.accent());
        gc.setForeground(palette.ground());
        for (TextHint hint : hints) {
            int begin = hint.place().begin();
            TextRange first = new TextRange(begin, Math.min(begin + 1, hint.place().end()));
            List<Rect> rects = context.window().rects(first);
            if (!rects.isEmpty()) {
                Rect letter = rects.get(0);
                Point extent = gc.textExtent(hint.key());
                int width = Math.max(extent.x + 2 * PAD, extent.y);
                int x = letter.x() + (letter.width() - width) / 2;
                int y = letter.y() - extent.y / 2;
                gc.fillRoundRectangle(x, y, width, extent.y, 5, 5);
                gc.drawText(hint.key(), x + (width - extent.x) / 2, y, SWT.DRAW_TRANSPARENT);
            }
        }
    }
}
