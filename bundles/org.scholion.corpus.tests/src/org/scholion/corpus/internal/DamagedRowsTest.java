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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.DocumentConflictException;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectRepair.Repaired;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.operation.ChangeNote;

/** What cannot be read is named where it is met, and what a repair does says what it is about. */
class DamagedRowsTest extends DamagedProject {

    private static final long NOBODY = 99;

    @Test
    void thatAChangeOfARowThatCannotBeReadIsRefusedAsDamageAndNothingIsWritten() throws Exception {
        damage("UPDATE annotation SET json = '{' WHERE kind <> 'relation'");
        NewEntry entry =
                NewEntry.of("asha", new ChangeNote(mention.id(), Optional.empty(), note("n")));
        try (ProjectStore store = open()) {
            assertThatThrownBy(() -> store.journal().append(set.id(), 3, entry))
                    .isInstanceOf(StoreException.class);
            Database database = ((SqliteProjectStore) store).database();
            assertThatThrownBy(
                            () ->
                                    database.<JournalRows.Appended, Exception>write(
                                            session ->
                                                    JournalRows.append(
                                                            session,
                                                            JournalEnd.at(session, set.id(), 3),
                                                            1,
                                                            entry,
                                                            AppendGuard.NONE)))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> store.annotations().of(set.id()))
                    .isInstanceOf(StoreException.class);
            assertThat(store.journal().after(set.id(), 0)).hasSize(3);
        }
    }

    private static Optional<String> note(String text) {
        return Optional.of(text);
    }

    @Test
    void thatAProjectWithoutASchemaSaysSo() throws Exception {
        damage("DELETE FROM schema_version");
        try (ProjectStore store = open()) {
            assertThatThrownBy(() -> store.schemas().newest())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no schema");
            assertThatThrownBy(() -> create(store, 3, Samples.mention(1, 2)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no schema");
        }
    }

    @Test
    void thatWhatTheProjectDoesNotHaveIsNamedByItsNumber() throws Exception {
        try (ProjectStore store = open()) {
            NewEntry entry =
                    NewEntry.of("asha", new ChangeNote(mention.id(), Optional.empty(), note("n")));
            assertThatThrownBy(() -> store.journal().append(NOBODY, 0, entry))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no annotation set 99");
            assertThatThrownBy(() -> store.sets().open(NOBODY, "asha"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no document 99");
            assertThatThrownBy(() -> store.documents().text(NOBODY))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no document 99");
            assertThat(store.documents().find(NOBODY)).isEmpty();
            assertThat(store.sets().find(NOBODY)).isEmpty();
            assertThatThrownBy(() -> store.documentCare().purge(NOBODY, "lea"))
                    .isInstanceOf(StoreException.class)
                    .isNotInstanceOf(DocumentConflictException.class);
        }
    }

    private static String about(RepairAction action) {
        return switch (action) {
            case RepairAction.ObjectMade made -> made.type() + " " + made.name();
            case RepairAction.MarkedStringsIndexed indexed -> "marked strings";
            case RepairAction.PurgeMarksCleared cleared -> cleared.number() + " marks";
            case RepairAction.OfSet ofSet -> ofSet.document() + " " + ofSet.member();
        };
    }

    @Test
    void thatEveryActionOfARepairSaysWhatItIsAbout() throws Exception {
        damage(
                "DROP INDEX comment_by_document",
                "INSERT INTO purge VALUES (" + set.documentId() + ")",
                "INSERT INTO checkpoint VALUES (" + set.id() + ", 2, x'00')");
        assertThat(repair().stream().map(DamagedRowsTest::about).toList())
                .containsExactly("index comment_by_document", "1 marks", "a asha");
    }

    @Test
    void thatARepairTellsOfTheDocumentsWhoseRowsItWroteAnew() throws Exception {
        damage("DELETE FROM reference");
        List<StoreEvent> events = new ArrayList<>();
        try (ProjectStore store = open()) {
            store.addListener(events::add);
            store.repair().run("lea");
        }
        assertThat(events).contains(new StoreEvent.DocumentChanged(set.documentId()));
        assertThat(events).noneMatch(StoreEvent.SetOpened.class::isInstance);
    }

    @Test
    void thatATableThatIsMissingIsNotMadeAnewWithoutItsRows() throws Exception {
        try (ProjectStore store = open()) {
            damage("DROP TABLE decision", "DELETE FROM reference");
            Repaired repaired = store.repair().run("lea");
            assertThat(repaired.actions().stream().map(DamagedRowsTest::about).toList())
                    .containsExactly("a asha");
            assertThat(store.check().problems().count("object-missing")).isPositive();
        }
    }

    @Test
    void thatACommentOnAMarkThatAJournalLostIsNoBreach() throws Exception {
        try (ProjectStore store = open()) {
            store.comments()
                    .add(
                            NewComment.onDocument(set.documentId(), "lea", "Really?")
                                    .on(
                                            new NewComment.About(
                                                    OptionalLong.of(set.id()),
                                                    Optional.of(relation.id()),
                                                    Optional.empty())));
        }
        damage("UPDATE journal SET operation = '{' WHERE seq = 3");
        assertThat(repair()).hasSize(1);
        try (ProjectStore store = open()) {
            assertThat(store.comments().of(set.documentId()))
                    .singleElement()
                    .satisfies(
                            comment ->
                                    assertThat(comment.content().about().annotation())
                                            .contains(relation.id()));
            assertThat(store.check().problems().shown()).isEqualTo(List.of());
        }
    }
}
