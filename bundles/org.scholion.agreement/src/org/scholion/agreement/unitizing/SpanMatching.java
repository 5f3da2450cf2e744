/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scholion.agreement.link.OptimalMatching;
import org.scholion.agreement.study.ContinuumStudy;

/** Counts what two annotators marked alike in a document, label by label. */
final class SpanMatching {
    private SpanMatching() {}

    /** Per label that occurs: its number, matched, marked by the first, marked by the second. */
    static List<long[]> perLabel(
            ContinuumStudy study,
            int document,
            int a,
            int b,
            SpanF.Match match,
            long tolerance,
            Tokens tokens) {
        List<List<int[]>> left = byLabel(study, document, a);
        List<List<int[]>> right = byLabel(study, document, b);
        List<long[]> counts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int l = i < left.size() ? study.label(left.get(i).get(0)[0]) : Integer.MAX_VALUE;
            int r = j < right.size() ? study.label(right.get(j).get(0)[0]) : Integer.MAX_VALUE;
            List<int[]> us = l <= r ? left.get(i++) : List.of();
            List<int[]> vs = r <= l ? right.get(j++) : List.of();
            long[] c =
                    match == SpanF.Match.TOKEN
                            ? tokens(study, us, vs, tokens.of(document))
                            : units(study, us, vs, match, tolerance);
            counts.add(new long[] {Math.min(l, r), c[0], c[1], c[2]});
        }
        return counts;
    }

    /** Units in the order of labels, those of one label together, by start. */
    private static List<List<int[]>> byLabel(ContinuumStudy study, int document, int annotator) {
        List<int[]> units = new ArrayList<>();
        for (int u = study.first(document, annotator); u < study.last(document, annotator); u++) {
            units.add(new int[] {u});
        }
        units.sort((x, y) -> Integer.compare(study.label(x[0]), study.label(y[0])));
        List<List<int[]>> groups = new ArrayList<>();
        for (int from = 0, i = 1; i <= units.size(); i++) {
            if (i == units.size()
                    || study.label(units.get(i)[0]) != study.label(units.get(from)[0])) {
                groups.add(units.subList(from, i));
                from = i;
            }
        }
        return groups;
    }

    private static long[] units(
            ContinuumStudy study,
            List<int[]> us,
            List<int[]> vs,
            SpanF.Match match,
            long tolerance) {
        List<int[]> edges = new ArrayList<>();
        long reach = 0;
        for (int[] v : vs) {
            reach = Math.max(reach, study.end(v[0]) - study.start(v[0]));
        }
        for (int i = 0, from = 0; i < us.size(); i++) {
            int u = us.get(i)[0];
            while (from < vs.size()
                    && study.start(vs.get(from)[0]) + Math.max(reach, tolerance) < study.start(u)) {
                from++;
            }
            for (int j = from; j < vs.size(); j++) {
                int v = vs.get(j)[0];
                if (study.start(v) > study.end(u) + tolerance) {
                    break;
                }
                if (matches(study, u, v, match, tolerance)) {
                    edges.add(new int[] {i, j});
                }
            }
        }
        // Every match counts 1; a closer one counts a little more, never as much as another match.
        double[] weight = new double[edges.size()];
        double little = 1.0 / (4.0 * (us.size() + vs.size() + 1));
        for (int e = 0; e < weight.length; e++) {
            int u = us.get(edges.get(e)[0])[0];
            int v = vs.get(edges.get(e)[1])[0];
            double off =
                    Math.abs(study.start(u) - study.start(v))
                            + Math.abs(study.end(u) - study.end(v));
            weight[e] = 1 + little / (1 + off);
        }
        int[] matched =
                OptimalMatching.maximumWeight(
                        us.size(),
                        vs.size(),
                        edges.stream().mapToInt(e -> e[0]).toArray(),
                        edges.stream().mapToInt(e -> e[1]).toArray(),
                        weight);
        long n = Arrays.stream(matched).filter(m -> m >= 0).count();
        return new long[] {n, us.size(), vs.size()};
    }

    private static boolean matches(
            ContinuumStudy study, int u, int v, SpanF.Match match, long tolerance) {
        long s = Math.abs(study.start(u) - study.start(v));
        long e = Math.abs(study.end(u) - study.end(v));
        boolean equal = s == 0 && e == 0;
        return switch (match) {
            case EXACT, TOKEN -> equal;
            case TOLERANCE -> s <= tolerance && e <= tolerance;
            case OVERLAP ->
                    equal
                            || Math.max(study.start(u), study.start(v))
                                    < Math.min(study.end(u), study.end(v));
        };
    }

    private static long[] tokens(
            ContinuumStudy study, List<int[]> us, List<int[]> vs, long[] bounds) {
        List<long[]> left = marked(study, us, bounds);
        List<long[]> right = marked(study, vs, bounds);
        long both = 0;
        for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
            long[] l = left.get(i);
            long[] r = right.get(j);
            both += Math.max(0, Math.min(l[1], r[1]) - Math.max(l[0], r[0]));
            if (l[1] <= r[1]) {
                i++;
            } else {
                j++;
            }
        }
        return new long[] {both, total(left), total(right)};
    }

    private static long total(List<long[]> runs) {
        return runs.stream().mapToLong(r -> r[1] - r[0]).sum();
    }

    /** Disjoint runs of positions, or of token numbers, that units cover. */
    private static List<long[]> marked(ContinuumStudy study, List<int[]> units, long[] bounds) {
        List<long[]> runs = new ArrayList<>();
        for (int[] unit : units) {
            long from = study.start(unit[0]);
            long to = study.end(unit[0]);
            if (bounds.length > 0) {
                long start = from;
                long end = to;
                int first = count(bounds, 1, start);
                int last = count(bounds, 0, end - 1);
                from = start == end ? 0 : first;
                to = start == end ? 0 : Math.max(first, last);
            }
            long[] previous =
                    runs.isEmpty() ? new long[] {0, Long.MIN_VALUE} : runs.get(runs.size() - 1);
            if (from < to && from <= previous[1]) {
                previous[1] = Math.max(previous[1], to);
            } else if (from < to) {
                runs.add(new long[] {from, to});
            }
        }
        return runs;
    }

    /** How many starts (side 0) or ends (side 1) are at or before a position. */
    private static int count(long[] bounds, int side, long position) {
        int low = 0;
        for (int high = bounds.length / 2; low < high; ) {
            int middle = (low + high) >>> 1;
            if (bounds[2 * middle + side] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
