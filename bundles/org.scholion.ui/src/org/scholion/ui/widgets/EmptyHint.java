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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.scholion.ui.theme.WordStyle;

/** Says in a table that has no row what belongs there. */
public final class EmptyHint {

    private static final int MARGIN = 12;

    private final Table table;
    private final Label label;

    private EmptyHint(Table table, String words) {
        this.table = table;
        label = new Label(table, SWT.WRAP | SWT.CENTER);
        label.setText(words.replace("&", "&&"));
        label.setBackground(table.getBackground());
        WordStyle.QUIET.style(label);
        place();
    }

    /** Has a table say something while it has no row. */
    public static void show(Table table, String words) {
        EmptyHint hint = new EmptyHint(table, words);
        table.addListener(SWT.Resize, event -> hint.place());
        // nothing tells that a row came or went but that it is painted anew
        table.addListener(SWT.Paint, event -> hint.look());
    }

    private void look() {
        boolean empty = table.getItemCount() == 0;
        if (empty != label.getVisible()) {
            table.getDisplay()
                    .asyncExec(
                            () -> {
                                if (!label.isDisposed()) {
                                    place();
                                }
                            });
        }
    }

    private void place() {
        Rectangle area = table.getClientArea();
        int header = table.getHeaderVisible() ? table.getHeaderHeight() : 0;
        int width = Math.max(1, area.width - 2 * MARGIN);
        Point size = label.computeSize(width, SWT.DEFAULT);
        int room = table.getSize().y - header;
        label.setVisible(table.getItemCount() == 0);
        // the origin is below the header
        label.setBounds(MARGIN, Math.max(0, (room - size.y) / 2), width, size.y);
    }
}
