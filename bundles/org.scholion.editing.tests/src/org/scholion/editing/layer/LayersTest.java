/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationKind;
import org.scholion.editing.intent.News;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;

class LayersTest {

    private static final String KIND = Layers.key(AnnotationKind.ENTITY);
    private static final String TYPE = Layers.key("person");

    @Test
    void thatAnAnnotationIsShownUnlessItsKindOrItsTypeIsHidden() {
        for (Set<String> hidden : List.of(Set.of(KIND), Set.of(TYPE), Set.of(KIND, TYPE))) {
            Layers layers = new Layers(hidden, Set.of());
            assertThat(layers.shows(AnnotationKind.ENTITY, "person")).as("%s", hidden).isFalse();
            assertThat(layers.shows(AnnotationKind.RELATION, "gpe")).as("%s", hidden).isTrue();
        }
        assertThat(Layers.ALL.shows(AnnotationKind.ENTITY, "person")).isTrue();
    }

    @Test
    void thatAnAnnotationIsLockedIfItsKindOrItsTypeIs() {
        for (Set<String> locked : List.of(Set.of(KIND), Set.of(TYPE), Set.of(KIND, TYPE))) {
            Layers layers = new Layers(Set.of(), locked);
            assertThat(layers.isLocked(AnnotationKind.ENTITY, "person")).as("%s", locked).isTrue();
            assertThat(layers.isLocked(AnnotationKind.RELATION, "gpe")).as("%s", locked).isFalse();
        }
        assertThat(Layers.ALL.isLocked(AnnotationKind.ENTITY, "person")).isFalse();
    }

    @Test
    void thatATypeNamedAsAKindIsAnotherLayer() {
        assertThat(Layers.key(AnnotationKind.ENTITY.word()))
                .isNotEqualTo(Layers.key(AnnotationKind.ENTITY));
    }

    @Test
    void thatHidingAndLockingAreTwoThings() {
        assertThat(Layers.ALL.toggleHidden(TYPE))
                .isEqualTo(new Layers(Set.of(TYPE), Set.of()))
                .isNotEqualTo(Layers.ALL.toggleLocked(TYPE));
        assertThat(Layers.ALL.toggleLocked(TYPE)).isEqualTo(new Layers(Set.of(), Set.of(TYPE)));
    }

    @Test
    void thatTogglingTwiceChangesNothing() {
        Layers layers = new Layers(Set.of(KIND), Set.of(TYPE));
        for (String key : List.of(KIND, TYPE, Layers.key("gpe"))) {
            assertThat(layers.toggleHidden(key)).isNotEqualTo(layers);
            assertThat(layers.toggleHidden(key).toggleHidden(key)).isEqualTo(layers);
            assertThat(layers.toggleLocked(key)).isNotEqualTo(layers);
            assertThat(layers.toggleLocked(key).toggleLocked(key)).isEqualTo(layers);
        }
    }

    @Test
    void thatListenersHearOfEachChangeOnceAndOfNothingElse() {
        LayerModel model = new LayerModel();
        List<Layers> heard = new ArrayList<>();
        List<Layers> wanted = new ArrayList<>();
        Runnable listener = () -> heard.add(model.layers());
        model.addListener(listener);
        Random random = new Random(3);
        Layers now = Layers.ALL;
        for (int i = 0; i < 50; i++) {
            Layers next = random.nextBoolean() ? now : now.toggleHidden(TYPE);
            model.set(next);
            if (!next.equals(now)) {
                wanted.add(next);
            }
            now = next;
        }
        assertThat(heard).isEqualTo(wanted).isNotEmpty();
        model.removeListener(listener);
        model.set(now.toggleLocked(KIND));
        assertThat(heard).isEqualTo(wanted);
        assertThat(model.layers()).isEqualTo(now.toggleLocked(KIND));
    }

    @Test
    void thatShowingOneTypeHidesTheOthersButNotWhatARelationJoins() {
        Schema schema = News.schema();
        AnnotationType person = schema.type("person").orElseThrow();
        Layers persons = Layers.ALL.toggleLocked("type:date").showingOnly(person, schema.types());
        assertThat(persons.shows(AnnotationKind.ENTITY, "person")).isTrue();
        assertThat(persons.shows(AnnotationKind.ENTITY, "date")).isFalse();
        assertThat(persons.shows(AnnotationKind.STANCE, "stance")).isFalse();
        assertThat(persons.isLocked(AnnotationKind.ENTITY, "date")).isTrue();

        AnnotationType stance = schema.type("stance").orElseThrow();
        Layers stances = Layers.ALL.showingOnly(stance, schema.types());
        assertThat(stances.shows(AnnotationKind.STANCE, "stance")).isTrue();
        assertThat(stances.shows(AnnotationKind.ENTITY, "person")).isTrue();
        assertThat(stances.shows(AnnotationKind.RELATION, "location")).isFalse();
    }
}
