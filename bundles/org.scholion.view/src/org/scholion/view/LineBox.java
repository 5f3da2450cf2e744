/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.ArrayList;
import java.util.List;
import org.scholion.text.TextDirection;
import org.scholion.view.internal.CaretPlaces;

/**
 * A line of text in a window.
 *
 * @param block index of the block it belongs to
 * @param index its index in the block
 * @param begin offset of its first character
 * @param end offset behind its last, white space at its end and a separator included
 * @param textEnd offset behind the last character that takes room
 * @param hard whether the line ends with its block, not because the column is full
 * @param y its top, lanes included
 * @param height its height, lanes included
 * @param textTop where the text's ascent begins
 * @param baseline where the letters stand
 * @param textBottom where the text's descent ends
 * @param direction the direction of its paragraph
 * @param pieces from left to right; none in an empty line
 * @param start where an empty line's caret stands
 */
public record LineBox(
        int block,
        int index,
        int begin,
        int end,
        int textEnd,
        boolean hard,
        int y,
        int height,
        int textTop,
        int baseline,
        int textBottom,
        TextDirection direction,
        List<TextPiece> pieces,
        int start) {

    public LineBox {
        pieces = List.copyOf(pieces);
    }

    /** The left edge of its text. */
    public int left() {
        return pieces.isEmpty() ? start : pieces.get(0).x();
    }

    /** The right edge of its text. */
    public int right() {
        return pieces.isEmpty() ? start : pieces.get(pieces.size() - 1).right();
    }

    /** The y below it. */
    public int bottom() {
        return y + height;
    }

    /**
     * The visual pieces of the part of a range that lies in this line, from left to right; touching
     * ones are joined. The height is that of the text.
     */
    public List<Rect> rects(int from, int to) {
        List<Rect> rects = new ArrayList<>();
        for (TextPiece piece : pieces) {
            int a = Math.max(from, piece.begin());
            int b = Math.min(to, piece.end());
            if (a >= b) {
                continue;
            }
            int left = Math.min(piece.xOf(a), piece.xOf(b));
            int right = Math.max(piece.xOf(a), piece.xOf(b));
            Rect rect = new Rect(left, textTop, right - left, textBottom - textTop);
            if (!rects.isEmpty() && rects.get(rects.size() - 1).right() == left) {
                rect = rects.remove(rects.size() - 1).union(rect);
            }
            rects.add(rect);
        }
        return rects;
    }

    /** Where the caret at an offset of this line stands. */
    public int caretX(int offset, Affinity affinity) {
        return CaretPlaces.x(this, offset, affinity);
    }

    /** The same line moved down. */
    public LineBox down(int dy) {
        return new LineBox(
                block,
                index,
                begin,
                end,
                textEnd,
                hard,
                y + dy,
                height,
                textTop + dy,
                baseline + dy,
                textBottom + dy,
                direction,
                pieces,
                start);
    }
}
