/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Mention;
import org.scholion.document.RandomAnnotations;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.TestSchemas;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;

/** Annotations full of breaches, mended. */
class MendingTest {

    private static final StructureRules RULES =
            new StructureRules(TestSchemas.SCHEMA, RandomAnnotations.TEXT.length());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thatNoBreachIsLeftAndNothingElseIsTouched(long seed) {
        AnnotationMap broken = broken(seed);
        Mending.Mended mended = Mending.of(broken.all(), RULES);
        AnnotationMap map = new AnnotationMap(mended.annotations());
        for (Annotation annotation : map.all()) {
            assertThat(RULES.breaches(annotation, map)).isEmpty();
        }
        assertThat(mended.breaches()).isNotEmpty();
        broken.apply(mended.changes());
        assertThat(List.copyOf(broken.all())).isEqualTo(mended.annotations());
        assertThat(mended.annotations()).isNotEmpty();
        assertThat(Mending.of(mended.annotations(), RULES).changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void thatTheOperationsThatMendAddNoBreach(long seed) throws Exception {
        AnnotationMap broken = broken(seed);
        Mending.Mended mended = Mending.of(broken.all(), RULES);
        Operation operation = Mending.operation("repair", broken.all(), mended).orElseThrow();
        List<AnnotationChange> changes = operation.changes(broken);
        assertThat(RULES.added(changes, broken)).isEmpty();
        broken.apply(changes);
        assertThat(List.copyOf(broken.all())).isEqualTo(mended.annotations());
    }

    private static AnnotationMap broken(long seed) {
        RandomAnnotations values = new RandomAnnotations(seed);
        Random random = values.random();
        AnnotationMap map = new AnnotationMap();
        for (int n = 0; n < 200; n++) {
            Annotation made = values.any(map);
            AnnotationId lost = values.id();
            Annotation odd =
                    switch (made) {
                        case Mention mention when random.nextInt(4) == 0 ->
                                mention.withSpan(Span.of(1, 100_000));
                        case Mention mention when random.nextInt(4) == 0 ->
                                mention.withReferent(Optional.of(lost));
                        case Relation relation when random.nextInt(3) == 0 ->
                                relation.withRole("who", List.of(lost, relation.id()));
                        case Referent group when random.nextInt(3) == 0 -> {
                            List<AnnotationId> members = new ArrayList<>(group.members());
                            members.add(lost);
                            yield new Referent(
                                    group.header(), group.name(), group.identifier(), members);
                        }
                        default ->
                                random.nextInt(9) == 0
                                        ? made.withHeader(made.header().withType("ghost"))
                                        : made;
                    };
            map.apply(List.of(new AnnotationChange(Optional.empty(), Optional.of(odd))));
        }
        return map;
    }
}
