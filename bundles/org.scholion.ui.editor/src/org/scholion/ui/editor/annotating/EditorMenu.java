/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menu of the text; commands contribute to it. */
final class EditorMenu {

    static final String ID = "org.scholion.ui.editor.canvas";

    private EditorMenu() {}

    static void attach(Control canvas, IWorkbenchPartSite site) {
        MenuManager menu = new MenuManager("#canvas", ID);
        menu.setRemoveAllWhenShown(false);
        canvas.setMenu(menu.createContextMenu(canvas));
        site.registerContextMenu(ID, menu, site.getSelectionProvider());
    }
}
