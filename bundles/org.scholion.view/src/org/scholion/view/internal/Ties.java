/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.ArrayList;
import java.util.List;
import org.scholion.text.TextDirection;
import org.scholion.view.LineBox;
import org.scholion.view.Rect;
import org.scholion.view.SpanBox;

/**
 * Where the pieces of one mark are tied together: from one to the next in a line, and where they
 * lie in different lines from the one to its line's end and from its line's beginning to the other.
 */
final class Ties {

    private final LineBox line;

    Ties(LineBox line) {
        this.line = line;
    }

    /**
     * The ties of a piece.
     *
     * @param rects its visual pieces, from left to right
     * @param drawn what was drawn in this line before
     */
    List<Rect> of(MarkPart part, List<Rect> rects, List<SpanBox> drawn) {
        List<Rect> ties = new ArrayList<>();
        if (!part.opening() && !part.evidence()) {
            drawn.stream()
                    .filter(s -> s.mark().equals(part.mark().id()) && !s.evidence())
                    .reduce((earlier, later) -> later)
                    .ifPresent(previous -> between(previous.rects(), rects, ties));
        }
        boolean ltr = line.direction() == TextDirection.LEFT_TO_RIGHT;
        if (part.afterOther()) {
            edge(rects, ltr, ties);
        }
        if (part.beforeOther()) {
            edge(rects, !ltr, ties);
        }
        return ties;
    }

    private static void between(List<Rect> previous, List<Rect> rects, List<Rect> ties) {
        boolean onward = previous.getFirst().x() < rects.getFirst().x();
        int left = onward ? previous.getLast().right() : rects.getLast().right();
        int right = onward ? rects.getFirst().x() : previous.getFirst().x();
        add(left, right, rects.getFirst().bottom(), ties);
    }

    private void edge(List<Rect> rects, boolean toTheLeft, List<Rect> ties) {
        int y = rects.getFirst().bottom();
        if (toTheLeft) {
            add(line.left(), rects.getFirst().x(), y, ties);
        } else {
            add(rects.getLast().right(), line.right(), y, ties);
        }
    }

    private static void add(int left, int right, int y, List<Rect> ties) {
        if (right > left) {
            ties.add(new Rect(left, y, right - left, 1));
        }
    }
}
