/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

/**
 * How much speaks for bytes being UTF-8 with a mistake. Sequences of several bytes that are well
 * formed are next to never there by chance in another charset, so a source with more of them than
 * of mistakes is broken UTF-8; so is one with halves of surrogate pairs, which some programs write
 * in place of a character (CESU-8).
 */
public final class Utf8Evidence {

    private final int wellFormed;
    private final int mistakes;
    private final int surrogates;

    private Utf8Evidence(int wellFormed, int mistakes, int surrogates) {
        this.wellFormed = wellFormed;
        this.mistakes = mistakes;
        this.surrogates = surrogates;
    }

    /** Counts it. */
    public static Utf8Evidence of(byte[] bytes) {
        int wellFormed = 0;
        int mistakes = 0;
        int surrogates = 0;
        int i = 0;
        while (i < bytes.length) {
            int first = bytes[i] & 0xff;
            if (first < 0x80) {
                i++;
                continue;
            }
            int length = length(first);
            if (length > 0 && hasTail(bytes, i, length)) {
                if (isSurrogate(bytes, i)) {
                    surrogates++;
                } else {
                    wellFormed++;
                }
                i += length;
            } else {
                mistakes++;
                i++;
                // what is left of the sequence is the same mistake
                while (i < bytes.length && isTail(bytes[i])) {
                    i++;
                }
            }
        }
        return new Utf8Evidence(wellFormed, mistakes, surrogates);
    }

    private static int length(int first) {
        if (first >= 0xc2 && first <= 0xdf) {
            return 2;
        }
        if (first >= 0xe0 && first <= 0xef) {
            return 3;
        }
        return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    }

    private static boolean hasTail(byte[] bytes, int from, int length) {
        if (from + length > bytes.length) {
            return false;
        }
        for (int i = from + 1; i < from + length; i++) {
            if (!isTail(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTail(byte b) {
        return (b & 0xc0) == 0x80;
    }

    private static boolean isSurrogate(byte[] bytes, int from) {
        return (bytes[from] & 0xff) == 0xed && (bytes[from + 1] & 0xff) >= 0xa0;
    }

    /** Whether it is UTF-8 with mistakes rather than something else. */
    public boolean isBroken() {
        return wellFormed > mistakes || surrogates > 1 && surrogates > mistakes;
    }
}
