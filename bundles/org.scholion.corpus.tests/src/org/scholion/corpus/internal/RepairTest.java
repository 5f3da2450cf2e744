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

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.ChildProcess;
import org.scholion.corpus.HistoryEntry;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.LockHolder;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.ProjectRepair.Repaired;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.Samples;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.Operation;

/** What the check finds wrong with annotation sets is mended, and nothing is lost by it. */
class RepairTest extends DamagedProject {

    private HistoryEntry lastOfHistory(ProjectStore store) throws StoreException {
        List<HistoryEntry> all = store.history().entries();
        return all.get(all.size() - 1);
    }

    @Test
    void thatAProjectWithoutFaultsIsNotTouched() throws Exception {
        List<String> before = content(file);
        try (ProjectStore store = open()) {
            assertThat(store.repair().preview()).isEmpty();
            assertThat(store.repair().run("lea"))
                    .isEqualTo(new Repaired(Optional.empty(), List.of()));
        }
        assertThat(content(file)).isEqualTo(before);
        assertThat(names()).containsExactly("p.scholion");
    }

    private static void assertOfAsha(RepairAction action) {
        RepairAction.OfSet ofSet = (RepairAction.OfSet) action;
        assertThat(ofSet.document()).isEqualTo("a");
        assertThat(ofSet.member()).isEqualTo("asha");
    }

    @Test
    void thatRowsAreRebuiltFromTheJournalAndUndoGoesOn() throws Exception {
        damage(
                "UPDATE annotation SET end_at = 5 WHERE id = '" + mention.id() + "'",
                "DELETE FROM annotation WHERE kind = 'relation'",
                "DELETE FROM reference",
                "UPDATE annotation_set SET last_seq = 2");
        List<RepairAction> done = repair();
        assertThat(done).containsExactly(new RepairAction.RowsRebuilt("a", "asha", 3));
        assertOfAsha(done.get(0));
        assertThat(((RepairAction.RowsRebuilt) done.get(0)).annotations()).isEqualTo(3);
        try (ProjectStore store = open()) {
            assertThat(store.annotations().of(set.id()))
                    .containsExactlyInAnyOrder(mention, second, relation);
            JournalEntry undoable = store.journal().undoable(set.id()).orElseThrow();
            assertThat(undoable.sequence()).isEqualTo(3);
            store.journal()
                    .append(
                            set.id(),
                            3,
                            new NewEntry("asha", undoable.operation().inverse(), 3, 0));
            assertThat(store.annotations().of(set.id())).containsExactlyInAnyOrder(mention, second);
            HistoryEntry noted = lastOfHistory(store);
            assertThat(noted.what()).isEqualTo(What.PROJECT_REPAIRED);
            assertThat(noted.actor()).isEqualTo("lea");
            assertThat(noted.arguments()).isEqualTo(Map.of("copy", KEPT, "rebuilt", "1"));
        }
    }

    @Test
    void thatAMisfitIsMendedByAnAppendedOperationOfRepair() throws Exception {
        appendUnchecked(4, Samples.mention(0, Samples.TEXT.length() + 1));
        Mention strange =
                (Mention) mention.withHeader(Samples.mention(0, 1).header().withType("ghost"));
        appendUnchecked(5, strange);
        assertThat(repair())
                .singleElement()
                .isInstanceOfSatisfying(
                        RepairAction.MisfitsMended.class,
                        mended -> {
                            assertOfAsha(mended);
                            assertThat(mended.breaches()).hasSizeGreaterThanOrEqualTo(2);
                            assertThat(mended.changed()).as("less is left of").isZero();
                            assertThat(mended.deleted()).as("nothing is left of").isEqualTo(2);
                        });
        try (ProjectStore store = open()) {
            List<JournalEntry> journal = store.journal().after(set.id(), 0);
            assertThat(journal).hasSize(6);
            assertThat(journal.get(5).actor()).isEqualTo(ProjectRepair.ACTOR);
            assertThat(store.annotations().of(set.id())).contains(mention, second, relation);
            // undone it would break the structure again
            Operation back = journal.get(5).operation().inverse();
            assertThatThrownBy(
                            () ->
                                    store.journal()
                                            .append(set.id(), 6, new NewEntry("asha", back, 6, 0)))
                    .isInstanceOf(OperationRefusedException.class);
            create(store, 6, Samples.mention(1, 2));
        }
    }

    @Test
    void thatAStateIsWhatItsLastChangeSays() throws Exception {
        damage("UPDATE annotation_set SET state = 'done'");
        RepairAction.StateRestored restored =
                new RepairAction.StateRestored("a", "asha", SetState.DONE, SetState.IN_PROGRESS);
        List<RepairAction> done = repair();
        assertThat(done).containsExactly(restored);
        assertOfAsha(done.get(0));
        assertThat(restored.before()).isEqualTo(SetState.DONE);
        assertThat(restored.after()).isEqualTo(SetState.IN_PROGRESS);
    }

    @Test
    void thatSetsOfRemovedDocumentsAreRepairedToo() throws Exception {
        appendUnchecked(4, Samples.mention(0, Samples.TEXT.length() + 1));
        try (ProjectStore store = open()) {
            store.documentCare().remove(set.documentId(), "lea", Optional.empty());
        }
        damage("DELETE FROM annotation WHERE kind = 'relation'", "DELETE FROM reference");
        assertThat(repair()).hasSize(2);
    }

    @Test
    void thatADamagedTextIsLeftForTheCheckToName() throws Exception {
        damage(
                "DROP TRIGGER text_never_changes",
                "UPDATE document_text SET sha256 = x'00'",
                "DELETE FROM annotation WHERE kind = 'relation'");
        try (ProjectStore store = open()) {
            assertThat(store.repair().run("lea").actions())
                    .hasAtLeastOneElementOfType(RepairAction.RowsRebuilt.class);
            assertThat(store.check().problems())
                    .singleElement()
                    .satisfies(
                            left ->
                                    assertThat(left.what().toString())
                                            .contains("not what was imported"));
        }
    }

    @Test
    void thatItIsRefusedWhileAnotherProcessHoldsTheProject() throws Exception {
        damage("DELETE FROM annotation WHERE kind = 'relation'");
        Path temporary = Files.createTempDirectory(folder, "tmp");
        Process holder = ChildProcess.start(LockHolder.class, temporary, file.toString());
        try (BufferedReader lines = holder.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("writing");
            List<String> before = content(file);
            try (ProjectStore store = open()) {
                assertThatThrownBy(() -> store.repair().run("lea"))
                        .isInstanceOf(ReadOnlyProjectException.class)
                        .hasMessageContaining("is being changed");
                assertThatThrownBy(() -> store.repair().preview())
                        .isInstanceOf(ReadOnlyProjectException.class);
            }
            assertThat(content(file)).isEqualTo(before);
            assertThat(names()).doesNotContain(KEPT);
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    @Test
    void thatWithoutACopyNothingIsRepaired() throws Exception {
        damage("DELETE FROM annotation WHERE kind = 'relation'");
        // a folder with something in it cannot be compared with, nor replaced
        Path inTheWay = Files.createDirectory(folder.resolve(KEPT));
        Files.writeString(inTheWay.resolve("x"), "x");
        List<String> before = content(file);
        try (ProjectStore store = open()) {
            assertThatThrownBy(() -> store.repair().run("lea"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("nothing was changed");
        }
        assertThat(content(file)).isEqualTo(before);
        assertThat(names()).containsExactly(KEPT, "p.scholion");
    }
}
