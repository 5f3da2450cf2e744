/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.scholion.ui.widgets.TickBox;

/**
 * The project's own driver. Everything is done by the window system's events for pointer and
 * keyboard; controls are looked at, never told what to do.
 */
public final class PostingDriver implements Driver {

    /** A drag is felt as one only if the pointer was seen on the way. */
    private static final int CLICKS_INTO_A_ROW = 3;

    private static final int STEPS_OF_A_DRAG = 8;

    private final MenuWalk menus = new MenuWalk(PostingDriver::post);
    private final Mouse mouse = Mouse.ofThisSystem();
    private Point lastPlace = new Point(-100, -100);
    private long lastClick = System.nanoTime();

    @Override
    public void chooseMenu(List<String> path) {
        menus.choose(path);
    }

    /** A key is on its way through the window system for a while, like a click. */
    @Override
    public void press(int modifiers, int key) {
        Arrival.expect(SWT.KeyUp, held(modifiers).size() + 1, () -> post(modifiers, key));
    }

    private static List<Integer> held(int modifiers) {
        return Stream.of(SWT.CTRL, SWT.ALT, SWT.SHIFT)
                .filter(modifier -> (modifiers & modifier) != 0)
                .toList();
    }

    private static void post(int modifiers, int key) {
        List<Integer> held = held(modifiers);
        Ui.run(
                () -> {
                    held.forEach(modifier -> postKey(SWT.KeyDown, modifier));
                    postKey(SWT.KeyDown, key);
                    postKey(SWT.KeyUp, key);
                    held.reversed().forEach(modifier -> postKey(SWT.KeyUp, modifier));
                });
        Wait.untilIdle();
    }

    private static void postKey(int type, int key) {
        Event event = new Event();
        event.type = type;
        event.keyCode = key;
        boolean character = (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0;
        event.character = character ? (char) key : 0;
        post(event);
    }

    private static void post(Event event) {
        if (!Ui.display().post(event)) {
            throw new AssertionError("The window system took no event of type " + event.type);
        }
    }

    @Override
    public void type(String text) {
        text.codePoints()
                .forEach(
                        letter -> {
                            boolean upper = Character.isUpperCase(letter);
                            press(
                                    upper ? SWT.SHIFT : 0,
                                    upper ? Character.toLowerCase(letter) : letter);
                        });
    }

    @Override
    public void click(Control control, Point at, int count, int modifiers) {
        moveTo(control, at);
        restAfterClickAt(at);
        holding(
                modifiers,
                () -> {
                    for (int click = 1; click <= count; click++) {
                        Arrival.await(SWT.MouseDown, mouse::press);
                        Arrival.await(SWT.MouseUp, mouse::release);
                    }
                });
    }

    /** Lets the time of a double click pass, lest two clicks become one. */
    private void restAfterClickAt(Point at) {
        int near = 8;
        boolean elsewhere =
                Math.abs(at.x - lastPlace.x) > near || Math.abs(at.y - lastPlace.y) > near;
        lastPlace = at;
        if (!elsewhere) {
            long over =
                    lastClick
                            + TimeUnit.MILLISECONDS.toNanos(
                                    Ui.call(() -> Ui.display().getDoubleClickTime()) + 50L);
            Wait.until("the time of a double click to pass", () -> System.nanoTime() - over > 0);
        }
    }

    /** Holds keys while something is done with the mouse, and lets them go whatever comes. */
    private void holding(int modifiers, Runnable action) {
        modifiers(modifiers, true);
        try {
            action.run();
            lastClick = System.nanoTime();
            Wait.untilIdle();
        } finally {
            modifiers(modifiers, false);
        }
        Wait.untilIdle();
    }

    private void modifiers(int modifiers, boolean pressed) {
        for (int modifier : new int[] {SWT.CTRL, SWT.ALT, SWT.SHIFT}) {
            if ((modifiers & modifier) != 0) {
                int type = pressed ? SWT.KeyDown : SWT.KeyUp;
                Arrival.await(type, () -> mouse.modifier(modifier, pressed));
            }
        }
    }

    @Override
    public void drag(Control control, Point from, Point to, int modifiers) {
        moveTo(control, from);
        restAfterClickAt(from);
        holding(
                modifiers,
                () -> {
                    Arrival.await(SWT.MouseDown, mouse::press);
                    for (int step = 1; step <= STEPS_OF_A_DRAG; step++) {
                        moveTo(
                                control,
                                new Point(
                                        from.x + (to.x - from.x) * step / STEPS_OF_A_DRAG,
                                        from.y + (to.y - from.y) * step / STEPS_OF_A_DRAG));
                    }
                    Arrival.await(SWT.MouseUp, mouse::release);
                });
    }

    private void moveTo(Control control, Point at) {
        mouse.moveTo(Ui.call(() -> control.toDisplay(at)));
        Wait.untilIdle();
    }

    @Override
    public Shell awaitWindow(String title) {
        return Wait.forValue(
                "a window titled “" + title + "”",
                () -> {
                    for (Shell shell : Ui.display().getShells()) {
                        if (shell.isVisible() && shell.getText().equals(title)) {
                            if (shell == Ui.display().getActiveShell()) {
                                return Optional.of(shell);
                            }
                            // no window manager, or one that lets the person choose
                            shell.forceActive();
                        }
                    }
                    return Optional.empty();
                });
    }

    private static <C extends Control> C inActiveWindow(
            String what, Function<Shell, Optional<C>> finder) {
        return Wait.forValue(what, () -> Widgets.activeShell().flatMap(finder));
    }

    @Override
    public void push(String label) {
        Button button =
                inActiveWindow(
                        "a button “" + label + "” that can be pushed",
                        shell -> Widgets.button(shell, label).filter(Button::isEnabled));
        clickInto(button);
    }

    @Override
    public void check(String label, boolean on) {
        TickBox box =
                inActiveWindow(
                        "a box “" + label + "” to tick",
                        shell -> Widgets.box(shell, label).filter(TickBox::isEnabled));
        if (Ui.call(box::isTicked) != on) {
            clickInto(box);
        }
        Wait.until(
                "the box “" + label + "” to be " + (on ? "ticked" : "empty"),
                () -> box.isTicked() == on);
    }

    @Override
    public void fill(String label, String text) {
        Control field =
                inActiveWindow(
                        "a field “" + label + "”",
                        shell ->
                                Widgets.after(shell, label, Text.class)
                                        .map(Control.class::cast)
                                        .or(() -> Widgets.after(shell, label, Combo.class)));
        Widgets.focus(field);
        press(SWT.CTRL, 'a');
        type(text);
        Wait.until(
                "the field “" + label + "” to hold “" + text + "”",
                () -> text.equals(content(field)));
    }

    private static String content(Control field) {
        return field instanceof Text text ? text.getText() : ((Combo) field).getText();
    }

    @Override
    public void choose(String label, String item) {
        Combo combo =
                inActiveWindow(
                        "a list “" + label + "” with “" + item + "”",
                        shell ->
                                Widgets.after(shell, label, Combo.class)
                                        .filter(c -> c.indexOf(item) >= 0));
        Widgets.focus(combo);
        int turns = Ui.call(combo::getItemCount);
        int step =
                Ui.call(() -> combo.indexOf(item) < combo.getSelectionIndex())
                        ? SWT.ARROW_UP
                        : SWT.ARROW_DOWN;
        while (turns-- > 0 && !Ui.call(combo::getText).equals(item)) {
            press(0, step);
        }
        Wait.until("“" + item + "” to be chosen", () -> combo.getText().equals(item));
    }

    private void clickInto(Control control) {
        click(
                control,
                Ui.call(
                        () -> {
                            Point size = control.getSize();
                            return new Point(Math.min(size.x / 2, 12), size.y / 2);
                        }),
                1,
                0);
    }

    @Override
    public void selectRow(Composite table, String text) {
        click(table, cell(table, text), 1, 0);
    }

    @Override
    public void openRow(Composite table, String text) {
        for (int left = CLICKS_INTO_A_ROW; !selects(table, text); left--) {
            if (left == 1) {
                throw new AssertionError("“" + text + "” cannot be selected by clicks");
            }
        }
        press(0, SWT.CR);
    }

    private boolean selects(Composite table, String text) {
        Point place = cell(table, text);
        click(table, place, 1, 0);
        List<String> selected = Ui.call(() -> Widgets.selected(table));
        boolean done = selected.stream().anyMatch(cells -> cells.contains(text));
        if (!done) {
            // said, as a list that moves under the pointer is a fault to be looked for
            System.err.println("A click at " + place + " on “" + text + "” selected " + selected);
        }
        return done;
    }

    private static Point cell(Composite table, String text) {
        String what = "a row with “" + text + "”";
        Rectangle bounds =
                switch (table) {
                    case Table list ->
                            Wait.forValue(
                                    what,
                                    () ->
                                            Widgets.row(list, text)
                                                    .map(
                                                            row -> {
                                                                TableItem item = list.getItem(row);
                                                                list.showItem(item);
                                                                return item.getBounds(0);
                                                            }));
                    case Tree tree ->
                            Wait.forValue(
                                    what,
                                    () ->
                                            Widgets.item(tree, text)
                                                    .map(
                                                            (TreeItem item) -> {
                                                                tree.showItem(item);
                                                                return item.getBounds(0);
                                                            }));
                    default -> throw new IllegalArgumentException("No table or tree: " + table);
                };
        return new Point(bounds.x + Math.min(30, bounds.width / 2), bounds.y + bounds.height / 2);
    }
}
