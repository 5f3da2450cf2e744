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
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreException;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.words.Message;

/** When the write-ahead log is carried into the project's file. */
class CheckpointingTest {

    private static final int CHARACTERS = 1_000_000;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private ProjectStore store;

    @NonNullByDefault({})
    private WriteAheadLog log;

    @BeforeEach
    void createProject() throws Exception {
        Path file = folder.resolve("p.scholion");
        store = ProjectFiles.SYSTEM.create(file, "P", Samples.schemaXml(), "lea");
        log = new WriteAheadLog(file.toRealPath());
    }

    @AfterEach
    void closeProject() throws Exception {
        store.close();
    }

    private void addMegabytes(int count) throws Exception {
        Random random = new Random(3);
        store.documents()
                .addAll(
                        IntStream.range(0, count)
                                .mapToObj(
                                        i ->
                                                Samples.document(
                                                        "long" + i,
                                                        random.ints(CHARACTERS, ' ', '~')
                                                                .collect(
                                                                        StringBuilder::new,
                                                                        StringBuilder
                                                                                ::appendCodePoint,
                                                                        StringBuilder::append)
                                                                .toString())),
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

    @Test
    void thatALongLogIsCarriedOverAndBegunAnew() throws Exception {
        addMegabytes(20);
        long round = log.head().round();
        addMegabytes(60);
        assertThat(log.head().round()).isNotEqualTo(round);
        assertThat(log.fileLength()).isLessThan(40_000_000);
    }

    @Test
    void thatALogThatWasLongOnceIsNotCarriedOverAtEveryEdit() throws Exception {
        addMegabytes(40);
        AnnotationSet set =
                store.sets()
                        .open(
                                store.documents().add(Samples.document("a", Samples.TEXT)).id(),
                                "asha");
        Set<Long> rounds = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            store.journal()
                    .append(
                            set.id(),
                            i,
                            NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3))));
            rounds.add(log.head().round());
        }
        assertThat(rounds).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void thatALongLogOfExclusiveWorkIsCarriedOverBeforeTheNextEdit() throws Exception {
        long round = log.head().round();
        store.writing().<Exception>exclusively(Message.verbatim("adding"), () -> addMegabytes(20));
        store.documents().add(Samples.document("next", "x"));
        assertThat(log.head().round()).isNotEqualTo(round);
    }

    private static Set<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("scholion-log"))
                .collect(Collectors.toSet());
    }

    @Test
    void thatAClosedProjectIsOneFileAndHasNoThreadThoughItsLogWasLong() throws Exception {
        Set<Thread> before = workers();
        addMegabytes(20);
        Path file = folder.resolve("p.scholion").toRealPath();
        Checkpointing checkpointing = new Checkpointing(file, () -> Connections.checkpointer(file));
        checkpointing.relieveLater();
        Set<Thread> started = workers();
        started.removeAll(before);
        assertThat(started).isNotEmpty();
        checkpointing.close();
        store.close();
        for (Thread thread : started) {
            thread.join(Duration.ofSeconds(30));
            assertThat(thread.isAlive()).isFalse();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("p.scholion"));
        }
    }

    @Test
    void thatAnEditThatAsksAsTheProjectIsClosedIsNotHarmed() throws Exception {
        addMegabytes(20);
        Path file = folder.resolve("p.scholion").toRealPath();
        Checkpointing checkpointing = new Checkpointing(file, () -> Connections.checkpointer(file));
        checkpointing.close();
        assertThatCode(checkpointing::relieveLater).doesNotThrowAnyException();
    }
}
