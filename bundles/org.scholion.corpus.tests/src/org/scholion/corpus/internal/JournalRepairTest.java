/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RemovedDocument;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.Samples;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;

/** A journal that is damaged is kept, and what is good of it goes on in a new set. */
class JournalRepairTest extends DamagedProject {

    @Test
    void thatAJournalThatCannotBeReplayedIsKeptBesideANewSetCutAtItsLastGoodEntry()
            throws Exception {
        try (ProjectStore store = open()) {
            store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
            store.comments()
                    .add(
                            new NewComment(
                                    set.documentId(),
                                    new NewComment.About(
                                            OptionalLong.of(set.id()),
                                            Optional.of(mention.id()),
                                            Optional.empty()),
                                    NewComment.Kind.COMMENT,
                                    Optional.empty(),
                                    OptionalLong.empty(),
                                    "lea",
                                    "Really?"));
        }
        damage("UPDATE journal SET operation = '{' WHERE seq = 3");
        List<String> journal = journalRows();
        assertThat(repair())
                .singleElement()
                .isInstanceOfSatisfying(
                        RepairAction.JournalSetAside.class,
                        aside -> {
                            assertThat(aside.document()).isEqualTo("a");
                            assertThat(aside.member()).isEqualTo("asha");
                            assertThat(aside.lastGood()).isEqualTo(2);
                            assertThat(aside.lastEntry()).isEqualTo(3);
                            assertThat(aside.annotations()).isEqualTo(2);
                            assertThat(aside.reason()).contains("cannot be read");
                        });
        assertThat(journalRows()).containsAll(journal).hasSize(journal.size() + 1);
        try (ProjectStore store = open()) {
            AnnotationSet fresh = store.sets().find(set.documentId(), "asha").orElseThrow();
            assertThat(fresh.id()).isNotEqualTo(set.id());
            assertThat(fresh.state()).isEqualTo(SetState.DONE);
            assertThat(store.annotations().of(fresh.id()))
                    .containsExactlyInAnyOrder(mention, second);
            assertThat(store.journal().after(fresh.id(), 0))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.actor()).isEqualTo(ProjectRepair.ACTOR));
            assertThat(store.comments().of(set.documentId()))
                    .singleElement()
                    .satisfies(
                            comment ->
                                    assertThat(comment.content().about().setId())
                                            .hasValue(fresh.id()));
            assertThat(store.sets().all()).hasSize(1);
            set = fresh;
            store.sets().saveState(fresh.id(), SetState.IN_PROGRESS, Optional.empty(), "asha");
            create(store, 1, Samples.mention(1, 2));
            assertThat(store.journal().undoable(fresh.id()).orElseThrow().sequence()).isEqualTo(2);
        }
    }

    @Test
    void thatAKeptSetIsReadOnlyEvenWhenRestoredAndGoesOnlyWithAPurge() throws Exception {
        damage("UPDATE journal SET operation = '{' WHERE seq = 3");
        repair();
        try (ProjectStore store = open()) {
            RemovedDocument shelf = store.documentCare().removed().get(0);
            assertThat(shelf.document().name()).isEqualTo("a");
            assertThat(shelf.by()).isEqualTo(ProjectRepair.ACTOR);
            assertThat(shelf.reason().orElseThrow()).contains("asha");
            long restored = shelf.document().id();
            store.documentCare().restore(restored, "a damaged", "lea");
            assertThat(store.documents().text(restored)).isEqualTo(Samples.TEXT);
            assertThat(store.annotations().of(set.id())).hasSize(3);
            assertThatThrownBy(() -> create(store, 3, Samples.mention(1, 2)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("read only");
            assertThatThrownBy(
                            () ->
                                    store.sets()
                                            .saveState(
                                                    set.id(),
                                                    SetState.DONE,
                                                    Optional.empty(),
                                                    "asha"))
                    .isInstanceOf(StoreException.class);
            assertThat(store.check()).isEmpty();
            assertThat(store.repair().preview()).isEmpty();
            store.documentCare().purge(restored, "lea");
            assertThat(store.check()).isEmpty();
        }
        assertThat(content(file)).noneMatch(row -> row.contains("kept-set"));
    }

    @Test
    void thatAnOperationThatDoesNotFitCutsTheJournal() throws Exception {
        damage(
                "UPDATE journal SET operation = (SELECT operation FROM journal WHERE seq = 1)"
                        + " WHERE seq = 2");
        assertThat(repair())
                .singleElement()
                .isInstanceOfSatisfying(
                        RepairAction.JournalSetAside.class,
                        aside -> {
                            assertThat(aside.lastGood()).isEqualTo(1);
                            assertThat(aside.reason()).contains("does not fit");
                        });
    }

    @Test
    void thatAGapCutsTheJournal() throws Exception {
        damage("DELETE FROM journal WHERE seq = 2");
        assertThat(repair())
                .singleElement()
                .isInstanceOfSatisfying(
                        RepairAction.JournalSetAside.class,
                        aside -> {
                            assertThat(aside.lastGood()).isEqualTo(1);
                            assertThat(aside.reason()).contains("gap");
                        });
    }

    @Test
    void thatNothingIsLostWhereOnlyTheNotesForUndoAreWrong() throws Exception {
        damage("UPDATE journal SET undo_top = 1 WHERE seq = 3");
        assertThat(repair())
                .singleElement()
                .isInstanceOfSatisfying(
                        RepairAction.JournalSetAside.class,
                        aside -> assertThat(aside.lastGood()).isEqualTo(aside.lastEntry()));
        try (ProjectStore store = open()) {
            assertThat(
                            store.annotations()
                                    .of(
                                            store.sets()
                                                    .find(set.documentId(), "asha")
                                                    .orElseThrow()
                                                    .id()))
                    .containsExactlyInAnyOrder(mention, second, relation);
        }
    }

    @Test
    void thatMisfitsBeforeTheCutAreMendedInTheNewSet() throws Exception {
        appendUnchecked(4, Samples.mention(0, Samples.TEXT.length() + 1));
        appendUnchecked(5, Samples.mention(2, 3));
        damage("UPDATE journal SET operation = x'00' WHERE seq = 5");
        assertThat(repair()).hasSize(2).first().isInstanceOf(RepairAction.JournalSetAside.class);
    }

    @Test
    void thatAJournalWithoutAGoodEntryLeavesANewSetWithoutAnnotations() throws Exception {
        damage("UPDATE journal SET operation = '{' WHERE seq = 1");
        repair();
        try (ProjectStore store = open()) {
            AnnotationSet fresh = store.sets().find(set.documentId(), "asha").orElseThrow();
            assertThat(fresh.lastSequence()).isZero();
            assertThat(store.annotations().of(fresh.id())).isEmpty();
        }
    }
}
