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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.Assignments.Withdrawal;
import org.scholion.document.operation.CreateAnnotation;

/** What every implementation of assignments does. */
public abstract class AssignmentsContract extends StoreContract {

    @Test
    void thatAssignmentsComeInTheirOrder() throws Exception {
        long a = document("a").id();
        long b = document("b").id();
        long c = document("c").id();
        Optional<LocalDate> due = Optional.of(LocalDate.of(2026, 3, 1));
        store.assignments()
                .assign(
                        List.of(
                                new Assignment(a, "asha", 2, Optional.empty()),
                                new Assignment(c, "asha", 1, due),
                                new Assignment(b, "asha", 1, Optional.empty())));
        store.assignments().assign(List.of(new Assignment(a, "asha", 0, due)));
        assertThat(store.assignments().of("asha"))
                .containsExactly(
                        new Assignment(a, "asha", 0, due),
                        new Assignment(b, "asha", 1, Optional.empty()),
                        new Assignment(c, "asha", 1, due));
        assertThat(store.sets().find(b, "asha")).isPresent();
    }

    @Test
    void thatAllHaveTheirs() throws Exception {
        long a = document("a").id();
        long b = document("b").id();
        List<Assignment> given =
                List.of(
                        new Assignment(b, "asha", 0, Optional.empty()),
                        new Assignment(a, "asha", 1, Optional.empty()),
                        new Assignment(a, "omar", 0, Optional.empty()));
        store.assignments().assign(given);
        assertThat(store.assignments().all()).isEqualTo(given);
        store.documentCare().remove(b, "lea", Optional.empty());
        assertThat(store.assignments().all()).isEqualTo(given.subList(1, 3));
    }

    @Test
    void thatWhatNobodyHasBegunIsTakenAwayWithItsSet() throws Exception {
        long a = document("a").id();
        store.assignments().assign(List.of(new Assignment(a, "asha", 0, Optional.empty())));
        AnnotationSet set = store.sets().find(a, "asha").orElseThrow();
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        assertThat(store.assignments().withdraw(a, "asha")).isEqualTo(Withdrawal.WITHDRAWN);
        assertThat(events)
                .containsExactly(
                        new StoreEvent.SetWithdrawn(set),
                        new StoreEvent.AssignmentsChanged(List.of("asha")));
        assertThat(store.sets().all()).isEmpty();
        assertThat(store.assignments().of("asha")).isEmpty();
        assertThat(store.assignments().withdraw(a, "asha")).isEqualTo(Withdrawal.NOT_ASSIGNED);
        assertThat(store.assignments().withdraw(a, "nobody")).isEqualTo(Withdrawal.NOT_ASSIGNED);
    }

    @Test
    void thatWhatHasBegunStays() throws Exception {
        AnnotationSet marked = store.sets().open(document("a").id(), "asha");
        append(marked, new CreateAnnotation(Samples.mention(0, 3)));
        undo(marked);
        AnnotationSet stated = store.sets().open(document("b").id(), "asha");
        store.sets().saveState(stated.id(), SetState.IN_PROGRESS, Optional.empty(), "asha");
        store.sets().saveState(stated.id(), SetState.NEW, Optional.empty(), "asha");
        AnnotationSet spokenOf = store.sets().open(document("c").id(), "asha");
        store.comments()
                .add(
                        NewComment.onDocument(spokenOf.documentId(), "lea", "?")
                                .on(
                                        new NewComment.About(
                                                OptionalLong.of(spokenOf.id()),
                                                Optional.empty(),
                                                Optional.empty())));
        for (AnnotationSet set : List.of(marked, stated, spokenOf)) {
            assertThat(store.assignments().withdraw(set.documentId(), "asha"))
                    .isEqualTo(Withdrawal.BEGUN);
        }
        assertThat(store.assignments().of("asha")).hasSize(3);
        assertThat(store.sets().all()).hasSize(3);
    }

    @Test
    void thatLookingTellsWhatTakingAwayDoesAndChangesNothing() throws Exception {
        long a = document("a").id();
        AnnotationSet begun = store.sets().open(document("b").id(), "asha");
        append(begun, new CreateAnnotation(Samples.mention(0, 3)));
        store.assignments().assign(List.of(new Assignment(a, "asha", 0, Optional.empty())));
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        for (long document : List.of(a, begun.documentId())) {
            for (String member : List.of("asha", "omar")) {
                Withdrawal foreseen = store.assignments().withdrawal(document, member);
                assertThat(events).isEmpty();
                assertThat(store.assignments().withdraw(document, member)).isEqualTo(foreseen);
                events.clear();
            }
        }
        assertThat(store.assignments().of("asha")).hasSize(1);
    }

    @Test
    void thatTheSetOfWhoWasGivenADocumentIsTold() throws Exception {
        long a = document("a").id();
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        store.assignments().assign(List.of(new Assignment(a, "asha", 0, Optional.empty())));
        store.assignments().assign(List.of(new Assignment(a, "asha", 1, Optional.empty())));
        assertThat(events)
                .filteredOn(StoreEvent.SetOpened.class::isInstance)
                .containsExactly(
                        new StoreEvent.SetOpened(store.sets().find(a, "asha").orElseThrow()));
    }
}
