/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Span;

/** What holds of any sets, over texts of several scripts. */
class MergingTest {

    private static final int SETS = 300;

    @Test
    void thatMergingEqualSetsGivesThatSet() throws Exception {
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<Annotation> set = Marks.random(random);
            List<MemberMarks> workers =
                    new ArrayList<>(List.of(Marks.of("a", set), Marks.of("b", Marks.again(set))));
            if (random.nextBoolean()) {
                workers.add(Marks.of("c", Marks.again(set)));
            }
            Adjudicated adjudicated = new Adjudicated();
            Settling settling = adjudicated.settle(workers, new Rule.Unanimous());
            assertThat(settling.open()).as("seed %d", seed).isEmpty();
            assertThat(Marks.said(adjudicated.gold()))
                    .as("seed %d", seed)
                    .isEqualTo(Marks.said(set));
        }
    }

    @Test
    void thatTheOrderInWhichThingsWereMarkedDoesNotMatter() throws Exception {
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<Annotation> set = unlike(Marks.random(random));
            List<MemberMarks> workers =
                    List.of(Marks.of("a", set), Marks.of("b", Marks.again(set, random)));
            Adjudicated adjudicated = new Adjudicated();
            adjudicated.settle(workers, new Rule.Unanimous());
            assertThat(Marks.said(adjudicated.gold()))
                    .as("seed %d", seed)
                    .isEqualTo(Marks.said(set));
        }
    }

    /** Leaves out sets in which two say the same in all they point to: nothing tells them apart. */
    private static List<Annotation> unlike(List<Annotation> set) {
        List<String> said = Marks.said(set);
        return new HashSet<>(said).size() == said.size() ? set : List.of();
    }

    @Test
    void thatGoldHasIdsOfItsOwnAndPointsToGoldAlone() throws Exception {
        for (int seed = 0; seed < SETS; seed++) {
            List<Annotation> set = Marks.random(new Random(seed));
            Adjudicated adjudicated = new Adjudicated();
            adjudicated.settle(
                    List.of(Marks.of("a", set), Marks.of("b", Marks.again(set))),
                    new Rule.Unanimous());
            Set<AnnotationId> ids = new HashSet<>();
            adjudicated.gold().forEach(a -> ids.add(a.id()));
            assertThat(ids).hasSize(set.size());
            assertThat(set).noneMatch(a -> ids.contains(a.id()));
            assertThat(adjudicated.gold()).allMatch(a -> ids.containsAll(a.references()));
        }
    }

    @Test
    void thatTheRulesAreSymmetricInMembers() {
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<List<Annotation>> sets = new ArrayList<>();
            for (int member = 0; member < 3; member++) {
                sets.add(altered(Marks.again(Marks.random(new Random(seed / 3))), random));
            }
            List<String> one = shapes(sets.get(0), sets.get(1), sets.get(2));
            assertThat(shapes(sets.get(1), sets.get(0), sets.get(2)))
                    .as("seed %d", seed)
                    .isEqualTo(one);
        }
    }

    /** Takes some mentions away that nothing points to, and moves others. */
    private static List<Annotation> altered(List<Annotation> set, Random random) {
        List<Annotation> altered = new ArrayList<>();
        for (Annotation annotation : set) {
            boolean pointedTo =
                    set.stream().anyMatch(a -> a.references().contains(annotation.id()));
            if (!(annotation instanceof Mention mention) || random.nextInt(4) > 0) {
                altered.add(annotation);
            } else if (pointedTo || random.nextBoolean()) {
                altered.add(mention.withSpan(Marks.span(random)));
            }
        }
        return altered;
    }

    /** How many members are together in how many versions, without their names. */
    @SafeVarargs
    private static List<String> shapes(List<Annotation>... sets) {
        List<MemberMarks> workers = new ArrayList<>();
        for (List<Annotation> set : sets) {
            workers.add(Marks.of("m" + workers.size(), set));
        }
        List<String> shapes = new ArrayList<>();
        for (Place place : Places.of(Marks.TEXT, workers, Meaning.PLAIN).all()) {
            shapes.add(
                    place.kind()
                            + " "
                            + place.versions().stream().map(v -> v.members().size()).toList());
        }
        Collections.sort(shapes);
        return shapes;
    }

    @Test
    void thatEachAnnotationBelongsToOnePlaceAndNoMemberHasTwoDifferentThingsThere() {
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<Annotation> a = Marks.random(random);
            List<Annotation> b = altered(Marks.again(a), random);
            Places places =
                    Places.of(
                            Marks.TEXT, List.of(Marks.of("a", a), Marks.of("b", b)), Meaning.PLAIN);
            int marks = 0;
            for (Place place : places.all()) {
                for (var entry : place.marks().entrySet()) {
                    marks += entry.getValue().size();
                    for (Annotation annotation : entry.getValue()) {
                        assertThat(annotation.kind()).isEqualTo(place.kind());
                        assertThat(places.of(entry.getKey(), annotation.id())).contains(place);
                    }
                }
            }
            assertThat(marks).isEqualTo(a.size() + b.size());
        }
    }

    @Test
    void thatDecisionsSurviveImportingAllAgain() throws Exception {
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<Annotation> a = unlike(Marks.random(random));
            List<Annotation> b = altered(Marks.again(a), random);
            Adjudicated adjudicated = new Adjudicated();
            Settling before =
                    adjudicated.settle(
                            List.of(Marks.of("a", a), Marks.of("b", b)), new Rule.OfMember("a"));
            assertThat(before.open()).isEmpty();
            List<String> gold = Marks.said(adjudicated.gold());
            assertThat(gold).as("seed %d", seed).isEqualTo(Marks.said(a));
            List<MemberMarks> again =
                    List.of(Marks.of("a", Marks.again(a)), Marks.of("b", Marks.again(b)));
            assertThat(adjudicated.judge(again).all())
                    .as("seed %d", seed)
                    .allMatch(place -> place.status() == JudgedPlace.Status.SETTLED);
            adjudicated.settle(again, new Rule.OfMember("b"));
            assertThat(Marks.said(adjudicated.gold())).isEqualTo(gold);
        }
    }

    @Test
    void thatAChangedMarkOpensItsPlaceAndNoOther() throws Exception {
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<Annotation> a = unlike(Marks.random(random));
            List<Annotation> b = Marks.again(a);
            Adjudicated adjudicated = new Adjudicated();
            adjudicated.settle(List.of(Marks.of("a", a), Marks.of("b", b)), new Rule.Unanimous());
            Optional<Mention> mention =
                    b.stream()
                            .filter(Mention.class::isInstance)
                            .map(Mention.class::cast)
                            .findFirst();
            if (mention.isEmpty()) {
                continue;
            }
            Span grown = Span.of(mention.get().span().begin(), mention.get().span().end() + 1);
            List<Annotation> changed = new ArrayList<>(b);
            changed.set(b.indexOf(mention.get()), mention.get().withSpan(grown));
            List<JudgedPlace> open =
                    adjudicated
                            .judge(List.of(Marks.of("a", a), Marks.of("b", changed)))
                            .all()
                            .stream()
                            .filter(JudgedPlace::isOpen)
                            .toList();
            assertThat(open).as("seed %d", seed).hasSize(1);
            assertThat(open.get(0).status()).isEqualTo(JudgedPlace.Status.CHANGED);
            assertThat(open.get(0).decision().orElseThrow().sources())
                    .anyMatch(source -> source.has(mention.get().id()));
        }
    }
}
