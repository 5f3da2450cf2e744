/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import org.scholion.document.TestSchemas;
import org.scholion.schema.uima.TypeSystemProjection;
import org.scholion.schema.uima.UimaTypes;

/** Features by name, on types of ours and on those of others. */
class FeaturesTest {

    private final CAS cas;
    private final FeatureStructure ours;
    private final FeatureStructure foreign;

    FeaturesTest() throws Exception {
        cas = CasCreationUtils.createCas(TypeSystemProjection.of(TestSchemas.SCHEMA), null, null);
        cas.setDocumentText("Lavrov opposes.");
        ours = cas.createFS(cas.getTypeSystem().getType(UimaTypes.RELATION_PACKAGE + "member"));
        foreign = cas.createAnnotation(cas.getAnnotationType(), 0, 6);
    }

    @Test
    void thatWhatATypeDoesNotHaveReadsAsMissing() {
        assertThat(Features.text(foreign, UimaTypes.NOTE)).isEmpty();
        assertThat(Features.integer(foreign, UimaTypes.SCHEMA_VERSION)).isZero();
        assertThat(Features.number(foreign, UimaTypes.CONFIDENCE)).isNaN();
        assertThat(Features.flag(foreign, UimaTypes.UNSURE)).isFalse();
        assertThat(Features.reference(foreign, UimaTypes.ANCHOR)).isEmpty();
        assertThat(Features.list(foreign, UimaTypes.ANCHOR)).isEmpty();
        assertThat(Features.texts(foreign, UimaTypes.ATTRIBUTE_STATES)).isEmpty();
        assertThat(Features.pairs(foreign, UimaTypes.ATTRIBUTE_STATES)).isEmpty();
    }

    @Test
    void thatWhatATypeDoesNotHaveCannotBeSet() {
        assertThatThrownBy(() -> Features.text(foreign, UimaTypes.NOTE, "n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("uima.tcas.Annotation")
                .hasMessageContaining(UimaTypes.NOTE);
    }

    @Test
    void thatWhatIsSetReadsAsItIsUntilItIsTakenAway() {
        Features.text(ours, UimaTypes.NOTE, Optional.of("n"));
        Features.integer(ours, UimaTypes.SCHEMA_VERSION, 7);
        Features.number(ours, UimaTypes.CONFIDENCE, 0.5);
        Features.flag(ours, UimaTypes.UNSURE, true);
        assertThat(Features.text(ours, UimaTypes.NOTE)).contains("n");
        assertThat(Features.integer(ours, UimaTypes.SCHEMA_VERSION)).isEqualTo(7);
        assertThat(Features.number(ours, UimaTypes.CONFIDENCE)).isEqualTo(0.5);
        assertThat(Features.flag(ours, UimaTypes.UNSURE)).isTrue();
        Features.text(ours, UimaTypes.NOTE, Optional.empty());
        assertThat(Features.text(ours, UimaTypes.NOTE)).isEmpty();
    }

    @Test
    void thatListsAndPairsComeBackInTheirOrder() {
        FeatureStructure piece =
                cas.createAnnotation(cas.getTypeSystem().getType(UimaTypes.FRAGMENT), 0, 6);
        Features.list(cas, ours, UimaTypes.ANCHOR, List.of(piece));
        assertThat(Features.list(ours, UimaTypes.ANCHOR)).containsExactly(piece);
        Features.list(cas, ours, UimaTypes.ANCHOR, List.of());
        assertThat(Features.reference(ours, UimaTypes.ANCHOR)).as("no list at all").isEmpty();
        Map<String, String> pairs = Map.of("b", "2", "a", "1", "c", "");
        Features.pairs(cas, ours, UimaTypes.ATTRIBUTE_STATES, pairs);
        assertThat(Features.texts(ours, UimaTypes.ATTRIBUTE_STATES))
                .contains(List.of("a", "1", "b", "2", "c", ""));
        assertThat(Features.pairs(ours, UimaTypes.ATTRIBUTE_STATES)).isEqualTo(pairs);
        Features.pairs(cas, ours, UimaTypes.ATTRIBUTE_STATES, Map.of());
        assertThat(Features.reference(ours, UimaTypes.ATTRIBUTE_STATES)).isEmpty();
    }

    @Test
    void thatGapsAndHalvesOfPairsThatOthersLeaveAreNoFault() {
        FeatureStructure piece =
                cas.createAnnotation(cas.getTypeSystem().getType(UimaTypes.FRAGMENT), 0, 6);
        ArrayFS<?> gap = cas.createArrayFS(2);
        gap.copyFromArray(new FeatureStructure[] {piece}, 0, 1, 1);
        Features.reference(ours, UimaTypes.ANCHOR, gap);
        assertThat(Features.list(ours, UimaTypes.ANCHOR)).containsExactly(piece);
        Features.reference(ours, UimaTypes.ATTRIBUTE_STATES, cas.createStringArrayFS(1));
        assertThat(Features.texts(ours, UimaTypes.ATTRIBUTE_STATES)).contains(List.of(""));
        Features.texts(cas, ours, UimaTypes.ATTRIBUTE_STATES, List.of("a", "1", "b"));
        assertThat(Features.pairs(ours, UimaTypes.ATTRIBUTE_STATES)).isEqualTo(Map.of("a", "1"));
    }
}
