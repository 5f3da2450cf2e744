/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Shares a table's width among its columns: each has what its texts need, the main one all that is
 * left. Where that is not enough for the main one, others give way. What texts need is learnt from
 * the rows as they are painted, so that a long list costs what it shows.
 */
final class ColumnFit {

    /** What a cell has beside its text, in points. */
    private static final int MARGIN = 10;

    /** What a head has, whose letters may be bold; in points. */
    private static final int HEAD_MARGIN = 14;

    /** So much of the main column is in sight however narrow the table is, in points. */
    private static final int LEAST = 80;

    private final Table table;
    private final int main;
    private final List<Integer> givingWay;

    /** What the columns were made with; enough for an icon. */
    private final int[] given;

    private final int[] needs;
    private final int[] longest;
    private boolean planned;

    /**
     * Creates it for a table that has all its columns.
     *
     * @param main the column that gets what is left
     * @param givingWay those that are hidden for it, the first one first
     */
    ColumnFit(Table table, TableColumn main, List<TableColumn> givingWay) {
        this.table = table;
        this.main = table.indexOf(main);
        this.givingWay = givingWay.stream().map(table::indexOf).toList();
        int count = table.getColumnCount();
        given = new int[count];
        needs = new int[count];
        longest = new int[count];
        for (int i = 0; i < count; i++) {
            given[i] = table.getColumn(i).getWidth();
        }
        forget();
    }

    /** Forgets what the rows needed, as others are shown now. */
    void forget() {
        GC measure = new GC(table);
        try {
            for (int i = 0; i < needs.length; i++) {
                String head = table.getColumn(i).getText();
                longest[i] = 0;
                needs[i] = head.isEmpty() ? given[i] : measure.textExtent(head).x + HEAD_MARGIN;
            }
        } finally {
            measure.dispose();
        }
        plan();
    }

    /** Learns what the texts of a row need. */
    void painted(TableItem item) {
        GC measure = new GC(table);
        try {
            for (int i = 0; i < needs.length; i++) {
                String text = item.getText(i);
                // letters differ in width, so names are measured each; numbers when they get longer
                if (i == main || text.length() > longest[i]) {
                    longest[i] = Math.max(longest[i], text.length());
                    need(i, measure.textExtent(text).x + MARGIN);
                }
            }
        } finally {
            measure.dispose();
        }
    }

    private void need(int column, int width) {
        if (width > needs[column]) {
            needs[column] = width;
            plan();
        }
    }

    /** Does it once, after all that is painted now. */
    private void plan() {
        if (!planned) {
            planned = true;
            table.getDisplay().asyncExec(this::apply);
        }
    }

    /** Gives the columns their widths. */
    void apply() {
        planned = false;
        if (table.isDisposed()) {
            return;
        }
        int[] widths = share(table.getClientArea().width, needs, main, givingWay);
        for (int i = 0; i < widths.length; i++) {
            if (table.getColumn(i).getWidth() != widths[i]) {
                table.getColumn(i).setWidth(widths[i]);
            }
        }
    }

    /**
     * Returns the widths of the columns.
     *
     * @param width what there is for all of them
     * @param needs what each needs
     * @param main the index of the one that gets what is left
     * @param givingWay the indexes of those that are hidden (0) while the main one lacks something,
     *     the first one first
     */
    static int[] share(int width, int[] needs, int main, List<Integer> givingWay) {
        int[] widths = needs.clone();
        widths[main] = 0;
        int left = width;
        for (int other : widths) {
            left -= other;
        }
        for (int column : givingWay) {
            if (left < needs[main]) {
                left += widths[column];
                widths[column] = 0;
            }
        }
        widths[main] = Math.max(LEAST, left);
        return widths;
    }
}
