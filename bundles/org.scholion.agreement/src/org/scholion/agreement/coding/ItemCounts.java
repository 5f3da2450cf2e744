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
import java.util.stream.IntStream;
import org.scholion.agreement.study.ItemStudy;

/**
 * All that the measures for items need of a study, filled in one pass. Pairs of ratings are counted
 * apart for each number m of ratings per item, because authors scale them differently: by 1/(m − 1)
 * (Krippendorff) or 1/(m (m − 1)) (Fleiss, Gwet). Without item weights every count is a whole
 * number, so no figure depends on the order of the items.
 */
public final class ItemCounts {
    private final int labels;
    private final int annotators;
    final int[] cellM;
    final int[] cellC;
    final int[] cellK;
    final double[] cellN;

    /** Items by number of ratings. */
    final double[] items;

    /** Labels per annotator in items with two ratings or more. */
    final double[][] paired;

    /** Labels per annotator in items with one rating. */
    final double[][] single;

    /** Labels by number of ratings of the item. */
    final double[][] byRatings;

    ItemCounts(
            int labels,
            int[] cellM,
            int[] cellC,
            int[] cellK,
            double[] cellN,
            double[] items,
            double[][] paired,
            double[][] single) {
        this.labels = labels;
        this.annotators = paired.length;
        this.cellM = cellM;
        this.cellC = cellC;
        this.cellK = cellK;
        this.cellN = cellN;
        this.items = items;
        this.paired = paired;
        this.single = single;
        this.byRatings = new double[items.length][];
        Arrays.setAll(byRatings, m -> new double[m > 0 && items[m] != 0 ? labels : 0]);
        for (double[] row : single) {
            for (int c = 0; c < labels && byRatings.length > 1 && byRatings[1].length > 0; c++) {
                byRatings[1][c] += row[c];
            }
        }
        // Each rating takes part in m − 1 pairs, so the pairs tell how often a label was given.
        for (int i = 0; i < cellN.length; i++) {
            if (cellN[i] != 0) {
                byRatings[cellM[i]][cellC[i]] += cellN[i];
                byRatings[cellM[i]][cellK[i]] += cellN[i];
            }
        }
        for (int m = 2; m < byRatings.length; m++) {
            for (int c = 0; c < byRatings[m].length; c++) {
                byRatings[m][c] /= m - 1;
            }
        }
    }

    /** Counts a study. */
    public static ItemCounts of(ItemStudy study) {
        ItemCounter counter = new ItemCounter(study);
        counter.addAll();
        return counter.counts();
    }

    /** How many labels the scale has, used or not. */
    public int labels() {
        return labels;
    }

    /** How many annotators there are. */
    public int annotators() {
        return annotators;
    }

    /** How many items (by weight) have at least that many ratings. */
    public double itemsWith(int atLeast) {
        double n = 0;
        for (int m = Math.max(0, atLeast); m < items.length; m++) {
            n += items[m];
        }
        return n;
    }

    /** How often each label was given in items with at least two ratings. */
    public double[] pairableTotals() {
        double[] totals = new double[labels];
        for (int m = 2; m < byRatings.length; m++) {
            for (int c = 0; c < byRatings[m].length; c++) {
                totals[c] += byRatings[m][c];
            }
        }
        return totals;
    }

    /** The mean share of each label over items with a rating: Gwet's π. */
    double[] meanShares() {
        double[] shares = new double[labels];
        double n = itemsWith(1);
        for (int m = 1; m < byRatings.length; m++) {
            for (int c = 0; c < byRatings[m].length; c++) {
                shares[c] += byRatings[m][c] / m;
            }
        }
        for (int c = 0; c < labels; c++) {
            shares[c] /= n;
        }
        return shares;
    }

    /** The mean over items with two ratings or more of the mean distance of their pairs. */
    double meanPairDistance(DistanceFunction.Prepared d) {
        double sum = 0;
        double n = itemsWith(2);
        double[] perM = new double[items.length];
        for (int i = 0; i < cellN.length; i++) {
            if (cellC[i] != cellK[i]) {
                perM[cellM[i]] += cellN[i] * d.between(cellC[i], cellK[i]);
            }
        }
        for (int m = 2; m < perM.length; m++) {
            sum += perM[m] / (m * (m - 1.0) / 2);
        }
        return sum / n;
    }

    /** The expected distance of a draw from each of two distributions. */
    static double expected(
            double[] p, double[] q, DistanceFunction f, DistanceFunction.Prepared d) {
        double sum = 0;
        if (f.nominal()) {
            double all = Arrays.stream(q).sum();
            for (int c = 0; c < p.length; c++) {
                if (p[c] != 0) {
                    sum += p[c] * (all - q[c]);
                }
            }
            return Math.max(0, sum);
        }
        int[] inQ = nonZero(q);
        for (int c = 0; c < p.length; c++) {
            if (p[c] != 0) {
                double row = 0;
                for (int k : inQ) {
                    if (k != c) {
                        row += q[k] * d.between(c, k);
                    }
                }
                sum += p[c] * row;
            }
        }
        return sum;
    }

    static int[] nonZero(double[] values) {
        return IntStream.range(0, values.length).filter(i -> values[i] != 0).toArray();
    }

    /** The same items with one label kept and all others as one: label 0 against label 1. */
    ItemCounts collapsed(int kept) {
        PairTable table = new PairTable(2, annotators);
        for (int i = 0; i < cellN.length; i++) {
            table.add(cellM[i], cellC[i] == kept ? 0 : 1, cellK[i] == kept ? 0 : 1, cellN[i]);
        }
        return ItemCounter.collect(
                2, table, items, collapsed(paired, kept), collapsed(single, kept));
    }

    private static double[][] collapsed(double[][] rows, int kept) {
        double[][] out = new double[rows.length][2];
        for (int a = 0; a < rows.length; a++) {
            for (int c = 0; c < rows[a].length; c++) {
                out[a][c == kept ? 0 : 1] += rows[a][c];
            }
        }
        return out;
    }
}
