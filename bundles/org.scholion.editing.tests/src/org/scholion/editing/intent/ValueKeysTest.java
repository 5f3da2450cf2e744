/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Stance;
import org.scholion.document.edit.StanceDraft;
import org.scholion.document.operation.Operation;

/** A selected annotation gets a value by one key. */
class ValueKeysTest {

    private final News news = News.of(News.TEXT);
    private final ValueKeys keys = new ValueKeys(News.schema());

    private Annotation find(AnnotationId id) {
        return news.document().find(id).orElseThrow();
    }

    private boolean press(AnnotationId id, char key) {
        Optional<Operation> operation = keys.press(news.edits(), find(id), key);
        operation.ifPresent(news::apply);
        return operation.isPresent();
    }

    @Test
    void thatDigitsChooseATagOfTheFirstAttribute() {
        AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
        assertThat(keys.of(find(lavrov)))
                .extracting(
                        ValueKeys.Keyed::key,
                        ValueKeys.Keyed::value,
                        ValueKeys.Keyed::chosen,
                        ValueKeys.Keyed::proposed)
                .containsExactly(
                        tuple("1", "Name", false, true),
                        tuple("2", "Nominal", false, false),
                        tuple("3", "Pronominal", false, false),
                        tuple("4", "Adjectival", false, false));
        assertThat(press(lavrov, '2')).isTrue();
        assertThat(find(lavrov).header().attributes())
                .isEqualTo(Map.of("level", AttributeValue.Tags.of("nominal")));
        assertThat(keys.of(find(lavrov)))
                .extracting(ValueKeys.Keyed::chosen, ValueKeys.Keyed::proposed)
                .containsExactly(
                        tuple(false, false),
                        tuple(true, false),
                        tuple(false, false),
                        tuple(false, false));
        assertThat(press(lavrov, '2')).isFalse();
        assertThat(press(lavrov, '9')).isFalse();
    }

    @Test
    void thatARelationsRealisIsOneKey() {
        AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
        AnnotationId moscow = news.mark("gpe", "Moscow");
        AnnotationId relation = news.relate("location", "located", lavrov, "place", moscow);
        assertThat(press(relation, '2')).isTrue();
        assertThat(find(relation).header().attributes())
                .isEqualTo(Map.of("realis", AttributeValue.Tags.of("negated")));
    }

    @Test
    void thatSignsChooseTheStancesPolarityAndDigitsItsIntensity() {
        AnnotationId stance =
                news.make(
                        news.edits().newStance(StanceDraft.ofCue("stance", news.span("rejected"))));
        assertThat(press(stance, '-')).isTrue();
        assertThat(polarity(stance)).contains(AttributeValue.Tags.of("oppose"));
        assertThat(press(stance, '2')).isTrue();
        assertThat(((Stance) find(stance)).intensity()).isPresent();
        assertThat(press(stance, '+')).isTrue();
        assertThat(polarity(stance)).contains(AttributeValue.Tags.of("support"));
        assertThat(((Stance) find(stance)).intensity()).isPresent();
        assertThat(press(stance, 'M')).isFalse();
    }

    @Test
    void thatATypeWithOneAttributeHasNoNext() {
        AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
        assertThat(keys.hasNext(find(lavrov))).isFalse();
        assertThat(keys.next(find(lavrov))).isFalse();
        assertThat(keys.asked(find(lavrov))).isEmpty();
    }

    private Optional<AttributeValue> polarity(AnnotationId stance) {
        return ((Stance) find(stance)).polarity();
    }
}
