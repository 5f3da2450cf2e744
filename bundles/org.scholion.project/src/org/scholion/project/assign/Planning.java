/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.scholion.agreement.draw.RandomStreams;
import org.scholion.corpus.RoundDocument;
import org.scholion.project.assign.AssignmentPlan.Candidate;
import org.scholion.project.assign.AssignmentPlan.Gift;
import org.scholion.project.assign.AssignmentPlan.Load;
import org.scholion.project.assign.AssignmentRecipe.Share;

/**
 * Shares documents out. Which documents of a group fall to which share is drawn; then each document
 * goes to those who have the least, and of these to those who have met the least on a document, so
 * that work and pairs of members are balanced; what is left of a tie is drawn. Where it is length
 * that is balanced, longer documents are given first (Graham, <i>Bounds on multiprocessing timing
 * anomalies</i>, 1969): nobody who began with nothing has more above another than the longest
 * document, unless a most stands in the way.
 */
final class Planning {

    /** So that the draws of shares, of the order of work and of ties know nothing of each other. */
    private enum Draw {
        SHARES,
        ORDER,
        TIES
    }

    private final AssignmentRecipe recipe;
    private final List<String> members;
    private final Map<String, Set<Long>> had;
    private final long seed;
    private final Map<Long, Integer> lengths;
    private final Map<String, Integer> loads = new HashMap<>();
    private final Map<String, Long> characters = new HashMap<>();
    private final Map<Long, Set<String>> owners = new HashMap<>();
    private final Map<String, Integer> met = new HashMap<>();
    private final List<Gift> gifts = new ArrayList<>();
    private final List<Long> missing = new ArrayList<>();
    private final SplittableRandom ties;

    /** A document, and to how many members it is to go. */
    private record Wanted(Candidate document, int times, RoundDocument.Part use) {}

    Planning(
            AssignmentRecipe recipe,
            List<String> members,
            Map<String, Set<Long>> had,
            Map<Long, Integer> lengths,
            long seed) {
        this.recipe = recipe;
        this.members = members.stream().distinct().sorted().toList();
        this.had = had;
        this.lengths = lengths;
        this.seed = seed;
        this.ties = RandomStreams.of(seed, Draw.TIES.ordinal());
        for (String member : this.members) {
            loads.put(member, had(member).size());
            characters.put(member, had(member).stream().mapToLong(this::length).sum());
        }
    }

    private Set<Long> had(String member) {
        return had.getOrDefault(member, Set.of());
    }

    private int length(long document) {
        return lengths.getOrDefault(document, 0);
    }

    AssignmentPlan plan(List<Candidate> documents) {
        List<Wanted> wanted = new ArrayList<>();
        Map<Long, RoundDocument.Part> uses = new HashMap<>();
        for (Wanted one : shared(documents)) {
            wanted.add(one);
            uses.put(one.document().id(), one.use());
        }
        known(documents);
        shuffle(wanted, RandomStreams.of(seed, Draw.ORDER.ordinal()));
        // those that need the most members first, while there is room
        List<Wanted> hardest = new ArrayList<>(wanted);
        Comparator<Wanted> order = Comparator.comparingInt(Wanted::times);
        hardest.sort(
                byLength()
                        ? order.thenComparingInt(one -> length(one.document().id())).reversed()
                        : order.reversed());
        hardest.forEach(this::give);
        Map<Long, Integer> place = new HashMap<>();
        wanted.forEach(one -> place.put(one.document().id(), place.size()));
        gifts.sort(
                Comparator.comparing(Gift::member)
                        .thenComparing(gift -> place.getOrDefault(gift.document(), 0)));
        return new AssignmentPlan(
                gifts, uses, loads(), times(documents), groups(documents), missing);
    }

    /** Parts each group into its shares. */
    private List<Wanted> shared(List<Candidate> documents) {
        SortedMap<String, List<Candidate>> groups = new TreeMap<>();
        for (Candidate document : documents) {
            groups.computeIfAbsent(document.group(), group -> new ArrayList<>()).add(document);
        }
        List<Wanted> wanted = new ArrayList<>();
        int number = 0;
        for (List<Candidate> group : groups.values()) {
            group.sort(Comparator.comparing(Candidate::name));
            shuffle(group, RandomStreams.of(seed, Draw.SHARES.ordinal(), number++));
            int next = 0;
            Optional<Share> rest = Optional.empty();
            for (Share share : recipe.shares()) {
                if (share.part().isEmpty()) {
                    rest = Optional.of(share);
                    continue;
                }
                int end =
                        Math.min(
                                group.size(),
                                next + (int) Math.round(share.part().getAsDouble() * group.size()));
                for (; next < end; next++) {
                    wanted.add(wanted(group.get(next), share));
                }
            }
            for (; rest.isPresent() && next < group.size(); next++) {
                wanted.add(wanted(group.get(next), rest.get()));
            }
        }
        return wanted;
    }

    private Wanted wanted(Candidate document, Share share) {
        return new Wanted(document, share.times().orElse(members.size()), share.use());
    }

    /** Notes who has which of the documents, and who has met whom on them. */
    private void known(List<Candidate> documents) {
        for (Candidate document : documents) {
            Set<String> theirs = new HashSet<>();
            for (String member : members) {
                if (had(member).contains(document.id())) {
                    theirs.forEach(other -> meet(member, other));
                    theirs.add(member);
                }
            }
            owners.put(document.id(), theirs);
        }
    }

    private void give(Wanted wanted) {
        Set<String> theirs = owners.getOrDefault(wanted.document().id(), new HashSet<>());
        while (theirs.size() < wanted.times()) {
            Optional<String> next = next(theirs);
            if (next.isEmpty()) {
                missing.add(wanted.document().id());
                return;
            }
            String member = next.get();
            theirs.forEach(other -> meet(member, other));
            theirs.add(member);
            loads.merge(member, 1, Integer::sum);
            characters.merge(member, (long) length(wanted.document().id()), Long::sum);
            gifts.add(new Gift(wanted.document().id(), member));
        }
    }

    private Optional<String> next(Set<String> theirs) {
        OptionalInt most = recipe.atMost();
        List<String> free = new ArrayList<>();
        for (String member : members) {
            if (!theirs.contains(member) && (most.isEmpty() || load(member) < most.getAsInt())) {
                free.add(member);
            }
        }
        shuffle(free, ties);
        return free.stream()
                .min(
                        Comparator.<String>comparingLong(
                                        member -> byLength() ? characters(member) : load(member))
                                .thenComparing(member -> meetings(member, theirs)));
    }

    private int load(String member) {
        return loads.getOrDefault(member, 0);
    }

    private boolean byLength() {
        return recipe.balance() == AssignmentRecipe.Balance.LENGTH;
    }

    private long characters(String member) {
        return characters.getOrDefault(member, 0L);
    }

    private void meet(String one, String other) {
        met.merge(pair(one, other), 1, Integer::sum);
    }

    private int meetings(String member, Set<String> others) {
        return others.stream().mapToInt(other -> met.getOrDefault(pair(member, other), 0)).sum();
    }

    /** No name has a comma. */
    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "," + other : other + "," + one;
    }

    private SortedMap<String, Load> loads() {
        SortedMap<String, Load> all = new TreeMap<>();
        for (String member : members) {
            int before = had(member).size();
            all.put(member, new Load(before, load(member) - before, characters(member)));
        }
        return all;
    }

    private SortedMap<String, SortedMap<String, Integer>> groups(List<Candidate> documents) {
        Map<Long, String> groups = new HashMap<>();
        documents.forEach(document -> groups.put(document.id(), document.group()));
        SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        for (Gift gift : gifts) {
            counts.computeIfAbsent(gift.member(), member -> new TreeMap<>())
                    .merge(groups.getOrDefault(gift.document(), ""), 1, Integer::sum);
        }
        return counts;
    }

    private SortedMap<Integer, Integer> times(List<Candidate> documents) {
        SortedMap<Integer, Integer> times = new TreeMap<>();
        for (Candidate document : documents) {
            times.merge(owners.getOrDefault(document.id(), Set.of()).size(), 1, Integer::sum);
        }
        return times;
    }

    private static void shuffle(List<?> list, SplittableRandom random) {
        shuffled(list, random);
    }

    private static <T> void shuffled(List<T> list, SplittableRandom random) {
        for (int last = list.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T kept = list.get(last);
            list.set(last, list.get(other));
            list.set(other, kept);
        }
    }
}
