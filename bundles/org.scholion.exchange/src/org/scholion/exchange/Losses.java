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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Message;

/** What a format could not carry, by reason. Immutable. */
public final class Losses {

    /** Nothing was lost. */
    public static final Losses NONE = new Losses(Collections.emptySortedMap());

    private static final Comparator<Message> ORDER =
            Comparator.comparing(Message::code)
                    .thenComparing(reason -> reason.arguments().toString());

    private final SortedMap<Message, Loss> byReason;

    private Losses(SortedMap<Message, Loss> byReason) {
        this.byReason = Collections.unmodifiableSortedMap(byReason);
    }

    /** Returns whether nothing was lost. */
    public boolean isEmpty() {
        return byReason.isEmpty();
    }

    /** Returns the losses, ordered by the codes of their reasons. */
    public List<Loss> all() {
        return List.copyOf(byReason.values());
    }

    /** Returns how often something was lost for reasons of this code. */
    public int count(String code) {
        return byReason.values().stream()
                .filter(loss -> loss.reason().code().equals(code))
                .mapToInt(Loss::count)
                .sum();
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
        SortedMap<Message, Loss> sum = new TreeMap<>(ORDER);
        sum.putAll(byReason);
        others.byReason.forEach((reason, loss) -> sum.merge(reason, loss, Losses::add));
        return new Losses(sum);
    }

    private static Loss add(Loss a, Loss b) {
        List<Message> examples = new ArrayList<>(a.examples());
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

        private final Map<Message, Tally> tallies = new HashMap<>();

        /**
         * Records one case. Only the first few cases of a reason are asked which ones they are.
         *
         * @param reason what and why, the same for every case
         * @param example says which one: document, place, text
         */
        public void add(Message reason, Supplier<Message> example) {
            Tally tally = tallies.computeIfAbsent(reason, r -> new Tally());
            tally.count++;
            if (tally.count <= Loss.MAXIMUM_EXAMPLES) {
                tally.examples.add(example.get());
            }
        }

        /** Returns what was recorded so far. */
        public Losses losses() {
            if (tallies.isEmpty()) {
                return NONE;
            }
            SortedMap<Message, Loss> all = new TreeMap<>(ORDER);
            tallies.forEach(
                    (reason, tally) ->
                            all.put(reason, new Loss(reason, tally.count, tally.examples)));
            return new Losses(all);
        }

        /** The cases of one reason. */
        private static final class Tally {

            private final List<Message> examples = new ArrayList<>();
            private int count;
        }
    }
}
