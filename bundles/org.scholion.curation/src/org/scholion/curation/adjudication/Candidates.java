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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.Referent;

/**
 * Finds the pairs of annotations of two members that may be about the same thing, without looking
 * at all there are: those that share a grapheme, an end or a name, or say the same.
 */
final class Candidates {

    /** Decides between what is as like each other, and nothing else. */
    private static final double LITTLE = 1e-6;

    private final int[] groups;
    private final Annotation[] forms;
    private final Set<Long> seen = new HashSet<>();
    private final List<Matching.Pair> pairs = new ArrayList<>();

    Candidates(int[] groups, Annotation[] forms) {
        this.groups = groups;
        this.forms = forms;
    }

    /** Returns the pairs that are like each other at all. */
    List<Matching.Pair> of(List<Item> items, Likeness likeness) {
        sweep(items, likeness);
        Map<Object, List<Item>> byKey = new HashMap<>();
        for (Item item : items) {
            for (Object key : keys(item)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
            }
        }
        for (List<Item> together : byKey.values()) {
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    add(together.get(i), together.get(j), likeness);
                }
            }
        }
        return pairs;
    }

    /** Finds what shares a grapheme, from the left to the right. */
    private void sweep(List<Item> items, Likeness likeness) {
        List<Item> placed =
                items.stream()
                        .filter(item -> item.ranges().length > 0)
                        .sorted(Comparator.comparingInt(item -> item.ranges()[0]))
                        .toList();
        List<Item> open = new ArrayList<>();
        for (Item item : placed) {
            open.removeIf(o -> o.ranges()[o.ranges().length - 1] <= item.ranges()[0]);
            for (Item other : open) {
                add(other, item, likeness);
            }
            open.add(item);
        }
    }

    private void add(Item one, Item other, Likeness likeness) {
        if (one.member() == other.member()) {
            return;
        }
        Item left = one.member() < other.member() ? one : other;
        Item right = one.member() < other.member() ? other : one;
        if (!seen.add((long) left.index() << 32 | right.index())) {
            return;
        }
        double weight = likeness.of(left, right);
        if (weight > 0) {
            pairs.add(new Matching.Pair(left, right, weight + LITTLE * lot(left, right)));
        }
    }

    /**
     * Returns a number from 0 to 1 that is the same for the same two contents: of pairs that are as
     * like each other, what they say decides, and not which member is which.
     */
    private static double lot(Item left, Item right) {
        long sum = left.surroundings(Item.DEPTH) + right.surroundings(Item.DEPTH);
        return (Item.mixed(sum) >>> 11) * 0x1p-53;
    }

    private Set<Object> keys(Item item) {
        Annotation annotation = item.annotation();
        Set<Object> keys = new HashSet<>();
        keys.add(forms[item.index()]);
        switch (annotation.kind()) {
            case ENTITY, PASSAGE -> {
                if (item.ranges().length == 0) {
                    keys.add(annotation.spans());
                }
            }
            case DOCUMENT_LABEL -> keys.add(annotation.typeId());
            case REFERENT -> {
                Referent referent = (Referent) annotation;
                ((Referent) forms[item.index()]).entry().ifPresent(keys::add);
                referent.identifier().ifPresent(keys::add);
                if (!referent.name().isBlank()) {
                    keys.add(referent.name().strip().toLowerCase(java.util.Locale.ROOT));
                }
                item.in().forEach(link -> group(link.item(), keys));
            }
            case RELATION -> item.out().forEach(link -> group(link.item(), keys));
            case STANCE -> {
                if (item.ranges().length == 0) {
                    keys.add("placeless");
                }
                item.out().forEach(link -> group(link.item(), keys));
            }
        }
        return keys;
    }

    private void group(Item item, Set<Object> keys) {
        if (groups[item.index()] >= 0) {
            keys.add(groups[item.index()]);
        }
    }
}
