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
            return new StoreException(
                    "There is no space left to write "
                            + file
                            + ". Nothing was changed. Free some space on the disk and try again.",
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code
                || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return new ReadOnlyProjectException(
                    file
                            + " cannot be written. Nothing was changed. Check the rights on the file and"
                            + " its folder, or save a copy elsewhere.");
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code
                || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StoreException(
                    file
                            + " is in use by another program. Nothing was changed. Close the other"
                            + " program or wait, and try again.",
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new NotAProjectException(
                    file + " is not a Scholion project. It was not changed.");
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return new StoreException(
                    file
                            + " is damaged ("
                            + detail(e)
                            + "). Nothing was changed. Open the newest"
                            + " copy of the project that is whole.",
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return new StoreException(
                    file
                            + " cannot be opened ("
                            + detail(e)
                            + "). Check that it exists and that you"
                            + " may read it and its folder.",
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new StoreException(
                    file
                            + " could not be read or written ("
                            + detail(e)
                            + "). Nothing was changed."
                            + " Check that its disk is connected and sound, and try again.",
                    e);
        }
        if (code == SQLiteErrorCode.SQLITE_TOOBIG.code) {
            return new StoreException(
                    "What was to be written is larger than "
                            + file
                            + " can hold in one piece (1 GB). Nothing was changed.",
                    e);
        }
        return new StoreException(
                file + ": the store failed (" + detail(e) + "). Nothing was changed.", e);
    }

    private static String detail(SQLException e) {
        String message = e.getMessage();
        return message == null ? "error " + e.getErrorCode() : message;
    }
}
