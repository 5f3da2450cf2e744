/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.DrawnFocus;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * Chips in rows, some of them chosen. Arrows walk them, Space or Enter chooses, digits choose the
 * chip of that number.
 */
public final class ChipRow extends Canvas {

    /**
     * One chip.
     *
     * @param text what it says
     * @param tip more about it
     * @param chosen whether it is chosen
     * @param quiet whether it is drawn quieter than the rest
     */
    public record Chip(String text, String tip, boolean chosen, boolean quiet) {}

    private static final int PAD = 7;
    private static final int GAP = 4;

    private List<Chip> chips;
    private final IntConsumer whenChosen;
    private int focus;
    private int hover = -1;

    /**
     * Creates the chips.
     *
     * @param whenChosen hears the index of a chip that was chosen
     */
    public ChipRow(Composite parent, String name, List<Chip> chips, IntConsumer whenChosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chips = List.copyOf(chips);
        this.whenChosen = whenChosen;
        for (int i = 0; i < chips.size(); i++) {
            if (chips.get(i).chosen()) {
                focus = i;
                break;
            }
        }
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.MouseMove, e -> hover(at(e.x, e.y)));
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.KeyDown, this::key);
        DrawnFocus.show(this);
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            @org.eclipse.jdt.annotation.NonNullByDefault({})
                            public void getName(AccessibleEvent e) {
                                e.result =
                                        UiWords.say(
                                                "editor.value.chosen",
                                                "name",
                                                Message.verbatim(name),
                                                "values",
                                                chosen());
                            }
                        });
    }

    /** Shows other chips. */
    public void show(List<Chip> others) {
        if (!others.equals(chips)) {
            chips = List.copyOf(others);
            focus = Math.clamp(focus, 0, Math.max(0, chips.size() - 1));
            hover = -1;
            redraw();
        }
    }

    /** Returns the index of the chip that the arrows have come to. */
    public int place() {
        return focus;
    }

    /** Has the arrows go on from a chip; nothing where there is none of that index. */
    public void goTo(int index) {
        if (index >= 0 && index < chips.size()) {
            focus = index;
            redraw();
        }
    }

    private List<Message> chosen() {
        return chips.stream().filter(Chip::chosen).map(Chip::text).map(Message::verbatim).toList();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = wHint == SWT.DEFAULT ? 10_000 : wHint;
            int right = 0;
            int bottom = 0;
            for (Rectangle r : place(gc, width)) {
                right = Math.max(right, r.x + r.width);
                bottom = Math.max(bottom, r.y + r.height);
            }
            return new Point(wHint == SWT.DEFAULT ? right + 1 : wHint, bottom + 2);
        } finally {
            gc.dispose();
        }
    }

    private List<Rectangle> place(GC gc, int width) {
        List<Rectangle> all = new ArrayList<>();
        gc.setFont(getFont());
        int height = gc.getFontMetrics().getHeight() + 6;
        int x = 0;
        int y = 1;
        for (Chip chip : chips) {
            int w = Math.min(gc.textExtent(chip.text()).x + 2 * PAD, Math.max(width, 40));
            if (x > 0 && x + w > width) {
                x = 0;
                y += height + GAP;
            }
            all.add(new Rectangle(x, y, w, height));
            x += w + GAP;
        }
        return all;
    }

    private void paint(GC gc) {
        List<Rectangle> places = place(gc, getClientArea().width);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < places.size(); i++) {
            Chip chip = chips.get(i);
            Rectangle r = places.get(i);
            Color text =
                    ThemeColors.color(
                            chip.quiet() && !chip.chosen() ? ColorRole.QUIET_TEXT : ColorRole.TEXT);
            if (chip.chosen()) {
                gc.setBackground(ThemeColors.color(ColorRole.SELECTION));
                gc.fillRoundRectangle(r.x, r.y, r.width, r.height, 9, 9);
            }
            boolean focused = isFocusControl() && i == focus;
            if (!chip.quiet() || chip.chosen() || focused || i == hover) {
                gc.setForeground(
                        ThemeColors.color(
                                focused || i == hover || chip.chosen()
                                        ? ColorRole.ACCENT
                                        : ColorRole.LINE));
                gc.setLineWidth(focused ? 2 : 1);
                gc.drawRoundRectangle(r.x, r.y, r.width - 1, r.height - 1, 9, 9);
                gc.setLineWidth(1);
            }
            gc.setForeground(text);
            gc.drawText(fitted(gc, chip.text(), r.width - 2 * PAD), r.x + PAD, r.y + 3, true);
        }
    }

    private static String fitted(GC gc, String text, int width) {
        String shorter = text;
        while (shorter.length() > 2 && gc.textExtent(shorter).x > width) {
            int end = shorter.length() - (shorter.endsWith("…") ? 2 : 1);
            end -= Character.isLowSurrogate(shorter.charAt(end)) ? 1 : 0;
            shorter = shorter.substring(0, Math.max(0, end)) + "…";
        }
        return shorter;
    }

    private int at(int x, int y) {
        GC gc = new GC(this);
        try {
            List<Rectangle> places = place(gc, getClientArea().width);
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).contains(x, y)) {
                    return i;
                }
            }
            return -1;
        } finally {
            gc.dispose();
        }
    }

    private void hover(int index) {
        if (index != hover) {
            hover = index;
            setToolTipText(
                    index >= 0 && !chips.get(index).tip().isEmpty()
                            ? chips.get(index).tip()
                            : null);
            redraw();
        }
    }

    private void click(Event event) {
        int index = at(event.x, event.y);
        if (event.button == 1 && index >= 0) {
            focus = index;
            setFocus();
            whenChosen.accept(index);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_DOWN) {
            focus = Math.min(focus + 1, chips.size() - 1);
            redraw();
        } else if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_UP) {
            focus = Math.max(focus - 1, 0);
            redraw();
        } else if (event.keyCode == ' '
                || event.keyCode == SWT.CR
                || event.keyCode == SWT.KEYPAD_CR) {
            whenChosen.accept(focus);
        } else if (event.keyCode >= '1' && event.keyCode < '1' + Math.min(9, chips.size())) {
            focus = event.keyCode - '1';
            whenChosen.accept(focus);
        }
    }
}
