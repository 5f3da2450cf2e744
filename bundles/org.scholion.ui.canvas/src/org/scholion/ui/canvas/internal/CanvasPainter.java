/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.FoundPlaces;
import org.scholion.view.CaretBox;
import org.scholion.view.CommentPlace;
import org.scholion.view.Rect;
import org.scholion.view.SpanBox;
import org.scholion.view.ViewWindow;
import org.scholion.view.invisible.InvisibleSign;
import org.scholion.view.mark.MarkId;

/** Paints the whole canvas, each layer by its painter, from the ground up. */
final class CanvasPainter {

    private static final int FOUND_LIGHT = 0xFFE9A8;
    private static final int FOUND_DARK = 0x5C4A12;
    private static final int SETTLED_LIGHT = 0xA87900;
    private static final int SETTLED_DARK = 0xD9B24A;

    private final TextPainter text = new TextPainter();
    private final SpanPainter spans = new SpanPainter();
    private final ArcPainter arcs = new ArcPainter();
    private final LanePainter lanes = new LanePainter();
    private final StancePainter stances = new StancePainter();
    private final SuggestionPainter suggestions = new SuggestionPainter();
    private final CommentPainter comments = new CommentPainter();
    private final InvisiblePainter invisibles = new InvisiblePainter();
    private final HintPainter hints = new HintPainter();
    private final RulerPainter ruler = new RulerPainter();

    /** What is drawn over the text for a while, or if one wants to see it. */
    record Overlay(
            Optional<RubberLine> rubber,
            Optional<PickList> picking,
            List<InvisibleSign> invisibles,
            ShownSuggestions suggestions) {}

    /** The line of a relation being dragged. */
    record RubberLine(MarkId from, int x, int y, Optional<MarkId> over) {}

    void paint(
            GC gc,
            CanvasModel model,
            Palette palette,
            SwtTextMeasurer measurer,
            boolean focused,
            Overlay overlay) {
        int width = model.width() + RulerPainter.WIDTH;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(palette.ground());
        gc.fillRectangle(0, 0, width, model.height());
        ViewWindow window = model.window();
        Emphasis emphasis =
                Emphasis.of(
                        model.marks(),
                        model.selectedMarks(),
                        model.hovered(),
                        model.caret(),
                        focused);
        PaintContext context =
                new PaintContext(gc, window, palette, measurer, emphasis, model.text());
        spans.behind(context);
        found(context, model.beside().found());
        selection(context, model.range(), focused);
        suggestions.paint(context, overlay.suggestions().in(window.range()), model.attendedRange());
        spans.around(context);
        text.paint(context);
        invisibles.paint(context, overlay.invisibles());
        arcs.paint(context);
        spans.labels(context);
        lanes.paint(context);
        stances.paint(context);
        comments.paint(context, model.beside().comments());
        BookmarkPainter.paint(context, model.beside().bookmarks());
        hints.paint(context, model.beside().hints());
        overlay.picking().ifPresent(list -> candidates(context, list));
        overlay.rubber().ifPresent(line -> rubber(context, line));
        if (focused && overlay.picking().isEmpty()) {
            window.caret(model.caret(), model.affinity()).ifPresent(c -> caret(context, c));
        }
        ruler.paint(
                context,
                model.width(),
                model.height(),
                model.marks(),
                new RulerPainter.Ticks(
                        model.beside().found().hits(),
                        model.beside().problems(),
                        model.beside().comments().stream().map(CommentPlace::range).toList()));
        overlay.picking().ifPresent(list -> list.paint(context));
        if (focused) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, width - 1, model.height() - 1);
        }
    }

    /** Paints what does not depend on where the user is: words and marks, on a ground there is. */
    void paint(PaintContext context) {
        spans.behind(context);
        spans.around(context);
        text.paint(context);
        arcs.paint(context);
        spans.labels(context);
        lanes.paint(context);
        stances.paint(context);
    }

    private static void found(PaintContext context, FoundPlaces found) {
        GC gc = context.gc();
        boolean dark = context.palette().theme().dark();
        gc.setBackground(context.palette().of(dark ? FOUND_DARK : FOUND_LIGHT));
        gc.setForeground(context.palette().of(dark ? SETTLED_DARK : SETTLED_LIGHT));
        for (TextRange range : found.in(context.window().range())) {
            List<Rect> rects = context.window().rects(range);
            if (found.settled().contains(range)) {
                rects.forEach(r -> gc.drawRectangle(r.x(), r.y(), r.width() - 1, r.height() - 1));
            } else {
                fill(gc, rects);
            }
        }
    }

    private static void selection(PaintContext context, TextRange range, boolean focused) {
        if (range.isEmpty()) {
            return;
        }
        Palette palette = context.palette();
        context.gc()
                .setBackground(
                        focused
                                ? palette.of(palette.theme().selection())
                                : palette.tint(palette.theme().quiet(), 0.22));
        fill(context.gc(), context.window().rects(range));
    }

    private static void fill(GC gc, List<Rect> rects) {
        for (Rect rect : rects) {
            gc.fillRectangle(rect.x(), rect.y(), rect.width(), rect.height());
        }
    }

    private static void caret(PaintContext context, CaretBox caret) {
        GC gc = context.gc();
        gc.setBackground(context.palette().accent());
        gc.fillRectangle(caret.x() - 1, caret.y(), 2, caret.height());
    }

    private static void candidates(PaintContext context, PickList list) {
        GC gc = context.gc();
        gc.setForeground(context.palette().accent());
        for (SpanBox span : context.window().spans()) {
            boolean current = list.isCurrent(span.mark());
            if (span.evidence() || !current && !list.isCandidate(span.mark())) {
                continue;
            }
            gc.setLineWidth(current ? 2 : 1);
            gc.setLineStyle(current ? SWT.LINE_SOLID : SWT.LINE_DOT);
            for (Rect rect : span.rects()) {
                gc.drawRoundRectangle(
                        rect.x() - 2, rect.y() - 1, rect.width() + 3, rect.height() + 2, 6, 6);
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private static void rubber(PaintContext context, RubberLine line) {
        GC gc = context.gc();
        gc.setForeground(context.palette().accent());
        gc.setBackground(context.palette().accent());
        gc.setLineWidth(2);
        for (SpanBox span : context.window().spans()) {
            boolean from = span.mark().equals(line.from());
            boolean over = line.over().filter(span.mark()::equals).isPresent();
            if (!span.evidence() && (from || over)) {
                for (Rect rect : span.rects()) {
                    gc.drawRoundRectangle(
                            rect.x() - 1, rect.y(), rect.width() + 1, rect.height(), 4, 4);
                }
            }
            if (from && span.first() && !span.rects().isEmpty()) {
                Rect start = span.rects().get(0);
                gc.drawLine(start.x() + start.width() / 2, start.y(), line.x(), line.y());
                gc.fillOval(line.x() - 3, line.y() - 3, 6, 6);
            }
        }
        gc.setLineWidth(1);
    }
}
