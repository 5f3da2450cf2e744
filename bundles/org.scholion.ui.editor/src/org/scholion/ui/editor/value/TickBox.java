/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.value;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;

/**
 * A box with a tick or without, and what that means. Drawn here, as the desktop draws its own with
 * the colour of the tick from one theme and that of the box from another: white on white. A click,
 * Space and Enter turn it; it shows nothing new by itself.
 */
public final class TickBox extends Canvas {

    private static final int GAP = 6;
    private static final int MARGIN = 3;

    private final String text;
    private final Runnable whenTurned;
    private boolean ticked;

    /**
     * Makes a box.
     *
     * @param text what a tick means
     * @param whenTurned hears that the user wants it the other way
     */
    public TickBox(Composite parent, String text, boolean ticked, Runnable whenTurned) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.ticked = ticked;
        this.whenTurned = whenTurned;
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.KeyDown, this::key);
        DrawnFocus.show(this);
        describe();
    }

    /** Returns whether it shows a tick. */
    public boolean isTicked() {
        return ticked;
    }

    /** Shows a tick, or none. */
    public void tick(boolean on) {
        if (on != ticked) {
            ticked = on;
            redraw();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            Point words = gc.textExtent(text);
            int side = side(gc);
            int width = MARGIN + side + GAP + words.x + MARGIN;
            return new Point(
                    wHint == SWT.DEFAULT ? width : wHint, Math.max(side, words.y) + 2 * MARGIN);
        } finally {
            gc.dispose();
        }
    }

    private static int side(GC gc) {
        return gc.getFontMetrics().getAscent() + 2;
    }

    /** Returns where the box is drawn. */
    Rectangle box() {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            int side = side(gc);
            return new Rectangle(MARGIN, (getSize().y - side) / 2, side, side);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle box = box();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        gc.setBackground(ThemeColors.color(ticked ? ColorRole.ACCENT : ColorRole.GROUND));
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 5, 5);
        gc.setForeground(ThemeColors.color(ticked ? ColorRole.ACCENT : ColorRole.QUIET_TEXT));
        gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 5, 5);
        if (ticked) {
            // the ground stands out from the accent in both themes, as texts on it do
            gc.setForeground(ThemeColors.color(ColorRole.GROUND));
            gc.setLineWidth(2);
            gc.drawPolyline(
                    new int[] {
                        box.x + box.width / 4,
                        box.y + box.height / 2,
                        box.x + box.width * 2 / 5,
                        box.y + box.height * 7 / 10,
                        box.x + box.width * 3 / 4,
                        box.y + box.height / 4
                    });
            gc.setLineWidth(1);
        }
        gc.setForeground(ThemeColors.color(ColorRole.TEXT));
        int x = box.x + box.width + GAP;
        Point words = gc.textExtent(text);
        int y = (getSize().y - words.y) / 2;
        gc.drawText(text, x, y, true);
        if (isFocusControl()) {
            gc.setForeground(ThemeColors.color(ColorRole.ACCENT));
            gc.drawRoundRectangle(0, 0, x + words.x + MARGIN - 1, getSize().y - 1, 5, 5);
        }
    }

    private void click(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            setFocus();
            whenTurned.run();
        }
    }

    private void key(Event event) {
        if (event.keyCode == ' ' || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            whenTurned.run();
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new Named());
        getAccessible().addAccessibleControlListener(new Ticked());
    }

    @NonNullByDefault({})
    private final class Named extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = text;
        }
    }

    @NonNullByDefault({})
    private final class Ticked extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_CHECKBUTTON;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail =
                    ACC.STATE_FOCUSABLE
                            | (ticked ? ACC.STATE_CHECKED : 0)
                            | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }
    }
}
