/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.scholion.ui.widgets.TickBox;

/** What a window says in words: labels, buttons, links, columns, tabs, menus and its title. */
public final class Labels {

    private Labels() {}

    /** Returns what shows in a window and its menus, as it is read; on the window's thread. */
    public static List<String> of(Shell shell) {
        List<String> texts = new ArrayList<>();
        texts.add(shell.getText());
        for (Control control : Widgets.all(shell)) {
            if (control.isVisible()) {
                add(control, texts);
            }
        }
        if (shell.getMenuBar() != null) {
            add(shell.getMenuBar(), texts);
        }
        return texts.stream().map(Widgets::plain).filter(text -> !text.isBlank()).toList();
    }

    /** Returns what can be chosen or stands in tables there; on the window's thread. */
    public static List<String> listed(Shell shell) {
        List<String> texts = new ArrayList<>();
        for (Control control : Widgets.all(shell)) {
            if (control.isVisible() && control instanceof Combo combo) {
                texts.addAll(List.of(combo.getItems()));
            } else if (control.isVisible() && control instanceof Table table) {
                for (TableItem row : table.getItems()) {
                    for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
                        texts.add(row.getText(i));
                    }
                }
            }
        }
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    private static void add(Control control, List<String> texts) {
        switch (control) {
            case Label label -> texts.add(label.getText());
            case CLabel label -> texts.add(label.getText());
            case TickBox box -> texts.add(box.words());
            case Button button -> texts.add(button.getText());
            case Link link -> texts.add(link.getText().replaceAll("</?a>", ""));
            case Group group -> texts.add(group.getText());
            case Text field -> texts.add(field.getMessage());
            case Table table -> {
                for (TableColumn column : table.getHeaderVisible() ? table.getColumns() : none()) {
                    texts.add(column.getText());
                }
            }
            case CTabFolder folder -> {
                for (CTabItem tab : folder.getItems()) {
                    texts.add(tab.getText());
                }
            }
            case ToolBar bar -> {
                for (ToolItem item : bar.getItems()) {
                    texts.add(item.getText());
                }
            }
            default -> {
                // says nothing, or what it says is in its children
            }
        }
    }

    private static TableColumn[] none() {
        return new TableColumn[0];
    }

    private static void add(Menu menu, List<String> texts) {
        for (MenuItem item : menu.getItems()) {
            texts.add(item.getText());
            Menu below = item.getMenu();
            if (below != null) {
                below.notifyListeners(SWT.Show, new Event());
                add(below, texts);
                below.notifyListeners(SWT.Hide, new Event());
            }
        }
    }
}
