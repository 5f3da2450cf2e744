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

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Mention;
import org.scholion.document.RandomAnnotations;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;

/** Annotations made in one operation, whatever the order they are given in. */
class CreationOrderTest {

    private final AnnotationIds ids = AnnotationIds.system();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void thatEachFindsWhatItRefersToInAnyOrder(long seed) throws Exception {
        RandomAnnotations values = new RandomAnnotations(seed);
        List<Annotation> all = new ArrayList<>();
        AnnotationMap growing = new AnnotationMap();
        for (int i = 0; i < 60; i++) {
            Annotation made = values.any(growing);
            all.add(made);
            growing = new AnnotationMap(all);
        }
        Collections.shuffle(all, new Random(seed));
        List<Operation> steps = assertMade(List.of(), all);
        assertThat(steps).hasSameSizeAs(all).allMatch(CreateAnnotation.class::isInstance);
    }

    @Test
    void thatWhatRefersToOneAnotherInACircleIsMadeAllTheSame() throws Exception {
        Mention mention = mention();
        Relation first = relation(mention.id());
        Relation second = relation(first.id(), mention.id());
        Relation third = relation(second.id());
        first = first.withRole("back", List.of(mention.id(), third.id()));
        List<Annotation> circle = new ArrayList<>(List.of(first, second, third, mention));
        for (int i = 0; i < 24; i++) {
            Collections.shuffle(circle, new Random(i));
            List<Operation> steps = assertMade(List.of(), circle);
            assertThat(steps).as("one role waits").hasSize(5);
        }
    }

    @Test
    void thatStancesAboutEachOtherAreMadeAllTheSame() throws Exception {
        Mention mention = mention();
        Stance one = stance(List.of());
        Stance other = stance(List.of(new StanceEnd.Annotated(one.id()), new StanceEnd.Author()));
        List<StanceEnd> ends =
                List.of(
                        new StanceEnd.Author(),
                        new StanceEnd.Annotated(other.id()),
                        new StanceEnd.Annotated(mention.id()));
        one = stance(one.header(), ends);
        for (List<Annotation> order :
                List.of(
                        List.<Annotation>of(one, other, mention),
                        List.<Annotation>of(other, one, mention),
                        List.<Annotation>of(mention, other, one))) {
            assertThat(assertMade(List.of(), order)).hasSize(4);
        }
    }

    @Test
    void thatWhatIsThereAlreadyNeedsNoStep() throws Exception {
        Mention there = mention();
        Relation relation = relation(there.id());
        assertThat(assertMade(List.of(there), List.of(relation)))
                .containsExactly(new CreateAnnotation(relation));
    }

    /** Makes all, looks after each step that no end is missing, and returns the steps. */
    private static List<Operation> assertMade(List<Annotation> there, List<Annotation> all)
            throws Exception {
        Operation creating = CreationOrder.creating(all, "paste");
        List<Operation> steps = ((CompoundOperation) creating).steps();
        AnnotationMap map = new AnnotationMap(there);
        for (Operation step : steps) {
            map.apply(step.changes(map));
            for (Annotation annotation : map.all()) {
                for (AnnotationId reference : annotation.references()) {
                    assertThat(map.find(reference)).isPresent();
                }
            }
        }
        List<Annotation> expected = new ArrayList<>(there);
        expected.addAll(all);
        assertThat(map.all()).containsExactlyInAnyOrderElementsOf(expected);
        return steps;
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", Instant.EPOCH, 1);
    }

    private Mention mention() {
        return new Mention(header("person"), Span.of(0, 1), Optional.empty());
    }

    private Relation relation(AnnotationId... fillers) {
        return new Relation(
                header("member"), new TreeMap<>(Map.of("who", List.of(fillers))), Optional.empty());
    }

    private Stance stance(List<StanceEnd> targets) {
        return stance(header("stance"), targets);
    }

    private static Stance stance(AnnotationHeader header, List<StanceEnd> targets) {
        return new Stance(
                header,
                List.of(),
                targets,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Span.of(0, 1)),
                List.of());
    }
}
