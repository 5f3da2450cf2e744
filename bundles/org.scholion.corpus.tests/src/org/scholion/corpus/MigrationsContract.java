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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.migration.SetMigration;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.PlanJson;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** What a migration does to sets and journals, and what takes it back. */
abstract class MigrationsContract extends StoreContract {

    private static final String HUMAN = "human";

    @NonNullByDefault({})
    AnnotationSet set;

    @BeforeEach
    void makeSet() throws Exception {
        set = newSet();
        append(set, new CreateAnnotation(Samples.mention(0, 3)));
        append(set, new CreateAnnotation(Samples.mention(4, 10)));
    }

    /** Replaces one type's id by another, and takes its annotations there. */
    final Migration migrate(String type, String into) throws Exception {
        String before = store.schemas().newest().xml();
        Schema old = SchemaXml.read(before, "old");
        String xml = before.replace("id=\"" + type + "\"", "id=\"" + into + "\"");
        Schema now = SchemaXml.read(xml, "now");
        MigrationPlan plan = MigrationPlan.proposed(old, now, id -> true);
        plan.requireFit(old, now);
        List<String> touched = new ArrayList<>();
        AtomicReference<Optional<Migration>> made = new AtomicReference<>(Optional.empty());
        store.writing()
                .<OperationRefusedException>exclusively(
                        Message.verbatim("Migrating"),
                        () -> {
                            Migration migration =
                                    store.migrations().begin(xml, PlanJson.writeShort(plan), "lea");
                            store.migrations()
                                    .<StoreException>change(
                                            migration,
                                            store.migrations().having(plan.touched(old)),
                                            (each, all) ->
                                                    SetMigration.of(
                                                                    all,
                                                                    plan,
                                                                    old,
                                                                    new StructureRules(
                                                                            now, each.characters()))
                                                            .operation(all),
                                            each -> touched.add(each.document()));
                            store.migrations().end(migration, Map.of("lost", "0"));
                            made.set(Optional.of(migration));
                        });
        assertThat(touched).as("told one after the other").isSorted();
        return made.get().orElseThrow();
    }

    final Migration migrate() throws Exception {
        return migrate(Samples.PERSON, HUMAN);
    }

    final List<String> types(AnnotationSet of) throws StoreException {
        return store.annotations().of(of.id()).stream().map(Annotation::typeId).toList();
    }

    private List<String> typesAt(AnnotationSet of, long sequence) throws StoreException {
        return store.annotations().at(of.id(), sequence).stream().map(Annotation::typeId).toList();
    }

    private void undoMigration() throws StoreException {
        store.writing()
                .<StoreException>exclusively(
                        Message.verbatim("Undoing"), () -> store.migrations().undo("lea"));
    }

    private static CreateAnnotation human(int begin, int end) {
        var mention = Samples.mention(begin, end);
        return new CreateAnnotation(mention.withHeader(mention.header().withType(HUMAN)));
    }

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
    void thatSetsOfRemovedDocumentsMigrateToo() throws Exception {
        store.documentCare().remove(set.documentId(), "lea", Optional.empty());
        migrate();
        undoMigration();
        migrate();
        store.documentCare().restore(set.documentId(), "a/b.txt", "lea");
        assertThat(types(set)).containsOnly(HUMAN);
    }

    @Test
    void thatDoneAndSkippedAndHandedOutSetsChangeAndKeepTheirState() throws Exception {
        AnnotationSet skipped = store.sets().open(document("c").id(), "omar");
        append(skipped, new CreateAnnotation(Samples.mention(0, 3)));
        AnnotationSet out = store.sets().open(document("c").id(), "vera");
        append(out, new CreateAnnotation(Samples.mention(0, 3)));
        store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        store.sets().saveState(skipped.id(), SetState.SKIPPED, Optional.of("كلام"), "omar");
        store.packages()
                .handOut(
                        new NewPackage(
                                "vera",
                                new FileAddress(folder.resolve("vera.scholion")),
                                Set.of(),
                                "lea"));
        List<AnnotationSet> before = store.sets().all();
        migrate();
        for (AnnotationSet was : before) {
            AnnotationSet now = store.sets().find(was.id()).orElseThrow();
            assertThat(types(was)).containsOnly(HUMAN);
            assertThat(now.state()).isEqualTo(was.state());
            assertThat(now.reason()).isEqualTo(was.reason());
            assertThat(now.lastSequence()).isEqualTo(was.lastSequence() + 1);
        }
        assertThat(store.history().states(set.id()).getLast().sequence())
                .as("done as it was")
                .isEqualTo(2);
        undoMigration();
        assertThat(types(out)).containsOnly(Samples.PERSON);
    }

    @Test
    void thatEarlierStatesAreReadAsOfTodaysSchema() throws Exception {
        migrate();
        append(set, human(12, 15));
        assertThat(typesAt(set, 0)).isEmpty();
        assertThat(typesAt(set, 1)).containsExactly(HUMAN);
        assertThat(typesAt(set, 2)).containsExactly(HUMAN, HUMAN);
        assertThat(typesAt(set, 3)).containsExactly(HUMAN, HUMAN);
        assertThat(typesAt(set, 4)).hasSize(3).containsOnly(HUMAN);
        restart();
        assertThat(typesAt(set, 1)).containsExactly(HUMAN);
    }

    @Test
    void thatEarlierStatesAreReadAsIfAnUndoneOneHadNotBeen() throws Exception {
        migrate();
        undoMigration();
        for (long sequence = 1; sequence <= last(set); sequence++) {
            assertThat(typesAt(set, sequence)).containsOnly(Samples.PERSON);
        }
        append(set, new CreateAnnotation(Samples.mention(12, 15)));
        migrate();
        for (long sequence = 1; sequence <= last(set); sequence++) {
            assertThat(typesAt(set, sequence)).containsOnly(HUMAN);
        }
    }

    @Test
    void thatItIsToldOnceAndOutsideOfLocks() throws Exception {
        List<StoreEvent> events = new ArrayList<>();
        List<StoreEvent> working = new ArrayList<>();
        List<Throwable> locked = new ArrayList<>();
        store.settings().shareSuggestions(true, "lea");
        store.addListener(
                event -> {
                    if (event instanceof StoreEvent.SettingsChanged) {
                        return;
                    }
                    if (event instanceof StoreEvent.ExclusiveWork) {
                        working.add(event);
                        return;
                    }
                    events.add(event);
                    try {
                        assertThat(store.writing().exclusiveWork()).isEmpty();
                        CompletableFuture.runAsync(this::write).get(30, TimeUnit.SECONDS);
                    } catch (Exception | AssertionError e) {
                        locked.add(e);
                    }
                });
        migrate();
        assertThat(locked).isEmpty();
        assertThat(working).as("that it goes on, and not any more").hasSize(2);
        assertThat(events)
                .containsExactly(
                        new StoreEvent.SchemaSaved(store.schemas().newest()),
                        new StoreEvent.SetsMigrated());
        events.clear();
        undoMigration();
        assertThat(events)
                .containsExactly(
                        new StoreEvent.SchemaSaved(store.schemas().newest()),
                        new StoreEvent.SetsMigrated());
        assertThat(locked).isEmpty();
    }

    private void write() {
        try {
            store.settings().shareSuggestions(true, "lea");
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void changeToNothing(Migration migration)
            throws StoreException, OperationRefusedException {
        store.migrations()
                .<StoreException>change(
                        migration,
                        store.migrations().having(List.of(Samples.PERSON)),
                        (each, all) ->
                                Optional.of(
                                        new ChangeType(
                                                all.getFirst().id(), Samples.PERSON, "nothing")),
                        each -> {
                            // it is refused
                        });
    }

    @Test
    void thatWhatBreaksTheStructureIsRefusedAndNothingOfItStays() throws Exception {
        List<Annotation> before = store.annotations().of(set.id());
        String xml = store.schemas().newest().xml().replace("id=\"person\"", "id=\"human\"");
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        assertThatThrownBy(
                        () ->
                                store.writing()
                                        .<OperationRefusedException>exclusively(
                                                Message.verbatim("Migrating"),
                                                () -> {
                                                    Migration migration =
                                                            store.migrations()
                                                                    .begin(xml, "{}", "lea");
                                                    changeToNothing(migration);
                                                }))
                .isInstanceOf(OperationRefusedException.class);
        assertThat(store.annotations().of(set.id())).isEqualTo(before);
        assertThat(store.schemas().newest().number()).isEqualTo(1);
        assertThat(store.migrations().all()).isEmpty();
        assertThat(events).allMatch(StoreEvent.ExclusiveWork.class::isInstance);
    }

    @Test
    void thatAPackageMadeSinceHasTheMigrationsAndIsSound() throws Exception {
        migrate();
        FileAddress file = new FileAddress(folder.resolve("asha.scholion"));
        store.packages().handOut(new NewPackage("asha", file, Set.of(), "lea"));
        try (ProjectStore out = Projects.open(file, Access.READ_WRITE)) {
            assertThat(out.check()).isEmpty();
            assertThat(out.migrations().all()).isEqualTo(store.migrations().all());
            AnnotationSet theirs = out.sets().all().getFirst();
            out.journal()
                    .append(theirs.id(), theirs.lastSequence(), NewEntry.of("asha", human(12, 15)));
            assertThat(out.check()).isEmpty();
            assertThat(store.packages().merge(out, Optional.empty(), "lea").refused()).isEmpty();
        }
        assertThat(types(set)).hasSize(3).containsOnly(HUMAN);
    }

    @Test
    void thatAPackageMadeUnderAMigrationThatWasUndoneIsRefusedNamingIt() throws Exception {
        migrate();
        FileAddress file = new FileAddress(folder.resolve("asha.scholion"));
        store.packages().handOut(new NewPackage("asha", file, Set.of(), "lea"));
        try (ProjectStore out = Projects.open(file, Access.READ_WRITE)) {
            AnnotationSet theirs = out.sets().all().getFirst();
            out.journal()
                    .append(theirs.id(), theirs.lastSequence(), NewEntry.of("asha", human(12, 15)));
            undoMigration();
            assertThatThrownBy(() -> store.packages().merge(out, Optional.empty(), "lea"))
                    .isInstanceOf(PackageMisfitException.class)
                    .hasMessageContaining("version 2");
            assertThat(types(set)).hasSize(2).containsOnly(Samples.PERSON);
            // once the same was done again it comes home
            migrate();
            assertThat(store.packages().merge(out, Optional.empty(), "lea").refused()).isEmpty();
        }
        assertThat(types(set)).hasSize(3).containsOnly(HUMAN);
    }
}
