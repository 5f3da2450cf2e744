/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.DemandingSchema;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.RandomAnnotations;
import org.scholion.document.RandomOperations;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.TestSchemas;
import org.scholion.text.TextBoundaries;

/** Random edits, among them such as no operation would make, that leave all sorts of breaches. */
class FindingsPropertyTest {

    private static final int STEPS = 500;
    private static final Rules RULES =
            new Rules(TestSchemas.SCHEMA, TextBoundaries.of(RandomAnnotations.TEXT, ""));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thatFindingsKeptCurrentAreThoseFoundAnew(long seed) {
        Edits edits = new Edits(seed);
        AnnotationMap map = new AnnotationMap();
        DocumentFindings findings = new DocumentFindings(RULES, map);
        Set<Rule> seen = EnumSet.noneOf(Rule.class);
        for (int step = 0; step < STEPS; step++) {
            List<Finding> before = findings.all();
            List<AnnotationChange> changes = edits.next(map);
            map.apply(changes);
            Set<AnnotationId> different = findings.after(changes);
            List<Finding> after = findings.all();
            assertThat(after).isEqualTo(RULES.all(map));
            assertThat(different).isEqualTo(different(before, after));
            after.forEach(finding -> seen.add(finding.rule()));
        }
        assertThat(seen)
                .contains(
                        Rule.END_MISSING,
                        Rule.END_KIND,
                        Rule.GROUP_CYCLE,
                        Rule.MARKED_TWICE,
                        Rule.REFERENT_UNUSED,
                        Rule.TYPE_UNKNOWN,
                        Rule.SPAN_BEYOND_TEXT);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void thatFindingsOfADemandingSchemaKeptCurrentAreThoseFoundAnew(long seed) {
        Rules demanding =
                new Rules(DemandingSchema.SCHEMA, TextBoundaries.of(RandomAnnotations.TEXT, ""));
        Edits edits = new Edits(seed);
        AnnotationMap map = new AnnotationMap();
        DocumentFindings findings = new DocumentFindings(demanding, map);
        Set<Rule> seen = EnumSet.noneOf(Rule.class);
        for (int step = 0; step < STEPS; step++) {
            List<AnnotationChange> changes = step % 5 == 0 ? edits.link(map) : edits.next(map);
            map.apply(changes);
            findings.after(changes);
            assertThat(findings.all()).isEqualTo(demanding.all(map));
            findings.all().forEach(finding -> seen.add(finding.rule()));
        }
        assertThat(seen)
                .contains(
                        Rule.NESTING_NOT_ALLOWED,
                        Rule.TARGET_UNIDENTIFIED,
                        Rule.LINK_BROKEN,
                        Rule.LINK_NOT_ALLOWED,
                        Rule.SCHEMA_RULE,
                        Rule.SCHEMA_ADVICE,
                        Rule.IDENTIFIER_MISSING);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9, 10})
    void thatAddedBreachesAreThoseAfterThatWereNotBefore(long seed) {
        Edits edits = new Edits(seed);
        AnnotationMap map = new AnnotationMap();
        StructureRules structure = RULES.structure();
        int adding = 0;
        int removing = 0;
        for (int step = 0; step < STEPS; step++) {
            List<AnnotationChange> changes = edits.next(map);
            List<Finding> before = breaches(structure, map);
            Set<Finding> added = breachesOf(structure.added(changes, map));
            map.apply(changes);
            List<Finding> after = breaches(structure, map);
            Set<Finding> expected = breachesOf(after);
            expected.removeAll(breachesOf(before));
            // a new circle is named by the one that closed it, and not by all around it
            boolean circle = expected.removeIf(f -> f.rule() == Rule.GROUP_CYCLE);
            boolean named = added.removeIf(f -> f.rule() == Rule.GROUP_CYCLE);
            if (before.stream().noneMatch(f -> f.rule() == Rule.GROUP_CYCLE)) {
                assertThat(named).isEqualTo(circle);
            }
            assertThat(added).isEqualTo(expected);
            adding += expected.isEmpty() ? 0 : 1;
            removing += before.size() > after.size() && expected.isEmpty() ? 1 : 0;
        }
        assertThat(adding).isPositive();
        assertThat(removing).isPositive();
    }

    private static Set<Finding> breachesOf(List<Finding> findings) {
        return findings.stream()
                .map(Finding::breach)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Finding> breaches(StructureRules structure, AnnotationMap map) {
        List<Finding> all = new ArrayList<>();
        map.all().forEach(annotation -> all.addAll(structure.breaches(annotation, map)));
        return all;
    }

    private static Set<AnnotationId> different(List<Finding> before, List<Finding> after) {
        Set<Finding> either = new HashSet<>(before);
        either.addAll(after);
        Set<Finding> both = new HashSet<>(before);
        both.retainAll(after);
        either.removeAll(both);
        Set<AnnotationId> ids = new HashSet<>();
        either.forEach(finding -> ids.add(finding.annotation()));
        return ids;
    }

    /** Makes changes of every sort. */
    private static final class Edits {
        private final RandomAnnotations values;
        private final RandomOperations operations;
        private final Random random;

        Edits(long seed) {
            values = new RandomAnnotations(seed);
            operations = new RandomOperations(values);
            random = values.random();
        }

        List<AnnotationChange> next(AnnotationMap map) {
            List<Annotation> all = List.copyOf(map.all());
            if (all.isEmpty() || random.nextInt(4) == 0) {
                return created(values.any(map));
            }
            Annotation one = all.get(random.nextInt(all.size()));
            return switch (random.nextInt(5)) {
                case 0 -> List.of(new AnnotationChange(Optional.of(one), Optional.empty()));
                case 1 -> changed(one, odd(one, all));
                case 2 -> changed(one, one.withHeader(one.header().withType(type())));
                default -> {
                    try {
                        yield operations.next(map).changes(map);
                    } catch (OperationRefusedException e) {
                        // what no operation may do, the other cases do
                        yield List.of();
                    }
                }
            };
        }

        /** Links a mention to any annotation, or to none there is. */
        List<AnnotationChange> link(AnnotationMap map) {
            List<Annotation> all = List.copyOf(map.all());
            List<Annotation> mentions =
                    all.stream().filter(a -> a.kind() == AnnotationKind.ENTITY).toList();
            if (mentions.isEmpty()) {
                return List.of();
            }
            Annotation one = mentions.get(random.nextInt(mentions.size()));
            AnnotationId to =
                    random.nextInt(5) == 0 ? values.id() : all.get(random.nextInt(all.size())).id();
            return changed(
                    one,
                    one.withHeader(
                            one.header()
                                    .withAttribute(
                                            one.typeId().equals("place") ? "near" : "boss",
                                            Optional.of(new AttributeValue.Text(to.value())))));
        }

        private String type() {
            return List.of("person", "place", "member", "event", "stance", "nobody")
                    .get(random.nextInt(6));
        }

        private Annotation odd(Annotation one, List<Annotation> all) {
            AnnotationId any =
                    random.nextInt(5) == 0 ? values.id() : all.get(random.nextInt(all.size())).id();
            return switch (one) {
                case Mention mention -> {
                    List<Annotation> mentions =
                            all.stream().filter(a -> a.kind() == AnnotationKind.ENTITY).toList();
                    Annotation other = mentions.get(random.nextInt(mentions.size()));
                    yield switch (random.nextInt(3)) {
                        case 0 -> mention.withReferent(Optional.of(any));
                        case 1 -> mention.withSpan(Span.of(3, 10_000));
                        default ->
                                mention.withSpan(other.spans().get(0))
                                        .withHeader(mention.header().withType(other.typeId()));
                    };
                }
                case Referent referent ->
                        new Referent(
                                referent.header(),
                                referent.name(),
                                referent.identifier(),
                                List.of(any, referents(all, referent)));
                case Relation relation -> relation.withRole("who", List.of(any));
                default -> one.withHeader(one.header().withUnsure(!one.header().unsure()));
            };
        }

        private AnnotationId referents(List<Annotation> all, Referent one) {
            List<Annotation> others =
                    all.stream().filter(a -> a.kind() == AnnotationKind.REFERENT).toList();
            return others.isEmpty() ? one.id() : others.get(random.nextInt(others.size())).id();
        }

        private static List<AnnotationChange> created(Annotation annotation) {
            return List.of(new AnnotationChange(Optional.empty(), Optional.of(annotation)));
        }

        private static List<AnnotationChange> changed(Annotation before, Annotation after) {
            return before.equals(after)
                    ? List.of()
                    : List.of(new AnnotationChange(Optional.of(before), Optional.of(after)));
        }
    }
}
