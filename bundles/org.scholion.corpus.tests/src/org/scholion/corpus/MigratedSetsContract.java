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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.words.Message;

/** What a migration does to sets, their earlier states and packages, and who hears of it. */
abstract class MigratedSetsContract extends MigratingContract {

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
