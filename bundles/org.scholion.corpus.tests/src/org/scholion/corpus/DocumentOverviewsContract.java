/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.document.operation.CreateAnnotation;

/** What every implementation of overviews does. */
public abstract class DocumentOverviewsContract extends StoreContract {

    @Test
    void thatOverviewsComeInPortionsByName() throws Exception {
        for (String name : List.of("b", "a", "c")) {
            document(name);
        }
        assertThat(names(store.overviews().portion("", 2))).containsExactly("a", "b");
        assertThat(names(store.overviews().portion("b", 2))).containsExactly("c");
        assertThat(store.overviews().portion("c", 2)).isEmpty();
    }

    @Test
    void thatAnOverviewHasTheSetsAndTheirCounts() throws Exception {
        AnnotationSet set = newSet();
        append(set, new CreateAnnotation(Samples.mention(0, 3)));
        DocumentOverview overview = store.overviews().some(List.of(set.documentId(), -1L)).get(0);
        assertThat(overview.characters()).isEqualTo(Samples.TEXT.length());
        assertThat(overview.annotations()).isEqualTo(1);
        assertThat(overview.set("asha").orElseThrow().state()).isEqualTo(SetState.IN_PROGRESS);
        assertThat(store.overviews().some(List.of(-1L))).isEmpty();
    }

    private static List<String> names(List<DocumentOverview> overviews) {
        return overviews.stream().map(DocumentOverview::name).toList();
    }
}
