/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * The tool tip of a control, for as long as the pointer rests there and nothing else happens. The
 * platform would leave it over what comes to lie above the control (a chooser, another document,
 * another perspective), so whatever happens in any window ends it.
 */
final class HoverTip {

    private static final int[] ENDS = {
        SWT.KeyDown,
        SWT.MouseDown,
        SWT.MouseWheel,
        SWT.FocusIn,
        SWT.FocusOut,
        SWT.Deactivate,
        SWT.Show,
        SWT.Hide
    };

    private final Control control;
    private final Listener ending = event -> hide();
    private String shown = "";

    HoverTip(Control control) {
        this.control = control;
        control.addListener(SWT.Dispose, event -> hide());
    }

    /** Shows a text, or none if it is empty. */
    void show(String text) {
        if (text.equals(shown)) {
            return;
        }
        if (text.isEmpty()) {
            hide();
            return;
        }
        if (shown.isEmpty()) {
            Display display = control.getDisplay();
            for (int end : ENDS) {
                display.addFilter(end, ending);
            }
        }
        shown = text;
        control.setToolTipText(text);
    }

    /** Shows none until the pointer moves again. */
    void hide() {
        if (shown.isEmpty()) {
            return;
        }
        shown = "";
        Display display = control.getDisplay();
        for (int end : ENDS) {
            display.removeFilter(end, ending);
        }
        control.setToolTipText(null);
    }
}
