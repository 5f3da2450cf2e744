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

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.document.operation.CreateAnnotation;

/** What every implementation of rounds does. */
public abstract class RoundsContract extends StoreContract {

    @Test
    void thatADocumentIsSomethingInARound() throws Exception {
        long a = document("a").id();
        long b = document("b").id();
        assertThat(store.rounds().save(List.of(b, a), "الأولى", Optional.of(Part.WORK), "lea"))
                .isEqualTo(2);
        assertThat(store.rounds().save(List.of(a), "الأولى", Optional.of(Part.CONTROL), "lea"))
                .isEqualTo(1);
        assertThat(store.rounds().save(List.of(a), "الأولى", Optional.of(Part.CONTROL), "lea"))
                .isZero();
        store.rounds().save(List.of(b), "2", Optional.of(Part.TRAINING), "lea");
        restart();
        assertThat(store.rounds().all())
                .containsExactly(
                        new RoundDocument(b, "2", Part.TRAINING),
                        new RoundDocument(a, "الأولى", Part.CONTROL),
                        new RoundDocument(b, "الأولى", Part.WORK));
        assertThat(store.rounds().save(List.of(a, b), "الأولى", Optional.empty(), "lea"))
                .isEqualTo(2);
        assertThat(store.rounds().all()).containsExactly(new RoundDocument(b, "2", Part.TRAINING));
        assertThat(store.history().entries())
                .extracting(HistoryEntry::what)
                .containsOnly(HistoryEntry.What.ROUND_CHANGED)
                .hasSize(4);
    }

    @Test
    void thatARoundHasANameAndItsDocumentsAreThere() throws Exception {
        long a = document("a").id();
        assertThatThrownBy(
                        () -> store.rounds().save(List.of(a), " ", Optional.of(Part.WORK), "lea"))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(
                        () ->
                                store.rounds()
                                        .save(List.of(a, 99L), "1", Optional.of(Part.WORK), "lea"))
                .isInstanceOf(StoreException.class);
        assertThat(store.rounds().all()).isEmpty();
    }

    @Test
    void thatRemovedDocumentsAreInNoRoundAndPurgedOnesLeaveIt() throws Exception {
        long a = document("a").id();
        store.rounds().save(List.of(a), "1", Optional.of(Part.WORK), "lea");
        store.documentCare().remove(a, "lea", Optional.empty());
        assertThat(store.rounds().all()).isEmpty();
        store.documentCare().restore(a, "a", "lea");
        assertThat(store.rounds().all()).hasSize(1);
        store.documentCare().purge(a, "lea");
        assertThat(store.rounds().all()).isEmpty();
    }

    @Test
    void thatOneDocumentTellsWhatItIsAndAllWhetherGoldIsKnownOfAny() throws Exception {
        long a = document("a").id();
        long b = document("b").id();
        store.rounds().save(List.of(a), "2", Optional.of(Part.WORK), "lea");
        assertThat(store.rounds().anyKnown()).isFalse();
        store.rounds().save(List.of(a), "1", Optional.of(Part.CONTROL), "lea");
        assertThat(store.rounds().anyKnown()).isTrue();
        assertThat(store.rounds().of(a))
                .containsExactly(
                        new RoundDocument(a, "1", Part.CONTROL),
                        new RoundDocument(a, "2", Part.WORK));
        assertThat(store.rounds().of(b)).isEmpty();
    }

    @Test
    void thatAControlIsReopenedAsADocumentIsThatNobodyHasAdjudicated() throws Exception {
        AnnotationSet set = newSet();
        AnnotationSet gold = store.sets().open(set.documentId(), Member.GOLD);
        append(gold, new CreateAnnotation(Samples.mention(0, 3)));
        store.sets().saveState(gold.id(), SetState.DONE, Optional.empty(), "lea");
        store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        assertThatThrownBy(() -> reopen(set)).isInstanceOf(StateRefusedException.class);
        store.rounds().save(List.of(set.documentId()), "1", Optional.of(Part.CONTROL), "lea");
        reopen(set);
        assertThat(store.sets().find(set.id()).orElseThrow().state())
                .isEqualTo(SetState.IN_PROGRESS);
    }

    private void reopen(AnnotationSet set) throws Exception {
        store.sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "asha");
    }
}
