/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scholion.agreement.study.ItemStudy;

/**
 * {@link ItemCounts} of each document apart, as sparse vectors, so that any draw of documents is
 * measured without looking at ratings again.
 */
public final class ItemCountsByDocument {
    private static final int MOST_DENSE = 1 << 23;

    private final int labels;
    private final int annotators;
    private final int clusters;
    private final int[] cellM;
    private final int[] cellC;
    private final int[] cellK;
    private final int[] first;
    private int[] index = new int[1024];
    private double[] value = new double[1024];
    private int size;
    private final int[] pairSlots;
    private final int[][] columns;
    private final long[] totals;

    /** Counts each document of a study, or each item where it has none. */
    public ItemCountsByDocument(ItemStudy study) {
        labels = study.labels().size();
        annotators = study.annotators().size();
        clusters = study.clusters();
        ItemCounts all = ItemCounts.of(study);
        cellM = all.cellM;
        cellC = all.cellC;
        cellK = all.cellK;
        TreeMap<Long, Integer> slots = new TreeMap<>();
        for (int i = 0; i < cellM.length; i++) {
            slots.put(key(cellM[i], cellC[i], cellK[i]), i);
        }
        long cells = (annotators + 1L) * labels * labels;
        int[] direct = new int[cells <= 1 << 20 ? (int) cells : 0];
        if (direct.length > 0) {
            slots.forEach(
                    (k, v) -> {
                        int c = cellC[v];
                        int other = cellK[v];
                        direct[(int) (long) k] = v;
                        direct[(int) key(cellM[v], other, c)] = v;
                    });
        }
        pairSlots = direct;
        first = new int[clusters + 1];
        int width = sums().length;
        Patterns patterns = Patterns.of(study);
        if (patterns.size > 0
                && direct.length > 0
                && (long) clusters * Math.max(width, patterns.size) <= MOST_DENSE) {
            columns = dense(study, patterns, width);
        } else {
            columns = new int[0][];
            sparse(study, byCluster(study), slots);
        }
        totals =
                Arrays.stream(columns)
                        .mapToLong(c -> Arrays.stream(c).asLongStream().sum())
                        .toArray();
    }

    /** Whole numbers in a column per count: such columns add up several numbers at a time. */
    private int[][] dense(ItemStudy study, Patterns patterns, int width) {
        int[][] out = new int[width][clusters];
        int[] counts = patterns.countByDocument(study);
        int[][] slots = new int[patterns.size][];
        Arrays.setAll(slots, p -> slots(patterns, p));
        IntStream.range(0, clusters)
                .parallel()
                .forEach(
                        d -> {
                            int at = d * slots.length;
                            for (int p = 0; p < slots.length; p++) {
                                int w = counts[at + p];
                                if (w != 0) {
                                    for (int slot : slots[p]) {
                                        out[slot][d] += w;
                                    }
                                }
                            }
                        });
        return out;
    }

    /** All that an item of a pattern counts for; a slot may be named more than once. */
    private int[] slots(Patterns patterns, int pattern) {
        int[] codes = new int[annotators];
        int[] who = new int[annotators];
        int m = patterns.unfold(pattern, codes, who);
        int[] slots = new int[1 + m + m * (m - 1) / 2];
        int n = 0;
        slots[n++] = cellM.length + m;
        for (int x = 0; x < m; x++) {
            slots[n++] = rating(m, who[x], codes[x]);
            for (int y = 0; y < x; y++) {
                slots[n++] = pairSlots[(m * labels + codes[x]) * labels + codes[y]];
            }
        }
        return slots;
    }

    private void sparse(ItemStudy study, int[][] items, TreeMap<Long, Integer> slots) {
        double[] sums = sums();
        int[] touched = new int[sums.length];
        int[] codes = new int[annotators];
        int[] who = new int[annotators];
        for (int d = 0; d < clusters; d++) {
            int n = 0;
            for (int at = items[1][d]; at < items[1][d + 1]; at++) {
                int item = items[0][at];
                double w = study.weight(item);
                int m = Linearization.gather(study.columns(), item, codes, who);
                n = add(sums, touched, n, cellM.length + m, w);
                for (int i = 0; i < m; i++) {
                    n = add(sums, touched, n, rating(m, who[i], codes[i]), w);
                    for (int j = 0; j < i && m >= 2; j++) {
                        int slot =
                                pairSlots.length > 0
                                        ? pairSlots[(int) key(m, codes[i], codes[j])]
                                        : slots.getOrDefault(
                                                key(
                                                        m,
                                                        Math.min(codes[i], codes[j]),
                                                        Math.max(codes[i], codes[j])),
                                                0);
                        n = add(sums, touched, n, slot, w);
                    }
                }
            }
            flush(sums, touched, n);
            first[d + 1] = size;
        }
    }

    private int rating(int m, int annotator, int label) {
        int base = cellM.length + annotators + 1;
        return base + ((m == 1 ? annotators : 0) + annotator) * labels + label;
    }

    private long key(int m, int c, int k) {
        return ((long) m * labels + c) * labels + k;
    }

    private static int add(double[] sums, int[] touched, int n, int slot, double w) {
        int size = n;
        if (sums[slot] == 0) {
            touched[size++] = slot;
        }
        sums[slot] += w;
        return w == 0 && size > n ? n : size;
    }

    private void flush(double[] sums, int[] touched, int n) {
        if (size + n > index.length) {
            int more = Math.max(size + n, index.length + (index.length >> 1));
            index = Arrays.copyOf(index, more);
            value = Arrays.copyOf(value, more);
        }
        for (int i = 0; i < n; i++) {
            index[size] = touched[i];
            value[size++] = sums[touched[i]];
            sums[touched[i]] = 0;
        }
    }

    private static int[][] byCluster(ItemStudy study) {
        int[] first = new int[study.clusters() + 1];
        for (int i = 0; i < study.items(); i++) {
            first[study.documentOf(i) + 1]++;
        }
        for (int d = 0; d < study.clusters(); d++) {
            first[d + 1] += first[d];
        }
        int[] at = first.clone();
        int[] items = new int[study.items()];
        for (int i = 0; i < items.length; i++) {
            items[at[study.documentOf(i)]++] = i;
        }
        return new int[][] {items, first};
    }

    /** How many documents there are. */
    public int clusters() {
        return clusters;
    }

    /** Working memory for {@link #add}. */
    public double[] sums() {
        return new double[cellM.length + annotators + 1 + 2 * annotators * labels];
    }

    /**
     * The counts of documents taken so many times each.
     *
     * @param times per document how often it was drawn
     * @param sums working memory of one thread
     */
    public ItemCounts add(int[] times, double[] sums) {
        if (columns.length > 0) {
            int most = 0;
            for (int t : times) {
                most = Math.max(most, t);
            }
            for (int k = 0; k < sums.length; k++) {
                boolean fits = totals[k] * most < Integer.MAX_VALUE;
                sums[k] =
                        totals[k] == 0
                                ? 0
                                : fits ? dot(times, columns[k]) : longDot(times, columns[k]);
            }
            return counts(sums);
        }
        Arrays.fill(sums, 0);
        for (int d = 0; d < clusters; d++) {
            if (times[d] != 0) {
                add(d, times[d], sums);
            }
        }
        return counts(sums);
    }

    /** The sum fits an int, which adds up several numbers at a time. */
    private static int dot(int[] times, int[] counts) {
        int sum = 0;
        for (int d = 0; d < times.length; d++) {
            sum += times[d] * counts[d];
        }
        return sum;
    }

    private static long longDot(int[] times, int[] counts) {
        long sum = 0;
        for (int d = 0; d < times.length; d++) {
            sum += (long) times[d] * counts[d];
        }
        return sum;
    }

    private void add(int document, double times, double[] sums) {
        if (columns.length > 0) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += times * columns[k][document];
            }
        } else {
            for (int e = first[document]; e < first[document + 1]; e++) {
                sums[index[e]] += times * value[e];
            }
        }
    }

    /** Adds up all documents; the start for {@link #without}. */
    public double[] total() {
        double[] sums = sums();
        for (int d = 0; d < clusters; d++) {
            add(d, 1, sums);
        }
        return sums;
    }

    /**
     * The counts without one document.
     *
     * @param total what {@link #total} gave
     */
    public ItemCounts without(int document, double[] total) {
        double[] sums = total.clone();
        add(document, -1, sums);
        return counts(sums);
    }

    private ItemCounts counts(double[] sums) {
        int n = cellM.length;
        int base = n + annotators + 1;
        double[][] paired = new double[annotators][];
        double[][] single = new double[annotators][];
        for (int a = 0; a < annotators; a++) {
            paired[a] = Arrays.copyOfRange(sums, base + a * labels, base + (a + 1) * labels);
            int from = base + (annotators + a) * labels;
            single[a] = Arrays.copyOfRange(sums, from, from + labels);
        }
        return new ItemCounts(
                labels,
                cellM,
                cellC,
                cellK,
                Arrays.copyOf(sums, n),
                Arrays.copyOfRange(sums, n, base),
                paired,
                single);
    }
}
