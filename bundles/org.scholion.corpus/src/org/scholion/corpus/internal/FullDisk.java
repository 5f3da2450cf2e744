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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** What can be done for a project when its disk takes nothing more. */
final class FullDisk {

    /**
     * Bytes below which a disk is called full: what SQLite wants to open a project, and to spare.
     */
    private static final long LITTLE = 200_000;

    private final FreeSpace space;

    FullDisk(FreeSpace space) {
        this.space = space;
    }

    /** Returns why a project is open for reading only, after it could not be opened for writing. */
    Message reason(Path file, StoreException failure) {
        return isFull(file)
                ? Message.of("store.read-only.full", "file", file)
                : Message.of("store.read-only.disk", "file", file, "reason", cause(failure));
    }

    /** Returns the same after its lock could not be taken. */
    Message reasonOfLock(Path file, IOException failure) {
        return isFull(file)
                ? Message.of("store.read-only.full", "file", file)
                : Message.of(
                        "store.read-only.lock",
                        "file",
                        ProjectLock.companionOf(file),
                        "reason",
                        Message.of(failure));
    }

    private static Message cause(StoreException failure) {
        return failure.getCause() instanceof SQLException cause
                ? Message.of(cause)
                : Message.of(failure);
    }

    private boolean isFull(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return folder != null && space.in(folder) < LITTLE;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Carries the log into the project's file without a new file, which SQLite's index would be.
     * Most of it replaces what is there; and the log, which then goes, makes room.
     *
     * <p>To be called by who has the project's lock.
     *
     * @return whether the file has all changes now
     */
    static boolean carryOver(Path file) {
        try (Session session = Connections.alone(file)) {
            session.number("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            return false;
        }
        try {
            return !Companions.hold(file);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Removes what an opening that failed has put beside a project: an index that SQLite makes anew
     * each time, and a log with nothing in it.
     *
     * <p>To be called by who has the project's lock, and in a process that has it not open.
     */
    static void tidy(Path file) {
        try (StillFile still = StillFile.holdAlone(file)) {
            Files.deleteIfExists(Companions.index(file));
            if (!Companions.hold(file)) {
                Files.deleteIfExists(Companions.log(file));
            }
        } catch (IOException e) {
            // Somebody has it open, or the disk refuses this as well; it does no harm there.
            System.getLogger(FullDisk.class.getName())
                    .log(System.Logger.Level.DEBUG, "an empty log was left", e);
        }
    }
}
