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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * The hands and eyes of a journey. Called on the test's thread; each method returns when the
 * workbench has taken the input in, not necessarily when it has done all that follows from it.
 * Labels are given as they are read, without mnemonic marks. What is not there within a while fails
 * the journey with a {@link WaitFailure}.
 */
public interface Driver {

    /** The driver of this run: the one a fragment brings, else the project's own. */
    static Driver ofThisRun() {
        return Drivers.OF_THIS_RUN;
    }

    /** Chooses a command of the active window's menu bar, such as "File", "Import…". */
    void chooseMenu(List<String> path);

    /**
     * Presses a key in whatever has the keyboard.
     *
     * @param modifiers any of {@code SWT.CTRL}, {@code SWT.SHIFT}, {@code SWT.ALT}, or 0
     * @param key a character as on the key of a US keyboard in lower case, or a key code of SWT
     */
    void press(int modifiers, int key);

    /** Types text, letter by letter. */
    void type(String text);

    /**
     * Clicks a control.
     *
     * @param at in points from the control's top left corner
     * @param count 1 for a click, 2 for a double click, 3 for a triple click
     * @param modifiers as for {@link #press}
     */
    void click(Control control, Point at, int count, int modifiers);

    /**
     * Moves the pointer over a control with the first button held down, from one point to another.
     */
    void drag(Control control, Point from, Point to, int modifiers);

    /** Waits until a window of this title is the active one. */
    Shell awaitWindow(String title);

    /** Pushes a button of the active window. It must be enabled, or become so soon. */
    void push(String label);

    /** Puts text into the field after a label of the active window, in place of what was there. */
    void fill(String label, String text);

    /** Chooses an item of the list after a label of the active window. */
    void choose(String label, String item);

    /** Sets a check box or radio button of the active window. */
    void check(String label, boolean on);

    /** Selects the first row of a table or tree in which some cell holds a text. */
    void selectRow(Composite table, String text);

    /** Opens the first row of a table or tree in which some cell holds a text. */
    void openRow(Composite table, String text);
}
