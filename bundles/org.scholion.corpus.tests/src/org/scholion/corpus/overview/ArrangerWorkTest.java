/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreException;

/** What happens while a list is being put in order. */
class ArrangerWorkTest {

    private static final int MANY = 3000;

    /** After so many at the latest it is asked whether the list is still wanted. */
    private static final int SOME = 2000;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private ProjectStore store;

    @NonNullByDefault({})
    private Overview overview;

    private final Waiting waiting = new Waiting();
    private final AtomicInteger compared = new AtomicInteger();

    @BeforeEach
    void fillProject() throws Exception {
        store =
                Projects.create(
                        new FileAddress(folder.resolve("p" + FileAddress.EXTENSION)),
                        "P",
                        Samples.schemaXml(),
                        "lea");
        overview = new Overview(store);
    }

    @AfterEach
    void close() throws Exception {
        overview.close();
        store.close();
    }

    private void fill(int documents) throws Exception {
        store.documents()
                .addAll(
                        IntStream.range(0, documents)
                                .mapToObj(i -> Samples.document("d%04d".formatted(i), "x")),
                        new DocumentAdditions() {
                            @Override
                            public void added(DocumentRecord document, boolean existed) {
                                // as it should be
                            }

                            @Override
                            public void refused(NewDocument document, StoreException reason) {
                                throw new AssertionError(reason);
                            }
                        });
        Waiting.settle(overview);
    }

    private static String first(Arranger arranger) {
        List<DocumentOverview> shown = arranger.arrangement().shown();
        return shown.isEmpty() ? "" : shown.get(0).name();
    }

    private static DocumentQuery backwards() {
        return DocumentQuery.of("", Optional.empty(), DocumentOrder.byName(), true);
    }

    /** Orders by name, and does something in the middle of it, once. */
    private DocumentQuery doing(Consumer<DocumentQuery> action) {
        Comparator<DocumentOverview> byName = DocumentOrder.byName();
        DocumentQuery[] self = new DocumentQuery[1];
        self[0] =
                new DocumentQuery(
                        List.of(),
                        Optional.empty(),
                        (one, other) -> {
                            if (compared.incrementAndGet() == 1) {
                                action.accept(self[0]);
                            }
                            return byName.compare(one, other);
                        },
                        Optional.empty());
        return self[0];
    }

    @Test
    void thatWhatIsAskedForMeanwhileIsArrangedNext() throws Exception {
        fill(3);
        Arranger[] self = new Arranger[1];
        try (Arranger arranger = new Arranger(overview, DocumentQuery.all(), waiting::wake)) {
            self[0] = arranger;
            waiting.until(() -> first(arranger).equals("d0000"));
            arranger.ask(doing(query -> self[0].ask(backwards())));
            waiting.until(() -> first(arranger).equals("d0002"));
            assertThat(arranger.arrangement().shown()).hasSize(3);
        }
    }

    @Test
    void thatAListNoLongerWantedIsNotPutInOrderToItsEnd() throws Exception {
        fill(MANY);
        Arranger[] self = new Arranger[1];
        try (Arranger arranger = new Arranger(overview, backwards(), waiting::wake)) {
            self[0] = arranger;
            waiting.until(() -> first(arranger).equals("d2999"));
            arranger.ask(doing(query -> self[0].ask(DocumentQuery.all())));
            waiting.until(() -> first(arranger).equals("d0000"));
            assertThat(compared).hasValueLessThanOrEqualTo(SOME);
        }
    }

    @Test
    void thatAfterItsClosingTheLastListStays() throws Exception {
        fill(MANY);
        Arranger[] self = new Arranger[1];
        AtomicInteger told = new AtomicInteger();
        Arranger arranger =
                new Arranger(
                        overview,
                        backwards(),
                        () -> {
                            told.incrementAndGet();
                            waiting.wake();
                        });
        self[0] = arranger;
        waiting.until(() -> first(arranger).equals("d2999"));
        Arrangement before = arranger.arrangement();
        int heard = told.get();
        arranger.ask(doing(query -> self[0].close()));
        // One after another: when this is done, so is what was asked for before.
        Waiting after = new Waiting();
        AtomicInteger done = new AtomicInteger();
        overview.background()
                .execute(
                        () -> {
                            done.incrementAndGet();
                            after.wake();
                        });
        after.until(() -> done.get() == 1);
        assertThat(compared).hasValueLessThanOrEqualTo(SOME);
        arranger.ask(DocumentQuery.all());
        store.documents().add(Samples.document("0", "x"));
        assertThat(arranger.arrangement()).isSameAs(before);
        assertThat(told).hasValue(heard);
    }
}
