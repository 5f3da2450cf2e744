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

/**
 * A best alignment of a continuum: every unit in exactly one unitary alignment, at the least total
 * disorder. Exact: for two annotators an optimal matching; for more a sweep over the units by start
 * that keeps every set of units already taken ahead which could still be part of a best alignment. A
 * set is dropped only if a cheaper one can imitate whatever would follow it: units it lacks become
 * single at Δ∅ each, and a unit it has too many leaves its alignment, which costs at most 2 Δ∅/n.
 *
 * @param disorder total disorder
 * @param groups unit numbers of each unitary alignment
 */
record BestAlignment(double disorder, List<int[]> groups) {
    private static final int MOST_STATES = 1_000_000;

    /** Too many sets to keep; the continuum is too dense for an exact answer. */
    static final class TooDenseException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static BestAlignment of(Continuum continuum, Dissimilarity dissimilarity) throws TooDenseException {
        UnitaryAlignments candidates = new UnitaryAlignments(continuum, dissimilarity);
        return continuum.annotators == 2 ? matching(candidates) : new Sweep(candidates).run();
    }

    private static BestAlignment matching(UnitaryAlignments c) {
        int n = c.continuum.size();
        int[] rank = new int[n];
        int[] sizes = new int[2];
        for (int u = 0; u < n; u++) {
            rank[u] = sizes[c.continuum.who[u]]++;
        }
        int[][] unitOf = {new int[sizes[0]], new int[sizes[1]]};
        for (int u = 0; u < n; u++) {
            unitOf[c.continuum.who[u]][rank[u]] = u;
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

    /** What was chosen so far, and which later units it took. */
    private record State(
            int[] ahead, int hash, double cost, int alignment, int unit,
            @org.eclipse.jdt.annotation.Nullable State before) {}

    private static final class Sweep {
        private final UnitaryAlignments c;
        private final double empty;
        private final double leave;
        private List<State> states = new ArrayList<>();
        private State[] table = new State[1 << 10];
        private List<State> next = new ArrayList<>();

        Sweep(UnitaryAlignments candidates) {
            c = candidates;
            empty = c.dissimilarity.empty();
            leave = 2 * empty / c.continuum.annotators;
        }

        BestAlignment run() throws TooDenseException {
            states.add(new State(new int[0], 0, 0, -1, -1, null));
            for (int u = 0; u < c.continuum.size(); u++) {
                step(u);
            }
            return unwind(states.get(0));
        }

        private void step(int u) throws TooDenseException {
            next = new ArrayList<>();
            Arrays.fill(table, null);
            for (State s : states) {
                if (s.ahead.length > 0 && s.ahead[0] == u) {
                    put(Arrays.copyOfRange(s.ahead, 1, s.ahead.length), s.cost, s, false, -1, u);
                } else {
                    for (int a = c.first[u]; a < c.first[u + 1]; a++) {
                        int[] ahead = join(s.ahead, c.others[a]);
                        if (ahead != s.ahead || c.others[a].length == 0) {
                            put(ahead, s.cost + c.cost[a], s, true, a, u);
                        }
                    }
                }
            }
            states = prune();
        }

        /** The union of two ascending lists; the first list itself if they share a unit. */
        private static int[] join(int[] a, int[] b) {
            if (b.length == 0) {
                return a;
            }
            int[] out = new int[a.length + b.length];
            int i = 0;
            int j = 0;
            for (int k = 0; k < out.length; k++) {
                if (j == b.length || i < a.length && a[i] < b[j]) {
                    out[k] = a[i++];
                } else if (i < a.length && a[i] == b[j]) {
                    return a;
                } else {
                    out[k] = b[j++];
                }
            }
            return out;
        }

        private void put(int[] ahead, double cost, State s, boolean chose, int alignment, int unit)
                throws TooDenseException {
            int hash = Arrays.hashCode(ahead) * 0x9E3779B9;
            int mask = table.length - 1;
            int slot = (hash >>> 8) & mask;
            State before = chose ? s : s.before;
            int a = chose ? alignment : s.alignment;
            int of = chose ? unit : s.unit;
            while (table[slot] != null) {
                State known = table[slot];
                if (known.hash == hash && Arrays.equals(known.ahead, ahead)) {
                    if (cost < known.cost) {
                        table[slot] = new State(ahead, hash, cost, a, of, before);
                    }
                    return;
                }
                slot = (slot + 1) & mask;
            }
            State fresh = new State(ahead, hash, cost, a, of, before);
            table[slot] = fresh;
            next.add(fresh);
            if (next.size() > MOST_STATES) {
                throw new TooDenseException();
            }
            if (next.size() * 2 > table.length) {
                grow();
            }
        }

        private void grow() {
            State[] old = table;
            table = new State[2 * old.length];
            for (State s : old) {
                if (s != null) {
                    int slot = (s.hash >>> 8) & (table.length - 1);
                    while (table[slot] != null) {
                        slot = (slot + 1) & (table.length - 1);
                    }
                    table[slot] = s;
                }
            }
        }

        /** Drops the states that a few good ones can imitate. */
        private List<State> prune() {
            List<State> all = new ArrayList<>(next.size());
            for (State s : table) {
                if (s != null) {
                    all.add(s);
                }
            }
            // by what a state cost beyond what its units ahead are worth at most
            all.sort((x, y) -> Double.compare(
                    x.cost - empty * x.ahead.length, y.cost - empty * y.ahead.length));
            List<State> kept = new ArrayList<>();
            for (State s : all) {
                boolean beaten = false;
                int tries = Math.min(kept.size(), 24);
                for (int i = 0; i < tries && !beaten; i++) {
                    beaten = imitates(kept.get(i), s);
                }
                if (!beaten) {
                    kept.add(s);
                }
            }
            return kept;
        }

        private boolean imitates(State r, State m) {
            int i = 0;
            int j = 0;
            int both = 0;
            while (i < r.ahead.length && j < m.ahead.length) {
                if (r.ahead[i] == m.ahead[j]) {
                    both++;
                    i++;
                    j++;
                } else if (r.ahead[i] < m.ahead[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return r.cost + empty * (m.ahead.length - both) + leave * (r.ahead.length - both) <= m.cost;
        }

        private BestAlignment unwind(State last) {
            List<int[]> groups = new ArrayList<>();
            State s = last;
            while (s != null && s.alignment >= 0) {
                int[] rest = c.others[s.alignment];
                int[] group = new int[rest.length + 1];
                group[0] = s.unit;
                System.arraycopy(rest, 0, group, 1, rest.length);
                groups.add(group);
                s = s.before;
            }
            return new BestAlignment(last.cost, groups);
        }
    }
}
