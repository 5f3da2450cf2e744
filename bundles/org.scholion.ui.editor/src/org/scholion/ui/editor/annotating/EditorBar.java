/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.canvas.CanvasTheme;

/** The line below the text: hints, what just happened, and a stance being entered. */
final class EditorBar extends Canvas implements PointedBar {

    private static final int AMBER_LIGHT = 0x8A5A00;
    private static final int AMBER_DARK = 0xF0B64A;
    private static final int PAD = 5;
    private static final int GAP = 12;

    private record Placed(BarItem item, Rectangle bounds) {}

    private final Font bold;
    private final boolean ruled;
    private List<BarItem> items = List.of();
    private boolean oneRow;
    private List<Placed> placed = List.of();
    private CanvasTheme theme = CanvasTheme.LIGHT;

    EditorBar(Composite parent) {
        this(parent, true);
    }

    /**
     * Creates it.
     *
     * @param ruled whether a line is drawn above it
     */
    EditorBar(Composite parent, boolean ruled) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.ruled = ruled;
        FontData[] data = getFont().getFontData();
        for (FontData d : data) {
            d.setStyle(SWT.BOLD);
        }
        bold = new Font(getDisplay(), data);
        addDisposeListener(e -> bold.dispose());
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseUp, e -> click(e.x, e.y));
        addListener(SWT.Resize, e -> relayout());
    }

    void setTheme(CanvasTheme newTheme) {
        theme = newTheme;
        redraw();
    }

    /**
     * Shows other items.
     *
     * @param inOneRow whether what does not fit into one row is left out
     */
    void setItems(List<BarItem> newItems, boolean inOneRow) {
        if (!newItems.equals(items) || inOneRow != oneRow) {
            items = List.copyOf(newItems);
            oneRow = inOneRow;
            relayout();
        }
    }

    private void relayout() {
        int before = getSize().y;
        Point size = computeSize(getSize().x, SWT.DEFAULT);
        if (size.y != before && !getParent().isDisposed()) {
            getParent().layout();
        }
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = wHint == SWT.DEFAULT || wHint < 50 ? 4000 : wHint;
            List<Placed> all = place(gc, width);
            int bottom = rowHeight(gc);
            for (Placed p : all) {
                bottom = Math.max(bottom, p.bounds().y + p.bounds().height + 5);
            }
            return new Point(wHint == SWT.DEFAULT ? 300 : wHint, bottom);
        } finally {
            gc.dispose();
        }
    }

    private static int rowHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + 14;
    }

    private List<Placed> place(GC gc, int width) {
        List<Placed> all = new ArrayList<>();
        int height = gc.getFontMetrics().getHeight() + 4;
        int row = rowHeight(gc) - 4;
        int x = 12;
        int y = 5;
        for (BarItem item : items) {
            int w = width(gc, item);
            if (x > 12 && x + w > width - 8) {
                if (oneRow) {
                    break;
                }
                x = 12;
                y += row;
            }
            all.add(new Placed(item, new Rectangle(x, y, w, height)));
            x += w + GAP;
        }
        return all;
    }

    private int width(GC gc, BarItem item) {
        int w = 0;
        if (!item.key().isEmpty()) {
            gc.setFont(bold);
            w += gc.textExtent(item.key()).x + 2 * PAD;
        }
        if (!item.text().isEmpty()) {
            gc.setFont(font(item));
            w += gc.textExtent(item.text()).x + (item.key().isEmpty() ? 0 : PAD);
        }
        return item.look() == BarItem.Look.CHOSEN ? w + 2 * PAD : w;
    }

    private @Nullable Font font(BarItem item) {
        return item.look() == BarItem.Look.STRONG || item.look() == BarItem.Look.CHOSEN
                ? bold
                : getFont();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(color(theme.panel()));
        gc.fillRectangle(area);
        if (ruled) {
            rule(gc, theme, area.width);
        }
        placed = place(gc, area.width);
        for (Placed p : placed) {
            paint(gc, p.item(), p.bounds());
        }
    }

    /** Draws the line above a bar. */
    static void rule(GC gc, CanvasTheme theme, int width) {
        gc.setForeground(color(theme.line()));
        gc.setAlpha(120);
        gc.drawLine(0, 0, width, 0);
        gc.setAlpha(255);
    }

    private void paint(GC gc, BarItem item, Rectangle at) {
        int x = at.x;
        if (item.look() == BarItem.Look.CHOSEN) {
            gc.setBackground(color(theme.selection()));
            gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 8, 8);
            x += PAD;
        }
        if (!item.key().isEmpty()) {
            gc.setFont(bold);
            int w = gc.textExtent(item.key()).x + 2 * PAD;
            gc.setBackground(color(theme.ground()));
            gc.fillRoundRectangle(x, at.y, w, at.height, 7, 7);
            gc.setForeground(color(theme.line()));
            gc.drawRoundRectangle(x, at.y, w - 1, at.height - 1, 7, 7);
            gc.setForeground(color(theme.text()));
            gc.drawText(item.key(), x + PAD, at.y + 2, true);
            x += w + PAD;
        }
        gc.setFont(font(item));
        gc.setForeground(color(foreground(item)));
        gc.drawText(item.text(), x, at.y + 2, true);
    }

    private int foreground(BarItem item) {
        return switch (item.look()) {
            case QUIET -> theme.quiet();
            case WARNING -> theme.dark() ? AMBER_DARK : AMBER_LIGHT;
            default -> theme.text();
        };
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    @Override
    public Optional<Rectangle> place(String key) {
        return placed.stream()
                .filter(p -> p.item().key().equals(key))
                .map(Placed::bounds)
                .findFirst();
    }

    @Override
    public List<String> texts() {
        return items.stream().map(BarItem::text).toList();
    }

    private void click(int x, int y) {
        for (Placed p : placed) {
            if (p.bounds().contains(x, y)) {
                p.item().action().run();
                return;
            }
        }
    }
}
