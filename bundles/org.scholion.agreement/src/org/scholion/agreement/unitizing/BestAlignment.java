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
import java.util.List;
import org.scholion.agreement.link.OptimalMatching;

/**
 * A best alignment of a continuum: every unit in exactly one unitary alignment, at the least total
 * disorder. Exact: for two annotators an optimal matching; for more {@link AlignmentSweep}.
 *
 * @param disorder total disorder
 * @param groups unit numbers of each unitary alignment
 */
record BestAlignment(double disorder, List<int[]> groups) {
    /** Too many sets to keep; the continuum is too dense for an exact answer. */
    static final class TooDenseException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static BestAlignment of(Continuum continuum, Dissimilarity dissimilarity)
            throws TooDenseException {
        UnitaryAlignments candidates = new UnitaryAlignments(continuum, dissimilarity);
        return continuum.annotators == 2 ? matching(candidates) : AlignmentSweep.best(candidates);
    }

    private static BestAlignment matching(UnitaryAlignments c) {
        int n = c.continuum.size();
        int[] rank = new int[n];
        int[] sizes = new int[2];
        for (int u = 0; u < n; u++) {
            rank[u] = sizes[c.continuum.who[u]]++;
        }
        int edges = c.size - n;
        int[] from = new int[edges];
        int[] to = new int[edges];
        double[] saved = new double[edges];
        int e = 0;
        for (int u = 0; u < n; u++) {
            for (int a = c.first[u] + 1; a < c.first[u + 1]; a++) {
                int v = c.others[a][0];
                boolean uLeft = c.continuum.who[u] == 0;
                from[e] = rank[uLeft ? u : v];
                to[e] = rank[uLeft ? v : u];
                saved[e++] = 2 * c.dissimilarity.empty() - c.cost[a];
            }
        }
        int[] match = OptimalMatching.maximumWeight(sizes[0], sizes[1], from, to, saved);
        List<int[]> groups = new ArrayList<>();
        boolean[] taken = new boolean[n];
        double disorder = 0;
        for (int u = 0; u < n; u++) {
            for (int a = c.first[u] + 1; a < c.first[u + 1]; a++) {
                int v = c.others[a][0];
                boolean uLeft = c.continuum.who[u] == 0;
                if (!taken[u] && match[rank[uLeft ? u : v]] == rank[uLeft ? v : u]) {
                    groups.add(new int[] {u, v});
                    taken[u] = true;
                    taken[v] = true;
                    disorder += c.cost[a];
                }
            }
        }
        for (int u = 0; u < n; u++) {
            if (!taken[u]) {
                groups.add(new int[] {u});
                disorder += c.dissimilarity.empty();
            }
        }
        return new BestAlignment(disorder, groups);
    }
}
