/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;

/**
 * Sees to it that a table that shows knows how wide its columns are. On GTK one that was filled and
 * hidden before it was laid out is not laid out when it shows again at the same size: it has rows,
 * and none is seen, until something changes its size.
 */
public final class ColumnWidths {

    /** What does not help so often would not help later, and must not go on for ever. */
    private static final int MOST = 3;

    private final Table table;
    private int tried;

    private ColumnWidths(Table table) {
        this.table = table;
    }

    /** Watches a table as long as there is one. */
    public static void watch(Table table) {
        ColumnWidths widths = new ColumnWidths(table);
        table.addListener(SWT.Paint, event -> widths.painted());
    }

    private void painted() {
        if (!areUnknown()) {
            tried = 0;
        } else if (tried < MOST) {
            tried++;
            // not amid painting
            table.getDisplay().asyncExec(this::layOut);
        }
    }

    private boolean areUnknown() {
        if (table.getItemCount() == 0) {
            return false;
        }
        // one without columns has one all the same
        for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
            if (table.getItem(0).getBounds(i).width > 0) {
                return false;
            }
        }
        return true;
    }

    private void layOut() {
        if (!table.isDisposed() && areUnknown()) {
            Point size = table.getSize();
            table.setSize(size.x, size.y - 1);
            table.setSize(size);
        }
    }
}
