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

/**
 * Counts unordered pairs of labels, apart for each number of ratings per item. Small scales count
 * in an array, large ones in a hash table, so 10,000 labels of which one is used cost nothing.
 */
final class PairTable {
    private static final int DENSE_LIMIT = 1 << 20;

    private final int labels;
    private final double[] dense;
    private long[] keys = new long[64];
    private double[] counts = new double[64];
    private int used;

    PairTable(int labels, int annotators) {
        this.labels = labels;
        long cells = (annotators + 1L) * labels * labels;
        dense = cells <= DENSE_LIMIT ? new double[(int) cells] : new double[0];
        Arrays.fill(keys, -1);
    }

    void add(int ratings, int c, int k, double weight) {
        long key = ((long) ratings * labels + Math.min(c, k)) * labels + Math.max(c, k);
        if (dense.length > 0) {
            dense[(int) key] += weight;
            return;
        }
        int slot = slot(key, keys);
        if (keys[slot] < 0) {
            keys[slot] = key;
            if (++used * 2 > keys.length) {
                grow();
                slot = slot(key, keys);
            }
        }
        counts[slot] += weight;
    }

    private static int slot(long key, long[] keys) {
        int mask = keys.length - 1;
        long h = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (h >>> 32) & mask;
        while (keys[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new double[oldKeys.length * 2];
        Arrays.fill(keys, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                int slot = slot(oldKeys[i], keys);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** Receives each cell that was counted, in the order of ratings, first and second label. */
    interface Sink {
        void cell(int ratings, int c, int k, double count);
    }

    void forEach(Sink sink) {
        if (dense.length > 0) {
            int square = labels * labels;
            for (int m = 0; m * square < dense.length; m++) {
                for (int c = 0; c < labels; c++) {
                    int row = m * square + c * labels;
                    for (int k = c; k < labels; k++) {
                        if (dense[row + k] != 0) {
                            sink.cell(m, c, k, dense[row + k]);
                        }
                    }
                }
            }
            return;
        }
        long[] sorted = Arrays.stream(keys).filter(k -> k >= 0).sorted().toArray();
        for (long key : sorted) {
            double n = counts[slot(key, keys)];
            if (n != 0) {
                int k = (int) (key % labels);
                int c = (int) (key / labels % labels);
                sink.cell((int) (key / labels / labels), c, k, n);
            }
        }
    }
}
