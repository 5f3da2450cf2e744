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
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Keeps the scroll bar and the window together. What is above and below is partly estimated, so
 * small moves are done exactly by points and only long ones by the bar's position.
 */
final class Scrolling {

    /** Beyond this height the bar counts in larger steps than points. */
    private static final long FINE = 1L << 28;

    private final ScrollBar bar;
    private final CanvasModel model;
    private int shown;

    Scrolling(Canvas control, CanvasModel model) {
        this.model = model;
        bar = control.getVerticalBar();
        bar.addListener(SWT.Selection, this::selected);
    }

    private void selected(Event event) {
        long unit = unit();
        long delta = (bar.getSelection() - (long) shown) * unit;
        if (Math.abs(delta) < 3L * model.height()) {
            model.scrollBy((int) delta);
        } else {
            model.scrollTo(model.view().at(bar.getSelection() * unit, model.height()));
        }
        // While it is dragged the bar belongs to the pointer; it is corrected when it is let go.
        shown = bar.getSelection();
        if (event.detail != SWT.DRAG) {
            show();
        }
    }

    private long unit() {
        return Math.max(1, model.view().height() / FINE);
    }

    /** Shows in the bar where the window is. */
    void show() {
        long unit = unit();
        int total = (int) Math.max(1, model.view().height() / unit);
        int page = (int) Math.max(1, Math.min(model.height() / unit, total));
        int at = (int) (model.view().y(model.top()) / unit);
        boolean same =
                bar.getMaximum() == total && bar.getThumb() == page && bar.getSelection() == at;
        shown = at;
        if (!same) {
            bar.setValues(at, 0, total, page, 48, Math.max(20, page - 40));
            shown = bar.getSelection();
        }
        bar.setEnabled(total > page);
    }
}
