/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Display;
import org.scholion.ui.canvas.CanvasSettings;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.canvas.PrintedDocument;
import org.scholion.view.DocumentView;
import org.scholion.view.LineBox;
import org.scholion.view.Pages;
import org.scholion.view.ViewOptions;
import org.scholion.view.ViewWindow;
import org.scholion.view.mark.SameReferent;

/**
 * Pages as they are drawn on a printer's paper. They are laid out and measured as on the screen,
 * and drawn larger by as much as the printer's dots are smaller.
 */
public final class PaperPages {

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final float POINTS_PER_INCH = 72;
    private static final int MARGIN_MILLIMETRES = 16;

    /** What a page has at its foot, in points of the screen. */
    private static final int FOOT = 28;

    private static final Emphasis AT_REST =
            new Emphasis(SelectedMarks.NONE, Optional.empty(), false, Set.of(), SameReferent.NONE);

    /**
     * Where on the paper pages lie, in the printer's dots, and how large they are on the screen.
     */
    private record Sheet(int left, int top, double scale, int width, int height) {
        static Sheet of(Printer printer, Display display) {
            Point dots = printer.getDPI();
            Rectangle printable = printer.getClientArea();
            Rectangle paper = printer.computeTrim(0, 0, printable.width, printable.height);
            int sides = (int) Math.round(dots.x * MARGIN_MILLIMETRES / MILLIMETRES_PER_INCH);
            int ends = (int) Math.round(dots.y * MARGIN_MILLIMETRES / MILLIMETRES_PER_INCH);
            double scale = dots.y / (double) display.getDPI().y;
            return new Sheet(
                    paper.x + sides,
                    paper.y + ends,
                    scale,
                    (int) ((paper.width - 2 * sides) / scale),
                    (int) ((paper.height - 2 * ends) / scale));
        }
    }

    private final Printer printer;
    private final PrintedDocument.Sheets sheets;
    private final Sheet sheet;
    private final SwtTextMeasurer measurer;
    private final Palette palette = new Palette(CanvasTheme.PAPER);
    private final CanvasPainter painter = new CanvasPainter();
    private final Pages pages;
    private int number;
    private int printed;

    /** Lays out for a printer. */
    public PaperPages(Printer printer, PrintedDocument.Sheets sheets, CanvasSettings settings) {
        Display display = Display.getCurrent();
        this.printer = printer;
        this.sheets = sheets;
        sheet = Sheet.of(printer, display);
        measurer = new SwtTextMeasurer(display, settings.fontSize(), settings.fontFamily());
        ViewOptions options =
                ViewOptions.STANDARD
                        .withLineSpacing(settings.lineSpacing())
                        .withColumnCharacters(settings.columnCharacters())
                        .withDirection(sheets.content().direction());
        DocumentView view =
                new DocumentView(
                        sheets.content().text(),
                        sheets.content().marks(),
                        measurer,
                        options,
                        sheet.width());
        view.setLanes(sheets.lanes());
        pages = new Pages(view, sheet.height() - FOOT);
    }

    /** Prints the next page, and tells whether there was one. */
    public boolean print() {
        Optional<ViewWindow> page = pages.next();
        if (page.isEmpty()) {
            return false;
        }
        number++;
        printer.startPage();
        GC gc = new GC(printer);
        Transform transform = new Transform(printer);
        try {
            float again = scaledAgain();
            transform.translate(again * sheet.left(), again * sheet.top());
            transform.scale(again * (float) sheet.scale(), again * (float) sheet.scale());
            gc.setTransform(transform);
            gc.setAntialias(SWT.ON);
            gc.setTextAntialias(SWT.ON);
            PaintContext context =
                    new PaintContext(
                            gc, page.get(), palette, measurer, AT_REST, sheets.content().text());
            painter.paint(context);
            foot(context);
        } finally {
            gc.setTransform(null);
            transform.dispose();
            gc.dispose();
            printer.endPage();
        }
        printed = page.get().lines().stream().mapToInt(LineBox::end).max().orElse(printed);
        return true;
    }

    /**
     * On GTK, what draws on paper scales the printer's dots to points of print once more as soon as
     * it has a transform of ours; this takes it back.
     */
    private float scaledAgain() {
        return "gtk".equals(SWT.getPlatform()) ? printer.getDPI().y / POINTS_PER_INCH : 1;
    }

    private void foot(PaintContext context) {
        String said = sheets.footer().apply(number);
        context.gc().setForeground(palette.quiet());
        int width = measurer.labelWidth(said);
        context.label(said, (sheet.width() - width) / 2, sheet.height() - FOOT / 2);
    }

    /** How much of the text is printed, from 0 to 1. */
    public double share() {
        return (double) printed / sheets.content().text().length();
    }

    /** Frees the fonts; the printer is its owner's. */
    public void dispose() {
        measurer.dispose();
    }
}
