/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * The boundary edit distance of Fournier (<i>Evaluating text segmentation using boundary edit
 * distance</i>, ACL 2013) for boundaries of one type: boundaries alike match, others are moved by
 * less than n positions where that pairs most of them at the least distance, the rest is added or
 * deleted.
 *
 * @param matches boundaries at the same place
 * @param moves boundaries moved
 * @param moved total distance of moves
 * @param misses boundaries of one side only
 */
record BoundaryEdits(long matches, long moves, long moved, long misses) {
    static final BoundaryEdits NONE = new BoundaryEdits(0, 0, 0, 0);

    BoundaryEdits plus(BoundaryEdits o) {
        return new BoundaryEdits(
                matches + o.matches, moves + o.moves, moved + o.moved, misses + o.misses);
    }

    static BoundaryEdits of(Segmentation a, Segmentation b, int n) {
        long[] onlyA =
                Arrays.stream(a.boundaries())
                        .filter(x -> Arrays.binarySearch(b.boundaries(), x) < 0)
                        .toArray();
        long[] onlyB =
                Arrays.stream(b.boundaries())
                        .filter(x -> Arrays.binarySearch(a.boundaries(), x) < 0)
                        .toArray();
        long[] best = pairs(onlyA, onlyB, n);
        return new BoundaryEdits(
                a.boundaries().length - onlyA.length,
                best[0],
                best[1],
                onlyA.length + onlyB.length - 2 * best[0]);
    }

    /** Most pairs closer than n, at the least distance. On a line a best pairing never crosses. */
    private static long[] pairs(long[] a, long[] b, int n) {
        // reachable pairs lie near the diagonal, so each row looks at a window of the other side
        // only
        TreeMap<Integer, long[]> row = new TreeMap<>();
        row.put(0, new long[] {0, 0});
        for (long x : a) {
            TreeMap<Integer, long[]> next = new TreeMap<>(row);
            int from = rank(b, x - n);
            for (int j = from; j < b.length && b[j] < x + n; j++) {
                long d = Math.abs(b[j] - x);
                var before = row.floorEntry(j);
                if (d < n && before != null) {
                    long[] got = {before.getValue()[0] + 1, before.getValue()[1] + d};
                    offer(next, j + 1, got);
                }
            }
            row = next;
        }
        return row.lastEntry().getValue();
    }

    /** Keeps only entries that are better than all entries that used less of the other side. */
    private static void offer(TreeMap<Integer, long[]> row, int used, long[] got) {
        var before = row.floorEntry(used);
        if (before != null && !better(got, before.getValue())) {
            return;
        }
        row.put(used, got);
        var after = row.higherEntry(used);
        while (after != null && !better(after.getValue(), got)) {
            row.remove(after.getKey());
            after = row.higherEntry(used);
        }
    }

    private static boolean better(long[] x, long[] y) {
        return x[0] > y[0] || x[0] == y[0] && x[1] < y[1];
    }

    private static int rank(long[] sorted, long value) {
        int i = Arrays.binarySearch(sorted, value);
        return i < 0 ? -i - 1 : i;
    }
}
