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
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Best alignments of three annotators and more, exact: a sweep over the units by start that keeps
 * every set of units already taken ahead which could still be part of a best alignment. A set is
 * dropped only if a cheaper one can imitate whatever would follow it: units it lacks become single
 * at Δ∅ each, and a unit it has too many leaves its alignment, which costs at most 2 Δ∅/n.
 *
 * <p>Where units crowd, that keeps too many sets. Then units fall into groups that share no unitary
 * alignment, each group gets {@link Prices}, and the sweep drops sets that cost more than a limit
 * above their prices; the limit grows until an alignment is found within it, which none can beat.
 */
final class AlignmentSweep {
    private static final int PLAIN_STATES = 3_000;
    private static final int MANY_STATES = 20_000;
    private static final int MOST_STATES = 100_000;

    /** How many sets a step may make for each it may keep. */
    private static final int BEFORE_PRUNING = 4;

    /** What was chosen so far, and which later units it took. */
    private record State(
            int[] ahead, int hash, double cost, int alignment, int unit, @Nullable State before) {}

    private final UnitaryAlignments c;
    private final double empty;
    private final double leave;
    private final double[] price;
    private final double limit;
    private final int mostStates;
    private List<State> states = new ArrayList<>();
    private State[] table = new State[1 << 10];
    private int size;

    private AlignmentSweep(
            UnitaryAlignments candidates, double[] price, double limit, int mostStates) {
        c = candidates;
        empty = c.dissimilarity.empty();
        leave = 2 * empty / c.continuum.annotators;
        this.price = price;
        this.limit = limit;
        this.mostStates = mostStates;
    }

    static BestAlignment best(UnitaryAlignments c) throws BestAlignment.TooDenseException {
        double[] free = new double[c.continuum.size()];
        AlignmentSweep plain = new AlignmentSweep(c, free, Double.POSITIVE_INFINITY, PLAIN_STATES);
        if (plain.run()) {
            return plain.unwind(0);
        }
        List<int[]> groups = new ArrayList<>();
        double disorder = 0;
        for (int[] part : c.parts()) {
            BestAlignment best =
                    priced(new UnitaryAlignments(c.continuum.only(part), c.dissimilarity));
            disorder += best.disorder();
            for (int[] group : best.groups()) {
                groups.add(Arrays.stream(group).map(u -> part[u]).toArray());
            }
        }
        return new BestAlignment(disorder, groups);
    }

    /** By prices, whether that is needed or not. */
    static BestAlignment priced(UnitaryAlignments c) throws BestAlignment.TooDenseException {
        double[] price = Prices.of(c);
        Optional<BestAlignment> best = priced(c, price, MANY_STATES);
        if (best.isEmpty()) {
            best = LargeSweeps.oneAtATime(() -> priced(c, price, MOST_STATES));
        }
        return best.orElseThrow(BestAlignment.TooDenseException::new);
    }

    private static Optional<BestAlignment> priced(
            UnitaryAlignments c, double[] price, int mostStates) {
        double all = Arrays.stream(price).sum();
        double most = c.continuum.size() * c.dissimilarity.empty();
        for (double limit = 0.05 * c.dissimilarity.empty(); ; limit *= 2) {
            AlignmentSweep sweep = new AlignmentSweep(c, price, limit, mostStates);
            if (!sweep.run()) {
                return Optional.empty();
            }
            if (!sweep.states.isEmpty()) {
                return Optional.of(sweep.unwind(all));
            }
            if (limit > 2 * most) {
                throw new IllegalStateException("no alignment within all single units");
            }
        }
    }

    /** Sweeps over all units; false if there were too many states. */
    private boolean run() {
        states.add(new State(new int[0], 0, 0, -1, -1, null));
        for (int u = 0; u < c.continuum.size(); u++) {
            if (!step(u)) {
                return false;
            }
        }
        return true;
    }

    private boolean step(int u) {
        size = 0;
        Arrays.fill(table, null);
        double[] reduced = new double[c.first[u + 1] - c.first[u]];
        for (int i = 0; i < reduced.length; i++) {
            reduced[i] = Prices.reduced(c, u, c.first[u] + i, price);
        }
        for (State s : states) {
            if (s.ahead.length > 0 && s.ahead[0] == u) {
                int[] rest = Arrays.copyOfRange(s.ahead, 1, s.ahead.length);
                put(rest, s.cost, s.before, s.alignment, s.unit);
            } else {
                for (int i = 0; i < reduced.length; i++) {
                    int[] more = c.others[c.first[u] + i];
                    double cost = s.cost + reduced[i];
                    int[] ahead = cost <= limit ? join(s.ahead, more) : s.ahead;
                    if (cost <= limit && (ahead != s.ahead || more.length == 0)) {
                        put(ahead, cost, s, c.first[u] + i, u);
                    }
                }
            }
            if (size > BEFORE_PRUNING * mostStates) {
                return false;
            }
        }
        states = prune();
        return states.size() <= mostStates;
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

    private void put(int[] ahead, double cost, @Nullable State before, int alignment, int unit) {
        int hash = Arrays.hashCode(ahead) * 0x9E3779B9;
        int mask = table.length - 1;
        int slot = (hash >>> 8) & mask;
        State[] slots = table;
        for (State known = slots[slot]; known != null; known = slots[slot]) {
            if (known.hash == hash && Arrays.equals(known.ahead, ahead)) {
                if (cost < known.cost) {
                    slots[slot] = new State(ahead, hash, cost, alignment, unit, before);
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = new State(ahead, hash, cost, alignment, unit, before);
        if (++size * 2 > slots.length) {
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
        List<State> all = new ArrayList<>(size);
        for (State s : table) {
            if (s != null) {
                all.add(s);
            }
        }
        // by what a state cost beyond what its units ahead are worth at most
        all.sort((x, y) -> Double.compare(x.cost - worth(x), y.cost - worth(y)));
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

    private double worth(State s) {
        double sum = 0;
        for (int u : s.ahead) {
            sum += empty - price[u];
        }
        return sum;
    }

    /** Whether r can do whatever m does from here at no higher cost. */
    private boolean imitates(State r, State m) {
        double extra = 0;
        int i = 0;
        int j = 0;
        while (i < r.ahead.length || j < m.ahead.length) {
            int x = i < r.ahead.length ? r.ahead[i] : Integer.MAX_VALUE;
            int y = j < m.ahead.length ? m.ahead[j] : Integer.MAX_VALUE;
            if (x < y) {
                extra += leave + price[x];
            } else if (y < x) {
                extra += empty - price[y];
            }
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return r.cost + extra <= m.cost;
    }

    private BestAlignment unwind(double prices) {
        List<int[]> groups = new ArrayList<>();
        State last = states.get(0);
        State s = last;
        while (s != null && s.alignment >= 0) {
            int[] rest = c.others[s.alignment];
            int[] group = new int[rest.length + 1];
            group[0] = s.unit;
            System.arraycopy(rest, 0, group, 1, rest.length);
            groups.add(group);
            s = s.before;
        }
        return new BestAlignment(prices + last.cost, groups);
    }
}
