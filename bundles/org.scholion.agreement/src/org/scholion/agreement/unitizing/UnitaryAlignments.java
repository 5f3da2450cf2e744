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
import java.util.Map;
import java.util.TreeMap;

/**
 * The unitary alignments that a best alignment may hold: at most one unit of each annotator,
 * cheaper than any way to split them in two. Each belongs to its first unit; single units come
 * first.
 */
final class UnitaryAlignments {
    final Continuum continuum;
    final Dissimilarity dissimilarity;

    /** Per unit its first alignment; one more at the end. */
    final int[] first;

    /** Per alignment its units after the first one, ascending. */
    int[][] others = new int[64][];

    /** Per alignment its disorder. */
    double[] cost = new double[64];

    int size;

    private final double pairs;
    private final int[] neighbours;
    private final int[] neighbourFirst;
    private final double[] neighbourDistance;
    private final int[] chosen;
    private final double[][] between;

    UnitaryAlignments(Continuum continuum, Dissimilarity dissimilarity) {
        this.continuum = continuum;
        this.dissimilarity = dissimilarity;
        int n = continuum.annotators;
        pairs = n * (n - 1) / 2.0;
        chosen = new int[n];
        between = new double[n][n];
        Neighbours near =
                new Neighbours(continuum, dissimilarity, dissimilarity.empty() * (pairs + n - 1));
        neighbours = near.unit;
        neighbourFirst = near.first;
        neighbourDistance = near.distance;
        first = new int[continuum.size() + 1];
        for (int u = 0; u < continuum.size(); u++) {
            first[u] = size;
            add(new int[0], dissimilarity.empty());
            chosen[0] = u;
            extend(1, neighbourFirst[u], 0);
        }
        first[continuum.size()] = size;
    }

    private void add(int[] rest, double disorder) {
        if (size == cost.length) {
            cost = Arrays.copyOf(cost, 2 * size);
            others = Arrays.copyOf(others, 2 * size);
        }
        others[size] = rest;
        cost[size++] = disorder;
    }

    /** Adds later neighbours of the first unit, each of an annotator not yet among the chosen. */
    private void extend(int k, int from, double sum) {
        if (k == continuum.annotators) {
            return;
        }
        for (int e = from; e < neighbourFirst[chosen[0] + 1]; e++) {
            int v = neighbours[e];
            double more = sum + neighbourDistance[e];
            between[0][k] = neighbourDistance[e];
            boolean fits = true;
            for (int i = 1; i < k && fits; i++) {
                double d =
                        continuum.who[chosen[i]] == continuum.who[v] ? -1 : distance(chosen[i], v);
                fits = d >= 0;
                between[i][k] = d;
                more += d;
            }
            if (fits) {
                chosen[k] = v;
                if (useful(k + 1, more)) {
                    add(Arrays.copyOfRange(chosen, 1, k + 1), disorder(k + 1, more));
                }
                extend(k + 1, e + 1, more);
            }
        }
    }

    /** The dissimilarity of an earlier and a later unit, or −1 if they are no neighbours. */
    private double distance(int u, int v) {
        int from = neighbourFirst[u];
        int to = neighbourFirst[u + 1] - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            if (neighbours[middle] == v) {
                return neighbourDistance[middle];
            }
            if (neighbours[middle] < v) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    private double disorder(int k, double sum) {
        return (sum + (pairs - k * (k - 1) / 2.0) * dissimilarity.empty()) / pairs;
    }

    /** Whether no split in two parts costs the same or less. */
    private boolean useful(int k, double sum) {
        double whole = disorder(k, sum);
        for (int part = 1; part < 1 << (k - 1); part++) {
            double a = 0;
            double b = 0;
            int size = 0;
            for (int i = 0; i < k; i++) {
                size += part >> i & 1;
                for (int j = i + 1; j < k; j++) {
                    if ((part >> i & 1) == (part >> j & 1)) {
                        if ((part >> i & 1) == 1) {
                            a += between[i][j];
                        } else {
                            b += between[i][j];
                        }
                    }
                }
            }
            if (disorder(size, a) + disorder(k - size, b) <= whole) {
                return false;
            }
        }
        return true;
    }

    /** Groups of units, ascending, such that every unitary alignment is within one group. */
    List<int[]> parts() {
        int n = continuum.size();
        int[] root = new int[n];
        Arrays.setAll(root, u -> u);
        for (int u = 0; u < n; u++) {
            for (int a = first[u]; a < first[u + 1]; a++) {
                for (int v : others[a]) {
                    int x = find(root, u);
                    int y = find(root, v);
                    root[Math.max(x, y)] = Math.min(x, y);
                }
            }
        }
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int u = 0; u < n; u++) {
            parts.computeIfAbsent(find(root, u), k -> new ArrayList<>()).add(u);
        }
        return parts.values().stream().map(p -> p.stream().mapToInt(i -> i).toArray()).toList();
    }

    private static int find(int[] root, int unit) {
        int u = unit;
        while (root[u] != u) {
            root[u] = root[root[u]];
            u = root[u];
        }
        return u;
    }

    /** Pairs of units that may share an alignment, each from its earlier unit. */
    private static final class Neighbours {
        final int[] first;
        int[] unit = new int[64];
        double[] distance = new double[64];

        Neighbours(Continuum c, Dissimilarity d, double limit) {
            int n = c.size();
            first = new int[n + 1];
            double longest = 0;
            for (int i = 0; i < n; i++) {
                longest = Math.max(longest, c.end[i] - c.start[i]);
            }
            double reach =
                    d.positional() > 0 && d.empty() > 0
                            ? Math.sqrt(limit / d.positional() / d.empty())
                            : Double.POSITIVE_INFINITY;
            int size = 0;
            for (int u = 0; u < n; u++) {
                first[u] = size;
                double far = c.start[u] + reach * (c.end[u] - c.start[u] + longest);
                for (int v = u + 1; v < n && c.start[v] <= far; v++) {
                    if (c.who[u] != c.who[v]) {
                        double x = d.between(c, u, v);
                        if (x < limit) {
                            if (size == unit.length) {
                                unit = Arrays.copyOf(unit, 2 * size);
                                distance = Arrays.copyOf(distance, 2 * size);
                            }
                            unit[size] = v;
                            distance[size++] = x;
                        }
                    }
                }
            }
            first[n] = size;
        }
    }
}
