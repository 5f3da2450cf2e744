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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of annotation sets does. */
public abstract class AnnotationSetsContract extends StoreContract {

    @Test
    void thatASetIsMadeOnceAndIsNew() throws Exception {
        DocumentRecord document = document("a");
        assertThat(store.sets().find(document.id(), "asha")).isEmpty();
        AnnotationSet set = store.sets().open(document.id(), "asha");
        assertThat(store.sets().open(document.id(), "asha")).isEqualTo(set);
        assertThat(set.state()).isEqualTo(SetState.NEW);
        assertThat(store.assignments().of("asha"))
                .extracting(Assignment::documentId)
                .containsExactly(document.id());
    }

    @Test
    void thatSetsAreOrderedByDocumentNameAndMember() throws Exception {
        long b = document("b").id();
        long a = document("a").id();
        store.sets().open(b, "asha");
        store.sets().open(a, "omar");
        store.sets().open(a, "asha");
        assertThat(store.sets().all())
                .extracting(set -> set.documentId() + set.member())
                .containsExactly(a + "asha", a + "omar", b + "asha");
        assertThat(store.sets().of(a))
                .extracting(AnnotationSet::member)
                .containsExactly("asha", "omar");
    }

    @Test
    void thatASkippedSetKeepsItsReasonUntilItIsNoLongerSkipped() throws Exception {
        AnnotationSet set = newSet();
        store.sets().saveState(set.id(), SetState.SKIPPED, Optional.of("لغة أخرى"), "asha");
        restart();
        assertThat(store.sets().find(set.id()).orElseThrow().skippedReason()).contains("لغة أخرى");
        AnnotationSet done =
                store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        assertThat(done.skippedReason()).isEmpty();
        assertThatThrownBy(
                        () ->
                                store.sets()
                                        .saveState(
                                                set.id(),
                                                SetState.DONE,
                                                Optional.of("why"),
                                                "asha"))
                .isInstanceOf(StoreException.class);
    }
}
