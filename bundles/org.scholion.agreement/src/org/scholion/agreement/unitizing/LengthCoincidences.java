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
import org.scholion.agreement.study.ContinuumStudy;

/** How long annotators say which values at the same places; the last value is the gap. */
final class LengthCoincidences {
    final int gap;
    final double[][] length;
    final double[] margin;

    /** Per value Σ over its units of the squared length they share, as the mean over the others. */
    final double[] intersectionSquares;

    /** Per value Σ length² of its units; of the gap its length. */
    private final double[] selves;

    double total;
    long units;
    long zeroLength;
    long overlaps;

    private long[] starts = new long[16];
    private int[] values = new int[16];

    private LengthCoincidences(int gap) {
        this.gap = gap;
        length = new double[gap + 1][gap + 1];
        margin = new double[gap + 1];
        intersectionSquares = new double[gap];
        selves = new double[gap + 1];
    }

    /** Counts all documents of a study. */
    LengthCoincidences(ContinuumStudy study) {
        this(study, 0, study.documents().size());
    }

    /** Counts documents from one to before another. */
    LengthCoincidences(ContinuumStudy study, int from, int to) {
        this(study.labels().size());
        for (int d = from; d < to; d++) {
            int[] people = study.people(d);
            int m = people.length;
            long[][] bounds = new long[m][];
            int[][] said = new int[m][];
            for (int a = 0; a < m; a++) {
                int n = segments(study, d, people[a]);
                bounds[a] = Arrays.copyOf(starts, n + 1);
                said[a] = Arrays.copyOf(values, n);
            }
            for (int a = 0; a < m && overlaps == 0; a++) {
                for (int b = 0; b < m; b++) {
                    if (a != b) {
                        pair(bounds[a], said[a], bounds[b], said[b], m - 1);
                    }
                }
            }
        }
        sum();
    }

    /** The counts that {@link #numbers} gave, or a sum of such. */
    static LengthCoincidences of(double[] numbers, int gap) {
        LengthCoincidences c = new LengthCoincidences(gap);
        int n = gap + 1;
        for (int k = 0; k < n; k++) {
            System.arraycopy(numbers, k * n, c.length[k], 0, n);
        }
        System.arraycopy(numbers, n * n, c.selves, 0, n);
        System.arraycopy(numbers, n * n + n, c.intersectionSquares, 0, gap);
        c.sum();
        return c;
    }

    /** How many numbers there are for so many labels. */
    static int width(int labels) {
        return (labels + 1) * (labels + 1) + 2 * labels + 1;
    }

    /** All that adds up over documents, as one row of numbers. */
    double[] numbers() {
        double[] numbers = new double[width(gap)];
        int n = gap + 1;
        for (int k = 0; k < n; k++) {
            System.arraycopy(length[k], 0, numbers, k * n, n);
        }
        System.arraycopy(selves, 0, numbers, n * n, n);
        System.arraycopy(intersectionSquares, 0, numbers, n * n + n, gap);
        return numbers;
    }

    private void sum() {
        for (int k = 0; k <= gap; k++) {
            margin[k] = Arrays.stream(length[k]).sum();
            total += margin[k];
        }
    }

    private int segments(ContinuumStudy study, int document, int annotator) {
        int n = 0;
        long at = study.begin(document);
        long end = at + study.length(document);
        for (int u = study.first(document, annotator); u < study.last(document, annotator); u++) {
            if (study.start(u) == study.end(u)) {
                zeroLength++;
                continue;
            }
            units++;
            if (study.start(u) < at) {
                overlaps++;
                continue;
            }
            if (study.start(u) > at) {
                n = put(n, at, gap);
                selves[gap] += study.start(u) - at;
            }
            n = put(n, study.start(u), study.label(u));
            double l = study.end(u) - study.start(u);
            selves[study.label(u)] += l * l;
            at = study.end(u);
        }
        if (at < end) {
            n = put(n, at, gap);
            selves[gap] += end - at;
        }
        put(n, end, gap);
        return n;
    }

    private int put(int n, long start, int value) {
        if (n == starts.length) {
            starts = Arrays.copyOf(starts, 2 * n);
            values = Arrays.copyOf(values, 2 * n);
        }
        starts[n] = start;
        values[n] = value;
        return n + 1;
    }

    /** One ordered pair of annotators. */
    private void pair(long[] x, int[] xs, long[] y, int[] ys, double others) {
        double met = 0;
        for (int i = 0, j = 0; i < xs.length && j < ys.length; ) {
            double l = Math.min(x[i + 1], y[j + 1]) - Math.max(x[i], y[j]);
            length[xs[i]][ys[j]] += l / others;
            if (xs[i] != gap && ys[j] != gap) {
                met += l;
            }
            boolean next = x[i + 1] <= y[j + 1];
            if (y[j + 1] <= x[i + 1]) {
                j++;
            }
            if (next) {
                if (xs[i] != gap) {
                    intersectionSquares[xs[i]] += met * met / others;
                }
                met = 0;
                i++;
            }
        }
    }

    /** The length where units of annotators meet. */
    double met() {
        double sum = 0;
        for (int k = 0; k < gap; k++) {
            sum += margin[k] - length[k][gap];
        }
        return sum;
    }

    private double scale() {
        return total / (total * total - Arrays.stream(selves).sum());
    }

    /** Equation 4 on the diagonal. */
    double expected(int k) {
        return scale() * (margin[k] * margin[k] - selves[k]);
    }

    /** The row sum of equation 4. */
    double expectedMargin(int k) {
        return scale() * (margin[k] * total - selves[k]);
    }
}
