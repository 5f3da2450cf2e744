/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.problems;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.widgets.ColumnWidths;
import org.scholion.ui.words.UiWords;

/** A table of problems, the selected one in full below; Ctrl+C copies the selected ones. */
public final class ProblemTable extends Composite {

    private final Table table;
    private final Text whole;
    private List<ListedProblem> problems;

    /** Creates it with its first problems. */
    public ProblemTable(Composite parent, List<ListedProblem> problems) {
        super(parent, SWT.NONE);
        this.problems = List.copyOf(problems);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(this);
        Composite frame = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(frame);
        table = new Table(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
        ColumnWidths.watch(table);
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        column(layout, UiWords.say("ui.problems.where"), 3);
        column(layout, UiWords.say("ui.problems.what"), 9);
        whole = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(200, 4 * whole.getLineHeight())
                .applyTo(whole);
        table.addListener(SWT.Selection, event -> showWhole());
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(
                SWT.KeyDown,
                event -> {
                    if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                        copySelected();
                    }
                });
        Menu menu = new Menu(table);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(UiWords.say("ui.problems.copy"));
        copy.addListener(SWT.Selection, event -> copySelected());
        MenuItem all = new MenuItem(menu, SWT.PUSH);
        all.setText(UiWords.say("ui.problems.copy-all"));
        all.addListener(SWT.Selection, event -> ProblemListDialog.copy(table, this.problems));
        table.setMenu(menu);
        show(this.problems);
    }

    private void showWhole() {
        int index = table.getSelectionIndex();
        whole.setText(index < 0 ? "" : problems.get(index).line().replace("\t", "\n"));
    }

    /** Shows other problems. */
    public void show(List<ListedProblem> newProblems) {
        problems = List.copyOf(newProblems);
        table.setItemCount(problems.size());
        table.clearAll();
        if (!problems.isEmpty()) {
            table.setSelection(0);
        }
        showWhole();
    }

    private void column(TableColumnLayout layout, String name, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(name);
        layout.setColumnData(column, new ColumnWeightData(weight, 80));
    }

    private void fill(TableItem item, int index) {
        if (index < 0) {
            // on GTK, an item of no row comes into being while rows are taken away
            item.dispose();
            return;
        }
        ListedProblem problem = problems.get(index);
        item.setText(new String[] {place(problem), words(problem)});
        item.setImage(0, Images.image(Icon.PROBLEMS, ColorRole.WARNING));
    }

    /** Returns a file's name without the folders it lies in; documents keep theirs. */
    private static String place(ListedProblem problem) {
        String where = problem.where();
        boolean file = where.startsWith("/") || where.indexOf(":\\") == 1;
        int cut = Math.max(where.lastIndexOf('/'), where.lastIndexOf('\\'));
        return file ? where.substring(cut + 1) : where;
    }

    private static String words(ListedProblem problem) {
        String line = problem.what().replace('\n', ' ');
        return problem.remedy().isEmpty() ? line : line + " · " + problem.remedy();
    }

    private void copySelected() {
        List<ListedProblem> selected = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            selected.add(problems.get(index));
        }
        ProblemListDialog.copy(table, selected);
    }
}
