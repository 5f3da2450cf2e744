/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import org.eclipse.swt.graphics.GC;
import org.scholion.view.LineBox;
import org.scholion.view.PassageBar;
import org.scholion.view.Rect;
import org.scholion.view.TextPiece;

/** Paints the letters, and dims what is excluded. */
final class TextPainter {

    void paint(PaintContext context) {
        GC gc = context.gc();
        gc.setForeground(context.palette().text());
        for (LineBox line : context.window().lines()) {
            for (TextPiece piece : line.pieces()) {
                ShapedText shaped =
                        context.measurer()
                                .shape(
                                        context.text(),
                                        piece.begin(),
                                        piece.end(),
                                        piece.direction());
                shaped.layout().draw(gc, piece.x(), line.baseline() - shaped.ascent());
            }
        }
        gc.setBackground(context.palette().ground());
        gc.setAlpha(150);
        for (PassageBar passage : context.window().passages()) {
            if (passage.excluded()) {
                for (Rect rect : passage.text()) {
                    gc.fillRectangle(rect.x(), rect.y(), rect.width(), rect.height());
                }
            }
        }
        gc.setAlpha(255);
    }
}
