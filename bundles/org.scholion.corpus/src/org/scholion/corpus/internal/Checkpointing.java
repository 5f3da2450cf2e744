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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Carries the write-ahead log into the project's file. SQLite would do so in the commit that makes
 * the log long, and so let one edit in some hundreds wait for many megabytes to reach the disk;
 * here it is done over a connection of its own, beside whoever writes.
 */
final class Checkpointing implements AutoCloseable {

    /** Bytes of the log from which on it is carried over. */
    private static final long LONG = 4_000_000;

    private final Path log;
    private final Database.Opener opener;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("scholion-log").unstarted(work));
    private Optional<Session> session = Optional.empty();
    private boolean closed;

    /**
     * Creates it.
     *
     * @param file the project
     * @param opener opens a connection that may write
     */
    Checkpointing(Path file, Database.Opener opener) {
        this.log = file.resolveSibling(file.getFileName() + "-wal");
        this.opener = opener;
    }

    /** Has the log carried over soon, by another thread, if it has become long. */
    void relieveLater() {
        if (isLong() && asked.compareAndSet(false, true)) {
            worker.execute(
                    () -> {
                        asked.set(false);
                        relieve();
                    });
        }
    }

    /**
     * Carries the log over, if it has become long; waits until that is done. To be called without
     * the writer's turn.
     */
    void relieve() {
        if (isLong()) {
            carryOver();
        }
    }

    private boolean isLong() {
        try {
            return Files.size(log) > LONG;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // What cannot be measured is not known to be short.
            return true;
        }
    }

    private synchronized void carryOver() {
        if (closed) {
            return;
        }
        try {
            if (session.isEmpty()) {
                session = Optional.of(opener.open());
            }
            // "Passive": it waits for nobody and nobody waits for it; what readers still need
            // stays.
            session.get().number("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SQLException e) {
            // The log stays longer for now. A disk that is full or broken says so at the next
            // write.
            System.getLogger(Checkpointing.class.getName())
                    .log(System.Logger.Level.DEBUG, "the log was not carried over", e);
        }
    }

    @Override
    public void close() throws SQLException {
        worker.shutdown();
        synchronized (this) {
            closed = true;
            if (session.isPresent()) {
                session.get().close();
                session = Optional.empty();
            }
        }
    }
}
