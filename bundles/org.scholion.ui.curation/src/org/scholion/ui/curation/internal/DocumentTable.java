/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.corpus.DocumentRecord;
import org.scholion.ui.curation.internal.ProgressTable.Cell;
import org.scholion.ui.curation.internal.ProgressTable.Row;

/** Documents by members, a dot and a count in each cell; any column sorts. */
final class DocumentTable {

    private static final int FIXED_COLUMNS = 2;

    private final Table control;
    private List<String> members = List.of();
    private ProgressTable table = ProgressTable.EMPTY;
    private List<Row> rows = List.of();
    private int sorted;
    private boolean descending;

    /**
     * Creates it.
     *
     * @param opener opens the document that was double-clicked
     */
    DocumentTable(Composite parent, Consumer<DocumentRecord> opener) {
        control = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        control.setHeaderVisible(true);
        control.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        control.addListener(
                SWT.DefaultSelection,
                event -> {
                    int index = control.getSelectionIndex();
                    if (index >= 0) {
                        opener.accept(rows.get(index).document());
                    }
                });
        column("Document", 260);
        column("Language", 80);
    }

    Table control() {
        return control;
    }

    /** Shows other rows. */
    void show(ProgressTable newTable) {
        table = newTable;
        if (!members.equals(newTable.members())) {
            members = newTable.members();
            while (control.getColumnCount() > FIXED_COLUMNS) {
                control.getColumn(control.getColumnCount() - 1).dispose();
            }
            members.forEach(member -> column(member, 130));
        }
        refresh();
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(control, SWT.LEAD);
        column.setText(name);
        column.setWidth(width);
        column.setMoveable(true);
        int index = control.getColumnCount() - 1;
        column.addListener(SWT.Selection, event -> sortBy(index));
    }

    private void sortBy(int column) {
        descending = column == sorted && !descending;
        sorted = column;
        refresh();
    }

    private void refresh() {
        if (sorted >= control.getColumnCount()) {
            sorted = 0;
        }
        List<Row> ordered = new ArrayList<>(table.rows());
        Comparator<Row> order = order();
        ordered.sort(descending ? order.reversed() : order);
        rows = ordered;
        control.setSortColumn(control.getColumn(sorted));
        control.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        control.setItemCount(rows.size());
        control.clearAll();
    }

    private Comparator<Row> order() {
        Comparator<Row> byName = Comparator.comparing(row -> row.document().name());
        if (sorted == 0) {
            return byName;
        }
        if (sorted == 1) {
            return Comparator.<Row, String>comparing(row -> row.document().language().orElse(""))
                    .thenComparing(byName);
        }
        String member = members.get(sorted - FIXED_COLUMNS);
        return Comparator.<Row>comparingInt(row -> state(row.cell(member)))
                .thenComparingInt(row -> row.cell(member).map(Cell::annotations).orElse(-1))
                .thenComparing(byName);
    }

    private static int state(Optional<Cell> cell) {
        return cell.map(known -> known.state().ordinal()).orElse(-1);
    }

    private void fill(TableItem item, int index) {
        if (index < 0) {
            // on GTK, an item of no row comes into being while rows are taken away
            item.dispose();
            return;
        }
        Row row = rows.get(index);
        item.setText(0, row.document().name());
        item.setText(1, row.document().language().orElse(""));
        for (int i = 0; i < members.size(); i++) {
            Optional<Cell> cell = row.cell(members.get(i));
            if (cell.isPresent()) {
                item.setImage(FIXED_COLUMNS + i, StateLook.dot(cell.get().state()));
                item.setText(FIXED_COLUMNS + i, words(cell.get()));
            } else {
                item.setText(FIXED_COLUMNS + i, "–");
            }
        }
    }

    private static String words(Cell cell) {
        return cell.skippedReason()
                .map(reason -> StateLook.word(cell.state()) + ": " + reason)
                .orElseGet(
                        () ->
                                String.format(
                                        "%,d · %s",
                                        cell.annotations(), StateLook.word(cell.state())));
    }
}
