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
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.agreement.link.OptimalMatching;
import org.scholion.document.Mention;

/**
 * The entities of two members on a document, paired type by type: one to one, over at least one
 * shared grapheme, so that most are the same on both sides and the rest has the most in common. The
 * order in which entities come does not matter, however they are stacked.
 */
public final class EntityPairs {
    /** More than any two that only have something in common, so that the same are never parted. */
    private static final double SAME = 2;

    private EntityPairs() {}

    /**
     * A pair, or an entity that the other side lacks.
     *
     * @param left the first member's
     * @param right the second member's
     * @param same whether both hold the same graphemes
     */
    public record Pair(Optional<Mention> left, Optional<Mention> right, boolean same) {}

    /** Pairs the entities of two members, by type in the order of ids, then as they stand. */
    public static List<Pair> of(String text, List<Mention> left, List<Mention> right) {
        Graphemes graphemes = new Graphemes(text);
        TreeSet<String> types = new TreeSet<>();
        left.forEach(m -> types.add(m.typeId()));
        right.forEach(m -> types.add(m.typeId()));
        List<Pair> pairs = new ArrayList<>();
        for (String type : types) {
            pair(graphemes, ofType(left, type), ofType(right, type), pairs);
        }
        return pairs;
    }

    private static List<Mention> ofType(List<Mention> all, String type) {
        return all.stream()
                .filter(m -> m.typeId().equals(type))
                .sorted(
                        Comparator.<Mention>comparingInt(m -> m.span().begin())
                                .thenComparingInt(m -> m.span().end())
                                .thenComparing(m -> m.span().toString())
                                .thenComparing(m -> m.id().toString()))
                .toList();
    }

    private static void pair(
            Graphemes graphemes, List<Mention> left, List<Mention> right, List<Pair> pairs) {
        List<BitSet> lefts = left.stream().map(m -> graphemes.of(m.span())).toList();
        List<BitSet> rights = right.stream().map(m -> graphemes.of(m.span())).toList();
        List<int[]> edges = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            for (int j = 0; j < rights.size(); j++) {
                if (lefts.get(i).intersects(rights.get(j))) {
                    edges.add(new int[] {i, j});
                    weights.add(weight(lefts.get(i), rights.get(j)));
                }
            }
        }
        int[] match =
                OptimalMatching.maximumWeight(
                        left.size(),
                        right.size(),
                        edges.stream().mapToInt(e -> e[0]).toArray(),
                        edges.stream().mapToInt(e -> e[1]).toArray(),
                        weights.stream().mapToDouble(w -> w).toArray());
        boolean[] met = new boolean[right.size()];
        for (int i = 0; i < match.length; i++) {
            int j = match[i];
            if (j >= 0) {
                met[j] = true;
                pairs.add(
                        new Pair(
                                Optional.of(left.get(i)),
                                Optional.of(right.get(j)),
                                lefts.get(i).equals(rights.get(j))));
            } else {
                pairs.add(new Pair(Optional.of(left.get(i)), Optional.empty(), false));
            }
        }
        for (int j = 0; j < met.length; j++) {
            if (!met[j]) {
                pairs.add(new Pair(Optional.empty(), Optional.of(right.get(j)), false));
            }
        }
    }

    private static double weight(BitSet left, BitSet right) {
        if (left.equals(right)) {
            return SAME;
        }
        BitSet both = (BitSet) left.clone();
        both.and(right);
        return (double) both.cardinality()
                / (left.cardinality() + right.cardinality() - both.cardinality());
    }
}
