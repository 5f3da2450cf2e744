/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.GC;
import org.scholion.text.LatinLetters;
import org.scholion.ui.canvas.PickCandidate;
import org.scholion.ui.words.UiWords;
import org.scholion.view.Rect;
import org.scholion.view.mark.MarkId;

/** A running choice among candidates: what is typed, what matches, which one is current. */
final class PickList {

    private static final int ROWS = 8;
    private static final int PADDING = 8;

    private final String title;
    private final List<PickCandidate> all;
    private final Consumer<Optional<PickCandidate>> result;
    private List<PickCandidate> matching;
    private String typed = "";
    private int current;
    private Rect place = new Rect(0, 0, 0, 0);
    private int rowHeight = 20;
    private int firstRow;

    PickList(
            String title,
            List<PickCandidate> candidates,
            Consumer<Optional<PickCandidate>> result) {
        this.title = title;
        all = List.copyOf(candidates);
        matching = all;
        this.result = result;
    }

    boolean isCandidate(MarkId mark) {
        return matching.stream().anyMatch(c -> c.mark().filter(mark::equals).isPresent());
    }

    boolean isCurrent(MarkId mark) {
        return current().flatMap(PickCandidate::mark).filter(mark::equals).isPresent();
    }

    Optional<PickCandidate> current() {
        return matching.isEmpty() ? Optional.empty() : Optional.of(matching.get(current));
    }

    Optional<PickCandidate> candidate(MarkId mark) {
        return all.stream().filter(c -> c.mark().filter(mark::equals).isPresent()).findFirst();
    }

    void step(int by) {
        if (!matching.isEmpty()) {
            current = Math.floorMod(current + by, matching.size());
        }
    }

    void type(String more) {
        narrow(typed + more);
    }

    void deleteTyped() {
        if (!typed.isEmpty()) {
            narrow(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
        }
    }

    private void narrow(String text) {
        Optional<PickCandidate> before = current();
        typed = text;
        String wanted = text.toLowerCase(Locale.ROOT).strip();
        List<PickCandidate> starts = new ArrayList<>();
        List<PickCandidate> contains = new ArrayList<>();
        List<PickCandidate> inLatin = new ArrayList<>();
        for (PickCandidate candidate : all) {
            String label = candidate.label().toLowerCase(Locale.ROOT);
            String detail = candidate.detail().toLowerCase(Locale.ROOT);
            List<String> further = candidate.further();
            if (label.startsWith(wanted)) {
                starts.add(candidate);
            } else if (label.contains(wanted)
                    || detail.startsWith(wanted)
                    || further.stream().anyMatch(words -> words.contains(wanted))) {
                contains.add(candidate);
            } else if (further.isEmpty() && LatinLetters.of(candidate.label()).startsWith(wanted)) {
                inLatin.add(candidate);
            }
        }
        boolean ordered = wanted.isEmpty();
        starts.addAll(inLatin);
        starts.addAll(contains);
        matching = ordered ? all : starts;
        int kept = ordered ? before.map(matching::indexOf).orElse(0) : 0;
        current = Math.max(0, kept);
    }

    void finish(Optional<PickCandidate> chosen) {
        result.accept(chosen);
    }

    /** The candidate in the list under a point. */
    Optional<PickCandidate> at(int x, int y) {
        int row = (y - place.y() - PADDING - 2 * rowHeight) / rowHeight + firstRow;
        boolean onRows =
                place.contains(x, y)
                        && y >= place.y() + PADDING + 2 * rowHeight
                        && row >= 0
                        && row < matching.size();
        return onRows ? Optional.of(matching.get(row)) : Optional.empty();
    }

    boolean covers(int x, int y) {
        return place.contains(x, y);
    }

    void paint(PaintContext context) {
        GC gc = context.gc();
        gc.setFont(gc.getDevice().getSystemFont());
        // Room for scripts that are higher than the system font.
        rowHeight = gc.getFontMetrics().getHeight() + 10;
        int rows = Math.min(ROWS, Math.max(1, matching.size()));
        firstRow = Math.clamp(current - ROWS / 2, 0, Math.max(0, matching.size() - ROWS));
        int width = Math.min(380, context.window().width() - 24);
        int height = (rows + 2) * rowHeight + 2 * PADDING;
        int x = context.window().width() - width - 12;
        int y =
                isCurrentBehind(context, x, height + 24)
                        ? context.window().height() - height - 12
                        : 12;
        place = new Rect(x, y, width, height);
        Palette palette = context.palette();
        gc.setBackground(palette.panel());
        gc.fillRoundRectangle(x, y, width, height, 8, 8);
        gc.setForeground(palette.accent());
        gc.drawRoundRectangle(x, y, width - 1, height - 1, 8, 8);
        gc.setClipping(x + 2, y + 2, width - 4, height - 4);
        int left = x + PADDING + 4;
        int line = y + PADDING;
        gc.setForeground(palette.text());
        middle(gc, title, left, line);
        line += rowHeight;
        gc.setForeground(typed.isEmpty() ? palette.quiet() : palette.accent());
        if (typed.isEmpty()) {
            gc.setFont(context.measurer().labelFont());
            middle(gc, UiWords.say("canvas.pick.hint"), left, line);
            gc.setFont(gc.getDevice().getSystemFont());
        } else {
            middle(gc, typed + "\u2502", left, line);
        }
        line += rowHeight;
        if (matching.isEmpty()) {
            gc.setForeground(palette.quiet());
            middle(gc, UiWords.say("canvas.pick.none"), left, line);
        }
        for (int i = firstRow; i < Math.min(matching.size(), firstRow + ROWS); i++) {
            row(context, matching.get(i), i == current, left, line, x + width - PADDING - 4);
            line += rowHeight;
        }
        gc.setClipping(
                0, 0, context.window().width() + RulerPainter.WIDTH, context.window().height());
    }

    private void row(
            PaintContext context,
            PickCandidate candidate,
            boolean isCurrent,
            int left,
            int top,
            int right) {
        GC gc = context.gc();
        Palette palette = context.palette();
        if (isCurrent) {
            gc.setBackground(palette.of(palette.theme().selection()));
            gc.fillRoundRectangle(left - 6, top, right - left + 12, rowHeight, 5, 5);
        }
        int detailWidth =
                candidate.detail().isEmpty() ? 0 : gc.textExtent(candidate.detail()).x + 12;
        gc.setForeground(palette.text());
        middle(gc, shortened(gc, candidate.label(), right - left - detailWidth), left, top);
        gc.setForeground(palette.quiet());
        middle(gc, candidate.detail(), right - detailWidth + 12, top);
    }

    /** Draws a text in the middle of its row, however high its script is. */
    private void middle(GC gc, String text, int x, int rowTop) {
        gc.drawText(text, x, rowTop + (rowHeight - gc.textExtent(text).y) / 2, true);
    }

    private static String shortened(GC gc, String text, int width) {
        String shown = text.replace('\n', ' ');
        if (gc.textExtent(shown).x <= width) {
            return shown;
        }
        int end = Math.min(shown.length(), 80);
        while (end > 1 && gc.textExtent(shown.substring(0, end) + "\u2026").x > width) {
            end = shown.offsetByCodePoints(end, -1);
        }
        return shown.substring(0, end) + "\u2026";
    }

    private boolean isCurrentBehind(PaintContext context, int x, int bottom) {
        return context.window().spans().stream()
                .filter(span -> isCurrent(span.mark()))
                .flatMap(span -> span.rects().stream())
                .anyMatch(r -> r.right() > x && r.y() < bottom);
    }
}
