/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import java.text.Bidi;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Draws the texts of one column that are written from right to left from the right edge of their
 * cells, so that the end is cut where there is no room and not the beginning. The native table
 * would take all texts for left-to-right ones.
 */
final class RightToLeftCells {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final int MARGIN = 4;

    private final int column;

    private RightToLeftCells(int column) {
        this.column = column;
    }

    static void draw(Table table, int column) {
        RightToLeftCells cells = new RightToLeftCells(column);
        table.addListener(SWT.EraseItem, cells::erase);
        table.addListener(SWT.PaintItem, cells::paint);
    }

    private boolean isOurs(Event event) {
        return event.index == column
                && event.item instanceof TableItem item
                && isRightToLeft(item.getText(column));
    }

    /** Tells whether the first letter with a direction is a right-to-left one. */
    static boolean isRightToLeft(String text) {
        return !text.isEmpty()
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private void erase(Event event) {
        if (isOurs(event)) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        drawSelectedImage(event);
        if (!isOurs(event)) {
            return;
        }
        TableItem item = (TableItem) event.item;
        String text = FIRST_STRONG_ISOLATE + item.getText(column) + POP_ISOLATE;
        Rectangle cell = item.getBounds(column);
        Point size = event.gc.textExtent(text);
        Rectangle clipped = event.gc.getClipping();
        event.gc.setClipping(clipped.intersection(cell));
        event.gc.drawText(
                text,
                cell.x + cell.width - MARGIN - size.x,
                cell.y + (cell.height - size.y) / 2,
                true);
        event.gc.setClipping(clipped);
    }

    /** Draws the image of a selected row, which GTK leaves out once someone else draws cells. */
    private static void drawSelectedImage(Event event) {
        if ((event.detail & SWT.SELECTED) == 0 || !(event.item instanceof TableItem item)) {
            return;
        }
        @Nullable Image image = item.getImage(event.index);
        if (image != null && !image.isDisposed()) {
            Rectangle place = item.getImageBounds(event.index);
            Rectangle size = image.getBounds();
            event.gc.drawImage(image, place.x, place.y + (place.height - size.height) / 2);
        }
    }
}
