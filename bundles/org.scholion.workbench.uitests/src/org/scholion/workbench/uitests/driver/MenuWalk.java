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

    private final Driver keyboard;

    MenuWalk(Driver keyboard) {
        this.keyboard = keyboard;
    }

    void choose(List<String> path) {
        Shell window =
                Wait.forValue(
                        "a window with a menu bar",
                        () ->
                                Widgets.activeShell()
                                        .filter(shell -> shell.getMenuBar() != null));
        Menu menu = Ui.call(window::getMenuBar);
        int modifiers = SWT.ALT;
        for (String label : path) {
            MenuItem item = item(menu, label);
            boolean last = label.equals(path.get(path.size() - 1));
            Optional<Menu> next =
                    last ? Optional.empty() : Optional.of(Ui.call(item::getMenu));
            walkTo(menu, item, modifiers);
            next.ifPresent(
                    opened -> Wait.until("the menu “" + label + "” to open", opened::isVisible));
            menu = next.orElse(menu);
            modifiers = 0;
        }
    }

    /** Presses the item's letter; if it has none of its own, walks to it by the arrows. */
    private void walkTo(Menu menu, MenuItem item, int modifiers) {
        Optional<Character> letter = Ui.call(() -> Widgets.mnemonic(item.getText()));
        boolean unique =
                letter.isPresent()
                        && Ui.call(
                                () ->
                                        Stream.of(menu.getItems())
                                                        .map(MenuItem::getText)
                                                        .map(Widgets::mnemonic)
                                                        .filter(letter::equals)
                                                        .count()
                                                == 1);
        if (unique) {
            keyboard.press(modifiers, letter.get());
            return;
        }
        List<MenuItem> stops =
                Ui.call(
                        () ->
                                Stream.of(menu.getItems())
                                        .filter(stop -> (stop.getStyle() & SWT.SEPARATOR) == 0)
                                        .toList());
        for (int step = 0; step <= stops.indexOf(item); step++) {
            keyboard.press(0, SWT.ARROW_DOWN);
        }
        keyboard.press(0, SWT.CR);
    }

    private static MenuItem item(Menu menu, String label) {
        return Wait.forValue(
                "a menu item “" + label + "” that can be chosen",
                () -> Widgets.item(menu, label).filter(MenuItem::isEnabled));
    }
}
