/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.project.assign.AssignmentPlan.Candidate;
import org.scholion.project.assign.AssignmentPlan.Gift;
import org.scholion.project.assign.AssignmentRecipe.Share;

/** Documents shared out by recipes. */
class AssignmentPlanTest {

    private static final List<String> MEMBERS = List.of("asha", "عمر", "मीरा", "zoe");

    private static Share share(double part, int times) {
        return new Share(OptionalDouble.of(part), OptionalInt.of(times), Part.WORK);
    }

    private static Share rest(int times) {
        return new Share(OptionalDouble.empty(), OptionalInt.of(times), Part.WORK);
    }

    private static AssignmentRecipe recipe(int atMost, Share... shares) {
        return new AssignmentRecipe(
                Optional.empty(),
                Optional.of("source"),
                List.of(shares),
                OptionalInt.of(atMost),
                Optional.empty());
    }

    /** Returns documents of two sources, 50 of one and 30 of the other. */
    private static List<Candidate> documents() {
        List<Candidate> documents = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            documents.add(new Candidate(i, "d" + i, i < 50 ? "Al-Ahram" : "दैनिक"));
        }
        return documents;
    }

    private static Map<Long, Set<String>> owners(List<Gift> gifts) {
        Map<Long, Set<String>> owners = new HashMap<>();
        for (Gift gift : gifts) {
            assertThat(
                            owners.computeIfAbsent(gift.document(), d -> new HashSet<>())
                                    .add(gift.member()))
                    .isTrue();
        }
        return owners;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 77, -5})
    void thatAShareOfEachGroupGoesToSeveralAndTheRestToOne(long seed) {
        AssignmentPlan plan =
                AssignmentPlan.of(
                        recipe(30, share(0.2, 2), rest(1)),
                        documents(),
                        MEMBERS,
                        Map.of(),
                        Map.of(),
                        seed);
        Map<Long, Set<String>> owners = owners(plan.gifts());
        assertThat(owners).hasSize(80);
        assertThat(owners.entrySet().stream().filter(e -> e.getValue().size() == 2))
                .hasSize(16)
                .areExactly(
                        10,
                        new org.assertj.core.api.Condition<>(
                                e -> e.getKey() < 50, "of the first source"));
        assertThat(plan.times()).isEqualTo(new TreeMap<>(Map.of(1, 64, 2, 16)));
        assertThat(plan.missing()).isEmpty();
        // 96 pieces of work for four
        assertThat(plan.members().values()).allMatch(load -> load.gets() == 24 && load.had() == 0);
    }

    @Test
    void thatTheSamePlanComesOfTheSameSeedAndAnotherOfAnother() {
        List<Candidate> shuffled = new ArrayList<>(documents());
        Collections.shuffle(shuffled, new Random(3));
        List<String> turned = MEMBERS.reversed();
        AssignmentRecipe recipe = recipe(30, share(0.2, 2), rest(1));
        AssignmentPlan plan =
                AssignmentPlan.of(recipe, documents(), MEMBERS, Map.of(), Map.of(), 1);
        assertThat(AssignmentPlan.of(recipe, shuffled, turned, Map.of(), Map.of(), 1))
                .isEqualTo(plan);
        assertThat(AssignmentPlan.of(recipe, documents(), MEMBERS, Map.of(), Map.of(), 2).gifts())
                .isNotEqualTo(plan.gifts());
    }

    @Test
    void thatNobodyGetsMoreThanTheMostAndWhatIsLeftIsNamed() {
        AssignmentPlan plan =
                AssignmentPlan.of(
                        recipe(10, share(0.2, 2), rest(1)),
                        documents(),
                        MEMBERS,
                        Map.of(),
                        Map.of(),
                        4);
        assertThat(plan.members().values()).allMatch(load -> load.gets() == 10);
        Map<Long, Set<String>> owners = owners(plan.gifts());
        // those that need two come first
        assertThat(owners.values().stream().filter(two -> two.size() == 2)).hasSize(16);
        assertThat(plan.missing()).hasSize(80 - 16 - 8).noneMatch(owners::containsKey);
    }

    @Test
    void thatWhatMembersHaveCountsAndStays() {
        Set<Long> before = new HashSet<>();
        for (long id = 100; id < 112; id++) {
            before.add(id);
        }
        before.add(0L);
        AssignmentPlan plan =
                AssignmentPlan.of(
                        recipe(30, rest(1)),
                        documents(),
                        MEMBERS,
                        Map.of("zoe", before),
                        Map.of(),
                        1);
        assertThat(plan.gifts()).hasSize(79).noneMatch(gift -> gift.document() == 0);
        assertThat(plan.members().get("zoe").had()).isEqualTo(13);
        assertThat(plan.members().values()).allMatch(load -> load.had() + load.gets() == 23);
    }

    @Test
    void thatPlanningAgainGivesNothingMore() {
        AssignmentRecipe recipe = recipe(30, share(0.5, 3), rest(1));
        AssignmentPlan plan =
                AssignmentPlan.of(recipe, documents(), MEMBERS, Map.of(), Map.of(), 9);
        Map<String, Set<Long>> had = new HashMap<>();
        for (Gift gift : plan.gifts()) {
            had.computeIfAbsent(gift.member(), m -> new HashSet<>()).add(gift.document());
        }
        AssignmentPlan again = AssignmentPlan.of(recipe, documents(), MEMBERS, had, Map.of(), 9);
        assertThat(again.gifts()).isEmpty();
        assertThat(again.times()).isEqualTo(plan.times());
    }

    @Test
    void thatPairsMeetEvenly() {
        AssignmentPlan plan =
                AssignmentPlan.of(
                        recipe(100, rest(2)), documents(), MEMBERS, Map.of(), Map.of(), 5);
        Map<Set<String>, Integer> pairs = new HashMap<>();
        owners(plan.gifts()).values().forEach(pair -> pairs.merge(pair, 1, Integer::sum));
        assertThat(pairs).hasSize(6);
        assertThat(Collections.max(pairs.values()) - Collections.min(pairs.values()))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void thatEverybodyGetsEverythingWithoutARecipe() {
        AssignmentPlan plan =
                AssignmentPlan.of(
                        AssignmentRecipe.everything(), documents(), MEMBERS, Map.of(), Map.of(), 1);
        assertThat(plan.gifts()).hasSize(320);
        assertThat(plan.times()).isEqualTo(new TreeMap<>(Map.of(4, 80)));
    }

    private static AssignmentRecipe byLength(OptionalInt atMost, Share... shares) {
        return new AssignmentRecipe(
                Optional.empty(),
                Optional.empty(),
                List.of(shares),
                atMost,
                Optional.empty(),
                AssignmentRecipe.Balance.LENGTH);
    }

    /** Few long documents and many short ones. */
    private static Map<Long, Integer> lengths(long seed) {
        Random random = new Random(seed);
        Map<Long, Integer> lengths = new HashMap<>();
        for (long id = 0; id < 80; id++) {
            lengths.put(id, (int) Math.exp(4 + 4 * random.nextDouble()));
        }
        return lengths;
    }

    /** Whatever the shares: each document goes to those who have the least (Graham 1969). */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 77, -5})
    void thatNobodyHasMoreAboveAnotherThanTheLongestDocument(long seed) {
        Map<Long, Integer> lengths = lengths(seed);
        Random random = new Random(seed);
        AssignmentRecipe recipe =
                byLength(
                        OptionalInt.empty(),
                        share(random.nextDouble() / 2, 1 + random.nextInt(4)),
                        share(random.nextDouble() / 2, 1 + random.nextInt(4)),
                        rest(1 + random.nextInt(3)));
        AssignmentPlan plan =
                AssignmentPlan.of(recipe, documents(), MEMBERS, Map.of(), lengths, seed);
        Map<String, Long> own = new HashMap<>();
        for (Gift gift : plan.gifts()) {
            own.merge(gift.member(), (long) lengths.get(gift.document()), Long::sum);
        }
        plan.members()
                .forEach(
                        (member, load) -> assertThat(load.characters()).isEqualTo(own.get(member)));
        assertThat(Collections.max(own.values()) - Collections.min(own.values()))
                .isLessThanOrEqualTo(Collections.max(lengths.values()));
        assertThat(AssignmentPlan.of(recipe, documents(), MEMBERS, Map.of(), lengths, seed))
                .isEqualTo(plan);
    }

    @Test
    void thatLengthIsBalancedBetterThanByNumberOfDocuments() {
        long byLength = 0;
        long byNumber = 0;
        for (long seed = 0; seed < 20; seed++) {
            Map<Long, Integer> lengths = lengths(seed);
            byLength += apart(byLength(OptionalInt.empty(), rest(1)), lengths, seed);
            byNumber += apart(recipe(100, rest(1)), lengths, seed);
        }
        // short documents come last and even out what is left
        assertThat(byLength * 20).isLessThan(byNumber);
    }

    private static long apart(AssignmentRecipe recipe, Map<Long, Integer> lengths, long seed) {
        List<Long> loads =
                AssignmentPlan.of(recipe, documents(), MEMBERS, Map.of(), lengths, seed)
                        .members()
                        .values()
                        .stream()
                        .map(AssignmentPlan.Load::characters)
                        .toList();
        return Collections.max(loads) - Collections.min(loads);
    }

    @Test
    void thatTheLengthOfWhatMembersHaveCountsAndTheMostIsStillOfDocuments() {
        Map<Long, Integer> lengths = new HashMap<>(lengths(1));
        lengths.put(100L, 1_000_000);
        AssignmentPlan plan =
                AssignmentPlan.of(
                        byLength(OptionalInt.of(30), rest(1)),
                        documents(),
                        MEMBERS,
                        Map.of("zoe", Set.of(100L)),
                        lengths,
                        1);
        AssignmentPlan.Load zoe = plan.members().get("zoe");
        assertThat(zoe).isEqualTo(new AssignmentPlan.Load(1, 0, 1_000_000));
        assertThat(plan.members().values()).allMatch(load -> load.gets() <= 30);
        assertThat(plan.missing()).isEmpty();
    }
}
