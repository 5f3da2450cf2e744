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
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Walks a menu bar by the keyboard: Alt with the menu's letter, then the letters of its items. */
final class MenuWalk {

    /** Presses keys that a menu takes, of which the window does not hear. */
    interface Keyboard {
        void press(int modifiers, int key);
    }

    private final Keyboard keyboard;

    MenuWalk(Keyboard keyboard) {
        this.keyboard = keyboard;
    }

    void choose(List<String> path) {
        Shell window =
                Wait.forValue(
                        "a window with a menu bar",
                        () -> Widgets.activeShell().filter(shell -> shell.getMenuBar() != null));
        Menu menu = Ui.call(window::getMenuBar);
        int modifiers = SWT.ALT;
        for (String label : path) {
            MenuItem item = item(menu, label);
            boolean last = label.equals(path.get(path.size() - 1));
            Optional<Menu> next = last ? Optional.empty() : Optional.of(Ui.call(item::getMenu));
            walkTo(menu, item, modifiers);
            next.ifPresent(
                    opened -> Wait.until("the menu “" + label + "” to open", opened::isVisible));
            menu = next.orElse(menu);
            modifiers = 0;
        }
    }

    /** Presses the item's letter, which must be its own. */
    private void walkTo(Menu menu, MenuItem item, int modifiers) {
        Optional<Character> letter = Ui.call(() -> Widgets.mnemonic(item.getText()));
        List<String> same =
                Ui.call(
                        () ->
                                Stream.of(menu.getItems())
                                        .map(MenuItem::getText)
                                        .filter(text -> Widgets.mnemonic(text).equals(letter))
                                        .toList());
        if (letter.isEmpty() || same.size() > 1) {
            throw new AssertionError("No letter of its own in the menu: " + same);
        }
        keyboard.press(modifiers, letter.get());
    }

    private static MenuItem item(Menu menu, String label) {
        return Wait.forValue(
                "a menu item “" + label + "” that can be chosen",
                () -> Widgets.item(menu, label).filter(MenuItem::isEnabled));
    }
}
