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

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.RandomAnnotations;
import org.scholion.document.RandomOperations;
import org.scholion.document.TestSchemas;
import org.scholion.document.json.AnnotationJson;
import org.scholion.document.operation.Operation;

/** Deleting and creating at random, rings of references among them. */
class EditsPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void thatAnyDeletionCanBeAppliedAndTakenBack(long seed) throws Exception {
        RandomAnnotations values = new RandomAnnotations(seed);
        AnnotationMap map = grown(values);
        Edits edits =
                new Edits(
                        map,
                        TestSchemas.SCHEMA,
                        "ann",
                        1,
                        InstantSource.system(),
                        AnnotationIds.system());
        while (map.size() > 0) {
            List<Annotation> before = List.copyOf(map.all());
            Set<AnnotationId> deleted = new HashSet<>();
            for (int n = 1 + values.random().nextInt(8); n > 0; n--) {
                deleted.add(before.get(values.random().nextInt(before.size())).id());
            }
            Operation deletion = edits.deletion(deleted).orElseThrow();
            map.apply(deletion.changes(map));
            assertThat(map.all()).extracting(Annotation::id).doesNotContainAnyElementsOf(deleted);
            assertThat(map.all())
                    .allSatisfy(
                            a ->
                                    assertThat(a.references())
                                            .allMatch(id -> map.find(id).isPresent()));
            map.apply(deletion.inverse().changes(map));
            assertThat(map.all()).containsExactlyElementsOf(before);
            map.apply(deletion.changes(map));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void thatAnyAnnotationsCanBeCreatedAtOnce(long seed) throws Exception {
        RandomAnnotations values = new RandomAnnotations(seed);
        AnnotationMap map = grown(values);
        List<Annotation> shuffled = new ArrayList<>(map.all());
        Collections.shuffle(shuffled, values.random());
        AnnotationMap copy = new AnnotationMap();
        Optional<Operation> creation = Edits.creation("Import", shuffled);
        copy.apply(creation.orElseThrow().changes(copy));
        assertThat(copy.all()).containsExactlyElementsOf(map.all());
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void thatCopiesPointToCopiesAndAreOtherwiseTheSame(long seed) {
        List<Annotation> originals = List.copyOf(grown(new RandomAnnotations(seed)).all());
        List<Annotation> copies =
                AnnotationCopies.of(originals, AnnotationIds.system(), header -> header);
        Map<AnnotationId, AnnotationId> back = new HashMap<>();
        for (int i = 0; i < originals.size(); i++) {
            back.put(copies.get(i).id(), originals.get(i).id());
        }
        assertThat(back.keySet())
                .hasSize(originals.size())
                .doesNotContainAnyElementsOf(back.values());
        assertThat(copies.stream().map(copy -> pointingBack(copy, back)))
                .containsExactlyElementsOf(originals.stream().map(AnnotationJson::write).toList());
    }

    /** By the text, so that no place that holds an id is missed. */
    private static String pointingBack(Annotation copy, Map<AnnotationId, AnnotationId> back) {
        String text = AnnotationJson.write(copy);
        for (Map.Entry<AnnotationId, AnnotationId> id : back.entrySet()) {
            text = text.replace(id.getKey().value(), id.getValue().value());
        }
        return text;
    }

    private static AnnotationMap grown(RandomAnnotations values) {
        AnnotationMap map = new AnnotationMap();
        RandomOperations operations = new RandomOperations(values);
        while (map.size() < 120) {
            Operation operation = operations.next(map);
            try {
                map.apply(operation.changes(map));
            } catch (OperationRefusedException e) {
                // the next one may fit
                continue;
            }
        }
        return map;
    }
}
