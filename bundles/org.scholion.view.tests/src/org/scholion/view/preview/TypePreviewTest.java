/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.view.mark.ChipLabels;

/** A preview shows a type in both directions, whatever its kind. */
class TypePreviewTest {

    private static final Schema NEWS =
            BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    private static final ChipLabels CHIPS = new ChipLabels("author", "implicit");

    @Test
    void thatEveryTypeWithAPlaceStandsInBothLines() {
        for (AnnotationType type : NEWS.types()) {
            TypePreview preview = TypePreview.of(NEWS, type.id(), CHIPS);
            long shown =
                    preview.annotations().stream()
                            .filter(each -> each.header().typeId().equals(type.id()))
                            .count();
            assertThat(shown)
                    .as(type.id())
                    .isGreaterThanOrEqualTo(type instanceof DocumentLabelType ? 0 : 2);
            preview.annotations().stream()
                    .flatMap(each -> each.spans().stream())
                    .forEach(
                            span ->
                                    assertThat(span.coveredText(preview.text()).isBlank())
                                            .isFalse());
        }
    }

    @Test
    void thatAnEntityIsShownWithAnArcWhereARelationTakesIt() {
        TypePreview preview = TypePreview.of(NEWS, "person", CHIPS);
        assertThat(preview.annotations()).hasAtLeastOneElementOfType(Relation.class);
    }

    @Test
    void thatATypeThatNoRelationTakesStandsAlone() {
        Schema alone = NEWS.with(NEWS.types(EntityType.class), NEWS.tagSets());
        TypePreview preview = TypePreview.of(alone, "person", CHIPS);
        assertThat(preview.annotations()).hasSize(2).hasOnlyElementsOfType(Mention.class);
    }

    @Test
    void thatATypeThatIsNotThereShowsTheTextAlone() {
        TypePreview preview = TypePreview.of(NEWS, "nothing", CHIPS);
        assertThat(preview.annotations()).isEmpty();
        assertThat(preview.marks().size()).isZero();
        assertThat(preview.text()).contains("Leila").contains("ليلى");
    }
}
