/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.swtbot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.scholion.ui.widgets.TickBox;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;

/** Drives the workbench by SWTBot: its finders, its widgets, its keyboard. */
public final class SwtBotDriver implements Driver {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    /** Creates it. */
    public SwtBotDriver() {
        SWTBotPreferences.KEYBOARD_LAYOUT = "EN_US";
        SWTBotPreferences.TYPE_INTERVAL = 0;
        SWTBotPreferences.TIMEOUT = Wait.LONG_ENOUGH.toMillis();
    }

    private Keyboard keyboard() {
        Control focused =
                Wait.forValue(
                        "a control to have the keyboard",
                        () ->
                                Optional.ofNullable(Ui.display().getFocusControl())
                                        .or(Widgets::activeShell));
        return KeyboardFactory.getDefaultKeyboard(focused, null);
    }

    @Override
    public void chooseMenu(List<String> path) {
        SWTBotMenu menu = bot.activeShell().menu().menu(path.toArray(String[]::new));
        menu.click();
        Wait.untilIdle();
    }

    @Override
    public void press(int modifiers, int key) {
        if (key > ' ' && key < SWT.DEL) {
            keyboard().pressShortcut(modifiers, (char) key);
            Wait.untilIdle();
            return;
        }
        List<KeyStroke> strokes = new ArrayList<>();
        for (int modifier : new int[] {SWT.CTRL, SWT.ALT, SWT.SHIFT}) {
            if ((modifiers & modifier) != 0) {
                strokes.add(KeyStroke.getInstance(modifier, KeyStroke.NO_KEY));
            }
        }
        strokes.add(KeyStroke.getInstance(KeyStroke.NO_KEY, key));
        keyboard().pressShortcut(strokes.toArray(KeyStroke[]::new));
        Wait.untilIdle();
    }

    @Override
    public void type(String text) {
        keyboard().typeText(text);
        Wait.untilIdle();
    }

    @Override
    public void click(Control control, Point at, int count, int modifiers) {
        new PointedControl(control).click(at, count, modifiers);
        Wait.untilIdle();
    }

    @Override
    public void drag(Control control, Point from, Point to, int modifiers) {
        new PointedControl(control).drag(from, to, modifiers);
        Wait.untilIdle();
    }

    @Override
    public Shell awaitWindow(String title) {
        SWTBotShell shell = bot.shell(title);
        shell.activate();
        return shell.widget;
    }

    @Override
    public void push(String label) {
        bot.button(label).click();
        Wait.untilIdle();
    }

    @Override
    public void fill(String label, String text) {
        bot.textWithLabel(withColon(label)).setText(text);
    }

    @Override
    public void choose(String label, String item) {
        bot.comboBoxWithLabel(withColon(label)).setSelection(item);
    }

    private static String withColon(String label) {
        return label + ":";
    }

    @Override
    public void check(String label, boolean on) {
        TickBox box =
                Wait.forValue(
                        "a box “" + label + "”",
                        () -> Widgets.activeShell().flatMap(shell -> Widgets.box(shell, label)));
        if (Ui.call(box::isTicked) != on) {
            click(box, new Point(8, Ui.call(() -> box.getSize().y) / 2), 1, 0);
        }
    }

    @Override
    public void selectRow(Composite table, String text) {
        if (table instanceof Table list) {
            new SWTBotTable(list).select(row(list, text));
        } else if (table instanceof Tree tree) {
            new SWTBotTree(tree).select(text);
        }
        Wait.untilIdle();
    }

    @Override
    public void openRow(Composite table, String text) {
        if (table instanceof Table list) {
            new SWTBotTable(list).doubleClick(row(list, text), 1);
        } else if (table instanceof Tree tree) {
            new SWTBotTree(tree).getTreeItem(text).doubleClick();
        }
        Wait.untilIdle();
    }

    private static int row(Table table, String text) {
        return Wait.forValue("a row with “" + text + "”", () -> Widgets.row(table, text));
    }
}
