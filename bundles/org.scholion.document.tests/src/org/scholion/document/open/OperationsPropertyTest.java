/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.AnnotationSnapshot;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.RandomAnnotations;
import org.scholion.document.RandomOperations;
import org.scholion.document.TestSchemas;
import org.scholion.document.cas.CasContents;
import org.scholion.document.cas.CasReader;
import org.scholion.document.json.AnnotationJson;
import org.scholion.document.json.OperationJson;
import org.scholion.document.operation.Operation;

/** Random sequences of operations, on a document and on a map, done and undone. */
class OperationsPropertyTest {

    private static final int STEPS = 400;
    private static final CasReader READER =
            new CasReader(TestSchemas.SCHEMA, AnnotationIds.system(), "", Instant.EPOCH, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thatDocumentAndMapStayEqualAndEveryOperationCanBeTakenBack(long seed) throws Exception {
        RandomAnnotations values = new RandomAnnotations(seed);
        RandomOperations operations = new RandomOperations(values);
        AnnotationMap map = new AnnotationMap();
        AnnotatedDocument document = open(List.of());
        Deque<Operation> done = new ArrayDeque<>();
        Deque<List<Annotation>> states = new ArrayDeque<>();
        int refused = 0;
        for (int step = 0; step < STEPS; step++) {
            List<Annotation> before = List.copyOf(map.all());
            if (!done.isEmpty() && values.random().nextInt(5) == 0) {
                Operation undo = done.pop().inverse();
                document.apply(undo);
                map.apply(undo.changes(map));
                assertThat(List.copyOf(map.all())).isEqualTo(states.pop());
            } else {
                Operation operation = operations.next(map);
                assertThat(operation.inverse().inverse()).isEqualTo(operation);
                assertThat(OperationJson.read(OperationJson.write(operation))).isEqualTo(operation);
                try {
                    List<AnnotationChange> changes = operation.changes(map);
                    assertThat(document.apply(operation).changes()).isEqualTo(changes);
                    map.apply(changes);
                    done.push(operation);
                    states.push(before);
                } catch (OperationRefusedException e) {
                    refused++;
                    assertThat(document.all()).containsExactlyElementsOf(before);
                }
            }
            if (step % 20 == 0) {
                assertSame(document, map);
            }
        }
        assertThat(refused).isBetween(1, STEPS / 2);
        assertSame(document, map);
        assertSame(open(map.all()), map);
        while (!done.isEmpty()) {
            Operation undo = done.pop().inverse();
            document.apply(undo);
            assertThat(document.all()).isEqualTo(states.pop());
        }
        assertThat(document.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void thatWhatHasChangedSomethingCannotBeDoneASecondTime(long seed) {
        RandomAnnotations values = new RandomAnnotations(seed);
        RandomOperations operations = new RandomOperations(values);
        AnnotationMap map = new AnnotationMap();
        Set<Class<?>> kinds = new HashSet<>();
        for (int step = 0; step < 3 * STEPS; step++) {
            Operation operation = operations.next(map);
            List<AnnotationChange> changes;
            try {
                changes = operation.changes(map);
            } catch (OperationRefusedException e) {
                continue;
            }
            map.apply(changes);
            if (!changes.isEmpty()) {
                kinds.add(operation.getClass());
                assertThatThrownBy(() -> operation.changes(map))
                        .as("what it says was there is there no more: %s", operation)
                        .isInstanceOf(OperationRefusedException.class);
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void thatWhatIsWrittenAsJsonIsReadAsItWas(long seed) throws Exception {
        RandomAnnotations values = new RandomAnnotations(seed);
        AnnotationMap others = new AnnotationMap();
        for (int n = 0; n < 500; n++) {
            Annotation annotation = values.any(others);
            others.apply(List.of(new AnnotationChange(Optional.empty(), Optional.of(annotation))));
            String json = AnnotationJson.write(annotation);
            assertThat(AnnotationJson.read(json)).isEqualTo(annotation);
            assertThat(AnnotationJson.write(AnnotationJson.read(json))).isEqualTo(json);
            assertThat(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .asString(java.nio.charset.StandardCharsets.UTF_8)
                    .isEqualTo(json);
        }
    }

    private static AnnotatedDocument open(java.util.Collection<Annotation> annotations)
            throws AnnotationMisfitException {
        return AnnotatedDocument.open(
                RandomAnnotations.TEXT,
                Optional.empty(),
                TestSchemas.SCHEMA,
                Optional.empty(),
                annotations);
    }

    private static void assertSame(AnnotatedDocument document, AnnotationMap map) {
        // a reader that knows nothing but the CAS must find the same, and no reference to anything
        // that is no longer there
        CasContents contents = document.lend(READER::read);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.annotations()).containsExactlyElementsOf(map.all());
        assertThat(document.all()).containsExactlyElementsOf(map.all());
        Map<AnnotationId, List<AnnotationId>> referring = new HashMap<>();
        for (Annotation annotation : map.all()) {
            for (AnnotationId to : annotation.references()) {
                referring.computeIfAbsent(to, k -> new ArrayList<>()).add(annotation.id());
            }
        }
        for (Annotation annotation : map.all()) {
            List<AnnotationId> expected = referring.getOrDefault(annotation.id(), List.of());
            assertThat(document.referringTo(annotation.id()))
                    .extracting(Annotation::id)
                    .isEqualTo(expected);
            assertThat(map.referringTo(annotation.id()))
                    .extracting(Annotation::id)
                    .isEqualTo(expected);
        }
        AnnotationSnapshot snapshot =
                new AnnotationSnapshot(
                        document.text(),
                        document.language(),
                        document.schema(),
                        document.baseLayer(),
                        map.all());
        for (int begin = 0; begin < document.text().length(); begin += 37) {
            int from = begin;
            int to = begin + 30;
            assertThat(snapshot.overlapping(from, to)).isEqualTo(document.overlapping(from, to));
            assertThat(document.overlapping(from, to))
                    .extracting(Annotation::id)
                    .containsExactlyInAnyOrderElementsOf(
                            map.all().stream()
                                    .filter(a -> touches(a, from, to))
                                    .map(Annotation::id)
                                    .toList());
        }
    }

    private static boolean touches(Annotation annotation, int begin, int end) {
        return annotation.spans().stream()
                .flatMap(span -> span.fragments().stream())
                .anyMatch(
                        f ->
                                f.length() == 0
                                        ? f.begin() >= begin && f.end() <= end
                                        : f.begin() < end && begin < f.end());
    }
}
