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
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.corpus.NotAProjectException;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.UnstorableException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's codes mean to someone at work, and who can do something about it. */
class StoreErrorsTest {

    private static final Path FILE = Path.of("p.scholion");

    private static SQLException failure(SQLiteErrorCode code) {
        return new SQLException("as the driver says it", "", code.code);
    }

    private static StoreException translated(SQLiteErrorCode code) {
        return new StoreErrors(FILE).translate(failure(code));
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, store.disk.full",
        "SQLITE_READONLY, store.disk.read-only",
        "SQLITE_PERM, store.disk.read-only",
        "SQLITE_BUSY, store.disk.busy",
        "SQLITE_LOCKED, store.disk.busy",
        "SQLITE_NOTADB, store.project.none",
        "SQLITE_CORRUPT, store.disk.damaged",
        "SQLITE_CANTOPEN, store.disk.cannot-open",
        "SQLITE_IOERR, store.disk.failing",
        "SQLITE_TOOBIG, store.disk.too-big",
        "SQLITE_CONSTRAINT, store.disk.other",
        "SQLITE_INTERNAL, store.disk.other",
        "SQLITE_BUSY_SNAPSHOT, store.disk.busy",
        "SQLITE_IOERR_FSYNC, store.disk.failing"
    })
    void thatEachKindOfFailureHasItsSentenceThatNamesTheFile(SQLiteErrorCode code, String said) {
        StoreException translated = translated(code);
        assertThat(translated.said().code()).isEqualTo(said);
        assertThat(translated).hasMessageContaining("p.scholion");
    }

    @Test
    void thatWhatCallersTellApartHasATypeOfItsOwn() {
        assertThat(translated(SQLiteErrorCode.SQLITE_READONLY))
                .isInstanceOf(ReadOnlyProjectException.class);
        assertThat(translated(SQLiteErrorCode.SQLITE_PERM))
                .isInstanceOf(ReadOnlyProjectException.class);
        assertThat(translated(SQLiteErrorCode.SQLITE_NOTADB))
                .isInstanceOf(NotAProjectException.class);
        assertThat(translated(SQLiteErrorCode.SQLITE_TOOBIG))
                .isInstanceOf(UnstorableException.class);
        assertThat(translated(SQLiteErrorCode.SQLITE_CONSTRAINT))
                .isInstanceOf(UnstorableException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, true",
        "SQLITE_IOERR, true",
        "SQLITE_IOERR_FSYNC, true",
        "SQLITE_CANTOPEN, true",
        "SQLITE_BUSY, false",
        "SQLITE_CORRUPT, false",
        "SQLITE_READONLY, false"
    })
    void thatItIsKnownWhetherTheDiskRefused(SQLiteErrorCode code, boolean disk) {
        assertThat(StoreErrors.isOfTheDisk(failure(code))).isEqualTo(disk);
        if (translated(code).getCause() instanceof SQLException) {
            assertThat(StoreErrors.isOfTheDisk(translated(code))).isEqualTo(disk);
        }
    }

    @Test
    void thatWhatTheDriverSaysIsRepeatedElseItsCode() {
        assertThat(translated(SQLiteErrorCode.SQLITE_CORRUPT))
                .hasMessageContaining("as the driver says it");
        assertThat(new StoreErrors(FILE).translate(new SQLException()))
                .hasMessageContaining("p.scholion")
                .hasMessageContaining("error 0");
    }
}
