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
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.SuggestedPlace;
import org.scholion.view.Rect;

/**
 * Paints what is suggested: a dashed frame in the colour of the type, around the words only; the
 * one that the caret is at has a tint, unless it is selected, and a whole frame.
 */
final class SuggestionPainter {

    private static final double TINT = 0.12;
    private static final int[] DASHES = {3, 3};

    void paint(PaintContext context, List<SuggestedPlace> places, TextRange at) {
        GC gc = context.gc();
        for (SuggestedPlace place : places) {
            boolean current =
                    place.range().covers(at) || at.isEmpty() && place.range().end() == at.begin();
            gc.setForeground(context.palette().full(place.color()));
            gc.setBackground(context.palette().tint(context.palette().rgb(place.color()), TINT));
            gc.setLineWidth(1);
            for (Rect rect : context.window().rects(place.range())) {
                int bottom = rect.bottom();
                if (current && at.isEmpty()) {
                    gc.fillRoundRectangle(
                            rect.x() - 1, rect.y(), rect.width() + 2, rect.height(), 4, 4);
                }
                gc.setLineDash(DASHES);
                if (current) {
                    gc.drawRoundRectangle(
                            rect.x() - 1, rect.y(), rect.width() + 1, rect.height() - 1, 4, 4);
                } else {
                    gc.drawLine(rect.x(), bottom - 1, rect.right() - 1, bottom - 1);
                }
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
    }
}
