/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.extent;

import com.ibm.icu.lang.UCharacter;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * What a drag over a text means: from the edge nearest to where it began to the edge nearest to
 * where it is. Edges are where words begin and end and where written words come apart; the article
 * stays with its word. White space at the ends is left out.
 */
public final class DragSnap {

    /** In longer pieces UTF-16 units are counted, as clusters would take too long. */
    private static final int LONGEST_COUNT = 1_000;

    private final Extents extents;
    private final TextBoundaries boundaries;

    /** Creates the snapping of drags over a text. */
    public DragSnap(Extents extents) {
        this.extents = extents;
        boundaries = extents.boundaries();
    }

    /**
     * What is selected by a drag.
     *
     * @param from where it began, a grapheme boundary
     * @param to where it is, a grapheme boundary
     * @return the snapped range; empty only if the drag covers nothing or nothing but white space.
     *     A drag with nothing but white space between the edges nearest to its ends, or that is
     *     nearer to the same edge with both, takes the pieces that its ends are in.
     */
    public TextRange snap(int from, int to) {
        TextRange raw = trimmed(new TextRange(Math.min(from, to), Math.max(from, to)));
        if (raw.isEmpty()) {
            return raw;
        }
        int begin = nearest(raw.begin(), true);
        int end = nearest(raw.end(), false);
        if (begin < end) {
            TextRange nearest = trimmed(new TextRange(begin, end));
            if (!nearest.isEmpty()) {
                return nearest;
            }
        }
        return trimmed(
                new TextRange(edges(raw.begin(), true).begin(), edges(raw.end(), false).end()));
    }

    /** The nearest edge; of two as near the one that takes more. */
    private int nearest(int offset, boolean atBegin) {
        TextRange piece = edges(offset, atBegin);
        int before = graphemes(piece.begin(), offset);
        int after = graphemes(offset, piece.end());
        boolean first = atBegin ? before <= after : before < after;
        return first ? piece.begin() : piece.end();
    }

    private int graphemes(int begin, int end) {
        if (end - begin > LONGEST_COUNT) {
            return end - begin;
        }
        int count = 0;
        for (int at = begin; at < end; at = boundaries.graphemeAfter(at)) {
            count++;
        }
        return count;
    }

    /**
     * The edges on either side of an offset; on an edge, of what lies behind it at a begin, else of
     * what lies before it.
     */
    private TextRange edges(int offset, boolean atBegin) {
        int character = atBegin ? offset : boundaries.graphemeBefore(offset);
        TextRange word = pieceAt(character);
        int begin = word.begin();
        int end = word.end();
        for (int inner : extents.edges(word).outerEdges()) {
            int edge = word.begin() + inner;
            if (edge <= character) {
                begin = edge;
            } else {
                end = edge;
                break;
            }
        }
        return new TextRange(begin, end);
    }

    /** The word that covers a character, or the sign or white space that is between words there. */
    private TextRange pieceAt(int character) {
        TextRange piece = boundaries.wordAt(character);
        return piece.covers(character)
                ? piece
                : new TextRange(character, boundaries.graphemeAfter(character));
    }

    private TextRange trimmed(TextRange range) {
        String text = boundaries.text();
        int begin = range.begin();
        int end = range.end();
        while (end > begin && UCharacter.isUWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        while (begin < end && UCharacter.isUWhiteSpace(text.charAt(begin))) {
            begin++;
        }
        return new TextRange(begin, end);
    }
}
