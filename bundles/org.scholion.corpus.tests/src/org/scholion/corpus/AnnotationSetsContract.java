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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.document.operation.CreateAnnotation;

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
        assertThat(store.sets().find(set.id()).orElseThrow().reason()).contains("لغة أخرى");
        AnnotationSet done =
                store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        assertThat(done.reason()).isEmpty();
    }

    @Test
    void thatASetDoneInSpiteOfErrorsKeepsWhy() throws Exception {
        AnnotationSet set = newSet();
        store.sets().saveState(set.id(), SetState.DONE, Optional.of("asked Mira"), "asha");
        restart();
        assertThat(store.sets().find(set.id()).orElseThrow().reason()).contains("asked Mira");
        assertThat(
                        store.overviews().portion("", 10).stream()
                                .flatMap(document -> document.sets().stream())
                                .map(SetOverview::reason))
                .containsExactly(Optional.of("asked Mira"));
        AnnotationSet reopened =
                store.sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "asha");
        assertThat(reopened.reason()).isEmpty();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(
                        () ->
                                store.sets()
                                        .saveState(
                                                set.id(),
                                                SetState.IN_PROGRESS,
                                                Optional.of("why"),
                                                "asha"))
                .withMessageContaining("done in spite of errors");
        assertThat(store.check().problems().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "SKIPPED"})
    void thatAClosedSetTakesNothingUntilItIsReopened(SetState closed) throws Exception {
        AnnotationSet set = newSet();
        append(set, new CreateAnnotation(Samples.mention(0, 3)));
        long last =
                store.sets().saveState(set.id(), closed, Optional.empty(), "asha").lastSequence();
        NewEntry next = NewEntry.of("asha", new CreateAnnotation(Samples.mention(4, 6)));
        assertThatExceptionOfType(ClosedSetException.class)
                .isThrownBy(() -> store.journal().append(set.id(), last, next));
        assertThat(store.journal().after(set.id(), 0)).hasSize(1);
        store.sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "asha");
        store.journal().append(set.id(), last, next);
        assertThat(store.annotations().of(set.id())).hasSize(2);
    }

    @Test
    void thatALeadAloneReopensWhatIsBeingAdjudicated() throws Exception {
        AnnotationSet set = newSet();
        store.members().save(new Member("mira", Member.Role.LEAD), "mira");
        store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        AnnotationSet gold = store.sets().open(set.documentId(), Member.GOLD);
        // gold that is only assigned is not begun
        store.sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "asha");
        store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        append(gold, new CreateAnnotation(Samples.mention(0, 3)));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(
                        () ->
                                store.sets()
                                        .saveState(
                                                set.id(),
                                                SetState.IN_PROGRESS,
                                                Optional.empty(),
                                                "asha"))
                .withMessageContaining("being adjudicated");
        assertThat(
                        store.sets()
                                .saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "mira")
                                .state())
                .isEqualTo(SetState.IN_PROGRESS);
    }

    @Test
    void thatAStateIsNotNotedOnASetThatHasChangedMeanwhile() throws Exception {
        AnnotationSet set = newSet();
        append(set, new CreateAnnotation(Samples.mention(0, 3)));
        assertThatExceptionOfType(StaleSetException.class)
                .isThrownBy(
                        () ->
                                store.sets()
                                        .saveState(
                                                set.id(),
                                                0,
                                                SetState.DONE,
                                                Optional.empty(),
                                                "asha"));
        assertThat(
                        store.sets()
                                .saveState(set.id(), 1, SetState.DONE, Optional.empty(), "asha")
                                .state())
                .isEqualTo(SetState.DONE);
    }

    @Test
    void thatASetIsUntouchedUntilItHasAnEntryOrAnotherState() throws Exception {
        AnnotationSet set = newSet();
        assertThat(set.isUntouched()).isTrue();
        append(set, new CreateAnnotation(Samples.mention(0, 3)));
        AnnotationSet begun = store.sets().find(set.id()).orElseThrow();
        assertThat(begun.isUntouched()).isFalse();
        AnnotationSet opened = store.sets().open(document("b").id(), "asha");
        assertThat(
                        store.sets()
                                .saveState(opened.id(), SetState.DONE, Optional.empty(), "asha")
                                .isUntouched())
                .as("done without any annotation")
                .isFalse();
        AnnotationSet earlier = begun.at(0);
        assertThat(earlier.lastSequence()).isZero();
        assertThat(earlier.at(begun.lastSequence())).isEqualTo(begun);
    }
}
