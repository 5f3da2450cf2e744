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
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.overview.Arrangement;
import org.scholion.corpus.overview.DocumentOrder;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.project.DocumentRows;
import org.scholion.ui.project.HandedOut;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.widgets.LongTable;
import org.scholion.ui.widgets.TableCells;
import org.scholion.ui.words.UiWords;

/** The documents, a column for each member. */
final class DocumentTable {

    private static final int FIXED_COLUMNS = 2;

    /** How the documents are to be ordered. */
    record Order(Comparator<DocumentOverview> comparator, boolean descending) {}

    private final LongTable<DocumentOverview> control;
    private final TableCells<DocumentOverview> cells;
    private final HandedOut out;
    private final Runnable reordered;
    private final List<String> members = new ArrayList<>();
    private int sorted;
    private boolean descending;

    /**
     * Creates it.
     *
     * @param opener opens the document that was double-clicked; with the member in whose column
     *     that was
     * @param reordered called when the user wants another {@link #order}
     */
    DocumentTable(
            Composite parent,
            HandedOut out,
            BiConsumer<DocumentOverview, Optional<String>> opener,
            Runnable reordered) {
        this.reordered = reordered;
        this.out = out;
        control =
                new LongTable<>(
                        parent, SWT.MULTI | SWT.BORDER, UiWords.say("lead.documents"), this::paint);
        cells = TableCells.choosing(control);
        control.onOpen(
                () ->
                        control.selected().stream()
                                .findFirst()
                                .ifPresent(row -> opener.accept(row, member())));
        TableCells.tips(control, this::tip);
        column(UiWords.say("lead.document"), 260);
        column(UiWords.say("lead.language"), 80);
        control.bothDirections(control.table().getColumn(0));
        control.sorted(control.table().getColumn(0), false);
    }

    /** Returns the member whose column is meant, if one is. */
    Optional<String> member() {
        int chosen = cells.column().orElse(-1) - FIXED_COLUMNS;
        return chosen >= 0 && chosen < members.size()
                ? Optional.of(members.get(chosen))
                : Optional.empty();
    }

    private Optional<String> tip(DocumentOverview row, int column) {
        return column < FIXED_COLUMNS || column - FIXED_COLUMNS >= members.size()
                ? Optional.empty()
                : row.set(members.get(column - FIXED_COLUMNS)).flatMap(out::of).map(out::words);
    }

    LongTable<DocumentOverview> control() {
        return control;
    }

    /** Returns how the documents are to be ordered. */
    Order order() {
        return new Order(
                switch (sorted) {
                    case 0 -> DocumentOrder.byName();
                    case 1 -> DocumentOrder.byLanguage();
                    default -> DocumentOrder.byWork(members.get(sorted - FIXED_COLUMNS));
                },
                descending);
    }

    /** Shows other documents, or some of them changed. */
    void show(List<String> newMembers, Arrangement documents) {
        if (!members.equals(newMembers)) {
            members.clear();
            members.addAll(newMembers);
            while (control.table().getColumnCount() > FIXED_COLUMNS) {
                control.table().getColumn(control.table().getColumnCount() - 1).dispose();
            }
            members.forEach(member -> column(UiWords.name(member), 130));
            control.refresh();
            if (sorted >= FIXED_COLUMNS) {
                sortBy(0);
            }
        }
        control.show(new DocumentRows(documents));
    }

    private void column(String name, int width) {
        int index = control.table().getColumnCount();
        TableColumn column = control.column(name, width, SWT.LEAD, () -> sortBy(index));
        column.setMoveable(true);
    }

    private void sortBy(int column) {
        descending = column == sorted && !descending;
        sorted = column;
        control.sorted(control.table().getColumn(column), descending);
        reordered.run();
    }

    private void paint(TableItem item, DocumentOverview row) {
        item.setText(0, UiWords.name(row.name()));
        item.setText(1, row.language().orElse(""));
        for (int i = 0; i < members.size(); i++) {
            Optional<SetOverview> set = row.set(members.get(i));
            int column = FIXED_COLUMNS + i;
            boolean handed = set.flatMap(out::of).isPresent();
            set.ifPresent(
                    found ->
                            item.setImage(
                                    column,
                                    handed
                                            ? Images.image(Icon.HANDED_OUT, ColorRole.INFORMATION)
                                            : StateLook.dot(found.state())));
            String words = set.map(DocumentTable::words).orElse("–");
            item.setText(column, handed ? UiWords.say("lead.out", "work", words) : words);
        }
    }

    private static String words(SetOverview set) {
        return set.reason()
                .map(
                        reason ->
                                UiWords.say(
                                        "lead.state-why", "state", set.state(), "reason", reason))
                .orElseGet(
                        () ->
                                UiWords.say(
                                        "lead.work",
                                        "annotations",
                                        set.annotations(),
                                        "state",
                                        set.state()));
    }
}
