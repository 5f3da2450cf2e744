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

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreException;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.words.Message;

/** A disk that has no space left, as SQLite sees it when a file may not grow. */
class FullDiskTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private SqliteProjectStore store;

    @BeforeEach
    void createProject() throws Exception {
        store =
                (SqliteProjectStore)
                        ProjectFiles.SYSTEM.create(
                                folder.resolve("p.scholion"), "P", Samples.schemaXml(), "lea");
    }

    @AfterEach
    void closeProject() throws Exception {
        store.close();
    }

    private void limit(int morePages) throws Exception {
        store.database()
                .write(
                        session -> {
                            long pages = session.number("PRAGMA page_count") + morePages;
                            return session.number("PRAGMA max_page_count = " + pages);
                        });
    }

    @Test
    void thatAnOperationThatFindsNoSpaceChangesNothing() throws Exception {
        long document = store.documents().add(Samples.document("a", Samples.TEXT)).id();
        AnnotationSet set = store.sets().open(document, "asha");
        limit(3);
        int done = 0;
        StoreException failure = new StoreException(Message.verbatim("none"));
        while (failure.getCause() == null) {
            try {
                store.journal().append(set.id(), done, create());
                done++;
            } catch (StoreException e) {
                failure = e;
            }
        }
        assertThat(failure)
                .hasMessageContaining("no space left")
                .hasMessageContaining("p.scholion");
        assertThat(done).isPositive();
        assertThat(store.annotations().of(set.id())).hasSize(done);
        assertThat(store.check()).isEmpty();
        limit(1000);
        store.journal().append(set.id(), done, create());
        assertThat(store.annotations().of(set.id())).hasSize(done + 1);
    }

    @Test
    void thatABatchKeepsWhatItReportedWhenSpaceRunsOut() throws Exception {
        limit(600);
        List<String> reported = new ArrayList<>();
        DocumentAdditions listener =
                new DocumentAdditions() {
                    @Override
                    public void added(DocumentRecord document, boolean existed) {
                        reported.add(document.name());
                    }

                    @Override
                    public void refused(NewDocument document, StoreException reason) {
                        throw new AssertionError(reason);
                    }
                };
        assertThatThrownBy(
                        () ->
                                store.documents()
                                        .addAll(
                                                IntStream.range(0, 20_000)
                                                        .mapToObj(
                                                                i ->
                                                                        Samples.document(
                                                                                "d%06d"
                                                                                        .formatted(
                                                                                                i),
                                                                                "text " + i)),
                                                listener))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no space left");
        assertThat(reported).isNotEmpty();
        assertThat(store.documents().all()).extracting(DocumentRecord::name).isEqualTo(reported);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void thatTheCauseIsSaidWhenAllWasTakenBackInsideAPart() throws Exception {
        long document = store.documents().add(Samples.document("a", Samples.TEXT)).id();
        Database database = store.database();
        assertThatThrownBy(
                        () ->
                                database.<Long, StoreException>write(
                                        outer ->
                                                database.<Long, StoreException>write(
                                                        inner -> {
                                                            // As SQLite does on a full disk.
                                                            inner.update("ROLLBACK");
                                                            throw new SQLException("full", "", 13);
                                                        })))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no space left");
        assertThat(store.sets().open(document, "asha").lastSequence()).isZero();
    }

    @Test
    void thatWritesTogetherAreGivenUpWhenSpaceRunsOutInside() throws Exception {
        long document = store.documents().add(Samples.document("a", Samples.TEXT)).id();
        AnnotationSet set = store.sets().open(document, "asha");
        limit(3);
        assertThatThrownBy(
                        () ->
                                store.writing()
                                        .<Exception>together(
                                                () -> {
                                                    store.journal().append(set.id(), 0, create());
                                                    assertThatThrownBy(
                                                                    () ->
                                                                            store.documents()
                                                                                    .add(
                                                                                            Samples
                                                                                                    .document(
                                                                                                            "b",
                                                                                                            "x"
                                                                                                                    .repeat(
                                                                                                                            90_000))))
                                                            .isInstanceOf(StoreException.class);
                                                }))
                .isInstanceOf(StoreException.class);
        assertThat(store.documents().all()).hasSize(1);
        assertThat(store.annotations().of(set.id())).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    private static NewEntry create() {
        return NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3)));
    }
}
