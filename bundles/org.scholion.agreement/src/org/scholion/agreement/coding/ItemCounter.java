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
import org.scholion.agreement.study.ItemStudy;

/** Fills {@link ItemCounts} from the columns of a study. */
final class ItemCounter {
    private static final int PAIRWISE_LIMIT = 8;

    private final ItemStudy study;
    private final int[][] columns;
    private final int labels;
    private final PairTable table;
    private final double[] items;
    private final double[][] paired;
    private final double[][] single;
    private final int[] codes;
    private final int[] who;

    ItemCounter(ItemStudy study) {
        this.study = study;
        columns = study.columns();
        labels = study.labels().size();
        table = new PairTable(labels, columns.length);
        items = new double[columns.length + 1];
        paired = new double[columns.length][labels];
        single = new double[columns.length][labels];
        codes = new int[columns.length];
        who = new int[columns.length];
    }

    void addAll() {
        Patterns patterns = Patterns.of(study);
        if (patterns.size == 0) {
            for (int i = 0, n = study.items(); i < n; i++) {
                add(Linearization.gather(columns, i, codes, who), study.weight(i));
            }
            return;
        }
        int[] counts = patterns.count();
        for (int p = 0; p < counts.length; p++) {
            if (counts[p] > 0) {
                add(patterns.unfold(p, codes, who), counts[p]);
            }
        }
    }

    /** Adds ratings that {@code w} items have. */
    private void add(int m, double w) {
        items[m] += w;
        if (m == 1) {
            single[who[0]][codes[0]] += w;
            return;
        }
        for (int i = 0; i < m; i++) {
            paired[who[i]][codes[i]] += w;
        }
        if (m <= PAIRWISE_LIMIT) {
            for (int i = 1; i < m; i++) {
                for (int j = 0; j < i; j++) {
                    table.add(m, codes[i], codes[j], w);
                }
            }
        } else {
            addRuns(m, w);
        }
    }

    /** With many ratings, equal labels are counted together: pairs of labels, not of ratings. */
    private void addRuns(int m, double w) {
        Arrays.sort(codes, 0, m);
        for (int i = 0; i < m; ) {
            int iEnd = end(i, m);
            double ni = iEnd - i;
            if (ni > 1) {
                table.add(m, codes[i], codes[i], w * ni * (ni - 1) / 2);
            }
            for (int j = iEnd; j < m; ) {
                int jEnd = end(j, m);
                table.add(m, codes[i], codes[j], w * ni * (jEnd - j));
                j = jEnd;
            }
            i = iEnd;
        }
    }

    private int end(int from, int m) {
        int end = from + 1;
        while (end < m && codes[end] == codes[from]) {
            end++;
        }
        return end;
    }

    ItemCounts counts() {
        return collect(labels, table, items, paired, single);
    }

    static ItemCounts collect(
            int labels, PairTable table, double[] items, double[][] paired, double[][] single) {
        Cells cells = new Cells();
        table.forEach(cells);
        return new ItemCounts(
                labels,
                Arrays.copyOf(cells.m, cells.size),
                Arrays.copyOf(cells.c, cells.size),
                Arrays.copyOf(cells.k, cells.size),
                Arrays.copyOf(cells.n, cells.size),
                items,
                paired,
                single);
    }

    private static final class Cells implements PairTable.Sink {
        private int[] m = new int[16];
        private int[] c = new int[16];
        private int[] k = new int[16];
        private double[] n = new double[16];
        private int size;

        @Override
        public void cell(int ratings, int first, int second, double count) {
            if (size == m.length) {
                m = Arrays.copyOf(m, 2 * size);
                c = Arrays.copyOf(c, 2 * size);
                k = Arrays.copyOf(k, 2 * size);
                n = Arrays.copyOf(n, 2 * size);
            }
            m[size] = ratings;
            c[size] = first;
            k[size] = second;
            n[size++] = count;
        }
    }
}
