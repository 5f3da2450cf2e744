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
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.scholion.agreement.study.ContinuumStudy;

/** Sorted gap lengths that tell in log n in how many places a unit of some length fits. */
final class GapLengths {
    private final long[] sorted;
    private final double[] sums;
    private final double times;

    private GapLengths(long[] lengths, int size, double times) {
        sorted = Arrays.copyOf(lengths, size);
        Arrays.sort(sorted);
        sums = new double[size + 1];
        for (int i = size - 1; i >= 0; i--) {
            sums[i] = sums[i + 1] + sorted[i];
        }
        this.times = times;
    }

    /** As if nobody had marked anything: every document is one gap, for each who worked on it. */
    static GapLengths ofDocuments(ContinuumStudy study) {
        int n = study.documents().size();
        if (study.assigned()) {
            long[] each =
                    IntStream.range(0, n)
                            .boxed()
                            .flatMapToLong(
                                    d ->
                                            LongStream.generate(() -> study.length(d))
                                                    .limit(study.workers(d)))
                            .toArray();
            return new GapLengths(each, each.length, 1);
        }
        long[] lengths = new long[n];
        Arrays.setAll(lengths, study::length);
        return new GapLengths(lengths, n, study.annotators().size());
    }

    /** Σ (gap − length + 1) over gaps that are at least that long. */
    double places(long length) {
        int from = 0;
        for (int to = sorted.length; from < to; ) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < length) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return times * (sums[from] - (sorted.length - from) * (length - 1.0));
    }

    /** The gaps of one label: those of unmarked documents, and what units leave of the others. */
    Difference within(ContinuumStudy study, LabelUnits units, int from, int to) {
        long[] removed = new long[to - from];
        long[] left = new long[units.groupFirst[to] - units.groupFirst[from] + to - from];
        int n = 0;
        for (int g = from; g < to; g++) {
            int document = units.groupDocument[g];
            removed[g - from] = study.length(document);
            long at = study.begin(document);
            for (int u = units.groupFirst[g]; u < units.groupFirst[g + 1]; u++) {
                if (units.starts[u] > at) {
                    left[n++] = units.starts[u] - at;
                }
                at = units.ends[u];
            }
            long end = study.begin(document) + study.length(document);
            if (end > at) {
                left[n++] = end - at;
            }
        }
        return new Difference(
                this, new GapLengths(removed, removed.length, 1), new GapLengths(left, n, 1));
    }

    /** Gaps as all, without some, and with others. */
    record Difference(GapLengths all, GapLengths without, GapLengths with) {
        double places(long length) {
            return all.places(length) - without.places(length) + with.places(length);
        }
    }
}
