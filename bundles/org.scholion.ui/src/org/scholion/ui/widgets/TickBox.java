/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

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
 * Space, and Alt with the letter behind {@code &} turn it; Enter does so where it does nothing
 * else.
 */
public final class TickBox extends Canvas {

    private static final int GAP = 6;
    private static final int MARGIN = 3;

    private final Runnable whenTurned;
    private final boolean turnsItself;
    private String text;
    private boolean ticked;

    /**
     * Makes a box that shows nothing new by itself.
     *
     * @param text what a tick means, with {@code &} before a letter as buttons have it
     * @param whenTurned hears that the user wants it the other way
     */
    public TickBox(Composite parent, String text, boolean ticked, Runnable whenTurned) {
        this(parent, text, ticked, false, whenTurned);
    }

    private TickBox(
            Composite parent,
            String text,
            boolean ticked,
            boolean turnsItself,
            Runnable whenTurned) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.ticked = ticked;
        this.turnsItself = turnsItself;
        this.whenTurned = whenTurned;
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.KeyDown, this::key);
        DrawnFocus.show(this);
        addListener(SWT.Traverse, this::traverse);
        describe();
    }

    /**
     * Makes a box that shows at once what the user wants, for dialogs: Enter and Escape are the
     * dialog's.
     *
     * @param text what a tick means, with {@code &} before a letter as buttons have it
     * @param whenTurned hears that the user turned it
     */
    public static TickBox turning(
            Composite parent, String text, boolean ticked, Runnable whenTurned) {
        return new TickBox(parent, text, ticked, true, whenTurned);
    }

    /** Returns whether it shows a tick. */
    public boolean isTicked() {
        return ticked;
    }

    /** Shows a tick, or none. */
    public void tick(boolean on) {
        if (on != ticked) {
            ticked = on;
            getAccessible()
                    .sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_CHECKED, on ? 1 : 0});
            redraw();
        }
    }

    /** Returns what a tick means, as it is read. */
    public String words() {
        return text.replaceAll("&(.)", "$1");
    }

    /** Says what a tick means, with {@code &} before a letter as buttons have it. */
    public void say(String other) {
        text = other;
        redraw();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    private void turn() {
        if (turnsItself) {
            tick(!ticked);
        }
        whenTurned.run();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            Point words = gc.textExtent(words());
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

    /** The letter is not underlined, as the desktop underlines those of others with Alt alone. */
    private void paint(GC gc) {
        Rectangle box = box();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        ColorRole frame =
                !isEnabled()
                        ? ColorRole.DISABLED
                        : ticked ? ColorRole.ACCENT : ColorRole.QUIET_TEXT;
        gc.setBackground(ThemeColors.color(ticked ? frame : ColorRole.GROUND));
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 5, 5);
        gc.setForeground(ThemeColors.color(frame));
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
        gc.setForeground(ThemeColors.color(isEnabled() ? ColorRole.TEXT : ColorRole.DISABLED));
        int x = box.x + box.width + GAP;
        Point words = gc.textExtent(words());
        int y = (getSize().y - words.y) / 2;
        gc.drawText(words(), x, y, true);
        if (isFocusControl()) {
            gc.setForeground(ThemeColors.color(ColorRole.ACCENT));
            gc.drawRoundRectangle(0, 0, x + words.x + MARGIN - 1, getSize().y - 1, 5, 5);
        }
    }

    private void click(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            setFocus();
            turn();
        }
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.keyCode == ' ' || enter && !turnsItself) {
            turn();
        }
    }

    private void traverse(Event event) {
        boolean leaves = event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE;
        if (leaves && turnsItself) {
            event.doit = true;
        }
        if (event.detail == SWT.TRAVERSE_MNEMONIC
                && mnemonic() == Character.toLowerCase(event.character)
                && setFocus()) {
            turn();
            event.doit = true;
            event.detail = SWT.TRAVERSE_NONE;
        }
    }

    /** Returns the letter that turns it, small; 0 where there is none. */
    private char mnemonic() {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '&') {
                i++;
                if (text.charAt(i) != '&') {
                    return Character.toLowerCase(text.charAt(i));
                }
            }
        }
        return 0;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new Named());
        getAccessible().addAccessibleControlListener(new Ticked());
    }

    @NonNullByDefault({})
    private final class Named extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = words();
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
                    (isEnabled() ? ACC.STATE_FOCUSABLE : ACC.STATE_DISABLED)
                            | (ticked ? ACC.STATE_CHECKED : 0)
                            | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }
    }
}
