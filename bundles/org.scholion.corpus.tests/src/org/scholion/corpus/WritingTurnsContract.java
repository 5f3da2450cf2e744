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
import org.scholion.document.Annotation;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;

/** Who waits for whom to write: edits pass divisible work and are refused during exclusive work. */
public abstract class WritingTurnsContract extends StoreContract {

    private static final long PATIENCE_SECONDS = 30;
    private static final int MEETINGS = 50;
    private static final SetCounts NOTHING = new SetCounts(Map.of());

    private static final Message IMPORTING = Message.of("project.task.importing");

    @NonNullByDefault({})
    private AnnotationSet set;

    /** Starts the thread of the second writer. */
    private final ExecutorService second = Executors.newSingleThreadExecutor();

    @BeforeEach
    void makeSet() throws Exception {
        set =
                store.sets()
                        .open(
                                store.documents().add(Samples.document("a", Samples.TEXT)).id(),
                                "asha");
    }

    @AfterEach
    void endSecond() {
        second.close();
    }

    private JournalEntry edit() throws Exception {
        return store.journal()
                .append(
                        set.id(),
                        0,
                        NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3))));
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
        List<WriteBatch<Exception>> work = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int number = i;
            work.add(
                    () -> {
                        store.documents().add(Samples.document("d" + number, "text"));
                        steps.incrementAndGet();
                        if (number == 100) {
                            edits.add(
                                    meanwhile(
                                            () -> {
                                                AtomicInteger seen = new AtomicInteger();
                                                // Counted in the edit's own turn.
                                                store.writing()
                                                        .<Exception>together(
                                                                () -> {
                                                                    edit();
                                                                    seen.set(
                                                                            store.documents()
                                                                                            .all()
                                                                                            .size()
                                                                                    - 1);
                                                                });
                                                return seen.get();
                                            }));
                        }
                    });
        }
        store.writing().<Exception>inPortions(work);
        assertThat(steps).hasValue(500);
        // What the edit saw in the store in its turn: no step after the one it met.
        assertThat(edits.get(0).get()).isLessThanOrEqualTo(102);
        assertThat(store.documents().all()).hasSize(501);
    }

    @Test
    void thatEditsThatKeepComingDoNotStopDivisibleWork() throws Exception {
        List<WriteBatch<StoreException>> work =
                IntStream.range(0, 200)
                        .<WriteBatch<StoreException>>mapToObj(
                                i -> () -> store.documents().add(Samples.document("d" + i, "text")))
                        .toList();
        CountDownLatch coming = new CountDownLatch(1);
        Future<Integer> edits =
                second.submit(
                        () -> {
                            int done = 0;
                            do {
                                store.sets()
                                        .saveState(
                                                set.id(),
                                                SetState.IN_PROGRESS,
                                                Optional.empty(),
                                                "lea");
                                done++;
                                coming.countDown();
                            } while (store.documents().all().size() < 201);
                            return done;
                        });
        assertThat(coming.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        store.writing().<StoreException>inPortions(work);
        assertThat(edits.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isPositive();
    }

    @Test
    void thatDivisibleWorkKeepsWhatWasCommittedBeforeAStepFails() throws Exception {
        List<WriteBatch<StoreException>> work = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int number = i;
            work.add(() -> store.documents().add(Samples.document("d" + number, "text")));
        }
        store.writing().<StoreException>inPortions(work);
        List<WriteBatch<StoreException>> failing =
                List.of(
                        () -> store.documents().add(Samples.document("e", "text")),
                        () -> store.documents().add(Samples.document("d0", "other")));
        assertThatThrownBy(() -> store.writing().<StoreException>inPortions(failing))
                .isInstanceOf(DocumentConflictException.class);
        assertThat(store.documents().all()).hasSizeBetween(11, 12);
    }

    @Test
    void thatAnEditIsRefusedAtOnceDuringExclusiveWork() throws Exception {
        assertThat(store.writing().exclusiveWork()).isEmpty();
        store.writing()
                .<Exception>exclusively(
                        IMPORTING,
                        () -> {
                            store.documents().add(Samples.document("b", "text"));
                            assertThat(store.writing().exclusiveWork()).contains(IMPORTING);
                            Future<Boolean> edit =
                                    second.submit(
                                            () -> {
                                                assertThatThrownBy(this::edit)
                                                        .isInstanceOfSatisfying(
                                                                ProjectBusyException.class,
                                                                busy ->
                                                                        assertThat(
                                                                                        busy.work()
                                                                                                .toString())
                                                                                .isEqualTo(
                                                                                        "Importing"))
                                                        .hasMessageContaining("Importing");
                                                return true;
                                            });
                            // The exclusive work goes on only once the edit was refused.
                            edit.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                            // The thread that does the work may write as it likes.
                            store.sets()
                                    .open(store.documents().find("b").orElseThrow().id(), "ben");
                        });
        assertThat(store.writing().exclusiveWork()).isEmpty();
        assertThat(edit().sequence()).isEqualTo(1);
        assertThat(store.documents().all()).hasSize(2);
    }

    @Test
    void thatDivisibleWorkWaitsForExclusiveWork() throws Exception {
        List<Future<Integer>> waiting = new ArrayList<>();
        store.writing()
                .<Exception>exclusively(
                        IMPORTING,
                        () -> {
                            List<WriteBatch<StoreException>> work =
                                    List.of(
                                            () ->
                                                    store.documents()
                                                            .add(Samples.document("b", "text")));
                            waiting.add(
                                    meanwhile(
                                            () -> {
                                                store.writing().<StoreException>inPortions(work);
                                                return store.documents().all().size();
                                            }));
                            assertThat(store.documents().all()).hasSize(1);
                        });
        assertThat(waiting.get(0).get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void thatExclusiveWorkThatFailsLeavesNothing() throws Exception {
        assertThatThrownBy(
                        () ->
                                store.writing()
                                        .<Exception>exclusively(
                                                IMPORTING,
                                                () -> {
                                                    store.documents()
                                                            .add(Samples.document("b", "text"));
                                                    throw new IllegalStateException("it failed");
                                                }))
                .hasMessage("it failed");
        assertThat(store.writing().exclusiveWork()).isEmpty();
        assertThat(store.documents().all()).hasSize(1);
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
                                        () -> store.documents().add(Samples.document("b", "text")));
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
                                store.journal()
                                        .append(
                                                set.id(),
                                                0,
                                                entry,
                                                changes -> {
                                                    assertThat(changes).hasSize(1);
                                                    throw new OperationRefusedException(
                                                            Message.verbatim("locked"));
                                                }))
                .hasMessage("locked");
        assertThat(store.journal().after(set.id(), 0)).isEmpty();
        assertThat(store.annotations().contents(set.id()).annotations()).isEmpty();
        assertThat(store.journal().append(set.id(), 0, entry).sequence()).isEqualTo(1);
        SetContents contents = store.annotations().contents(set.id());
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
        AnnotationSet other = store.sets().open(set.documentId(), "ben");
        int passed = 0;
        // Whether an edit meets the filling is for the scheduler to say; some soon does.
        for (int round = 0; passed == 0 && round < MEETINGS; round++) {
            passed +=
                    editsWhileFilling(
                            store.sets().open(set.documentId(), "member " + round), other);
        }
        assertThat(passed).isPositive();
    }

    /** Fills a set while another is edited, and returns how many edits the filling let pass. */
    private int editsWhileFilling(AnnotationSet filled, AnnotationSet edited) throws Exception {
        int count = 5_000;
        int edits = 0;
        Future<JournalEntry> filling =
                second.submit(
                        () ->
                                store.journal()
                                        .fill(
                                                filled.id(),
                                                NewEntry.of(filled.member(), many(count))));
        while (!filling.isDone()) {
            store.sets().saveState(edited.id(), SetState.IN_PROGRESS, Optional.empty(), "ben");
            SetContents seen = store.annotations().contents(filled.id());
            boolean there = seen.set().lastSequence() > 0;
            edits += there ? 0 : 1;
            assertThat(seen.annotations()).hasSize(there ? count : 0);
            assertThat(store.annotations().counts().getOrDefault(filled.member(), NOTHING).total())
                    .isIn(0, count);
        }
        assertThat(filling.get().sequence()).isEqualTo(1);
        assertThat(store.annotations().of(filled.id())).hasSize(count);
        assertThat(store.journal().undoable(filled.id())).isPresent();
        return edits;
    }

    @Test
    void thatASetThatIsBeingFilledTakesNoOtherEntry() throws Exception {
        List<StoreException> refusals = Collections.synchronizedList(new ArrayList<>());
        Future<JournalEntry> filling =
                second.submit(
                        () -> store.journal().fill(set.id(), NewEntry.of("asha", many(5_000))));
        do {
            try {
                edit();
            } catch (StoreException refused) {
                refusals.add(refused);
            }
        } while (!filling.isDone());
        // Whichever of the two came first, the other was refused and nothing is mixed.
        if (store.journal().after(set.id(), 0).get(0).operation() instanceof CompoundOperation) {
            assertThat(refusals).isNotEmpty();
            assertThat(store.annotations().of(set.id())).hasSize(5_000);
        } else {
            assertThatThrownBy(filling::get).hasCauseInstanceOf(StaleSetException.class);
            assertThat(store.annotations().of(set.id())).hasSize(1);
        }
    }

    @Test
    void thatASetWithAnnotationsIsNotFilledAndLosesNothing() throws Exception {
        edit();
        assertThatThrownBy(() -> store.journal().fill(set.id(), NewEntry.of("asha", many(300))))
                .isInstanceOf(StaleSetException.class);
        assertThat(store.annotations().of(set.id())).hasSize(1);
        Annotation there = store.annotations().of(set.id()).get(0);
        assertThatThrownBy(
                        () ->
                                store.journal()
                                        .fill(
                                                set.id(),
                                                NewEntry.of("asha", new CreateAnnotation(there))))
                .isInstanceOf(StaleSetException.class);
        assertThat(store.annotations().of(set.id())).containsExactly(there);
        Operation beyond = new CreateAnnotation(Samples.mention(0, 100_000));
        AnnotationSet empty = store.sets().open(set.documentId(), "ben");
        assertThatThrownBy(() -> store.journal().fill(empty.id(), NewEntry.of("ben", beyond)))
                .isInstanceOf(OperationRefusedException.class);
        assertThat(store.journal().after(empty.id(), 0)).isEmpty();
    }
}
