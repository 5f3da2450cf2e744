/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.scholion.corpus.NotAProjectException;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.UnstorableException;
import org.scholion.words.Message;
import org.sqlite.SQLiteErrorCode;

/** Says in words for the user what SQLite could not do, where, and what helps. */
final class StoreErrors {

    private final Path file;

    StoreErrors(Path file) {
        this.file = file;
    }

    /** Returns what a failed statement means for the project. */
    StoreException translate(SQLException e) {
        // The low byte is the primary code; the rest tells variants apart.
        int code = e.getErrorCode() & 0xff;
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return new StoreException(Message.of("store.disk.full", "file", file), e);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return new ReadOnlyProjectException(Message.of("store.disk.read-only", "file", file));
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code
                || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StoreException(Message.of("store.disk.busy", "file", file), e);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new NotAProjectException(Message.of("store.project.none", "file", file));
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return new StoreException(
                    Message.of("store.disk.damaged", "file", file, "reason", detail(e)), e);
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return new StoreException(
                    Message.of("store.disk.cannot-open", "file", file, "reason", detail(e)), e);
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new StoreException(
                    Message.of("store.disk.failing", "file", file, "reason", detail(e)), e);
        }
        if (code == SQLiteErrorCode.SQLITE_TOOBIG.code) {
            return new UnstorableException(Message.of("store.disk.too-big", "file", file), e);
        }
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
            return new UnstorableException(
                    Message.of("store.disk.other", "file", file, "reason", detail(e)), e);
        }
        return new StoreException(
                Message.of("store.disk.other", "file", file, "reason", detail(e)), e);
    }

    /** Tells whether it is the disk that refused, not the project or another program. */
    static boolean isOfTheDisk(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return code == SQLiteErrorCode.SQLITE_FULL.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code
                || code == SQLiteErrorCode.SQLITE_CANTOPEN.code;
    }

    /** Tells the same of what such a failure was translated to. */
    static boolean isOfTheDisk(StoreException e) {
        return e.getCause() instanceof SQLException cause && isOfTheDisk(cause);
    }

    private static Message detail(SQLException e) {
        String message = e.getMessage();
        return message == null
                ? Message.of("store.disk.code", "code", e.getErrorCode())
                : Message.verbatim(message);
    }
}
