/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Converts offsets of one text between UTF-16 units, code points and UTF-8 bytes. A conversion
 * takes logarithmic time; a text of ASCII needs no table at all. Half a surrogate pair standing
 * alone counts as one code point and three bytes. Immutable.
 */
public final class OffsetMap {

    /** UTF-16 units per entry of the tables. */
    private static final int BLOCK = 128;

    private final String text;
    private final int[] lengths;

    /** Per unit, the offset at the beginning of each block; empty where it equals UTF-16. */
    private final int[][] starts;

    private OffsetMap(String text, int[] lengths, int[][] starts) {
        this.text = text;
        this.lengths = lengths;
        this.starts = starts;
    }

    /** Reads the text once. */
    public static OffsetMap of(String text) {
        int length = text.length();
        int blocks = length / BLOCK + 1;
        int[] codePoints = new int[blocks];
        int[] bytes = new int[blocks];
        int codePoint = 0;
        int octet = 0;
        for (int i = 0; i < length; i++) {
            if (i % BLOCK == 0) {
                codePoints[i / BLOCK] = codePoint;
                bytes[i / BLOCK] = octet;
            }
            codePoint += codePointsOf(text, i);
            octet += bytesOf(text, i);
        }
        if (length % BLOCK == 0) {
            codePoints[length / BLOCK] = codePoint;
            bytes[length / BLOCK] = octet;
        }
        int[] lengths = new int[OffsetUnit.values().length];
        lengths[OffsetUnit.UTF16.ordinal()] = length;
        lengths[OffsetUnit.CODE_POINT.ordinal()] = codePoint;
        lengths[OffsetUnit.UTF8.ordinal()] = octet;
        int[][] starts = new int[lengths.length][];
        starts[OffsetUnit.UTF16.ordinal()] = new int[0];
        starts[OffsetUnit.CODE_POINT.ordinal()] = codePoint == length ? new int[0] : codePoints;
        starts[OffsetUnit.UTF8.ordinal()] = octet == length ? new int[0] : bytes;
        return new OffsetMap(text, lengths, starts);
    }

    /** The length of the text in a unit. */
    public int length(OffsetUnit unit) {
        return lengths[unit.ordinal()];
    }

    /**
     * Converts a UTF-16 offset.
     *
     * @throws IndexOutOfBoundsException if it is not in 0 to the text's length
     * @throws IllegalArgumentException if it lies inside a surrogate pair
     */
    public int fromUtf16(OffsetUnit unit, int offset) {
        requireWithin(OffsetUnit.UTF16, offset);
        return checkedFromUtf16(unit, offset).orElseThrow(() -> inside(OffsetUnit.UTF16, offset));
    }

    /**
     * Converts an offset to UTF-16.
     *
     * @throws IndexOutOfBoundsException if it is not in 0 to the text's length in this unit
     * @throws IllegalArgumentException if it lies inside a character
     */
    public int toUtf16(OffsetUnit unit, int offset) {
        requireWithin(unit, offset);
        return checkedToUtf16(unit, offset).orElseThrow(() -> inside(unit, offset));
    }

    /** Converts a UTF-16 offset; empty if it is not in the text or inside a surrogate pair. */
    public OptionalInt checkedFromUtf16(OffsetUnit unit, int offset) {
        if (offset < 0 || offset > text.length()) {
            return OptionalInt.empty();
        }
        if (unit == OffsetUnit.UTF16) {
            return OptionalInt.of(offset);
        }
        return isInsidePair(offset) ? OptionalInt.empty() : OptionalInt.of(convert(unit, offset));
    }

    /** Converts an offset to UTF-16; empty if it is not in the text or inside a character. */
    public OptionalInt checkedToUtf16(OffsetUnit unit, int offset) {
        if (offset < 0 || offset > length(unit)) {
            return OptionalInt.empty();
        }
        int[] blocks = starts[unit.ordinal()];
        if (blocks.length == 0) {
            return OptionalInt.of(offset);
        }
        int found = Arrays.binarySearch(blocks, offset);
        int block = found >= 0 ? found : -found - 2;
        int at = blocks[block];
        int i = block * BLOCK;
        while (at < offset) {
            at += width(unit, i++);
        }
        if (at != offset) {
            return OptionalInt.empty();
        }
        // A pair is counted at its first half, so the offset behind it is reached one unit early.
        return OptionalInt.of(isInsidePair(i) ? i + 1 : i);
    }

    private int convert(OffsetUnit unit, int offset) {
        int[] blocks = starts[unit.ordinal()];
        if (blocks.length == 0) {
            return offset;
        }
        int block = offset / BLOCK;
        int at = blocks[block];
        for (int i = block * BLOCK; i < offset; i++) {
            at += width(unit, i);
        }
        return at;
    }

    private int width(OffsetUnit unit, int i) {
        return unit == OffsetUnit.CODE_POINT ? codePointsOf(text, i) : bytesOf(text, i);
    }

    private boolean isInsidePair(int offset) {
        return isSecondHalf(text, offset);
    }

    private void requireWithin(OffsetUnit unit, int offset) {
        if (offset < 0 || offset > length(unit)) {
            throw new IndexOutOfBoundsException(
                    "Offset " + offset + " (" + unit + ") is not in 0 to " + length(unit));
        }
    }

    private static IllegalArgumentException inside(OffsetUnit unit, int offset) {
        return new IllegalArgumentException(
                "Offset " + offset + " (" + unit + ") lies inside a character");
    }

    /** What the unit at {@code i} adds: a surrogate pair is counted at its first half. */
    private static int codePointsOf(String text, int i) {
        return isSecondHalf(text, i) ? 0 : 1;
    }

    private static int bytesOf(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        if (isSecondHalf(text, i)) {
            return 0;
        }
        return isSecondHalf(text, i + 1) ? 4 : 3;
    }

    private static boolean isSecondHalf(String text, int i) {
        return i > 0
                && i < text.length()
                && Character.isLowSurrogate(text.charAt(i))
                && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
