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

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreException;

/** What a transaction promises. */
class DatabaseTest {

    private static final String WAITS = "PRAGMA synchronous";
    private static final long FULL = 2;
    private static final long NORMAL = 1;
    private static final String COUNT = "SELECT count(*) FROM member";
    private static final String ADD = "INSERT INTO member (name, role) VALUES (?, 'lead')";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @NonNullByDefault({})
    private SqliteProjectStore store;

    @NonNullByDefault({})
    private Database database;

    @BeforeEach
    void createProject() throws Exception {
        file = folder.resolve("p.scholion").toAbsolutePath();
        store =
                (SqliteProjectStore)
                        ProjectFiles.SYSTEM.create(file, "P", Samples.schemaXml(), "lea");
        database = store.database();
    }

    @AfterEach
    void closeProject() throws Exception {
        store.close();
    }

    private void portions(List<Database.Step<StoreException>> steps) throws StoreException {
        database.<StoreException>writeInPortions(steps.iterator());
    }

    private long members() throws StoreException {
        return database.read(session -> session.number(COUNT));
    }

    @Test
    void thatAnEditWaitsForTheDiskAndAPortionForItsSettling() throws Exception {
        assertThat(database.<Long, StoreException>write(s -> s.number(WAITS))).isEqualTo(FULL);
        List<Long> seen = new ArrayList<>();
        portions(
                List.of(
                        session -> seen.add(session.number(WAITS)),
                        session ->
                                seen.add(
                                        database.<Long, StoreException>write(
                                                part -> part.number(WAITS)))));
        assertThat(seen).containsExactly(NORMAL, NORMAL);
        database.settle();
        assertThat(database.<Long, StoreException>write(s -> s.number(WAITS))).isEqualTo(FULL);
        database.change(
                session ->
                        portions(List.of(part -> assertThat(part.number(WAITS)).isEqualTo(FULL))));
    }

    @Test
    void thatSeveralStepsGoIntoOneTransactionUntilTheirTimeIsOver() throws Exception {
        List<Long> unseen = new ArrayList<>();
        List<Database.Step<StoreException>> steps = new ArrayList<>();
        try (Session other = Connections.reader(file, Connections.Mode.WRITABLE)) {
            for (int i = 0; i < 50; i++) {
                String name = "m" + i;
                steps.add(
                        session -> {
                            unseen.add(session.number(COUNT) - other.number(COUNT));
                            session.update(ADD, name);
                        });
            }
            portions(steps);
            assertThat(unseen).hasSize(50).startsWith(0L).anyMatch(number -> number > 0);
            assertThat(other.number(COUNT)).isEqualTo(50);
        }
    }

    @Test
    void thatNobodyWritesBetweenWhatAnEditReadsAndWhatItWrites() throws Exception {
        try (Session other = Connections.writer(file)) {
            other.execute("PRAGMA busy_timeout = 0");
            database.change(
                    session -> {
                        assertThat(session.number(COUNT)).isZero();
                        assertThatThrownBy(() -> other.update(ADD, "omar"))
                                .isInstanceOf(SQLException.class)
                                .hasMessageContaining("locked");
                        session.update(ADD, "lea");
                    });
            other.update(ADD, "omar");
        }
        assertThat(members()).isEqualTo(2);
    }

    @Test
    void thatASnapshotSeesOneStateWhateverIsWrittenMeanwhile() throws Exception {
        database.snapshot(
                session -> {
                    long before = session.number(COUNT);
                    try (Session other = Connections.writer(file)) {
                        other.update(ADD, "omar");
                    }
                    assertThat(session.number(COUNT)).isEqualTo(before);
                    return before;
                });
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void thatInsideAnEditReadingSeesWhatItWrote() throws Exception {
        database.change(
                session -> {
                    session.update(ADD, "omar");
                    assertThat(members()).isEqualTo(1);
                    assertThat(
                                    database.<Long, StoreException>snapshot(
                                            reading -> reading.number(COUNT)))
                            .isEqualTo(1);
                });
    }

    @Test
    void thatAPartThatFailsIsTakenBackAloneWithWhatWasToFollowIt() throws Exception {
        List<String> told = new ArrayList<>();
        database.change(
                session -> {
                    session.update(ADD, "omar");
                    database.afterCommit(() -> told.add("whole"));
                    assertThatThrownBy(
                                    () ->
                                            database.change(
                                                    part -> {
                                                        part.update(ADD, "asha");
                                                        database.afterCommit(
                                                                () -> told.add("part"));
                                                        throw new SQLException("refused");
                                                    }))
                            .isInstanceOf(StoreException.class)
                            .hasMessageContaining("refused");
                    assertThat(told).isEmpty();
                });
        assertThat(told).containsExactly("whole");
        assertThat(members()).isEqualTo(1);
        database.change(session -> session.update(ADD, "asha"));
        assertThat(told).containsExactly("whole");
    }

    @Test
    void thatWhoReadsWhileTheProjectIsClosedLeavesNothingOpen() throws Exception {
        database.read(
                session -> {
                    assertThat(members()).isZero();
                    store.close();
                    return session.number(COUNT);
                });
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void thatAClosedProjectIsNeitherReadNorWritten() throws Exception {
        store.close();
        assertThatThrownBy(this::members)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> database.change(session -> session.update(ADD, "omar")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("closed");
        store.close();
        try (Session other = Connections.reader(file, Connections.Mode.WRITABLE)) {
            assertThat(other.number(COUNT)).isZero();
        }
    }
}
