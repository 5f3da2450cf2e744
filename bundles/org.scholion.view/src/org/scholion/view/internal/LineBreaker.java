/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.scholion.text.TextDirection;
import org.scholion.view.Advances;
import org.scholion.view.TextMeasurer;

/**
 * Breaks a stretch of text into lines of a width at ICU's line boundaries. White space at a line's
 * end takes no room. What is too long for a line is broken between graphemes.
 */
final class LineBreaker {

    /** A line from begin to end; what takes room ends at textEnd. */
    record Broken(int begin, int textEnd, int end) {}

    private final String text;
    private final TextMeasurer measurer;
    private final int width;
    private final List<Broken> lines = new ArrayList<>();
    private int begin;
    private int used;

    private LineBreaker(String text, TextMeasurer measurer, int width) {
        this.text = text;
        this.measurer = measurer;
        this.width = width;
    }

    /** Breaks begin to end; there is always at least one line. */
    static List<Broken> lines(String text, int begin, int end, TextMeasurer measurer, int width) {
        LineBreaker breaker = new LineBreaker(text, measurer, width);
        breaker.run(begin, end);
        return breaker.lines;
    }

    private void run(int from, int to) {
        begin = from;
        used = 0;
        String part = text.substring(from, to);
        BreakIterator iterator = BreakIterator.getLineInstance(ULocale.ROOT);
        iterator.setText(part);
        int last = from;
        iterator.first();
        for (int i = iterator.next(); i != BreakIterator.DONE; i = iterator.next()) {
            boolean hard = from + i < to && isLineSeparator(text.charAt(from + i - 1));
            segment(last, from + i);
            last = from + i;
            if (hard) {
                finish(last);
            }
        }
        // White space at the very end stays: a caret can stand behind it.
        lines.add(new Broken(begin, to, to));
    }

    private static boolean isLineSeparator(char c) {
        return c == '\u2028' || c == '\u000b' || c == '\f';
    }

    private void segment(int from, int to) {
        int trimmed = trimmedEnd(from, to);
        int room = measurer.width(text, from, trimmed);
        if (used + room > width && begin < from) {
            finish(from);
        }
        if (room > width) {
            room = breakInside(from, trimmed);
        }
        used += room + (trimmed < to ? measurer.width(text, trimmed, to) : 0);
    }

    /** Breaks what is longer than a line; returns the room its last part takes. */
    private int breakInside(int from, int to) {
        Advances advances = measurer.measure(text, from, to, TextDirection.LEFT_TO_RIGHT);
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text.substring(from, to));
        int start = 0;
        int fits = 0;
        graphemes.first();
        for (int i = graphemes.next(); i != BreakIterator.DONE; i = graphemes.next()) {
            if (advances.at(i) - advances.at(start) > width && fits > start) {
                finish(from + fits);
                start = fits;
            }
            fits = i;
        }
        return advances.total() - advances.at(start);
    }

    private void finish(int at) {
        lines.add(new Broken(begin, trimmedEnd(begin, at), at));
        begin = at;
        used = 0;
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && UCharacter.isUWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
