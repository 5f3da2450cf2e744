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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.ProjectStore.Batch;
import org.scholion.corpus.ProjectStore.NewEntry;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;

/** Who waits for whom to write: edits pass divisible work and are refused during exclusive work. */
public abstract class WritingTurnsContract {

    private static final long PATIENCE_SECONDS = 30;

    /** The project under test. */
    @NonNullByDefault({})
    private ProjectStore store;

    @NonNullByDefault({})
    private AnnotationSet set;

    /** Starts the thread of the second writer. */
    private final ExecutorService second = Executors.newSingleThreadExecutor();

    /** Makes an empty project with the sample schema. */
    protected abstract ProjectStore create() throws Exception;

    @BeforeEach
    void createProject() throws Exception {
        store = create();
        set = store.openSet(store.addDocument(Samples.document("a", Samples.TEXT)).id(), "asha");
    }

    @AfterEach
    void closeProject() throws Exception {
        second.close();
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private JournalEntry edit() throws Exception {
        return store.append(
                set.id(), 0, NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3))));
    }

    /** Runs something on a second thread and returns once that thread waits, or is through. */
    private <T> Future<T> meanwhile(Callable<T> action) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        Future<T> future =
                second.submit(
                        () -> {
                            threads.add(Thread.currentThread());
                            begun.countDown();
                            return action.call();
                        });
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        Thread thread = threads.get(0);
        while (!future.isDone() && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return future;
    }

    @Test
    void thatAnEditWaitsForOneStepOfDivisibleWorkAtMost() throws Exception {
        AtomicInteger steps = new AtomicInteger();
        List<Future<Integer>> edits = new ArrayList<>();
        List<Batch<Exception>> work = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int number = i;
            work.add(
                    () -> {
                        store.addDocument(Samples.document("d" + number, "text"));
                        steps.incrementAndGet();
                        if (number == 100) {
                            edits.add(
                                    meanwhile(
                                            () -> {
                                                edit();
                                                return store.documents().size() - 1;
                                            }));
                        }
                    });
        }
        store.<Exception>inPortions(work);
        assertThat(steps).hasValue(500);
        // What the edit saw in the store when it was through: no step after the one it met.
        assertThat(edits.get(0).get()).isLessThanOrEqualTo(102);
        assertThat(store.documents()).hasSize(501);
    }

    @Test
    void thatEditsThatKeepComingDoNotStopDivisibleWork() throws Exception {
        List<Batch<StoreException>> work =
                IntStream.range(0, 200)
                        .<Batch<StoreException>>mapToObj(
                                i -> () -> store.addDocument(Samples.document("d" + i, "text")))
                        .toList();
        Future<Integer> edits =
                second.submit(
                        () -> {
                            int done = 0;
                            while (store.documents().size() < 201) {
                                store.saveState(
                                        set.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
                                done++;
                            }
                            return done;
                        });
        store.<StoreException>inPortions(work);
        assertThat(edits.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isPositive();
    }

    @Test
    void thatDivisibleWorkKeepsWhatWasCommittedBeforeAStepFails() throws Exception {
        List<Batch<StoreException>> work = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int number = i;
            work.add(() -> store.addDocument(Samples.document("d" + number, "text")));
        }
        store.<StoreException>inPortions(work);
        List<Batch<StoreException>> failing =
                List.of(
                        () -> store.addDocument(Samples.document("e", "text")),
                        () -> store.addDocument(Samples.document("d0", "other")));
        assertThatThrownBy(() -> store.<StoreException>inPortions(failing))
                .isInstanceOf(DocumentConflictException.class);
        assertThat(store.documents()).hasSizeBetween(11, 12);
    }

    @Test
    void thatAnEditIsRefusedAtOnceDuringExclusiveWork() throws Exception {
        assertThat(store.exclusiveWork()).isEmpty();
        store.<Exception>exclusively(
                "Importing",
                () -> {
                    store.addDocument(Samples.document("b", "text"));
                    assertThat(store.exclusiveWork()).contains("Importing");
                    Future<Boolean> edit =
                            second.submit(
                                    () -> {
                                        assertThatThrownBy(this::edit)
                                                .isInstanceOfSatisfying(
                                                        ProjectBusyException.class,
                                                        busy ->
                                                                assertThat(busy.work().toString())
                                                                        .isEqualTo("Importing"))
                                                .hasMessageContaining("Importing");
                                        return true;
                                    });
                    // The exclusive work goes on only once the edit was refused.
                    edit.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    // The thread that does the work may write as it likes.
                    store.openSet(store.document("b").orElseThrow().id(), "ben");
                });
        assertThat(store.exclusiveWork()).isEmpty();
        assertThat(edit().sequence()).isEqualTo(1);
        assertThat(store.documents()).hasSize(2);
    }

    @Test
    void thatDivisibleWorkWaitsForExclusiveWork() throws Exception {
        List<Future<Integer>> waiting = new ArrayList<>();
        store.<Exception>exclusively(
                "Merging",
                () -> {
                    List<Batch<StoreException>> work =
                            List.of(() -> store.addDocument(Samples.document("b", "text")));
                    waiting.add(
                            meanwhile(
                                    () -> {
                                        store.<StoreException>inPortions(work);
                                        return store.documents().size();
                                    }));
                    assertThat(store.documents()).hasSize(1);
                });
        assertThat(waiting.get(0).get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void thatExclusiveWorkThatFailsLeavesNothing() throws Exception {
        assertThatThrownBy(
                        () ->
                                store.<Exception>exclusively(
                                        "Merging",
                                        () -> {
                                            store.addDocument(Samples.document("b", "text"));
                                            throw new IllegalStateException("it failed");
                                        }))
                .hasMessage("it failed");
        assertThat(store.exclusiveWork()).isEmpty();
        assertThat(store.documents()).hasSize(1);
        assertThat(edit().sequence()).isEqualTo(1);
    }

    @Test
    void thatListenersAreCalledWithoutTheTurn() throws Exception {
        List<Integer> written = Collections.synchronizedList(new ArrayList<>());
        StoreListener listener =
                event -> {
                    if (event instanceof StoreEvent.SetChanged) {
                        // Another thread gets the turn while this one still tells.
                        Future<DocumentRecord> other =
                                second.submit(
                                        () -> store.addDocument(Samples.document("b", "text")));
                        try {
                            other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                            written.add(1);
                        } catch (Exception e) {
                            throw new IllegalStateException("the turn was kept", e);
                        }
                    }
                };
        store.addListener(listener);
        edit();
        assertThat(written).hasSize(1);
    }

    @Test
    void thatAGuardRefusesBeforeAnythingIsWritten() throws Exception {
        NewEntry entry = NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3)));
        assertThatThrownBy(
                        () ->
                                store.append(
                                        set.id(),
                                        0,
                                        entry,
                                        changes -> {
                                            assertThat(changes).hasSize(1);
                                            throw new OperationRefusedException(
                                                    Message.verbatim("locked"));
                                        }))
                .hasMessage("locked");
        assertThat(store.journal(set.id(), 0)).isEmpty();
        assertThat(store.contents(set.id()).annotations()).isEmpty();
        assertThat(store.append(set.id(), 0, entry).sequence()).isEqualTo(1);
        ProjectStore.SetContents contents = store.contents(set.id());
        assertThat(contents.set().lastSequence()).isEqualTo(1);
        assertThat(contents.annotations()).hasSize(1);
    }

    private static Operation many(int count) {
        List<Operation> creations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            creations.add(new CreateAnnotation(Samples.mention(i % 40, i % 40 + 3)));
        }
        return new CompoundOperation("Import", creations);
    }

    @Test
    void thatAFilledSetIsSeenWholeOrNotAtAllWhileEditsPass() throws Exception {
        int count = 5_000;
        AnnotationSet other = store.openSet(set.documentId(), "ben");
        Future<JournalEntry> filling =
                second.submit(() -> store.fill(set.id(), NewEntry.of("asha", many(count))));
        int edits = 0;
        while (!filling.isDone()) {
            store.saveState(other.id(), SetState.IN_PROGRESS, Optional.empty(), "ben");
            edits++;
            ProjectStore.SetContents seen = store.contents(set.id());
            assertThat(seen.annotations()).hasSize(seen.set().lastSequence() == 0 ? 0 : count);
            assertThat(store.counts().getOrDefault("asha", new SetCounts(Map.of())).total())
                    .isIn(0, count);
        }
        assertThat(filling.get().sequence()).isEqualTo(1);
        assertThat(edits).isGreaterThan(1);
        assertThat(store.annotations(set.id())).hasSize(count);
        assertThat(store.undoable(set.id())).isPresent();
    }

    @Test
    void thatASetThatIsBeingFilledTakesNoOtherEntry() throws Exception {
        List<StoreException> refusals = Collections.synchronizedList(new ArrayList<>());
        Future<JournalEntry> filling =
                second.submit(() -> store.fill(set.id(), NewEntry.of("asha", many(5_000))));
        while (!filling.isDone()) {
            try {
                edit();
            } catch (StoreException refused) {
                refusals.add(refused);
            }
        }
        // Whichever of the two came first, the other was refused and nothing is mixed.
        if (store.journal(set.id(), 0).get(0).operation() instanceof CompoundOperation) {
            assertThat(refusals).isNotEmpty();
            assertThat(store.annotations(set.id())).hasSize(5_000);
        } else {
            assertThatThrownBy(filling::get).hasCauseInstanceOf(StaleSetException.class);
            assertThat(store.annotations(set.id())).hasSize(1);
        }
    }

    @Test
    void thatASetWithAnnotationsIsNotFilledAndLosesNothing() throws Exception {
        edit();
        assertThatThrownBy(() -> store.fill(set.id(), NewEntry.of("asha", many(300))))
                .isInstanceOf(StaleSetException.class);
        assertThat(store.annotations(set.id())).hasSize(1);
        Operation beyond = new CreateAnnotation(Samples.mention(0, 100_000));
        AnnotationSet empty = store.openSet(set.documentId(), "ben");
        assertThatThrownBy(() -> store.fill(empty.id(), NewEntry.of("ben", beyond)))
                .isInstanceOf(OperationRefusedException.class);
        assertThat(store.journal(empty.id(), 0)).isEmpty();
    }
}
