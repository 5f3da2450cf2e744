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

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.StoreException;

/** What goes into columns comes out of them, and what fails does so by name. */
class SessionTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = Connections.draft(folder.resolve("d"));
        session.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v); CREATE TABLE u (x UNIQUE)");
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private Optional<Object> stored(Object value) throws Exception {
        long id = session.insert("INSERT INTO t (v) VALUES (?)", value);
        return session.first(
                        "SELECT v FROM t WHERE id = ?",
                        row -> Optional.ofNullable((Object) row.getObject(1)),
                        id)
                .orElseThrow();
    }

    @Test
    void thatValuesOfEveryKindComeBack() throws Exception {
        assertThat(stored(Long.MAX_VALUE)).contains(Long.MAX_VALUE);
        assertThat(stored(7)).contains(7);
        assertThat(stored(true)).contains(1);
        assertThat(stored(false)).contains(0);
        assertThat(stored("कथा")).contains("कथा");
        byte[] bytes = "x".getBytes(StandardCharsets.UTF_8);
        assertThat(stored(bytes)).contains(bytes);
        assertThat(stored(OptionalLong.of(9))).contains(9);
        assertThat(stored(OptionalLong.empty())).isEmpty();
        assertThat(stored(Optional.of("y"))).contains("y");
        assertThat(stored(Optional.empty())).isEmpty();
        assertThatThrownBy(() -> stored('c'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Character");
    }

    @Test
    void thatRowsAreCountedNumberedAndReadInTheirOrder() throws Exception {
        assertThat(session.number("SELECT v FROM t")).isZero();
        assertThat(session.first("SELECT v FROM t", row -> row.getString(1))).isEmpty();
        assertThat(session.insert("INSERT INTO t (v) VALUES (?)", "a")).isEqualTo(1);
        assertThat(session.insert("INSERT INTO t (v) VALUES (?)", "b")).isEqualTo(2);
        assertThat(session.update("UPDATE t SET v = v || ?", "!")).isEqualTo(2);
        assertThat(session.update("UPDATE t SET v = 'z' WHERE id > ?", 5)).isZero();
        assertThat(session.list("SELECT v FROM t ORDER BY id DESC", row -> row.getString(1)))
                .containsExactly("b!", "a!");
        List<Long> ids = new ArrayList<>();
        session.forEach("SELECT id FROM t WHERE id < ?", row -> ids.add(row.getLong(1)), 2);
        assertThat(ids).containsExactly(1L);
        assertThat(session.number("SELECT max(id) FROM t")).isEqualTo(2);
    }

    @Test
    void thatAStatementThatFailedCanBeUsedAgain() throws Exception {
        String insert = "INSERT INTO u VALUES (?)";
        session.update(insert, "a");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> session.update(insert, "a"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("UNIQUE");
        }
        assertThat(session.update(insert, "b")).isEqualTo(1);
        assertThat(session.number("SELECT count(*) FROM u")).isEqualTo(2);
    }

    @Test
    void thatARowNothingCanBeMadeOfIsCalledDamaged() throws Exception {
        session.update("INSERT INTO t (v) VALUES ('x')");
        assertThatThrownBy(() -> session.first("SELECT v FROM t", row -> parse(row.getString(1))))
                .isInstanceOf(StoreException.class)
                .hasRootCauseInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> session.list("SELECT v FROM t", row -> parse(row.getString(1))))
                .isInstanceOf(StoreException.class)
                .hasRootCauseInstanceOf(NumberFormatException.class);
    }

    private static Long parse(String text) {
        return Long.valueOf(text);
    }

    @Test
    void thatABackupIsWholeOrSaysThatItIsNot() throws Exception {
        session.update("INSERT INTO t (v) VALUES ('x')");
        Path copy = folder.resolve("copy");
        session.backup(copy);
        try (Session other = Connections.draft(copy)) {
            assertThat(other.number("SELECT count(*) FROM t")).isEqualTo(1);
        }
        assertThatThrownBy(() -> session.backup(folder)).isInstanceOf(SQLException.class);
        session.update("BEGIN IMMEDIATE");
        session.update("INSERT INTO t (v) VALUES ('y')");
        session.update("COMMIT");
        assertThat(session.number("SELECT count(*) FROM t")).isEqualTo(2);
    }

    @Test
    void thatADatabaseKeptNowhereIsItsOwn() throws Exception {
        try (Session one = Connections.memory();
                Session other = Connections.memory()) {
            one.execute("CREATE TABLE mine (x)");
            assertThat(one.number("SELECT count(*) FROM sqlite_schema")).isEqualTo(1);
            assertThat(other.number("SELECT count(*) FROM sqlite_schema")).isZero();
        }
    }

    @Test
    void thatAReaderWritesNothingAndAWriterHoldsReferencesToTheirRows() throws Exception {
        Path file = folder.resolve("d");
        session.execute("CREATE TABLE part (whole INTEGER REFERENCES t); CREATE TABLE rest (x)");
        try (Session reader = Connections.reader(file, Connections.Mode.WRITABLE)) {
            assertThatThrownBy(() -> reader.update("INSERT INTO rest VALUES (1)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("readonly");
        }
        session.close();
        try (Session writer = Connections.writer(file)) {
            assertThatThrownBy(() -> writer.update("INSERT INTO part VALUES (77)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("FOREIGN KEY");
            assertThat(writer.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(writer.number("PRAGMA wal_autocheckpoint")).isZero();
            assertThat(writer.first("PRAGMA journal_mode", row -> row.getString(1)))
                    .contains("wal");
        }
        session = Connections.draft(file);
    }
}
