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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.ChildProcess;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.HistoryEntry;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.LockHolder;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.ProjectRepair.Repaired;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.RemovedDocument;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.Samples;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Relation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;

/** What the check finds wrong with annotation sets is mended, and nothing is lost by it. */
class RepairTest {

    private static final String KEPT = "p.before-repair.scholion";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @NonNullByDefault({})
    private AnnotationSet set;

    private final Mention mention = Samples.mention(0, 3);
    private final Mention second = Samples.mention(4, 7);
    private final Relation relation = Samples.lives(mention.id(), second.id());

    @BeforeEach
    void createProject() throws Exception {
        file = folder.resolve("p.scholion");
        try (ProjectStore store =
                ProjectFiles.SYSTEM.create(file, "P", Samples.schemaXml(), "lea")) {
            set =
                    store.sets()
                            .open(
                                    store.documents().add(Samples.document("a", Samples.TEXT)).id(),
                                    "asha");
            create(store, 0, mention);
            create(store, 1, second);
            create(store, 2, relation);
        }
    }

    private void create(ProjectStore store, long last, Annotation annotation) throws Exception {
        store.journal()
                .append(set.id(), last, NewEntry.of("asha", new CreateAnnotation(annotation)));
    }

    private ProjectStore open() throws StoreException {
        return Projects.open(new FileAddress(file), Access.READ_WRITE);
    }

    private void damage(String... statements) throws Exception {
        try (Session session = Connections.writer(file)) {
            List<String> triggers =
                    session.list(
                            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name ="
                                    + " 'journal'",
                            row -> row.getString(1));
            session.execute(
                    "DROP TRIGGER journal_never_changes; DROP TRIGGER journal_never_forgets");
            for (String statement : statements) {
                session.execute(statement);
            }
            for (String trigger : triggers) {
                session.execute(trigger);
            }
        }
    }

    /** Appends as programs did that did not hold operations against the rules. */
    private void appendUnchecked(long sequence, Annotation annotation) throws Exception {
        NewEntry entry = NewEntry.of("asha", new CreateAnnotation(annotation));
        try (ProjectStore store = open()) {
            ((SqliteProjectStore) store)
                    .database()
                    .<JournalRows.Appended, OperationRefusedException>write(
                            session ->
                                    JournalRows.append(
                                            session,
                                            JournalEnd.at(session, set.id(), sequence - 1),
                                            1,
                                            entry,
                                            AppendGuard.NONE));
        }
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Returns all rows of all tables. */
    private static List<String> content(Path project) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Session session = Connections.reader(project, Connections.Mode.WRITABLE)) {
            for (String table :
                    session.list(
                            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
                            row -> row.getString(1))) {
                session.forEach(
                        "SELECT * FROM " + table,
                        row -> {
                            StringBuilder one = new StringBuilder(table);
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                byte[] value = row.getBytes(i);
                                one.append('|')
                                        .append(
                                                value == null
                                                        ? ""
                                                        : new String(
                                                                value, StandardCharsets.UTF_8));
                            }
                            rows.add(one.toString());
                        });
            }
        }
        return rows;
    }

    /**
     * Previews and runs a repair, and verifies what holds of every one that has something to do.
     */
    private List<RepairAction> repair() throws Exception {
        List<String> before = content(file);
        try (ProjectStore store = open()) {
            assertThat(store.check()).isNotEmpty();
            List<RepairAction> preview = store.repair().preview();
            assertThat(content(file)).isEqualTo(before);
            assertThat(names()).doesNotContain(KEPT);
            Repaired repaired = store.repair().run("lea");
            assertThat(repaired.actions()).isEqualTo(preview).isNotEmpty();
            assertThat(repaired.copy().orElseThrow().displayName()).isEqualTo(KEPT);
            assertThat(content(folder.resolve(KEPT))).isEqualTo(before);
            assertThat(store.check()).isEmpty();
            assertThat(store.repair().run("lea"))
                    .isEqualTo(new Repaired(Optional.empty(), List.of()));
            return preview;
        }
    }

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

    @Test
    void thatRowsAreRebuiltFromTheJournalAndUndoGoesOn() throws Exception {
        damage(
                "UPDATE annotation SET end_at = 5 WHERE id = '" + mention.id() + "'",
                "DELETE FROM annotation WHERE kind = 'relation'",
                "DELETE FROM reference",
                "UPDATE annotation_set SET last_seq = 2");
        assertThat(repair()).containsExactly(new RepairAction.RowsRebuilt("a", "asha", 3));
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
                        mended -> assertThat(mended.breaches()).hasSizeGreaterThanOrEqualTo(2));
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
    void thatAJournalThatCannotBeReplayedIsKeptBesideANewSetCutAtItsLastGoodEntry()
            throws Exception {
        try (ProjectStore store = open()) {
            store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
            store.comments()
                    .add(
                            new NewComment(
                                    set.documentId(),
                                    OptionalLong.of(set.id()),
                                    Optional.of(mention.id()),
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
                            comment -> assertThat(comment.content().setId()).hasValue(fresh.id()));
            assertThat(store.sets().all()).hasSize(1);
            set = fresh;
            create(store, 1, Samples.mention(1, 2));
            assertThat(store.journal().undoable(fresh.id()).orElseThrow().sequence()).isEqualTo(2);
        }
    }

    private List<String> journalRows() throws Exception {
        return content(file).stream().filter(row -> row.startsWith("journal|")).toList();
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

    @Test
    void thatAStateIsWhatItsLastChangeSays() throws Exception {
        damage("UPDATE annotation_set SET state = 'done'");
        assertThat(repair())
                .containsExactly(
                        new RepairAction.StateRestored(
                                "a", "asha", SetState.DONE, SetState.IN_PROGRESS));
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
            assertThat(store.repair().run("lea").actions()).hasSize(1);
            assertThat(store.check())
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
