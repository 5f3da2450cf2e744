/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/** What a format could not carry, by reason. Immutable. */
public final class Losses {

    /** Nothing was lost. */
    public static final Losses NONE = new Losses(new TreeMap<>());

    private final SortedMap<String, Loss> byReason;

    private Losses(SortedMap<String, Loss> byReason) {
        this.byReason = Collections.unmodifiableSortedMap(byReason);
    }

    /** Returns whether nothing was lost. */
    public boolean isEmpty() {
        return byReason.isEmpty();
    }

    /** Returns the losses, ordered by reason. */
    public List<Loss> all() {
        return List.copyOf(byReason.values());
    }

    /** Returns how often something was lost for this reason. */
    public int count(String reason) {
        Loss loss = byReason.get(reason);
        return loss == null ? 0 : loss.count();
    }

    /** Returns how much was lost in all. */
    public int total() {
        return byReason.values().stream().mapToInt(Loss::count).sum();
    }

    /** Returns these and the others. */
    public Losses plus(Losses others) {
        if (others.isEmpty()) {
            return this;
        }
        SortedMap<String, Loss> sum = new TreeMap<>(byReason);
        others.byReason.forEach((reason, loss) -> sum.merge(reason, loss, Losses::add));
        return new Losses(sum);
    }

    private static Loss add(Loss a, Loss b) {
        List<String> examples = new ArrayList<>(a.examples());
        examples.addAll(b.examples());
        return new Loss(a.reason(), a.count() + b.count(), examples);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Losses losses && losses.byReason.equals(byReason);
    }

    @Override
    public int hashCode() {
        return byReason.hashCode();
    }

    @Override
    public String toString() {
        return byReason.values().toString();
    }

    /** Collects losses. Not for several threads. */
    public static final class Recorder {

        private final SortedMap<String, Integer> counts = new TreeMap<>();
        private final SortedMap<String, List<String>> examples = new TreeMap<>();

        /**
         * Records one case.
         *
         * @param reason what and why, the same words for every case
         * @param example which one
         */
        public void add(String reason, String example) {
            counts.merge(reason, 1, Integer::sum);
            List<String> few = examples.computeIfAbsent(reason, r -> new ArrayList<>());
            if (few.size() < Loss.MAXIMUM_EXAMPLES) {
                few.add(example);
            }
        }

        /** Returns what was recorded so far. */
        public Losses losses() {
            SortedMap<String, Loss> all = new TreeMap<>();
            counts.forEach(
                    (reason, count) ->
                            all.put(
                                    reason,
                                    new Loss(
                                            reason,
                                            count,
                                            examples.getOrDefault(reason, List.of()))));
            return new Losses(all);
        }
    }
}
