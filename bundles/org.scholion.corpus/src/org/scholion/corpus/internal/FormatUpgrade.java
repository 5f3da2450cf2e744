/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/**
 * Brings a project of an earlier format up to date: where it is, after a copy of it as it was has
 * been put beside it, or else in a copy among the temporary files.
 */
final class FormatUpgrade {

    /** Who is named as the actor of what an upgrade writes. */
    static final String ACTOR = "upgrade";

    /** Room for a copy, and for the tables that are written anew. */
    private static final int TIMES = 2;

    private final Path file;
    private final FreeSpace space;

    /**
     * Creates an upgrade.
     *
     * @param file the project as its user knows it
     */
    FormatUpgrade(Path file, FreeSpace space) {
        this.file = file;
        this.space = space;
    }

    /**
     * Upgrades the file in one transaction, if it is of an earlier format. Its copy is named after
     * it and its format, such as {@code news.format1.scholion}.
     *
     * @param writer writes the file
     * @throws StoreException when there is no room, or it cannot be copied; nothing was changed
     */
    void inPlace(Session writer) throws SQLException, StoreException {
        int version = FileFormat.version(writer, file);
        if (version == FileFormat.current()) {
            return;
        }
        requireRoom(writer, folderOf(file));
        KeptCopy.keep(writer, file, "format" + version);
        run(writer);
    }

    /**
     * Makes an upgraded copy of a file that cannot be written.
     *
     * @param reader reads the file
     */
    TemporaryCopy elsewhere(Session reader) throws SQLException, StoreException {
        boolean made = false;
        try {
            TemporaryCopy copy = TemporaryCopy.make();
            try {
                requireRoom(reader, copy.folder());
                reader.backup(copy.file());
                try (Session writer = Connections.draft(copy.file())) {
                    run(writer);
                }
                made = true;
                return copy;
            } finally {
                if (!made) {
                    copy.close();
                }
            }
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.upgrade.no-copy", "file", file, "reason", Message.of(e)), e);
        }
    }

    /** Runs the scripts that a file lacks, in one transaction. */
    static void run(Session writer) throws SQLException, StoreException {
        // Tables that others refer to are written anew; what refers to what is verified at the end.
        writer.execute("PRAGMA foreign_keys = OFF");
        writer.update("BEGIN IMMEDIATE");
        upgrade(writer);
        writer.update("COMMIT");
        writer.execute("PRAGMA foreign_keys = ON");
    }

    /** Does all of an upgrade but its beginning and its end. */
    static void upgrade(Session writer) throws SQLException, StoreException {
        long before = writer.number("PRAGMA user_version");
        FileFormat.upgrade(writer);
        AtomicLong dangling = new AtomicLong();
        writer.forEach("PRAGMA foreign_key_check", row -> dangling.incrementAndGet());
        if (dangling.get() > 0) {
            throw new StoreException(
                    Message.of("store.upgrade.dangling", "number", dangling.get()));
        }
        HistoryRows.add(
                writer,
                ACTOR,
                What.FORMAT_UPGRADED,
                Map.of(
                        "before",
                        Long.toString(before),
                        "after",
                        Integer.toString(FileFormat.current())));
    }

    private void requireRoom(Session session, Path folder) throws SQLException, StoreException {
        long needed =
                TIMES * session.number("PRAGMA page_count") * session.number("PRAGMA page_size");
        long there;
        try {
            there = space.in(folder);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.upgrade.no-space-known", "folder", folder), e);
        }
        if (there < needed) {
            throw new NoRoomException(
                    Message.of(
                            "store.upgrade.no-space",
                            "file",
                            file,
                            "needed",
                            megabytes(needed),
                            "folder",
                            folder,
                            "free",
                            there / 1_000_000));
        }
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000 + 1;
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
