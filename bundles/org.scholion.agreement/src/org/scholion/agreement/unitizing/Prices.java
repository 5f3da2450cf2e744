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

/**
 * Prices of units such that no unitary alignment is cheaper than the prices of its units together:
 * then no alignment of all is cheaper than all prices together, and what an alignment costs above
 * the prices of its units tells how far it is from being part of a best one. Found by subgradient
 * steps (Held, Wolfe and Crowder 1974), repaired, and raised one by one while there is room.
 */
final class Prices {
    private static final int STEPS = 500;
    private static final int RAISES = 6;

    private Prices() {}

    static double[] of(UnitaryAlignments c) {
        int n = c.continuum.size();
        int[] owner = new int[c.size];
        for (int u = 0; u < n; u++) {
            Arrays.fill(owner, c.first[u], c.first[u + 1], u);
        }
        double[] price = new double[n];
        Arrays.fill(price, Double.POSITIVE_INFINITY);
        for (int a = 0; a < c.size; a++) {
            double share = c.cost[a] / (c.others[a].length + 1);
            price[owner[a]] = Math.min(price[owner[a]], share);
            for (int v : c.others[a]) {
                price[v] = Math.min(price[v], share);
            }
        }
        double[] best = price.clone();
        double bound = Arrays.stream(price).sum();
        double goal = greedy(c, owner);
        double pace = 1;
        int[] used = new int[n];
        for (int step = 0, stale = 0; step < STEPS && goal - bound > 1e-9; step++) {
            double value = Arrays.stream(price).sum();
            Arrays.fill(used, 0);
            for (int a = 0; a < c.size; a++) {
                double r = reduced(c, owner[a], a, price);
                if (r < 0) {
                    value += r;
                    used[owner[a]]++;
                    for (int v : c.others[a]) {
                        used[v]++;
                    }
                }
            }
            double norm = 0;
            for (int u = 0; u < n; u++) {
                norm += (1.0 - used[u]) * (1.0 - used[u]);
            }
            if (value > bound + 1e-9) {
                bound = value;
                best = price.clone();
                stale = 0;
            } else if (++stale > 15) {
                stale = 0;
                pace /= 2;
                price = best.clone();
            }
            if (norm == 0) {
                break;
            }
            double length = pace * Math.max(1e-6, 1.02 * goal - value) / norm;
            for (int u = 0; u < n; u++) {
                price[u] += length * (1 - used[u]);
            }
        }
        repair(c, owner, best);
        return best;
    }

    static double reduced(UnitaryAlignments c, int owner, int a, double[] price) {
        double r = c.cost[a] - price[owner];
        for (int v : c.others[a]) {
            r -= price[v];
        }
        return r;
    }

    /** The cost of some alignment: the cheapest per unit first. */
    private static double greedy(UnitaryAlignments c, int[] owner) {
        Integer[] order = new Integer[c.size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (x, y) ->
                        Double.compare(
                                c.cost[x] / (c.others[x].length + 1),
                                c.cost[y] / (c.others[y].length + 1)));
        boolean[] taken = new boolean[c.continuum.size()];
        double sum = 0;
        for (int a : order) {
            boolean free = !taken[owner[a]];
            for (int v : c.others[a]) {
                free &= !taken[v];
            }
            if (free) {
                sum += c.cost[a];
                taken[owner[a]] = true;
                for (int v : c.others[a]) {
                    taken[v] = true;
                }
            }
        }
        return sum;
    }

    private static void repair(UnitaryAlignments c, int[] owner, double[] price) {
        for (int a = 0; a < c.size; a++) {
            double r = reduced(c, owner[a], a, price);
            if (r < 0) {
                double each = r / (c.others[a].length + 1);
                price[owner[a]] += each;
                for (int v : c.others[a]) {
                    price[v] += each;
                }
            }
        }
        // one by one, half of the room first, so that the first ones do not take it all
        double[] room = new double[price.length];
        for (int raise = 0; raise < RAISES; raise++) {
            Arrays.fill(room, Double.POSITIVE_INFINITY);
            for (int a = 0; a < c.size; a++) {
                double r = Math.max(0, reduced(c, owner[a], a, price)) / (c.others[a].length + 1);
                room[owner[a]] = Math.min(room[owner[a]], r);
                for (int v : c.others[a]) {
                    room[v] = Math.min(room[v], r);
                }
            }
            for (int u = 0; u < price.length; u++) {
                price[u] += room[u];
            }
        }
    }
}
