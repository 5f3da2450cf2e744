/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import org.eclipse.swt.graphics.GC;
import org.scholion.view.ViewWindow;

/** What every painter needs. */
record PaintContext(
        GC gc,
        ViewWindow window,
        Palette palette,
        SwtTextMeasurer measurer,
        Emphasis emphasis,
        String text) {

    /** Draws a label in the foreground's colour, with its letters beginning at some y. */
    void label(String label, int x, int y) {
        measurer.labelLayout(label).draw(gc, x, measurer.labelTop(label, y));
    }
}
