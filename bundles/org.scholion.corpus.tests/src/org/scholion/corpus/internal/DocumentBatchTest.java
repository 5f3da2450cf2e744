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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;

/** How many documents a batch holds in memory, and what becomes of them. */
class DocumentBatchTest {

    private static final int AT_ONCE = 2000;
    private static final int LONG = 1_000_000;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private ProjectStore store;

    private final List<String> outcomes = new ArrayList<>();

    private final DocumentAdditions listener =
            new DocumentAdditions() {
                @Override
                public void added(DocumentRecord document, boolean existed) {
                    outcomes.add((existed ? "again " : "new ") + document.name());
                }

                @Override
                public void refused(NewDocument document, StoreException reason) {
                    outcomes.add("refused " + document.name());
                }
            };

    @BeforeEach
    void createProject() throws Exception {
        store =
                ProjectFiles.SYSTEM.create(
                        folder.resolve("p.scholion"), "P", Samples.schemaXml(), "lea");
    }

    @AfterEach
    void closeProject() throws Exception {
        store.close();
    }

    /** Adds documents in one transaction; returns how many had their outcome before each. */
    private List<Integer> together(int documents, String text) throws Exception {
        List<Integer> before = new ArrayList<>();
        store.writing()
                .<StoreException>together(
                        () ->
                                store.documents()
                                        .addAll(
                                                IntStream.range(0, documents)
                                                        .peek(i -> before.add(outcomes.size()))
                                                        .mapToObj(
                                                                i ->
                                                                        Samples.document(
                                                                                "d" + i, text)),
                                                listener));
        assertThat(outcomes).hasSize(documents);
        return before;
    }

    @Test
    void thatNoMoreThanTwoThousandDocumentsWait() throws Exception {
        List<Integer> before = together(2 * AT_ONCE + 1, "text");
        assertThat(before.get(AT_ONCE - 1)).isZero();
        assertThat(before.get(AT_ONCE)).isEqualTo(AT_ONCE);
        assertThat(before.get(2 * AT_ONCE - 1)).isEqualTo(AT_ONCE);
        assertThat(before.get(2 * AT_ONCE)).isEqualTo(2 * AT_ONCE);
    }

    @Test
    void thatNoMoreThanFourMillionCharactersWait() throws Exception {
        assertThat(together(9, "x".repeat(LONG))).containsExactly(0, 0, 0, 0, 4, 4, 4, 4, 8);
    }

    @Test
    void thatInsideATransactionEachOutcomeIsToldOnceInOrderAndOthersHearAtItsEnd()
            throws Exception {
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        DocumentRecord known = store.documents().add(Samples.document("known", "text"));
        events.clear();
        store.writing()
                .<StoreException>together(
                        () -> {
                            store.documents()
                                    .addAll(
                                            Stream.of(
                                                    Samples.document("a", "text"),
                                                    Samples.document("known", "text"),
                                                    Samples.document("known", "other"),
                                                    Samples.document("b", "text")),
                                            listener);
                            assertThat(events).isEmpty();
                        });
        assertThat(outcomes).containsExactly("new a", "again known", "refused known", "new b");
        assertThat(store.documents().all()).hasSize(3).contains(known);
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        StoreEvent.DocumentsAdded.class,
                        added ->
                                assertThat(added.documents())
                                        .extracting(DocumentRecord::name)
                                        .containsExactly("a", "b"));
    }

    @Test
    void thatWhoIsInterruptedHearsHowItEndsAndStaysInterrupted() throws Exception {
        Thread.currentThread().interrupt();
        store.documents()
                .addAll(
                        IntStream.range(0, AT_ONCE).mapToObj(i -> Samples.document("d" + i, "x")),
                        listener);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcomes).hasSize(AT_ONCE);
        assertThat(store.documents().all()).hasSize(AT_ONCE);
    }
}
