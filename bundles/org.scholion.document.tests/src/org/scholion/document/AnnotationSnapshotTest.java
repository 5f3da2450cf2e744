/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnnotationSnapshotTest {

    private static final String TEXT = "Lavrov opposes the West.";

    private final AnnotationIds ids = AnnotationIds.system();

    @Test
    void thatAnnotationsAreFoundByIdPlaceAndReference() {
        Mention lavrov = mention("person", 0, 6);
        Mention west = mention("place", 19, 23);
        Relation relation = relation(lavrov.id(), west.id());
        AnnotationSnapshot snapshot = of(west, relation, lavrov);
        assertThat(snapshot.all()).containsExactly(lavrov, west, relation);
        assertThat(snapshot.find(west.id())).contains(west);
        assertThat(snapshot.referringTo(west.id())).containsExactly(relation);
        assertThat(snapshot.overlapping(5, 20)).containsExactly(lavrov, west);
        assertThat(snapshot.overlapping(7, 18)).isEmpty();
        assertThat(snapshot.text()).isEqualTo(TEXT);
        assertThat(snapshot.schema()).isEqualTo(TestSchemas.SCHEMA);
    }

    @Test
    void thatASnapshotKnowsItsLanguageAndBaseLayerIfThereAreAny() {
        BaseLayer layer =
                new BaseLayer("test", List.of(new BaseLayer.Token("1", 0, 6, Map.of())), List.of());
        AnnotationSnapshot known =
                new AnnotationSnapshot(
                        TEXT, Optional.of("ru"), TestSchemas.SCHEMA, Optional.of(layer), List.of());
        assertThat(known.language()).contains("ru");
        assertThat(known.baseLayer()).contains(layer);
        AnnotationSnapshot unknown =
                new AnnotationSnapshot(
                        TEXT, Optional.empty(), TestSchemas.SCHEMA, Optional.empty(), List.of());
        assertThat(unknown.language()).isEmpty();
        assertThat(unknown.baseLayer()).isEmpty();
    }

    @Test
    void thatADamagedSetCanBeShown() {
        Mention dragon = mention("dragon", 0, 6);
        Mention beyond = mention("person", 20, 99);
        Relation dangling = relation(dragon.id(), ids.next());
        AnnotationSnapshot snapshot = of(dragon, beyond, dangling);
        assertThat(snapshot.size()).isEqualTo(3);
        assertThat(snapshot.referringTo(dragon.id())).containsExactly(dangling);
        assertThat(snapshot.overlapping(0, TEXT.length())).containsExactly(dragon, beyond);
    }

    @Test
    void thatTwoAnnotationsOfOneIdAreRefused() {
        Mention lavrov = mention("person", 0, 6);
        assertThatThrownBy(() -> of(lavrov, lavrov)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatWhatOverlapsIsFoundInTheOrderOfTheTextTheLongerFirst() {
        RandomAnnotations values = new RandomAnnotations(11);
        List<Annotation> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            all.add(new Mention(header("person"), values.span(), Optional.empty()));
        }
        AnnotationSnapshot snapshot =
                new AnnotationSnapshot(
                        RandomAnnotations.TEXT,
                        Optional.empty(),
                        TestSchemas.SCHEMA,
                        Optional.empty(),
                        all);
        for (int i = 0; i < 400; i++) {
            int begin = values.random().nextInt(RandomAnnotations.TEXT.length());
            int end = Math.min(begin + values.random().nextInt(9), RandomAnnotations.TEXT.length());
            assertThat(snapshot.overlapping(begin, end))
                    .as("%d to %d", begin, end)
                    .containsExactlyElementsOf(slowly(all, begin, end));
        }
    }

    /** By the definition: begin, then the longer, then the id, of the first fragment that is in. */
    private static List<Annotation> slowly(List<Annotation> all, int begin, int end) {
        Map<Annotation, Fragment> first = new HashMap<>();
        for (Annotation annotation : all) {
            annotation.spans().stream()
                    .flatMap(span -> span.fragments().stream())
                    .filter(f -> isIn(f, begin, end))
                    .min(
                            Comparator.comparingInt(Fragment::begin)
                                    .thenComparing(Fragment::end, Comparator.reverseOrder()))
                    .ifPresent(f -> first.put(annotation, f));
        }
        return first.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<Annotation, Fragment> e) -> e.getValue().begin())
                                .thenComparing(e -> e.getValue().end(), Comparator.reverseOrder())
                                .thenComparing(e -> e.getKey().id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isIn(Fragment f, int begin, int end) {
        return begin < end && f.begin() < f.end()
                ? f.begin() < end && begin < f.end()
                : f.begin() <= end && begin <= f.end();
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", Instant.EPOCH, 1);
    }

    private Mention mention(String type, int begin, int end) {
        return new Mention(header(type), Span.of(begin, end), Optional.empty());
    }

    private Relation relation(AnnotationId who, AnnotationId of) {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("who", List.of(who));
        roles.put("of", List.of(of));
        return new Relation(header("member"), roles, Optional.empty());
    }

    private static AnnotationSnapshot of(Annotation... annotations) {
        return new AnnotationSnapshot(
                TEXT,
                Optional.of("en"),
                TestSchemas.SCHEMA,
                Optional.empty(),
                List.of(annotations));
    }
}
