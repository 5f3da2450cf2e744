/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.agreement.link.OptimalMatching;

/** Makes groups, with one annotation of a member each, of pairs that are like each other. */
final class Matching {

    private final List<Item> items;
    private final int members;
    private final Map<Integer, Integer> parents = new HashMap<>();

    /** Two annotations of two members, and how like each other they are: more than 0. */
    record Pair(Item left, Item right, double weight) {}

    Matching(List<Item> items, int members) {
        this.items = items;
        this.members = members;
        items.forEach(item -> parents.put(item.index(), item.index()));
    }

    /** Returns all items in groups; what is like nothing is a group of its own. */
    List<List<Item>> groups(List<Pair> pairs) {
        pairs.forEach(pair -> join(pair.left(), pair.right()));
        Map<Integer, List<Pair>> components = new TreeMap<>();
        for (Pair pair : pairs) {
            components.computeIfAbsent(root(pair.left()), c -> new ArrayList<>()).add(pair);
        }
        List<Pair> matched = new ArrayList<>();
        components.values().forEach(component -> match(component, matched));
        return merged(matched);
    }

    private void join(Item left, Item right) {
        parents.put(root(left), root(right));
    }

    private int root(Item item) {
        int at = item.index();
        int parent = parents.getOrDefault(at, at);
        while (parent != at) {
            int above = parents.getOrDefault(parent, parent);
            parents.put(at, above);
            at = parent;
            parent = above;
        }
        return at;
    }

    /** Matches what hangs together, each two members by themselves. */
    private void match(List<Pair> component, List<Pair> matched) {
        for (int one = 0; one < members; one++) {
            for (int other = one + 1; other < members; other++) {
                int left = one;
                int right = other;
                List<Pair> both =
                        component.stream()
                                .filter(p -> p.left().member() == left)
                                .filter(p -> p.right().member() == right)
                                .sorted(
                                        Comparator.<Pair>comparingInt(p -> p.left().index())
                                                .thenComparingInt(p -> p.right().index()))
                                .toList();
                if (both.size() == 1) {
                    matched.add(both.get(0));
                } else if (!both.isEmpty()) {
                    matchTwo(both, matched);
                }
            }
        }
    }

    private static void matchTwo(List<Pair> pairs, List<Pair> matched) {
        Map<Item, Integer> lefts = new LinkedHashMap<>();
        Map<Item, Integer> rights = new LinkedHashMap<>();
        int[] from = new int[pairs.size()];
        int[] to = new int[pairs.size()];
        double[] weights = new double[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            from[i] = number(lefts, pair.left());
            to[i] = number(rights, pair.right());
            weights[i] = pair.weight();
        }
        int[] match = OptimalMatching.maximumWeight(lefts.size(), rights.size(), from, to, weights);
        for (int i = 0; i < pairs.size(); i++) {
            if (match[from[i]] == to[i]) {
                matched.add(pairs.get(i));
            }
        }
    }

    private static int number(Map<Item, Integer> numbers, Item item) {
        return numbers.computeIfAbsent(item, i -> numbers.size());
    }

    /** Puts matched pairs together, the most alike first, as long as no member is in twice. */
    private List<List<Item>> merged(List<Pair> matched) {
        matched.sort(
                Comparator.<Pair>comparingDouble(p -> -p.weight())
                        .thenComparing(p -> p.left().annotation().begin().orElse(-1))
                        .thenComparing(p -> p.right().annotation().begin().orElse(-1))
                        .thenComparing(p -> p.left().annotation().typeId())
                        .thenComparing(p -> p.left().rank() + p.right().rank())
                        .thenComparing(p -> p.left().index())
                        .thenComparing(p -> p.right().index()));
        Map<Item, List<Item>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.put(item, new ArrayList<>(List.of(item))));
        for (Pair pair : matched) {
            List<Item> one = groups.getOrDefault(pair.left(), List.of());
            List<Item> other = groups.getOrDefault(pair.right(), List.of());
            boolean disjoint =
                    one.stream()
                            .noneMatch(i -> other.stream().anyMatch(o -> o.member() == i.member()));
            if (one != other && disjoint) {
                one.addAll(other);
                other.forEach(item -> groups.put(item, one));
            }
        }
        List<List<Item>> distinct = new ArrayList<>();
        items.forEach(
                item -> {
                    List<Item> group = groups.getOrDefault(item, List.of());
                    if (group.get(0) == item) {
                        distinct.add(group);
                    }
                });
        return distinct;
    }
}
