/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.scholion.text.TextDirection;

/** Every grapheme is ten points wide, every letter of a label six. Counts what it is asked. */
public final class FixedMeasurer implements TextMeasurer {

    public static final int ADVANCE = 10;

    private int measured;

    /** How many characters were measured so far. */
    public int measured() {
        return measured;
    }

    @Override
    public Advances measure(String text, int begin, int end, TextDirection direction) {
        measured += end - begin;
        String part = text.substring(begin, end);
        int[] edges = new int[part.length() + 1];
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(part);
        int x = 0;
        int from = graphemes.first();
        for (int to = graphemes.next(); to != BreakIterator.DONE; to = graphemes.next()) {
            for (int i = from; i < to; i++) {
                edges[i] = x;
            }
            x += ADVANCE;
            from = to;
        }
        edges[part.length()] = x;
        return new Advances(edges);
    }

    @Override
    public int width(String text, int begin, int end) {
        return measure(text, begin, end, TextDirection.LEFT_TO_RIGHT).total();
    }

    @Override
    public LineMetrics metrics(String text, int begin, int end) {
        return new LineMetrics(14, 5);
    }

    @Override
    public int fontSize() {
        return 16;
    }

    @Override
    public double averageAdvance() {
        return ADVANCE;
    }

    @Override
    public int labelWidth(String label) {
        return label.length() * 6;
    }

    @Override
    public int labelHeight() {
        return 12;
    }
}
