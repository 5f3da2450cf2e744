/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.xml.BuiltInSchemas;

/** What is wrong with a model is told of the element that it is about. */
class ModelReviewTest {

    private final SchemaDefinition model =
            SchemaCompiler.decompile(BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow());

    @Test
    void thatTheBuiltInSchemaHasNothing() {
        ModelReview review = ModelReview.of(model);
        assertThat(review.findings()).isEmpty();
        assertThat(review.valid()).isTrue();
        assertThat(review.schema()).isPresent();
    }

    @Test
    void thatAMissingIdIsToldOfItsElement() {
        EntityDefinition type = model.getEntities().get(1);
        type.setId(null);
        assertThat(told(type)).containsExactly("schema.problem.no-id");
        assertThat(ModelReview.of(model).schema()).isEmpty();
    }

    @Test
    void thatAnIdUsedTwiceIsToldOfTheLaterElements() {
        EntityDefinition second = model.getEntities().get(1);
        EntityDefinition third = model.getEntities().get(2);
        second.setId(model.getEntities().get(0).getId());
        third.setId(model.getEntities().get(0).getId());
        assertThat(told(model.getEntities().get(0))).isEmpty();
        assertThat(told(second)).containsExactly("schema.problem.id-twice");
        assertThat(told(third)).containsExactly("schema.problem.id-twice");
    }

    @Test
    void thatAProblemOfARoleIsToldOfTheRole() {
        model.getRelations().get(0).getRoles().get(1).setMaximum(-7);
        assertThat(told(model.getRelations().get(0).getRoles().get(1)))
                .containsExactly("schema.problem.maximum");
    }

    @Test
    void thatColoursAlikeAreAWarning() {
        EntityDefinition type = model.getEntities().get(1);
        type.setColor(model.getEntities().get(0).getColor());
        type.setDarkColor(model.getEntities().get(0).getDarkColor());
        ModelReview review = ModelReview.of(model);
        assertThat(told(type)).contains("schema.warning.alike");
        assertThat(review.valid()).isTrue();
    }

    @Test
    void thatWhatIsInsideAnElementBelongsToIt() {
        EntityDefinition type = model.getEntities().get(0);
        assertThat(ModelReview.elementOf(type)).isSameAs(type);
    }

    private List<String> told(SchemaElement element) {
        return ModelReview.of(model).findings().stream()
                .filter(finding -> finding.element() == element)
                .map(finding -> finding.problem().message().code())
                .toList();
    }
}
