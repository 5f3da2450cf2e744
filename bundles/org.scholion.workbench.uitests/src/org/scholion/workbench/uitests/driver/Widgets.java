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
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.scholion.ui.widgets.TickBox;

/** Finds what shows in a window. To be used on the window's thread, but for what says so. */
public final class Widgets {

    private Widgets() {}

    /** The active window; while a menu or tip is open, the one it belongs to. */
    public static Optional<Shell> activeShell() {
        return Optional.ofNullable(Ui.display().getActiveShell());
    }

    /** The first control of a kind that shows, in reading order. */
    public static <C extends Control> Optional<C> find(
            Control root, Class<C> kind, Predicate<C> wanted) {
        return all(root).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(Control::isVisible)
                .filter(wanted)
                .findFirst();
    }

    /** A control and all in it, in reading order. */
    public static List<Control> all(Control root) {
        List<Control> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Control control, List<Control> all) {
        if (control.isDisposed()) {
            return;
        }
        all.add(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, all);
            }
        }
    }

    /** The button with a label. */
    public static Optional<Button> button(Control root, String label) {
        return find(root, Button.class, button -> plain(button.getText()).equals(label));
    }

    /** The box to tick with these words. */
    public static Optional<TickBox> box(Control root, String words) {
        return find(root, TickBox.class, box -> plain(box.words()).equals(words));
    }

    /** The control of a kind that follows a label of this text. */
    public static <C extends Control> Optional<C> after(Control root, String label, Class<C> kind) {
        boolean passed = false;
        for (Control control : all(root)) {
            if (control instanceof Label text && !text.getText().isEmpty()) {
                passed = plain(text.getText()).equals(label);
            } else if (passed && kind.isInstance(control) && control.isVisible()) {
                return Optional.of(kind.cast(control));
            }
        }
        return Optional.empty();
    }

    /** Gives a control the keyboard; on any thread. */
    public static void focus(Control control) {
        Ui.run(control::setFocus);
        Wait.until("the keyboard to be in " + control, control::isFocusControl);
    }

    /** The item of a menu with a label; what follows a tabulator (its key) does not count. */
    public static Optional<MenuItem> item(Menu menu, String label) {
        for (MenuItem item : menu.getItems()) {
            if (plain(item.getText()).equals(label)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** The number of the first row in which some cell holds a text. */
    public static Optional<Integer> row(Table table, String text) {
        for (int row = 0; row < table.getItemCount(); row++) {
            TableItem item = table.getItem(row);
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                if (item.getText(column).contains(text)) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    /** The texts of what is selected in a table or tree, all cells of a row in one. */
    public static List<String> selected(Composite table) {
        return switch (table) {
            case Table list ->
                    Stream.of(list.getSelection())
                            .map(item -> cells(list.getColumnCount(), item::getText))
                            .toList();
            case Tree tree ->
                    Stream.of(tree.getSelection())
                            .map(item -> cells(tree.getColumnCount(), item::getText))
                            .toList();
            default -> throw new IllegalArgumentException("No table or tree: " + table);
        };
    }

    private static String cells(int columns, IntFunction<String> text) {
        return IntStream.range(0, Math.max(1, columns))
                .mapToObj(text)
                .collect(Collectors.joining("  "));
    }

    /** The first row of a table in which some cell is a text. */
    public static Optional<Integer> rowOf(Table table, String text) {
        for (int row = 0; row < table.getItemCount(); row++) {
            TableItem item = table.getItem(row);
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                if (item.getText(column).equals(text)) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    /** The first item of a tree in which some cell holds a text; only what is unfolded counts. */
    public static Optional<TreeItem> item(Tree tree, String text) {
        return item(tree.getItems(), Math.max(1, tree.getColumnCount()), text);
    }

    private static Optional<TreeItem> item(TreeItem[] items, int columns, String text) {
        for (TreeItem item : items) {
            for (int column = 0; column < columns; column++) {
                if (item.getText(column).contains(text)) {
                    return Optional.of(item);
                }
            }
            Optional<TreeItem> below =
                    item.getExpanded() ? item(item.getItems(), columns, text) : Optional.empty();
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** A label as it is read: without mnemonic mark, key and closing colon. */
    public static String plain(String label) {
        int key = label.indexOf('\t');
        String text = key < 0 ? label : label.substring(0, key);
        text = text.replaceAll("&(.)", "$1").strip();
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    /** The letter that chooses a label in a menu, in lower case. */
    public static Optional<Character> mnemonic(String label) {
        for (int i = 0; i + 1 < label.length(); i++) {
            if (label.charAt(i) == '&') {
                if (label.charAt(i + 1) != '&') {
                    return Optional.of(Character.toLowerCase(label.charAt(i + 1)));
                }
                i++;
            }
        }
        return Optional.empty();
    }
}
