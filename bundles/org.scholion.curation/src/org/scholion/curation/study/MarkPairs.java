/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scholion.agreement.link.OptimalMatching;

/**
 * The marks of two members, paired type by type: one to one, over at least one grapheme in common.
 * The same are never parted for two that only have much in common; the rest has the most in common.
 * Neither the order of marks nor that of members matters: marks are sorted by what they are, and
 * the two sides put in order, before anything is paired.
 */
final class MarkPairs {
    /** More than any two that only have something in common, so that the same are never parted. */
    private static final double SAME = 2;

    /** How much the same values count beside what two have in common, so that it only decides. */
    private static final double VALUES = 1e-6;

    private MarkPairs() {}

    /**
     * Pairs the marks of two members.
     *
     * @param left sorted by {@link Mark#compare}
     * @param right sorted likewise
     * @return per mark on the left the number of its partner on the right, or −1
     */
    static int[] of(List<Mark> left, List<Mark> right) {
        if (compare(left, right) > 0) {
            return PreparedDocument.turned(sorted(right, left), left.size());
        }
        return sorted(left, right);
    }

    private static int compare(List<Mark> left, List<Mark> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = Mark.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return left.size() - right.size();
    }

    private static int[] sorted(List<Mark> left, List<Mark> right) {
        int[] match = new int[left.size()];
        Arrays.fill(match, -1);
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            int order = left.get(i).type().compareTo(right.get(j).type());
            int toLeft = endOfType(left, i);
            int toRight = endOfType(right, j);
            if (order == 0) {
                type(left, i, toLeft, right, j, toRight, match);
            }
            i = order <= 0 ? toLeft : i;
            j = order >= 0 ? toRight : j;
        }
        return match;
    }

    private static int endOfType(List<Mark> marks, int from) {
        int to = from;
        while (to < marks.size() && marks.get(to).type().equals(marks.get(from).type())) {
            to++;
        }
        return to;
    }

    /** Pairs the marks of one type. */
    private static void type(
            List<Mark> left, int a, int toLeft, List<Mark> right, int b, int toRight, int[] match) {
        boolean[] met = new boolean[toRight - b];
        int open = alone(left, a, toLeft, right, b, toRight, match, met);
        if (open == 0 || allMet(met)) {
            return;
        }
        List<int[]> edges = new ArrayList<>();
        double[] weights = new double[16];
        for (int i = a; i < toLeft; i++) {
            if (match[i] >= 0) {
                continue;
            }
            for (int j = b; j < toRight; j++) {
                if (met[j - b]) {
                    continue;
                }
                double share = left.get(i).place().share(right.get(j).place());
                if (share > 0) {
                    if (edges.size() == weights.length) {
                        weights = Arrays.copyOf(weights, 2 * weights.length);
                    }
                    weights[edges.size()] =
                            (share == 1 ? SAME : share) + values(left.get(i), right.get(j));
                    edges.add(new int[] {i - a, j - b});
                }
            }
        }
        if (edges.isEmpty()) {
            return;
        }
        int[] found =
                OptimalMatching.maximumWeight(
                        toLeft - a,
                        toRight - b,
                        edges.stream().mapToInt(e -> e[0]).toArray(),
                        edges.stream().mapToInt(e -> e[1]).toArray(),
                        Arrays.copyOf(weights, edges.size()));
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) {
                match[a + i] = b + found[i];
            }
        }
    }

    /**
     * Pairs marks at places where each side has one: nothing could be gained by parting them. Most
     * are such, and what is left is little.
     *
     * @return how many on the left are left
     */
    private static int alone(
            List<Mark> left,
            int a,
            int toLeft,
            List<Mark> right,
            int b,
            int toRight,
            int[] match,
            boolean[] met) {
        int open = 0;
        int i = a;
        int j = b;
        while (i < toLeft) {
            int order = j == toRight ? -1 : left.get(i).place().compareTo(right.get(j).place());
            if (order > 0) {
                j++;
                continue;
            }
            int endLeft = endOfPlace(left, i, toLeft);
            if (order == 0) {
                int endRight = endOfPlace(right, j, toRight);
                if (endLeft == i + 1 && endRight == j + 1) {
                    match[i] = j;
                    met[j - b] = true;
                    open--;
                }
                j = endRight;
            }
            open += endLeft - i;
            i = endLeft;
        }
        return open;
    }

    private static int endOfPlace(List<Mark> marks, int from, int end) {
        int to = from + 1;
        while (to < end && marks.get(to).place().equals(marks.get(from).place())) {
            to++;
        }
        return to;
    }

    private static boolean allMet(boolean[] met) {
        for (boolean each : met) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    /** A little more for each value that both have. */
    private static double values(Mark left, Mark right) {
        long same =
                left.annotation().header().attributes().entrySet().stream()
                        .filter(
                                e ->
                                        e.getValue()
                                                .equals(
                                                        right.annotation()
                                                                .header()
                                                                .attributes()
                                                                .get(e.getKey())))
                        .count();
        return VALUES * Math.min(same, 1000);
    }
}
