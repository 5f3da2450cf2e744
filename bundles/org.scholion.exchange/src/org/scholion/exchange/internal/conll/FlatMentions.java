/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.scholion.exchange.internal.conll.MentionPlaces.Placed;

/** Chooses among mentions of one piece that share tokens. */
final class FlatMentions {

    private FlatMentions() {}

    /** Returns the longest, in text order; of equally long ones the first. */
    static List<Placed> longest(List<Placed> all, Consumer<Placed> lost) {
        List<Placed> candidates = new ArrayList<>(all);
        candidates.sort(
                Comparator.comparingInt((Placed p) -> p.first() - p.last())
                        .thenComparingInt(Placed::first)
                        .thenComparing(p -> p.mention().id()));
        return chosen(candidates, lost);
    }

    /** Returns those that share no token with one that comes before them, in text order. */
    static List<Placed> chosen(List<Placed> inOrder, Consumer<Placed> lost) {
        TreeMap<Integer, Placed> kept = new TreeMap<>();
        for (Placed mention : inOrder) {
            var before = kept.floorEntry(mention.last());
            if (before != null && before.getValue().last() >= mention.first()) {
                lost.accept(mention);
            } else {
                kept.put(mention.first(), mention);
            }
        }
        return List.copyOf(kept.values());
    }
}
