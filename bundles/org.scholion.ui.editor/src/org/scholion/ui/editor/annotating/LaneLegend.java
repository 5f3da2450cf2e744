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
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.words.UiWords;
import org.scholion.view.lane.SetLane;
import org.scholion.view.look.Shades;

/** A line above the text that says which lane is whose, while lanes show. */
final class LaneLegend extends Canvas {

    private static final int MARGIN = 12;
    private static final int GAP = 18;
    private static final int NEAR = 6;
    private static final int BAR = 3;

    private final GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    private final Font bold;
    private List<SetLane> lanes = List.of();
    private String hint = "";

    LaneLegend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        FontData[] fonts = getFont().getFontData();
        for (FontData font : fonts) {
            font.setStyle(SWT.BOLD);
        }
        bold = new Font(getDisplay(), fonts);
        addDisposeListener(e -> bold.dispose());
        addPaintListener(e -> paint(e.gc));
        setLayoutData(data);
        data.exclude = true;
        setVisible(false);
        getAccessible().addAccessibleListener(new Name());
    }

    /**
     * Shows whose lanes there are; nothing without any.
     *
     * @param keys what one can do with them
     */
    void show(List<SetLane> shown, String keys) {
        boolean other = shown.isEmpty() != lanes.isEmpty();
        lanes = List.copyOf(shown);
        hint = keys;
        if (other) {
            data.exclude = lanes.isEmpty();
            setVisible(!lanes.isEmpty());
            getParent().layout();
        }
        redraw();
    }

    /** Returns all that is to be read. */
    String text() {
        return lanes.stream()
                .map(lane -> lane.initials() + " " + said(lane))
                .collect(Collectors.joining(" · "));
    }

    private static String said(SetLane lane) {
        return UiWords.say(
                "editor.lanes.legend", "member", lane.name(), "count", lane.marks().size());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(
                    wHint == SWT.DEFAULT ? 300 : wHint, gc.getFontMetrics().getHeight() + 12);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        CanvasTheme theme = EditorStyle.theme();
        Shades shades = new Shades(theme.dark(), theme.ground(), theme.text());
        gc.setBackground(color(theme.panel()));
        gc.fillRectangle(getClientArea());
        int width = getClientArea().width;
        int height = gc.getFontMetrics().getHeight();
        int y = 6;
        int x = MARGIN;
        for (SetLane lane : lanes) {
            gc.setFont(bold);
            int initials = gc.textExtent(lane.initials()).x;
            gc.setForeground(color(shades.letters(lane.color())));
            gc.drawText(lane.initials(), x, y, true);
            gc.setBackground(color(shades.of(lane.color())));
            gc.fillRectangle(x, y + height, initials, BAR);
            x += initials + NEAR;
            gc.setFont(getFont());
            gc.setForeground(color(theme.text()));
            String said = said(lane);
            gc.drawText(said, x, y, true);
            x += gc.textExtent(said).x + GAP;
        }
        int room = gc.textExtent(hint).x;
        if (x + room <= width - MARGIN) {
            gc.setForeground(color(theme.quiet()));
            gc.drawText(hint, width - MARGIN - room, y, true);
        }
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** What a screen reader says. (The library's callbacks carry no null annotations.) */
    @NonNullByDefault({})
    private final class Name extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = text();
        }
    }
}
