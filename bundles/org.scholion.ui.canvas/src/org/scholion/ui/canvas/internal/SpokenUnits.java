/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import org.scholion.text.Paragraphs;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.view.Affinity;
import org.scholion.view.LineBox;

/**
 * The characters, words, sentences, lines and paragraphs that a screen reader reads. Those of a
 * kind cover the text without gaps: a word goes on to where the next begins, as does a sentence,
 * and a line is one that is seen.
 */
final class SpokenUnits {

    /** What is read at a time. */
    enum Kind {
        CHARACTER,
        WORD,
        SENTENCE,
        LINE,
        PARAGRAPH
    }

    /**
     * A unit that was looked for.
     *
     * @param moved how many units further it is than where the search began, negative before it
     */
    record Found(TextRange range, int moved) {}

    private final CanvasModel model;

    SpokenUnits(CanvasModel model) {
        this.model = model;
    }

    /** The unit some units behind or before the one at an offset, as far as there are any. */
    Found find(Kind kind, int offset, int count) {
        TextRange range = at(kind, offset);
        int moved = 0;
        while (moved < count && range.end() < model.text().length()) {
            range = at(kind, range.end());
            moved++;
        }
        while (moved > count && range.begin() > 0) {
            range = at(kind, range.begin() - 1);
            moved--;
        }
        return new Found(range, moved);
    }

    /** The unit at an offset; at the end of the text the last one, of characters none. */
    TextRange at(Kind kind, int offset) {
        String text = model.text();
        if (text.isEmpty()) {
            return new TextRange(0, 0);
        }
        TextBoundaries boundaries = model.boundaries();
        int last = Math.min(offset, text.length() - 1);
        return switch (kind) {
            case CHARACTER ->
                    offset >= text.length()
                            ? new TextRange(text.length(), text.length())
                            : boundaries.snap(offset, offset + 1);
            case WORD -> {
                int begin = boundaries.wordBefore(last + 1);
                yield new TextRange(begin, boundaries.wordAfter(last));
            }
            case SENTENCE -> sentence(text, last);
            case LINE -> {
                LineBox line = model.view().line(Math.min(offset, text.length()), Affinity.FORWARD);
                yield new TextRange(line.begin(), line.end());
            }
            case PARAGRAPH -> paragraph(text, last);
        };
    }

    private TextRange sentence(String text, int offset) {
        int inside = offset;
        while (inside > 0 && Character.isWhitespace(text.charAt(inside))) {
            inside--;
        }
        TextRange sentence = model.extents().sentences().at(inside);
        int begin = Math.min(sentence.begin(), inside);
        int end = Math.max(sentence.end(), offset + 1);
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new TextRange(begin, end);
    }

    private static TextRange paragraph(String text, int offset) {
        int begin = offset;
        while (begin > 0 && !Paragraphs.isSeparator(text.charAt(begin - 1))) {
            begin--;
        }
        int end = offset;
        while (end < text.length() && !Paragraphs.isSeparator(text.charAt(end))) {
            end++;
        }
        return new TextRange(begin, Math.min(text.length(), end + 1));
    }
}
