/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds texts that are nearly the same. */
public final class NearDuplicates {

    /** With how many of those before it a text is compared that it may be like. */
    private static final int LEADERS = 8;

    private NearDuplicates() {}

    /** Two texts, by their places in the list, and how much they have in common. */
    public record Pair(int first, int second, double similarity) {}

    /**
     * Finds pairs that have so much in common, as many as it takes to join all that belong
     * together: of three that are alike, two pairs are enough.
     *
     * @param sketches of the texts
     * @param threshold the share of common shingles, above 0 and up to 1. From 0.5 on, of a
     *     thousand pairs at the threshold at most five are missed, and fewer of those above it
     */
    public static List<Pair> of(List<Sketch> sketches, double threshold) {
        int rows = threshold >= 0.7 ? 4 : threshold >= 0.5 ? 3 : threshold >= 0.25 ? 2 : 1;
        Groups joined = new Groups(sketches.size());
        List<Pair> pairs = new ArrayList<>();
        long[] keys = new long[sketches.size()];
        for (int from = 0; from + rows <= Sketch.BINS; from += rows) {
            int count = 0;
            for (int i = 0; i < sketches.size(); i++) {
                if (!sketches.get(i).isEmpty()) {
                    keys[count++] = (long) sketches.get(i).band(from, rows) << 32 | i;
                }
            }
            Arrays.sort(keys, 0, count);
            for (int begin = 0; begin < count; ) {
                int end = begin + 1;
                while (end < count && keys[end] >>> 32 == keys[begin] >>> 32) {
                    end++;
                }
                compare(sketches, threshold, keys, begin, end, joined, pairs);
                begin = end;
            }
        }
        return pairs;
    }

    private static void compare(
            List<Sketch> sketches,
            double threshold,
            long[] keys,
            int begin,
            int end,
            Groups joined,
            List<Pair> pairs) {
        List<Integer> leaders = new ArrayList<>();
        for (int at = begin; at < end; at++) {
            int one = (int) keys[at];
            boolean alone = true;
            for (int leader : leaders) {
                if (joined.of(leader) == joined.of(one)) {
                    alone = false;
                    break;
                }
                double similarity = sketches.get(leader).similarity(sketches.get(one));
                if (similarity >= threshold) {
                    joined.join(leader, one);
                    pairs.add(new Pair(Math.min(leader, one), Math.max(leader, one), similarity));
                    alone = false;
                    break;
                }
            }
            if (alone && leaders.size() < LEADERS) {
                leaders.add(one);
            }
        }
    }
}
