/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.util.Arrays;
import org.scholion.text.MatchingKey;

/**
 * What a text is made of, small enough to be kept for each of many: the hashes of its shingles,
 * stretches of six letters of its {@linkplain MatchingKey matching key}, in which Arabic is without
 * vowel signs and Devanagari without nuktas, say, and all that is no letter or digit is one blank.
 *
 * <p>Pairs that may be alike are found by MinHash with one permutation (Li, Owen, Zhang: <em>One
 * Permutation Hashing</em>, 2012), empty bins taking what the next one has (Shrivastava, Li:
 * <em>Densifying One Permutation Hashing</em>, 2014). How alike they are is told by their smallest
 * hashes (Broder: <em>On the resemblance and containment of documents</em>, 1997), exactly where
 * neither has more than {@value #KEPT} shingles.
 */
public final class Sketch {

    /** How many characters a shingle has. */
    public static final int SHINGLE = 6;

    /** How many hashes are kept at most. */
    public static final int KEPT = 1024;

    static final int BINS = 128;

    private static final int EMPTY = -1;
    private static final long MIX_1 = 0xff51afd7ed558ccdL;
    private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;
    private static final long BASE = 0x9e3779b97f4a7c15L;

    private final int[] smallest;
    private final int[] bins;

    private Sketch(int[] smallest, int[] bins) {
        this.smallest = smallest;
        this.bins = bins;
    }

    /** Makes the sketch of a text. */
    public static Sketch of(String text) {
        return of(shingles(normal(text)));
    }

    /** Returns the letters and digits of a text's matching key, words parted by one blank. */
    public static String normal(String text) {
        String key = MatchingKey.of(text);
        StringBuilder normal = new StringBuilder(key.length());
        boolean gap = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            // marks that a matching key keeps are part of their letter; halves of pairs are letters
            boolean part =
                    c >= 'a' && c <= 'z'
                            || c >= 0x80
                                    && (Character.isLetterOrDigit(c)
                                            || Character.isSurrogate(c)
                                            || Character.getType(c) == Character.NON_SPACING_MARK
                                            || Character.getType(c)
                                                    == Character.COMBINING_SPACING_MARK)
                            || c >= '0' && c <= '9';
            if (part) {
                if (gap && !normal.isEmpty()) {
                    normal.append(' ');
                }
                normal.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return normal.toString();
    }

    /** Returns the hashes of the shingles of a normal text, repeated ones as often as they are. */
    public static int[] shingles(String normal) {
        int count = normal.isEmpty() ? 0 : Math.max(1, normal.length() - SHINGLE + 1);
        int[] hashes = new int[count];
        for (int at = 0; at < count; at++) {
            long hash = BASE;
            int end = Math.min(normal.length(), at + SHINGLE);
            for (int i = at; i < end; i++) {
                hash = (hash ^ normal.charAt(i)) * MIX_1;
            }
            hash ^= hash >>> 32;
            hash *= MIX_2;
            hashes[at] = (int) (hash >>> 32);
        }
        return hashes;
    }

    private static Sketch of(int[] hashes) {
        int[] bins = new int[BINS];
        Arrays.fill(bins, EMPTY);
        for (int hash : hashes) {
            int bin = hash & BINS - 1;
            int value = hash >>> 7;
            if (bins[bin] == EMPTY || value < bins[bin]) {
                bins[bin] = value;
            }
        }
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length && distinct < KEPT; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        if (distinct > 0) {
            fill(bins);
        }
        return new Sketch(Arrays.copyOf(sorted, distinct), bins);
    }

    private static void fill(int[] bins) {
        int[] before = bins.clone();
        for (int bin = 0; bin < BINS; bin++) {
            int distance = 0;
            while (before[bin + distance & BINS - 1] == EMPTY) {
                distance++;
            }
            if (distance > 0) {
                bins[bin] = before[bin + distance & BINS - 1] + distance * 0x1000193;
            }
        }
    }

    /** Returns whether there is nothing to compare. */
    public boolean isEmpty() {
        return smallest.length == 0;
    }

    /**
     * Returns the hash of some bins, the same for texts that have the same smallest shingles there.
     */
    int band(int from, int count) {
        long hash = BASE;
        for (int i = from; i < from + count; i++) {
            hash = (hash ^ bins[i]) * MIX_1;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }

    /** Returns the share of shingles of either that both have (Jaccard's index), from 0 to 1. */
    public double similarity(Sketch other) {
        int[] a = smallest;
        int[] b = other.smallest;
        boolean whole = a.length < KEPT && b.length < KEPT;
        int most = whole ? a.length + b.length : KEPT;
        int i = 0;
        int j = 0;
        int both = 0;
        int seen = 0;
        while (seen < most && (i < a.length || j < b.length)) {
            if (j == b.length || i < a.length && a[i] < b[j]) {
                i++;
            } else if (i == a.length || b[j] < a[i]) {
                j++;
            } else {
                both++;
                i++;
                j++;
            }
            seen++;
        }
        return seen == 0 ? 0 : (double) both / seen;
    }
}
