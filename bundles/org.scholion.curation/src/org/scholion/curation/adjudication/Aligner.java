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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;

/**
 * Finds out which annotations of several members are about the same thing: groups with one
 * annotation of a member each. Any two members are paired by optimal matching, and where that does
 * not fit together for three or more the greatest likeness goes first; so the order of members does
 * not matter. What stands in the text is aligned first, and what points to it after that, as often
 * as that changes something. What a member has marked twice in the same way, and others less often,
 * is put together at last.
 */
final class Aligner {

    private static final int ROUNDS = 6;

    private static final Set<AnnotationKind> STANDING =
            EnumSet.of(
                    AnnotationKind.ENTITY, AnnotationKind.PASSAGE, AnnotationKind.DOCUMENT_LABEL);

    private final int members;
    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, Map<AnnotationId, Item>> byId = new HashMap<>();
    private final int[] groups;
    private final Meaning meaning;

    Aligner(String text, List<MemberMarks> workers, Meaning meaning) {
        this.meaning = meaning;
        GraphemeRanges graphemes = new GraphemeRanges(text);
        members = workers.size();
        for (int member = 0; member < members; member++) {
            Map<AnnotationId, Item> own = new HashMap<>();
            List<Annotation> inOrder =
                    workers.get(member).annotations().stream()
                            .sorted(Comparator.comparing(Annotation::id))
                            .toList();
            for (Annotation annotation : inOrder) {
                Item item =
                        new Item(
                                items.size(), member, annotation, graphemes.of(annotation.spans()));
                items.add(item);
                own.put(annotation.id(), item);
            }
            byId.put(member, own);
        }
        groups = new int[items.size()];
        Arrays.fill(groups, -1);
        items.forEach(this::link);
        for (int depth = 0; depth <= Item.DEPTH; depth++) {
            for (Item item : items) {
                item.look(depth, meaning);
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Item item : items) {
            String like =
                    item.member()
                            + " "
                            + item.annotation().kind()
                            + " "
                            + item.surroundings(Item.DEPTH);
            item.rank(seen.merge(like, 1, Integer::sum));
        }
    }

    private void link(Item item) {
        for (Ends.End end : Ends.of(item.annotation())) {
            find(item.member(), end.id())
                    .ifPresent(
                            other -> {
                                item.out().add(new Item.Link(end.role(), other));
                                other.in().add(new Item.Link(end.role(), item));
                            });
        }
    }

    private Optional<Item> find(int member, AnnotationId id) {
        return Optional.ofNullable(byId.getOrDefault(member, Map.of()).get(id));
    }

    /** Returns the groups, in no order. */
    List<List<Item>> run() {
        STANDING.forEach(this::align);
        for (int round = 0; round < ROUNDS; round++) {
            int[] before = groups.clone();
            for (AnnotationKind kind : AnnotationKind.values()) {
                if (!STANDING.contains(kind)) {
                    align(kind);
                }
            }
            absorb();
            if (Arrays.equals(before, groups)) {
                break;
            }
        }
        return byGroup(items);
    }

    private List<List<Item>> byGroup(List<Item> some) {
        Map<Integer, List<Item>> found = new java.util.LinkedHashMap<>();
        for (Item item : some) {
            found.computeIfAbsent(groups[item.index()], g -> new ArrayList<>()).add(item);
        }
        return List.copyOf(found.values());
    }

    /** Returns what an item says, what it points to being named by its group. */
    Annotation form(Item item) {
        return CanonicalForm.of(
                item.annotation(),
                meaning,
                id ->
                        find(item.member(), id)
                                .map(other -> CanonicalForm.token(groups[other.index()] + 2L))
                                .orElseGet(() -> CanonicalForm.token(0)));
    }

    private void align(AnnotationKind kind) {
        List<Item> some = items.stream().filter(i -> i.annotation().kind() == kind).toList();
        if (some.isEmpty()) {
            return;
        }
        Annotation[] forms = new Annotation[items.size()];
        some.forEach(item -> forms[item.index()] = form(item));
        List<Matching.Pair> pairs =
                new Candidates(groups, forms).of(some, new Likeness(groups.clone(), forms));
        for (List<Item> group : new Matching(some, members).groups(pairs)) {
            int number = group.stream().mapToInt(Item::index).min().orElseThrow();
            group.forEach(item -> groups[item.index()] = number);
        }
    }

    /** Puts what a member has marked twice in the same way to what others have marked once. */
    private void absorb() {
        Annotation[] forms = new Annotation[items.size()];
        items.forEach(item -> forms[item.index()] = form(item));
        Map<Said, List<List<Item>>> where = new HashMap<>();
        List<List<Item>> all = byGroup(items);
        for (List<Item> group : all) {
            for (Item item : group) {
                where.computeIfAbsent(
                                new Said(item.member(), forms[item.index()]),
                                s -> new ArrayList<>())
                        .add(group);
            }
        }
        Set<List<Item>> gone = new HashSet<>();
        for (List<Item> group : all) {
            Item first = group.get(0);
            List<List<Item>> like =
                    where.getOrDefault(new Said(first.member(), forms[first.index()]), List.of());
            for (List<Item> other : like) {
                if (other != group
                        && !gone.contains(other)
                        && members(other) > members(group)
                        && group.stream().allMatch(i -> says(other, i, forms))) {
                    int number = groups[other.get(0).index()];
                    group.forEach(i -> groups[i.index()] = number);
                    gone.add(group);
                    break;
                }
            }
        }
    }

    /** What a member says somewhere. */
    private record Said(int member, Annotation form) {}

    private static long members(List<Item> group) {
        return group.stream().mapToInt(Item::member).distinct().count();
    }

    private static boolean says(List<Item> group, Item item, Annotation[] forms) {
        return group.stream()
                .anyMatch(
                        i ->
                                i.member() == item.member()
                                        && forms[i.index()].equals(forms[item.index()]));
    }
}
