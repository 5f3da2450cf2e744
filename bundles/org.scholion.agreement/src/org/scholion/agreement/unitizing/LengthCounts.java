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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lengths of stretches, ascending, and how often there is each: that tells in log n in how many
 * places of such stretches a unit of some length fits.
 */
final class LengthCounts {
    /** Lengths, each once, ascending. */
    final long[] lengths;

    /** How often there is each. */
    final long[] times;

    private final double[] longer;
    private final double[] room;

    private LengthCounts(long[] lengths, long[] times) {
        this.lengths = lengths;
        this.times = times;
        int size = lengths.length;
        longer = new double[size + 1];
        room = new double[size + 1];
        for (int i = size - 1; i >= 0; i--) {
            longer[i] = longer[i + 1] + times[i];
            room[i] = room[i + 1] + (double) times[i] * lengths[i];
        }
    }

    /** Counts lengths. */
    static LengthCounts of(long[] all, int size) {
        long[] sorted = Arrays.copyOf(all, size);
        Arrays.sort(sorted);
        long[] times = new long[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (n > 0 && sorted[n - 1] == sorted[i]) {
                times[n - 1]++;
            } else {
                sorted[n] = sorted[i];
                times[n++] = 1;
            }
        }
        return new LengthCounts(Arrays.copyOf(sorted, n), Arrays.copyOf(times, n));
    }

    /** All that several have. */
    static LengthCounts sum(List<LengthCounts> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Map<Long, Long> sums = new TreeMap<>();
        for (LengthCounts part : parts) {
            for (int i = 0; i < part.lengths.length; i++) {
                sums.merge(part.lengths[i], part.times[i], Long::sum);
            }
        }
        return new LengthCounts(
                sums.keySet().stream().mapToLong(l -> l).toArray(),
                sums.values().stream().mapToLong(t -> t).toArray());
    }

    /** How many there are. */
    double size() {
        return longer[0];
    }

    /** Σ (stretch − length + 1) over stretches that are at least that long. */
    double places(long length) {
        int at = Arrays.binarySearch(lengths, length);
        int from = at < 0 ? -at - 1 : at;
        return room[from] - longer[from] * (length - 1.0);
    }
}
