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
                        recipe(30, share(0.2, 2), rest(1)), documents(), MEMBERS, Map.of(), seed);
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
        AssignmentPlan plan = AssignmentPlan.of(recipe, documents(), MEMBERS, Map.of(), 1);
        assertThat(AssignmentPlan.of(recipe, shuffled, turned, Map.of(), 1)).isEqualTo(plan);
        assertThat(AssignmentPlan.of(recipe, documents(), MEMBERS, Map.of(), 2).gifts())
                .isNotEqualTo(plan.gifts());
    }

    @Test
    void thatNobodyGetsMoreThanTheMostAndWhatIsLeftIsNamed() {
        AssignmentPlan plan =
                AssignmentPlan.of(
                        recipe(10, share(0.2, 2), rest(1)), documents(), MEMBERS, Map.of(), 4);
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
                        recipe(30, rest(1)), documents(), MEMBERS, Map.of("zoe", before), 1);
        assertThat(plan.gifts()).hasSize(79).noneMatch(gift -> gift.document() == 0);
        assertThat(plan.members().get("zoe").had()).isEqualTo(13);
        assertThat(plan.members().values()).allMatch(load -> load.had() + load.gets() == 23);
    }

    @Test
    void thatPlanningAgainGivesNothingMore() {
        AssignmentRecipe recipe = recipe(30, share(0.5, 3), rest(1));
        AssignmentPlan plan = AssignmentPlan.of(recipe, documents(), MEMBERS, Map.of(), 9);
        Map<String, Set<Long>> had = new HashMap<>();
        for (Gift gift : plan.gifts()) {
            had.computeIfAbsent(gift.member(), m -> new HashSet<>()).add(gift.document());
        }
        AssignmentPlan again = AssignmentPlan.of(recipe, documents(), MEMBERS, had, 9);
        assertThat(again.gifts()).isEmpty();
        assertThat(again.times()).isEqualTo(plan.times());
    }

    @Test
    void thatPairsMeetEvenly() {
        AssignmentPlan plan =
                AssignmentPlan.of(recipe(100, rest(2)), documents(), MEMBERS, Map.of(), 5);
        Map<Set<String>, Integer> pairs = new HashMap<>();
        owners(plan.gifts()).values().forEach(pair -> pairs.merge(pair, 1, Integer::sum));
        assertThat(pairs).hasSize(6);
        assertThat(Collections.max(pairs.values()) - Collections.min(pairs.values()))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void thatEverybodyGetsEverythingWithoutARecipe() {
        AssignmentPlan plan =
                AssignmentPlan.of(AssignmentRecipe.everything(), documents(), MEMBERS, Map.of(), 1);
        assertThat(plan.gifts()).hasSize(320);
        assertThat(plan.times()).isEqualTo(new TreeMap<>(Map.of(4, 80)));
    }
}
