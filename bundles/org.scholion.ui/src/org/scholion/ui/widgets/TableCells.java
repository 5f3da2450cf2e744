/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;

/**
 * The cells of a {@link LongTable}, which is selected by rows: what a cell says when it is pointed
 * at, and which column is meant, by a click or by the keys that go left and right.
 *
 * @param <T> the rows
 */
public final class TableCells<T> {

    private final LongTable<T> list;
    private final Table table;

    /** The number of the column that is meant, as it was made; -1 where none is. */
    private int column = -1;

    private TableCells(LongTable<T> list) {
        this.list = list;
        this.table = list.table();
    }

    /**
     * Has cells say something when they are pointed at.
     *
     * @param words what a row says in a column, the latter by its number as it was made
     */
    public static <T> void tips(LongTable<T> list, BiFunction<T, Integer, Optional<String>> words) {
        TableCells<T> cells = new TableCells<>(list);
        list.table().addListener(SWT.MouseMove, event -> cells.pointed(event, words));
    }

    /** Has a column be chosen with the rows of a table; it is drawn around. */
    public static <T> TableCells<T> choosing(LongTable<T> list) {
        TableCells<T> cells = new TableCells<>(list);
        list.table().addListener(SWT.MouseDown, cells::clicked);
        list.table().addListener(SWT.KeyDown, cells::pressed);
        list.table().addListener(SWT.PaintItem, cells::paint);
        return cells;
    }

    /** Returns the number of the column that is meant, as it was made; none at first. */
    public OptionalInt column() {
        return column >= 0 && column < table.getColumnCount()
                ? OptionalInt.of(column)
                : OptionalInt.empty();
    }

    private void pointed(Event event, BiFunction<T, Integer, Optional<String>> words) {
        Optional<String> said = Optional.empty();
        TableItem item = table.getItem(new Point(event.x, event.y));
        OptionalInt at = at(event);
        if (item != null && at.isPresent()) {
            said = list.row(item).flatMap(row -> words.apply(row, at.getAsInt()));
        }
        String tip = said.orElse("");
        String shown = table.getToolTipText();
        if (!tip.equals(shown == null ? "" : shown)) {
            table.setToolTipText(tip.isEmpty() ? null : tip);
        }
    }

    private OptionalInt at(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            Rectangle cell = item.getBounds(i);
            if (event.x >= cell.x && event.x < cell.x + cell.width) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private void clicked(Event event) {
        at(event).ifPresent(this::choose);
    }

    private void pressed(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        boolean back = event.keyCode == SWT.ARROW_LEFT;
        if (!plain || !back && event.keyCode != SWT.ARROW_RIGHT) {
            return;
        }
        List<Integer> order = new ArrayList<>();
        for (int index : table.getColumnOrder()) {
            order.add(index);
        }
        boolean leftwards = (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        int next = order.indexOf(column) + (back == leftwards ? 1 : -1);
        if (!order.isEmpty()) {
            choose(order.get(Math.clamp(next, 0, order.size() - 1)));
            table.showColumn(table.getColumn(column));
        }
        event.doit = false;
    }

    private void choose(int chosen) {
        if (chosen != column) {
            column = chosen;
            table.redraw();
        }
    }

    private void paint(Event event) {
        if (event.index == column
                && event.item instanceof TableItem item
                && table.isSelected(table.indexOf(item))
                && table.isFocusControl()) {
            Rectangle cell = item.getBounds(column);
            event.gc.setForeground(ThemeColors.color(ColorRole.ACCENT));
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
        }
    }
}
