/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.scholion.project.chart.ChartMark;
import org.scholion.project.chart.Picture;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * A chart whose parts are links to places: Tab comes to it, arrows walk its parts, Enter or a click
 * shows the places of one.
 *
 * @param <P> how a part says which places it stands for
 */
final class ChartCanvas<P> extends Canvas {
    private final Consumer<ChartMark<P>> opener;
    private final Consumer<Rectangle> shown;
    private Function<Picture.Measure, Picture<P>> drawing;
    private Optional<Picture<P>> picture = Optional.empty();
    private int focus;
    private int hover = -1;

    /**
     * Creates it.
     *
     * @param drawing draws the chart as wide as there is room
     * @param opener shows the places of a part
     * @param shown brings a part into view
     */
    ChartCanvas(
            Composite parent,
            Function<Picture.Measure, Picture<P>> drawing,
            Consumer<ChartMark<P>> opener,
            Consumer<Rectangle> shown) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.drawing = drawing;
        this.opener = opener;
        this.shown = shown;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> draw());
        addListener(SWT.MouseMove, event -> hover(at(event.x, event.y)));
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> focused());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(
                SWT.Traverse,
                event ->
                        event.doit =
                                event.detail == SWT.TRAVERSE_TAB_NEXT
                                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        ThemeColors.onChange(this, this::redraw);
        getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            @NonNullByDefault({})
                            public void getName(AccessibleEvent event) {
                                event.result = said();
                            }
                        });
    }

    /** Draws another chart. */
    void show(Function<Picture.Measure, Picture<P>> other) {
        drawing = other;
        draw();
    }

    /** Returns the parts that lead to places. */
    List<ChartMark<P>> marks() {
        return picture.map(Picture::marks).orElse(List.of());
    }

    private String said() {
        String title = picture.map(Picture::title).orElse("");
        return focus < marks().size()
                ? UiWords.say(
                        "lead.agreement.at", "chart", title, "said", marks().get(focus).said())
                : title;
    }

    private Picture.Measure measure(int width) {
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            return new Picture.Measure(
                    width,
                    gc.getFontMetrics().getHeight(),
                    gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    private void draw() {
        int width = getClientArea().width;
        if (width > 0) {
            picture = Optional.of(drawing.apply(measure(width)));
            focus = Math.clamp(focus, 0, Math.max(0, marks().size() - 1));
            hover = -1;
            redraw();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 420 : wHint;
        Picture<P> drawn = drawing.apply(measure(width));
        return new Point(width, (int) Math.ceil(drawn.height()) + 2);
    }

    private static Rectangle bounds(ChartMark<?> mark) {
        return new Rectangle(
                (int) Math.round(mark.x()),
                (int) Math.round(mark.y()),
                (int) Math.round(mark.width()),
                (int) Math.round(mark.height()));
    }

    private void paint(GC gc) {
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        if (hover >= 0 && hover < marks().size()) {
            gc.setBackground(ThemeColors.color(ColorRole.PANEL));
            gc.fillRectangle(bounds(marks().get(hover)));
        }
        picture.ifPresent(
                drawn ->
                        new PicturePainter(
                                        gc,
                                        getParent().getBackground(),
                                        getFont(),
                                        JFaceResources.getFontRegistry()
                                                .getBold(JFaceResources.DEFAULT_FONT))
                                .paint(drawn));
        if (isFocusControl() && focus < marks().size()) {
            Rectangle at = bounds(marks().get(focus));
            gc.setForeground(ThemeColors.color(ColorRole.ACCENT));
            gc.setLineWidth(2);
            gc.drawRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2);
            gc.setLineWidth(1);
        }
    }

    private int at(int x, int y) {
        List<ChartMark<P>> marks = marks();
        for (int i = 0; i < marks.size(); i++) {
            if (bounds(marks.get(i)).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    private void hover(int index) {
        if (index != hover) {
            hover = index;
            setToolTipText(index < 0 ? null : marks().get(index).said());
            setCursor(index < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    private void click(Event event) {
        int index = at(event.x, event.y);
        setFocus();
        if (event.button == 1 && index >= 0) {
            go(index);
            opener.accept(marks().get(index));
        }
    }

    private void focused() {
        go(focus);
    }

    private void go(int index) {
        focus = index;
        redraw();
        if (focus < marks().size()) {
            shown.accept(getDisplay().map(this, getParent(), bounds(marks().get(focus))));
        }
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> step(0, 1);
            case SWT.ARROW_UP -> step(0, -1);
            case SWT.ARROW_RIGHT -> step(1, 0);
            case SWT.ARROW_LEFT -> step(-1, 0);
            case SWT.HOME -> go(0);
            case SWT.END -> go(Math.max(0, marks().size() - 1));
            case ' ', SWT.CR, SWT.KEYPAD_CR -> {
                if (focus < marks().size()) {
                    opener.accept(marks().get(focus));
                }
            }
            default -> {
                // every other key is for the window
            }
        }
    }

    /** Goes to the nearest part in a direction. */
    private void step(int right, int down) {
        List<ChartMark<P>> marks = marks();
        if (focus >= marks.size()) {
            return;
        }
        ChartMark<P> from = marks.get(focus);
        int best = focus;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < marks.size(); i++) {
            double x = marks.get(i).x() - from.x();
            double y = marks.get(i).y() - from.y();
            double along = x * right + y * down;
            double aside = Math.abs(x * down) + Math.abs(y * right);
            if (along > 0 && along + 3 * aside < least) {
                least = along + 3 * aside;
                best = i;
            }
        }
        go(best);
    }
}
