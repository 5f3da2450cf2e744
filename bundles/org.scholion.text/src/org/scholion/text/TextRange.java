/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

/**
 * A stretch of text as UTF-16 offsets, half open.
 *
 * @param begin the first offset inside, 0 or more
 * @param end the first offset after, not below {@code begin}
 */
public record TextRange(int begin, int end) {

    /**
     * Checks the order of the offsets.
     *
     * @throws IllegalArgumentException if {@code begin} is negative or above {@code end}
     */
    public TextRange {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a range: " + begin + " to " + end);
        }
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - begin;
    }

    /** Whether nothing is covered. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether every offset of the other range lies within this one. */
    public boolean covers(TextRange other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the unit at this offset is covered. */
    public boolean covers(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether at least one unit is covered by both; an empty range overlaps nothing. */
    public boolean overlaps(TextRange other) {
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    /**
     * The covered text.
     *
     * @throws IndexOutOfBoundsException if the range ends behind the text
     */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }
}
