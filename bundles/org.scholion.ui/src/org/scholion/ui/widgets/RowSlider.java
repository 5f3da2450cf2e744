/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Slider;

/** Beside a long table: which of its rows are in sight. */
final class RowSlider {

    private final Slider slider;

    /**
     * Adds it, hidden, to a composite with a grid.
     *
     * @param scroll gets the first row that is to be in sight
     */
    RowSlider(Composite parent, IntConsumer scroll) {
        slider = new Slider(parent, SWT.VERTICAL);
        slider.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        slider.addListener(SWT.Selection, event -> scroll.accept(slider.getSelection()));
        show(false);
    }

    /** Shows the rows in sight among all, or nothing where all are. */
    void show(boolean needed, int top, int all, int page) {
        if (needed != slider.getVisible()) {
            show(needed);
        }
        if (needed) {
            slider.setValues(top, 0, all, page, 1, page);
        }
    }

    /** Shows that another row is the first in sight. */
    void top(int top) {
        slider.setSelection(top);
    }

    private void show(boolean visible) {
        slider.setVisible(visible);
        ((GridData) slider.getLayoutData()).exclude = !visible;
        slider.getParent().layout();
    }
}
