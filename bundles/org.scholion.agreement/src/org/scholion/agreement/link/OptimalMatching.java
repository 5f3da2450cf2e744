/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.link;

import java.util.Arrays;

/**
 * The matching of greatest total weight in a sparse bipartite graph: exact, by shortest augmenting
 * paths with prices (Jonker and Volgenant, 1987) and a heap. Everyone may also stay unmatched, at
 * weight 0.
 */
public final class OptimalMatching {
    private final int[] first;
    private final int[] target;
    private final double[] cost;
    private final int[] matchOfLeft;
    private final int[] matchOfRight;
    private final double[] price;
    private final double[] distance;
    private final int[] cameFrom;
    private final boolean[] done;
    private final int[] touched;
    private int touchedSize;
    private double[] heapKeys = new double[64];
    private int[] heapNodes = new int[64];
    private int heapSize;

    private OptimalMatching(int left, int right, int[] from, int[] to, double[] weight) {
        first = new int[left + 1];
        for (int f : from) {
            first[f + 1]++;
        }
        for (int i = 0; i < left; i++) {
            first[i + 1] += first[i];
        }
        target = new int[from.length];
        cost = new double[from.length];
        int[] at = first.clone();
        for (int e = 0; e < from.length; e++) {
            int slot = at[from[e]]++;
            target[slot] = to[e];
            cost[slot] = -weight[e];
        }
        matchOfLeft = new int[left];
        matchOfRight = new int[right];
        Arrays.fill(matchOfLeft, -1);
        Arrays.fill(matchOfRight, -1);
        price = new double[right];
        distance = new double[right];
        cameFrom = new int[right];
        done = new boolean[right];
        touched = new int[right];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
    }

    /**
     * The best matching.
     *
     * @param left how many are on the left
     * @param right how many are on the right
     * @param from per edge its left end
     * @param to per edge its right end
     * @param weight per edge its weight; edges not above 0 are never used
     * @return per left one its partner on the right, or −1
     */
    public static int[] maximumWeight(int left, int right, int[] from, int[] to, double[] weight) {
        OptimalMatching matching = new OptimalMatching(left, right, from, to, weight);
        for (int i = 0; i < left; i++) {
            matching.augment(i);
        }
        return matching.matchOfLeft;
    }

    /** Finds the cheapest way to place one more on the left, moving others if that pays. */
    private void augment(int source) {
        heapSize = 0;
        touchedSize = 0;
        // Whoever is reached may also be set free: at the price of what its match is worth.
        double bestFree = 0;
        int freed = source;
        relax(source, 0);
        int endNode = -1;
        double end = bestFree;
        while (heapSize > 0) {
            double d = heapKeys[0];
            int j = pop();
            if (done[j] || d > distance[j]) {
                continue;
            }
            if (d >= bestFree) {
                break;
            }
            done[j] = true;
            int i = matchOfRight[j];
            if (i < 0) {
                endNode = j;
                end = d;
                break;
            }
            double base = d - (costOf(i, j) - price[j]);
            if (base < bestFree) {
                bestFree = base;
                freed = i;
                end = base;
            }
            relax(i, base);
        }
        if (endNode < 0) {
            end = bestFree;
        }
        for (int t = 0; t < touchedSize; t++) {
            int j = touched[t];
            if (done[j] && distance[j] < end) {
                price[j] += distance[j] - end;
            }
        }
        if (endNode >= 0) {
            shift(source, endNode);
        } else if (freed != source) {
            int j = matchOfLeft[freed];
            matchOfLeft[freed] = -1;
            shift(source, j);
        }
        for (int t = 0; t < touchedSize; t++) {
            distance[touched[t]] = Double.POSITIVE_INFINITY;
            done[touched[t]] = false;
        }
    }

    private void shift(int source, int node) {
        int j = node;
        while (true) {
            int i = cameFrom[j];
            int next = matchOfLeft[i];
            matchOfLeft[i] = j;
            matchOfRight[j] = i;
            if (i == source) {
                return;
            }
            j = next;
        }
    }

    private double costOf(int i, int j) {
        double best = Double.POSITIVE_INFINITY;
        for (int e = first[i]; e < first[i + 1]; e++) {
            if (target[e] == j) {
                best = Math.min(best, cost[e]);
            }
        }
        return best;
    }

    private void relax(int i, double base) {
        for (int e = first[i]; e < first[i + 1]; e++) {
            int j = target[e];
            double d = base + cost[e] - price[j];
            if (cost[e] < 0 && d < distance[j] && !done[j]) {
                if (distance[j] == Double.POSITIVE_INFINITY) {
                    touched[touchedSize++] = j;
                }
                distance[j] = d;
                cameFrom[j] = i;
                push(d, j);
            }
        }
    }

    private void push(double key, int node) {
        if (heapSize == heapKeys.length) {
            heapKeys = Arrays.copyOf(heapKeys, 2 * heapSize);
            heapNodes = Arrays.copyOf(heapNodes, 2 * heapSize);
        }
        int at = heapSize++;
        while (at > 0 && heapKeys[(at - 1) >> 1] > key) {
            heapKeys[at] = heapKeys[(at - 1) >> 1];
            heapNodes[at] = heapNodes[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        heapKeys[at] = key;
        heapNodes[at] = node;
    }

    private int pop() {
        int top = heapNodes[0];
        double key = heapKeys[--heapSize];
        int node = heapNodes[heapSize];
        int at = 0;
        for (int child = 1; child < heapSize; child = 2 * at + 1) {
            if (child + 1 < heapSize && heapKeys[child + 1] < heapKeys[child]) {
                child++;
            }
            if (heapKeys[child] >= key) {
                break;
            }
            heapKeys[at] = heapKeys[child];
            heapNodes[at] = heapNodes[child];
            at = child;
        }
        heapKeys[at] = key;
        heapNodes[at] = node;
        return top;
    }
}
