/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Has the fields of a page be scrolled where the screen is too low for all of them. */
public final class LowScreen {

    private static final int MARGIN = 12;

    private static final int SPACING = 8;

    private LowScreen() {}

    /**
     * Makes the grid that the fields stand in; not to be scrolled from right to left, where GTK
     * moves what is scrolled aside as its window gets wider.
     */
    public static Composite grid(Composite parent, int columns) {
        boolean mirrored = (parent.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        Composite page =
                new Composite(
                        mirrored ? parent : new ScrolledComposite(parent, SWT.V_SCROLL), SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(MARGIN, MARGIN)
                .spacing(SPACING, SPACING)
                .applyTo(page);
        if (page.getParent() instanceof ScrolledComposite outer) {
            scroll(outer, page);
        }
        return page;
    }

    private static void scroll(ScrolledComposite outer, Composite page) {
        outer.setExpandHorizontal(true);
        outer.setExpandVertical(true);
        outer.setShowFocusedControl(true);
        outer.setContent(page);
        outer.addListener(
                SWT.Resize,
                event -> {
                    int width = Math.max(1, outer.getClientArea().width);
                    outer.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
                });
    }

    /** Returns what is to be laid out in the place of such a grid. */
    public static Control whole(Composite page) {
        return page.getParent() instanceof ScrolledComposite outer ? outer : page;
    }
}
