/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.scholion.ui.words.UiWords;

/** The menus of the tree: what can be added, and what can be done with what is selected. */
final class ElementMenu {

    private final SchemaPane pane;

    private ElementMenu(SchemaPane pane) {
        this.pane = pane;
    }

    /** Gives the tree its menus. */
    static void attach(SchemaPane pane) {
        ElementMenu menus = new ElementMenu(pane);
        pane.tree().tree().setMenu(menus.menu());
        pane.tree().onAdd(() -> chooseWhat(pane));
    }

    /** Offers what can be added where the selection is. */
    static void chooseWhat(SchemaPane pane) {
        Menu menu = new Menu(pane.tree().tree());
        new ElementMenu(pane).fill(menu);
        menu.setLocation(pane.tree().addPlace());
        menu.setVisible(true);
    }

    private void fill(Menu menu) {
        for (EClass of : pane.addable()) {
            item(menu, SchemaWords.what(of), () -> pane.add(of));
        }
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private Menu menu() {
        Menu menu = new Menu(pane.tree().tree());
        menu.addListener(
                SWT.Show,
                event -> {
                    for (MenuItem old : menu.getItems()) {
                        old.dispose();
                    }
                    MenuItem add = new MenuItem(menu, SWT.CASCADE);
                    add.setText(UiWords.say("design.add"));
                    Menu what = new Menu(add);
                    add.setMenu(what);
                    fill(what);
                    item(menu, UiWords.say("design.cut"), pane::cut);
                    item(menu, UiWords.say("design.copy"), pane::copy);
                    item(menu, UiWords.say("design.paste"), pane::paste);
                    item(menu, UiWords.say("design.delete"), pane::delete);
                    item(menu, UiWords.say("design.up"), () -> pane.move(true));
                    item(menu, UiWords.say("design.down"), () -> pane.move(false));
                });
        return menu;
    }
}
