/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Gives the keyboard back to the text: after a click that chose something, as the hand is on the
 * mouse and the next key is meant for the text; and at Esc. Who goes through the controls with the
 * keyboard stays there, and so does who clicks into a line to write.
 */
final class KeyboardReturn {

    private static final int[] INPUT = {
        SWT.KeyDown, SWT.Traverse, SWT.MouseDown, SWT.MouseUp, SWT.Selection
    };

    private final Composite area;
    private final Runnable giveBack;

    /** Whether the mouse was used last. */
    private boolean clicked;

    /**
     * Begins to follow the input of all controls there are and will be in an area.
     *
     * @param giveBack gives the text the keyboard
     */
    KeyboardReturn(Composite area, Runnable giveBack) {
        this.area = area;
        this.giveBack = giveBack;
        Display display = area.getDisplay();
        Listener input = this::input;
        for (int type : INPUT) {
            display.addFilter(type, input);
        }
        area.addListener(
                SWT.Dispose,
                e -> {
                    for (int type : INPUT) {
                        display.removeFilter(type, input);
                    }
                });
    }

    private void input(Event event) {
        if (!isWithin(event.widget)) {
            return;
        }
        switch (event.type) {
            case SWT.MouseDown -> clicked = true;
            case SWT.MouseUp -> {
                // lines are written in, and a list that drops down is open until something is
                // chosen
                boolean chooses = !(event.widget instanceof Text || event.widget instanceof Combo);
                if (event.button == 1 && chooses) {
                    soon();
                }
            }
            case SWT.Selection -> {
                boolean mouse = event.widget instanceof ToolItem || clicked;
                if (mouse && !(event.widget instanceof Text)) {
                    soon();
                }
            }
            case SWT.Traverse -> {
                clicked = false;
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    giveBack.run();
                }
            }
            default -> {
                clicked = false;
                if (event.keyCode == SWT.ESC) {
                    event.doit = false;
                    giveBack.run();
                }
            }
        }
    }

    /** The control hears of the event after this does. */
    private void soon() {
        area.getDisplay()
                .asyncExec(
                        () -> {
                            if (!area.isDisposed()) {
                                giveBack.run();
                            }
                        });
    }

    private boolean isWithin(Widget widget) {
        Control control =
                widget instanceof ToolItem item
                        ? item.getParent()
                        : widget instanceof Control itself ? itself : area.getShell();
        for (Control c = control; c != null; c = c.getParent()) {
            if (c == area) {
                return true;
            }
        }
        return false;
    }
}
