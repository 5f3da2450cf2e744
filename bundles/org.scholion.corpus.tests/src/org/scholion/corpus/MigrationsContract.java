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
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.CreateAnnotation;

/** What a migration does to ordinary undo, and what takes it back. */
abstract class MigrationsContract extends MigratingContract {

    @Test
    void thatOrdinaryUndoAndRedoStopAtIt() throws Exception {
        undo(set);
        assertThat(store.journal().redoable(set.id())).isPresent();
        migrate();
        assertThat(types(set)).containsExactly(HUMAN);
        assertThat(store.journal().undoable(set.id())).isEmpty();
        assertThat(store.journal().redoable(set.id())).isEmpty();
        append(set, human(12, 15));
        undo(set);
        assertThat(store.journal().undoable(set.id())).isEmpty();
        redo(set);
        restart();
        undo(set);
        assertThat(store.journal().undoable(set.id())).isEmpty();
        assertThat(types(set)).containsExactly(HUMAN);
    }

    @Test
    void thatItIsUndoneAsAWholeAlsoAfterTheProjectWasOpenedAgain() throws Exception {
        AnnotationSet other = store.sets().open(document("c").id(), "omar");
        append(other, new CreateAnnotation(Samples.mention(0, 3)));
        AnnotationSet untouched = store.sets().open(document("d").id(), "omar");
        List<Annotation> before = store.annotations().of(set.id());
        String xml = store.schemas().newest().xml();
        migrate();
        assertThat(types(other)).containsExactly(HUMAN);
        assertThat(last(untouched)).isZero();
        restart();
        assertThat(store.migrations().obstacles()).isEmpty();
        undoMigration();
        assertThat(store.annotations().of(set.id())).isEqualTo(before);
        assertThat(types(other)).containsExactly(Samples.PERSON);
        assertThat(last(untouched)).isZero();
        assertThat(store.schemas().newest().xml()).isEqualTo(xml);
        assertThat(store.schemas().newest().number()).isEqualTo(3);
        assertThat(store.journal().undoable(set.id())).isEmpty();
        Migration undone = store.migrations().all().getFirst();
        assertThat(undone.isInForce()).isFalse();
        assertThat(undone.undone().map(Migration.Undoing::by)).contains("lea");
        assertThat(store.history().entries().stream().map(HistoryEntry::what))
                .endsWith(HistoryEntry.What.SCHEMA_MIGRATED, HistoryEntry.What.MIGRATION_UNDONE);
        assertThatThrownBy(this::undoMigration)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no migration to undo");
        // and once more
        migrate();
        assertThat(types(set)).containsOnly(HUMAN);
        undoMigration();
        assertThat(store.annotations().of(set.id())).isEqualTo(before);
    }

    @Test
    void thatItIsNotUndoneWhereMembersWentOnAndTheirSetsAreNamed() throws Exception {
        AnnotationSet other = store.sets().open(document("c").id(), "omar");
        migrate();
        append(set, human(12, 15));
        append(other, human(0, 3));
        append(other, human(4, 6));
        assertThat(store.migrations().obstacles()).hasSize(2);
        assertThatThrownBy(this::undoMigration)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("a/b.txt", "asha", "1 change", "c", "omar", "2 changes");
        assertThat(types(set)).containsOnly(HUMAN).hasSize(3);
        assertThat(store.schemas().newest().number()).isEqualTo(2);
        // what was taken back is in the journal all the same
        undo(set);
        assertThat(store.migrations().obstacles()).hasSize(2);
    }

    @Test
    void thatItIsNotUndoneAfterALaterVersion() throws Exception {
        migrate();
        store.schemas()
                .save(
                        store.schemas().newest().xml().replace("name=\"Person\"", "name=\"P\""),
                        "lea");
        assertThatThrownBy(this::undoMigration)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("version 3 of the schema");
        assertThat(types(set)).containsOnly(HUMAN);
    }

    @Test
    void thatItIsNotUndoneOnceSomethingWasAnswered() throws Exception {
        Migration migration = migrate(Samples.LIVES, "dwells");
        AnnotationId asked = store.annotations().of(set.id()).getFirst().id();
        store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        JournalEntry answer =
                store.migrations()
                        .answer(
                                migration,
                                set.id(),
                                last(set),
                                NewEntry.of("asha", new CreateAnnotation(Samples.mention(12, 15))));
        assertThat(asked).isNotNull();
        assertThat(store.sets().find(set.id()).orElseThrow().state()).isEqualTo(SetState.DONE);
        assertThat(store.journal().undoable(set.id())).contains(answer);
        assertThatThrownBy(this::undoMigration)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("a/b.txt", "asha");
        assertThatThrownBy(
                        () ->
                                store.migrations()
                                        .answer(
                                                migration,
                                                set.id(),
                                                last(set) - 1,
                                                NewEntry.of(
                                                        "asha",
                                                        new CreateAnnotation(
                                                                Samples.mention(0, 1)))))
                .isInstanceOf(StaleSetException.class);
        assertThatThrownBy(
                        () ->
                                store.migrations()
                                        .answer(
                                                migration,
                                                set.id(),
                                                last(set),
                                                NewEntry.of("asha", human(0, 1))))
                .as("an unknown type")
                .isInstanceOf(OperationRefusedException.class);
    }

    @Test
    void thatTheLatestIsUndoneAndTheOneBeforeItNotAnyMore() throws Exception {
        migrate();
        migrate(HUMAN, "someone");
        assertThat(types(set)).containsOnly("someone");
        undoMigration();
        assertThat(types(set)).containsOnly(HUMAN);
        assertThat(store.migrations().all().stream().map(Migration::isInForce))
                .containsExactly(true, false);
        assertThatThrownBy(this::undoMigration).isInstanceOf(StoreException.class);
        assertThat(typesAt(set, 2)).as("before both").containsOnly(HUMAN);
    }

    @Test
    void thatDismissedSuggestionsStaySoUnderTheNewTypeAndComeBackWhenItIsUndone() throws Exception {
        long document = set.documentId();
        Dismissal person = new Dismissal(new Fragment(0, 3), Samples.PERSON);
        Dismissal human = new Dismissal(new Fragment(0, 3), HUMAN);
        Dismissal someone = new Dismissal(new Fragment(0, 3), "someone");
        store.dismissals().add(document, "asha", person);
        migrate();
        assertThat(store.dismissals().of(document, "asha")).containsExactly(human);
        migrate(HUMAN, "someone");
        restart();
        assertThat(store.dismissals().of(document, "asha")).containsExactly(someone);
        undoMigration();
        assertThat(store.dismissals().of(document, "asha")).containsExactly(human);
        // one that comes home from a package of before
        Dismissal late = new Dismissal(new Fragment(4, 10), Samples.PERSON);
        store.dismissals().add(document, "asha", late);
        assertThat(store.dismissals().of(document, "asha"))
                .containsExactlyInAnyOrder(human, new Dismissal(late.place(), HUMAN));
        assertThat(store.dismissals().forget(document, "asha")).isEqualTo(2);
    }

    @Test
    void thatUndoingTheOnlyMigrationBringsDismissedSuggestionsBack() throws Exception {
        Dismissal person = new Dismissal(new Fragment(0, 3), Samples.PERSON);
        store.dismissals().add(set.documentId(), "asha", person);
        migrate();
        undoMigration();
        assertThat(store.dismissals().of(set.documentId(), "asha")).containsExactly(person);
    }
}
