/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.before;

import java.util.List;
import org.scholion.corpus.MarkPlace;
import org.scholion.document.Fragment;

/**
 * Where words were labelled, with what stands around them.
 *
 * @param mark which mark
 * @param codePoints from where to where it is, in code points
 * @param line the line of the text in which it begins, 1 for the first
 * @param before what stands before it in its paragraph, shortened
 * @param words what it covers, its pieces and what is between them, shortened
 * @param after what stands after it in its paragraph, shortened
 */
public record LabelledPlace(
        MarkPlace mark, Fragment codePoints, int line, String before, String words, String after) {

    /** The most UTF-16 units that are shown on either side. */
    private static final int SIDE = 30;

    /** The most UTF-16 units that are shown of what is covered. */
    private static final int WORDS = 80;

    private static final String MORE = "\u2026";

    /** Returns a place in a text. */
    public static LabelledPlace of(MarkPlace mark, String text) {
        List<Fragment> fragments = mark.span().fragments();
        int begin = Math.min(fragments.getFirst().begin(), text.length());
        int end = Math.min(fragments.getLast().end(), text.length());
        int points = text.codePointCount(0, begin);
        return new LabelledPlace(
                mark,
                new Fragment(points, points + text.codePointCount(begin, end)),
                line(text, begin),
                before(text, begin),
                words(text, begin, end),
                after(text, end));
    }

    /** By the line ends before it; asked of long texts while someone waits. */
    private static int line(String text, int place) {
        int line = 1;
        int end = text.indexOf('\n');
        while (end >= 0 && end < place) {
            line++;
            end = text.indexOf('\n', end + 1);
        }
        return line;
    }

    private static String before(String text, int begin) {
        int first = begin;
        while (first > 0 && begin - first < SIDE && !isLineEnd(text.charAt(first - 1))) {
            first--;
        }
        boolean cut = first > 0 && !isLineEnd(text.charAt(first - 1));
        int shown = cut ? edge(text, first) : first;
        return (cut ? MORE : "") + text.substring(Math.min(shown, begin), begin);
    }

    private static String words(String text, int begin, int end) {
        boolean cut = end - begin > WORDS;
        String shown = text.substring(begin, cut ? edge(text, begin + WORDS) : end);
        return shown.replaceAll("\\s+", " ") + (cut ? MORE : "");
    }

    private static String after(String text, int end) {
        int last = end;
        while (last < text.length() && last - end < SIDE && !isLineEnd(text.charAt(last))) {
            last++;
        }
        boolean cut = last < text.length() && !isLineEnd(text.charAt(last));
        return text.substring(end, cut ? edge(text, last) : last) + (cut ? MORE : "");
    }

    /** A place near one that is not within a character. */
    private static int edge(String text, int place) {
        return place < text.length() && Character.isLowSurrogate(text.charAt(place))
                ? place + 1
                : place;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
