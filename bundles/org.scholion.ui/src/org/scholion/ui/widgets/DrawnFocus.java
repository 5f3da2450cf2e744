/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** What controls that are drawn by hand have to do to be reached and left by the Tab key. */
public final class DrawnFocus {

    private DrawnFocus() {}

    /** Has a control drawn anew as the keyboard comes and goes, and be left by Tab alone. */
    public static void show(Control control) {
        control.addListener(SWT.FocusIn, e -> control.redraw());
        control.addListener(SWT.FocusOut, e -> control.redraw());
        control.addListener(
                SWT.Traverse,
                e ->
                        e.doit =
                                e.detail == SWT.TRAVERSE_TAB_NEXT
                                        || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }
}
