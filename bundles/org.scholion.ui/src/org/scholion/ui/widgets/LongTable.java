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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.ui.theme.ThemeColors;

/**
 * A table of any length that costs what it shows. The native table holds all rows of a short list;
 * of a long one it holds those in sight, and a slider beside it moves through the rest. A changed
 * row repaints one row. Selection, focus and keys are those of a native table, over all rows.
 *
 * @param <T> the rows; equal ones look the same
 */
public final class LongTable<T> extends Composite {

    /** Lists of so many rows are left to the native table. */
    static final int SHORT = 500;

    /**
     * Writes a row into a native one that is empty.
     *
     * @param <T> the rows
     */
    @FunctionalInterface
    public interface RowPainter<T> {
        /** Sets texts, images and colours. */
        void paint(TableItem item, T row);
    }

    private final Table table;
    private final RowSlider slider;
    private final RowPainter<T> painter;
    private final RightToLeftCells rightToLeft;
    private final RowSelection selection;
    private final List<Runnable> selectionListeners = new ArrayList<>();
    private final List<Runnable> openListeners = new ArrayList<>();
    private LongList<T> list = LongList.of(List.of(), row -> row);

    /** The rows that the native table has, as it was told them. */
    private List<T> held = List.of();

    private Optional<ColumnFit> fit = Optional.empty();
    private int top;

    /** When the key was pressed that opened last, in the window system's time; 0 for never. */
    private int openedByKeyAt;

    /**
     * Creates it without columns and rows.
     *
     * @param style {@link SWT#SINGLE} or {@link SWT#MULTI}, and {@link SWT#BORDER} or not
     * @param name what the rows are, for screen readers
     */
    public LongTable(Composite parent, int style, String name, RowPainter<T> painter) {
        super(parent, style & SWT.BORDER);
        this.painter = painter;
        selection = new RowSelection((style & SWT.MULTI) != 0);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        setLayout(layout);
        table =
                new Table(
                        this, SWT.VIRTUAL | SWT.FULL_SELECTION | style & (SWT.SINGLE | SWT.MULTI));
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        rightToLeft = new RightToLeftCells(table);
        slider = new RowSlider(this, this::scrollTo);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::clicked);
        table.addListener(SWT.DefaultSelection, this::opened);
        table.addListener(SWT.Resize, event -> resized());
        table.addListener(SWT.MouseVerticalWheel, this::wheel);
        table.addListener(SWT.KeyDown, event -> new LongTableKeys(event).pressed(this));
        table.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(@Nullable AccessibleEvent event) {
                                if (event != null) {
                                    event.result = name;
                                }
                            }
                        });
        ThemeColors.onChange(table, table::clearAll);
        ColumnWidths.watch(table);
    }

    /** Returns the native table, for its menu, focus and columns. Its rows are none of others. */
    public Table table() {
        return table;
    }

    /**
     * Adds a column at the end.
     *
     * @param alignment {@link SWT#LEAD} or {@link SWT#TRAIL}
     * @param sort called when its head is clicked
     */
    public TableColumn column(String name, int width, int alignment, Runnable sort) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(name);
        column.setWidth(width);
        column.addListener(SWT.Selection, event -> sort.run());
        return column;
    }

    /** Has the texts of a column that are written from right to left begin at the right. */
    public void bothDirections(TableColumn column) {
        rightToLeft.add(table.indexOf(column));
    }

    /**
     * Has each column as wide as its texts need, and one of them as wide as the rest of the table;
     * to be called once all columns are there.
     *
     * @param main the column that gets the rest
     * @param givingWay those that are hidden when the main one is short of room, the first one
     *     first
     */
    public void fit(TableColumn main, List<TableColumn> givingWay) {
        fit = Optional.of(new ColumnFit(table, main, givingWay));
    }

    /** Shows in the head which column orders the rows. */
    public void sorted(TableColumn column, boolean descending) {
        table.setSortColumn(column);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
    }

    /** Shows in the head that no column orders the rows. */
    public void unsorted() {
        table.setSortColumn(null);
        table.setSortDirection(SWT.NONE);
    }

    /** Has a listener hear when the user selects something else. */
    public void onSelect(Runnable listener) {
        selectionListeners.add(listener);
    }

    /** Has a listener hear when the user wants to open what is selected. */
    public void onOpen(Runnable listener) {
        openListeners.add(listener);
    }

    /** Returns the rows selected, in order. */
    public List<T> selected() {
        return selection.rows(list);
    }

    /** Selects a row alone and shows it; nothing where none has the key. */
    public void select(Object key) {
        int index = list.indexOf(key);
        selection.clear();
        selection.choose(list, index, RowSelection.Gesture.ONLY);
        if (index >= 0) {
            reveal(index);
        }
        markSelected();
    }

    /** Selects nothing. */
    public void deselect() {
        selection.clear();
        markSelected();
    }

    /** Shows other rows, or some of them changed. What is selected and in sight stays so. */
    public void show(LongList<T> rows) {
        list = rows;
        if (rows.size() == 0) {
            fit.ifPresent(ColumnFit::forget);
        }
        arrange();
        markSelected();
    }

    /** Paints all rows in sight anew. */
    public void refresh() {
        table.clearAll();
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }

    /** Returns the row that a native one shows. */
    Optional<T> row(TableItem item) {
        int index = table.indexOf(item);
        return index >= 0 && index < held.size() ? Optional.of(held.get(index)) : Optional.empty();
    }

    /** Returns the index of the first row that the native table holds. */
    int top() {
        return top;
    }

    /** Shows the rows from an index on, or the last ones. */
    void scrollTo(int index) {
        if (isLong()) {
            int page = height();
            int wanted = Math.clamp(index, 0, Math.max(0, list.size() - page));
            if (wanted != top) {
                top = wanted;
                hold(page);
                markSelected();
                slider.top(top);
            }
        }
    }

    // What the native table holds

    private boolean isLong() {
        return list.size() > SHORT;
    }

    /** How many rows are in sight, at least one. */
    int height() {
        int pixels = table.getClientArea().height - table.getHeaderHeight();
        return Math.max(1, pixels / Math.max(1, table.getItemHeight()));
    }

    private void resized() {
        arrange();
        fit.ifPresent(ColumnFit::apply);
    }

    private void arrange() {
        int page = height();
        boolean sliding = isLong() && list.size() > page;
        top = isLong() ? Math.clamp(top, 0, Math.max(0, list.size() - page)) : 0;
        slider.show(sliding, top, list.size(), page);
        hold(page);
    }

    /** Gives the native table the rows in sight; only those that look different are painted. */
    private void hold(int page) {
        int count = isLong() ? Math.min(page, list.size()) : list.size();
        List<T> now = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            now.add(list.get(top + i));
        }
        List<T> before = held;
        held = now;
        if (count != table.getItemCount()) {
            table.setItemCount(count);
        }
        for (int i = 0; i < Math.min(count, before.size()); i++) {
            if (!before.get(i).equals(now.get(i))) {
                table.clear(i);
            }
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index < 0) {
            // on GTK, an item of no row comes into being while rows are taken away
            item.dispose();
        } else if (event.index < held.size()) {
            painter.paint(item, held.get(event.index));
            // first what the texts need, and then what fills their cells
            fit.ifPresent(columns -> columns.painted(item));
            rightToLeft.fit(item);
        }
    }

    // Selection

    private void clicked(Event event) {
        int index = event.item instanceof TableItem item ? table.indexOf(item) : -1;
        if (index < 0) {
            return;
        }
        RowSelection.Gesture gesture =
                (event.stateMask & SWT.SHIFT) != 0
                        ? RowSelection.Gesture.RANGE
                        : (event.stateMask & SWT.MOD1) != 0
                                ? RowSelection.Gesture.TOGGLE
                                : RowSelection.Gesture.ONLY;
        choose(top + index, gesture);
    }

    /** Has a row chosen as the user wants it. */
    void choose(int index, RowSelection.Gesture gesture) {
        selection.choose(list, index, gesture);
        reveal(index);
        markSelected();
        selectionListeners.forEach(Runnable::run);
    }

    /** Has all rows selected. */
    void chooseAll() {
        selection.all(list);
        markSelected();
        selectionListeners.forEach(Runnable::run);
    }

    /** Returns where the row is that has the focus, -1 for nowhere. */
    int focusIndex() {
        return selection.focus(list);
    }

    /** Returns the number of rows. */
    int size() {
        return list.size();
    }

    /** Has what is selected opened. */
    void open() {
        openListeners.forEach(Runnable::run);
    }

    /** Opens by a key, of which the native table may speak once more, in an event of its own. */
    void open(Event key) {
        openedByKeyAt = key.time;
        open();
    }

    private void opened(Event event) {
        if (event.time != openedByKeyAt) {
            open();
        }
    }

    private void reveal(int index) {
        if (index < 0 || index >= list.size()) {
            return;
        }
        if (!isLong()) {
            table.showItem(table.getItem(index));
        } else if (index < top) {
            scrollTo(index);
        } else if (index >= top + height()) {
            scrollTo(index - height() + 1);
        }
    }

    private void markSelected() {
        int focused = focusIndex() - top;
        List<Integer> marked = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            if (selection.has(list, held.get(i))) {
                // the native table has the focus in the first row named
                marked.add(i == focused ? 0 : marked.size(), i);
            }
        }
        int[] indices = marked.stream().mapToInt(Integer::intValue).toArray();
        if (indices.length == 0) {
            table.deselectAll();
        } else if (!Arrays.equals(indices, table.getSelectionIndices())) {
            table.setSelection(indices);
        }
    }

    private void wheel(Event event) {
        if (isLong()) {
            scrollTo(top - event.count);
            event.doit = false;
        }
    }
}
