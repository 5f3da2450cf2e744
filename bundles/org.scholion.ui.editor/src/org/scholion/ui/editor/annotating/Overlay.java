/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.canvas.CanvasTheme;

/**
 * A small panel over the text, for the moment of one choice. It is no window, so it neither leaves
 * the editor nor depends on the window manager; it goes when it loses the keyboard.
 */
class Overlay extends Composite {

    private static final int MARGIN = 8;
    private static final int GAP = 8;

    /** The height kept free above a line for the labels of its marks, in pixels. */
    private static final int LABELS = 20;

    private final CanvasTheme theme;
    private final Runnable whenClosed;

    Overlay(Composite stage, CanvasTheme theme, String title, Runnable whenClosed) {
        super(stage, SWT.BORDER);
        this.theme = theme;
        this.whenClosed = whenClosed;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        setLayout(layout);
        setBackground(color(theme.panel()));
        Label heading = new Label(this, SWT.NONE);
        heading.setText(title.replace("&", "&&"));
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        paint(heading, theme.quiet(), theme.panel());
    }

    /** Shows it below what is selected in the text, above it where there is more room. */
    void open(int width, int height) {
        Rectangle area = getParent().getClientArea();
        int w = Math.min(width, area.width - 2 * MARGIN);
        Point wanted = computeSize(w, SWT.DEFAULT);
        int h = Math.min(Math.min(wanted.y, height), area.height - 2 * MARGIN);
        Rectangle at = anchor().orElseGet(() -> new Rectangle(area.width / 2 - w / 2, 32, w, 0));
        int x = Math.clamp(at.x + at.width / 2 - w / 2, MARGIN, area.width - w - MARGIN);
        int below = at.y + at.height + GAP;
        int above = at.y - GAP - LABELS - h;
        int y = below + h + MARGIN <= area.height || above < MARGIN ? below : above;
        setBounds(x, Math.clamp(y, MARGIN, Math.max(MARGIN, area.height - h - MARGIN)), w, h);
        moveAbove(null);
        layout();
    }

    /** Where the selection is drawn: the last line of it, or the caret. */
    private Optional<Rectangle> anchor() {
        for (Control sibling : getParent().getChildren()) {
            if (sibling instanceof AnnotationCanvas canvas) {
                CanvasSelection selection = canvas.getCanvasSelection();
                int begin = selection.range().begin();
                int end = Math.max(selection.range().end(), begin + 1);
                List<Rectangle> drawn = canvas.getTextBounds(new TextRange(begin, end));
                if (!drawn.isEmpty()) {
                    return Optional.of(drawn.getLast());
                }
                return selection.mark().flatMap(canvas::getMarkBounds);
            }
        }
        return Optional.empty();
    }

    /** Has the overlay close when a control of it loses the keyboard to one outside. */
    void closeWithout(Control control) {
        control.addListener(SWT.FocusOut, e -> getDisplay().asyncExec(this::closeIfLeft));
        control.addListener(
                SWT.Traverse,
                e -> {
                    if (e.detail == SWT.TRAVERSE_ESCAPE) {
                        e.doit = false;
                        close();
                    }
                });
    }

    private void closeIfLeft() {
        if (isDisposed()) {
            return;
        }
        Control focus = getDisplay().getFocusControl();
        if (focus == null) {
            return;
        }
        for (Control c = focus; c != null; c = c.getParent()) {
            if (c == this) {
                return;
            }
        }
        close();
    }

    /** Takes it away. */
    void close() {
        if (!isDisposed()) {
            dispose();
            whenClosed.run();
        }
    }

    final void paint(Control control, int foreground, int background) {
        control.setForeground(color(foreground));
        control.setBackground(color(background));
    }

    final CanvasTheme theme() {
        return theme;
    }

    static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
