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

/** What αU counts of one label, apart for each document. */
final class AlphaULabel {
    /** The lengths that units have, ascending. */
    private final long[] lengths;

    /** Per unit its document and the place of its length. */
    private final int[] unitDocument;

    private final int[] unitLength;

    /** Per gap its document, its length, how many annotators have it and how many units fit. */
    private final int[] gapDocument;

    private final long[] gapLength;
    private final int[] gapTimes;
    private final int[] gapFits;

    /** Per document the observed disagreement. */
    private final double[] observed;

    AlphaULabel(ContinuumStudy study, LabelUnits units, int from, int to) {
        int first = units.groupFirst[from];
        int last = units.groupFirst[to];
        int documents = study.documents().size();
        long[] each = new long[last - first];
        Arrays.setAll(each, i -> units.ends[first + i] - units.starts[first + i]);
        lengths = Arrays.stream(each).sorted().distinct().toArray();
        unitDocument = new int[last - first];
        for (int g = from; g < to; g++) {
            Arrays.fill(
                    unitDocument,
                    units.groupFirst[g] - first,
                    units.groupFirst[g + 1] - first,
                    units.groupDocument[g]);
        }
        unitLength = Arrays.stream(each).mapToInt(l -> rank(lengths, l) - 1).toArray();
        int most = documents + last - first + to - from;
        gapDocument = new int[most];
        gapLength = new long[most];
        gapTimes = new int[most];
        observed = new double[documents];
        int n = 0;
        int[] marked = new int[documents];
        for (int g = from; g < to; ) {
            int document = units.groupDocument[g];
            int end = units.endOfDocument(g, to);
            marked[document] = end - g;
            observed[document] =
                    KrippendorffAlphaU.observed(units, g, end, study.workers(document));
            for (; g < end; g++) {
                n = gaps(study, units, g, n);
            }
        }
        for (int d = 0; d < documents; d++) {
            n = gap(n, d, study.length(d), study.workers(d) - marked[d]);
        }
        gapFits = new int[n];
        Arrays.setAll(gapFits, i -> rank(lengths, gapLength[i]));
    }

    /** What the units of one annotator leave of a document. */
    private int gaps(ContinuumStudy study, LabelUnits units, int group, int size) {
        int n = size;
        int document = units.groupDocument[group];
        long at = study.begin(document);
        for (int u = units.groupFirst[group]; u < units.groupFirst[group + 1]; u++) {
            n = gap(n, document, units.starts[u] - at, 1);
            at = units.ends[u];
        }
        return gap(n, document, study.begin(document) + study.length(document) - at, 1);
    }

    private int gap(int n, int document, long length, int times) {
        if (length <= 0 || times == 0) {
            return n;
        }
        gapDocument[n] = document;
        gapLength[n] = length;
        gapTimes[n] = times;
        return n + 1;
    }

    /** How many of the ascending numbers are at most a number. */
    private static int rank(long[] ascending, long number) {
        int i = Arrays.binarySearch(ascending, number);
        return i < 0 ? -i - 1 : i + 1;
    }

    /** Working memory for draws, for one thread. */
    Sums sums() {
        return new Sums();
    }

    /** The sums of a draw. */
    final class Sums {
        private final double[] units = new double[lengths.length];
        private final double[] gaps = new double[lengths.length + 1];
        private final double[] room = new double[lengths.length + 1];
        private double off;
        private double chance;
        private double selves;

        void add(int[] times) {
            Arrays.fill(units, 0);
            Arrays.fill(gaps, 0);
            Arrays.fill(room, 0);
            off = 0;
            for (int d = 0; d < observed.length; d++) {
                off += times[d] * observed[d];
            }
            for (int u = 0; u < unitDocument.length; u++) {
                units[unitLength[u]] += times[unitDocument[u]];
            }
            for (int g = 0; g < gapFits.length; g++) {
                double n = (double) times[gapDocument[g]] * gapTimes[g];
                gaps[gapFits[g]] += n;
                room[gapFits[g]] += n * gapLength[g];
            }
            double all = Arrays.stream(units).sum();
            double wide = 0;
            double total = 0;
            chance = 0;
            selves = 0;
            for (int i = lengths.length - 1; i >= 0; i--) {
                wide += gaps[i + 1];
                total += room[i + 1];
                double l = lengths[i];
                double places = total - wide * (l - 1);
                chance += units[i] * KrippendorffAlphaU.expectedOf(l, all, places);
                selves += units[i] * l * (l - 1);
            }
        }

        double observed() {
            return off;
        }

        double chance() {
            return chance;
        }

        double selves() {
            return selves;
        }
    }
}
