/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into paragraphs and finds their directions.
 *
 * <p>Paragraphs end at the characters of Unicode's bidirectional class B: line feed, carriage
 * return (with a following line feed one separator), U+001C to U+001E, U+0085 and U+2029. U+2028 is
 * a line break inside a paragraph and does not end it.
 */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * All paragraphs, in order. They cover the text without gaps; a text that ends with a separator
     * has a last, empty paragraph (a caret can stand there), and an empty text has one.
     *
     * <p>A paragraph runs in the direction of its first strong character (UAX #9, rules P2 and P3);
     * one without any takes the {@linkplain #dominantDirection dominant direction} of the text.
     */
    public static List<Paragraph> of(String text) {
        return of(text, BaseDirection.AUTOMATIC);
    }

    /** All paragraphs as {@link #of(String)} cuts them, each in its own direction or all in one. */
    public static List<Paragraph> of(String text, BaseDirection base) {
        List<Paragraph> result = new ArrayList<>();
        Optional<TextDirection> dominant = Optional.empty();
        int begin = 0;
        int next = 0;
        do {
            begin = next;
            int end = endOf(text, begin);
            next = afterSeparator(text, end);
            Optional<TextDirection> direction = base.forced();
            if (direction.isEmpty()) {
                direction = firstStrong(text, begin, end);
            }
            if (direction.isEmpty()) {
                if (dominant.isEmpty()) {
                    dominant = Optional.of(dominantDirection(text));
                }
                direction = dominant;
            }
            result.add(new Paragraph(begin, end, next, direction.get()));
        } while (result.getLast().end() < next);
        return List.copyOf(result);
    }

    /**
     * The direction most of the text is written in. Every stretch between white space has one vote,
     * by its first strong character, so that a long address does not outweigh the words around it;
     * without votes or with as many on either side it is left to right.
     */
    public static TextDirection dominantDirection(String text) {
        int balance = 0;
        boolean voted = false;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isWhite(c)) {
                voted = false;
            } else if (!voted) {
                int vote = strength(c);
                balance += vote;
                voted = vote != 0;
            }
        }
        return balance < 0 ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
    }

    /** The direction of the first strong character outside isolates, if there is one. */
    static Optional<TextDirection> firstStrong(String text, int begin, int end) {
        int isolates = 0;
        for (int i = begin; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0x2066 && c <= 0x2068) {
                isolates++;
            } else if (c == 0x2069) {
                isolates = Math.max(0, isolates - 1);
            } else if (isolates == 0) {
                int strength = strength(c);
                if (strength != 0) {
                    return Optional.of(
                            strength < 0
                                    ? TextDirection.RIGHT_TO_LEFT
                                    : TextDirection.LEFT_TO_RIGHT);
                }
            }
        }
        return Optional.empty();
    }

    /** Where the paragraph that covers this offset ends: at a separator or the end of the text. */
    static int endOf(String text, int from) {
        int length = text.length();
        int i = from;
        while (i < length && !isSeparator(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the paragraph that covers this offset begins. */
    static int beginOf(String text, int from) {
        int i = from;
        while (i > 0 && !endsSeparator(text, i)) {
            i--;
        }
        return i;
    }

    /** The offset behind the separator that begins at {@code end}. */
    static int afterSeparator(String text, int end) {
        int length = text.length();
        if (end == length) {
            return end;
        }
        boolean pair = text.charAt(end) == '\r' && end + 1 < length && text.charAt(end + 1) == '\n';
        return pair ? end + 2 : end + 1;
    }

    private static boolean endsSeparator(String text, int offset) {
        char before = text.charAt(offset - 1);
        boolean insidePair =
                before == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        return isSeparator(before) && !insidePair;
    }

    /** Whether a character ends a paragraph, or is the first of a pair that does. */
    public static boolean isSeparator(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\u2029'
                || c == '\u0085'
                || (c >= '\u001c' && c <= '\u001e');
    }

    /** Most letters lie where no white space is, and need not be looked up. */
    private static boolean isWhite(int c) {
        boolean never = c > 0x20 && c < 0x85 || c > 0xa0 && c < 0x1680;
        return !never && UCharacter.isUWhiteSpace(c);
    }

    /** 1 for a strong left-to-right character, -1 for a strong right-to-left one, else 0. */
    private static int strength(int c) {
        return switch (UCharacter.getDirection(c)) {
            case UCharacterDirection.LEFT_TO_RIGHT -> 1;
            case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> -1;
            default -> 0;
        };
    }
}
