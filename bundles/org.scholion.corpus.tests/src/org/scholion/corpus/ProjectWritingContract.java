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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.scholion.document.operation.CreateAnnotation;

/** How writes become one transaction, in every implementation. */
public abstract class ProjectWritingContract extends StoreContract {

    @Test
    void thatSeveralThreadsMayWriteAndReadAtOnce() throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (String member : List.of("asha", "omar", "noa", "wei")) {
            AnnotationSet set = store.sets().open(document("a").id(), member);
            work.add(
                    () -> {
                        for (int i = 0; i < 25; i++) {
                            append(set, new CreateAnnotation(Samples.mention(i, i + 1)));
                            undo(set);
                            redo(set);
                        }
                        return store.annotations().of(set.id()).size();
                    });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(25);
            }
        }
        assertThat(store.annotations().counts().values())
                .extracting(SetCounts::total)
                .containsOnly(25);
    }

    @Test
    void thatWritesTogetherAreAllOrNothing() throws Exception {
        DocumentRecord document = document("a");
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        assertThatThrownBy(
                        () ->
                                store.writing()
                                        .<StoreException>together(
                                                () -> {
                                                    document("b");
                                                    store.sets().open(document.id(), "asha");
                                                    store.sets()
                                                            .saveState(
                                                                    -1,
                                                                    SetState.DONE,
                                                                    Optional.empty(),
                                                                    "asha");
                                                }))
                .isInstanceOf(StoreException.class);
        assertThat(store.documents().all()).containsExactly(document);
        assertThat(events).isEmpty();
    }

    @Test
    void thatAPartThatFailsTakesBackOnlyItself() throws Exception {
        document("a");
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        store.writing()
                .<StoreException>together(
                        () -> {
                            document("b");
                            assertThat(store.documents().find("b")).isPresent();
                            assertThatThrownBy(
                                            () ->
                                                    store.documents()
                                                            .add(Samples.document("a", "other")))
                                    .isInstanceOf(DocumentConflictException.class);
                            document("c");
                            assertThat(events).isEmpty();
                        });
        assertThat(store.documents().all())
                .extracting(DocumentRecord::name)
                .containsExactly("a", "b", "c");
        assertThat(events).hasSize(2);
    }
}
