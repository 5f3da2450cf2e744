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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.Samples;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;

/** Who is told of what while lists follow a project. */
class OverviewEventsTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private ProjectStore store;

    private final List<Collection<Long>> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void create() throws Exception {
        store =
                Projects.create(
                        new FileAddress(folder.resolve("p" + FileAddress.EXTENSION)),
                        "P",
                        Samples.schemaXml(),
                        "lea");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void add(String... names) throws StoreException {
        store.documents()
                .addAll(
                        Stream.of(names).map(name -> Samples.document(name, Samples.TEXT)),
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
    }

    private long id(String name) throws StoreException {
        return store.documents().find(name).orElseThrow().id();
    }

    @Test
    void thatDocumentsOfABatchAreShownAtOnceAndToldOnce() throws Exception {
        try (Overview overview = new Overview(store)) {
            Waiting.settle(overview);
            overview.addListener(told::add);
            add("a", "b", "c");
            assertThat(overview.snapshot().size()).isEqualTo(3);
            assertThat(overview.snapshot().document(id("b")).orElseThrow().name()).isEqualTo("b");
            assertThat(told).containsExactly(List.of(id("a"), id("b"), id("c")));
        }
    }

    @Test
    void thatADocumentReadAgainIsToldByItsNumber() throws Exception {
        add("a", "b");
        try (Overview overview = new Overview(store)) {
            Waiting.settle(overview);
            Waiting waiting = new Waiting();
            overview.addListener(
                    documents -> {
                        told.add(documents);
                        waiting.wake();
                    });
            long renamed = id("a");
            store.documentCare().rename(renamed, "z", "lea");
            waiting.until(overview::settled);
            assertThat(overview.snapshot().document(renamed).orElseThrow().name()).isEqualTo("z");
            assertThat(told).contains(List.of(renamed));
            long gone = id("b");
            store.documentCare().remove(gone, "lea", Optional.empty());
            waiting.until(overview::settled);
            assertThat(overview.snapshot().document(gone)).isEmpty();
            assertThat(told).contains(List.of(gone));
        }
    }

    @Test
    void thatAClosedOverviewFollowsNoMoreAndKeepsWhatWasRead() throws Exception {
        add("a", "b");
        Overview overview = new Overview(store);
        Waiting.settle(overview);
        overview.addListener(told::add);
        OverviewSnapshot before = overview.snapshot();
        overview.close();
        AnnotationSet set = store.sets().open(id("a"), "asha");
        store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        add("c", "d");
        assertThat(overview.snapshot()).isSameAs(before);
        overview.start();
        add("e", "f");
        assertThat(overview.snapshot()).isSameAs(before);
        assertThat(told).isEmpty();
    }

    @Test
    void thatWhatIsToldBeforeTheFirstReadingIsNotHeard() throws Exception {
        try (Overview overview = new Overview(store)) {
            overview.addListener(told::add);
            add("a", "b");
            assertThat(told).isEmpty();
            assertThat(overview.snapshot().size()).isZero();
            assertThat(overview.settled()).isFalse();
            Waiting.settle(overview);
            assertThat(overview.snapshot().size()).isEqualTo(2);
            assertThat(overview.failure()).isEmpty();
        }
    }
}
