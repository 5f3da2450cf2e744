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
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.scholion.corpus.StoreException;

/**
 * Carries the write-ahead log into the project's file. SQLite would do so in the commit that makes
 * the log long, and so let one edit in some hundreds wait for many megabytes to reach the disk;
 * here it is done over a connection of its own, beside whoever writes.
 */
final class Checkpointing implements AutoCloseable {

    /**
     * Bytes written to the log since it was last carried over from which on it is again. Each time
     * costs the disk two flushes of two files, which commits of that moment wait for.
     */
    private static final long LONG = 16_000_000;

    /** How often it is tried anew when others wrote meanwhile. */
    private static final int ATTEMPTS = 3;

    private final WriteAheadLog log;
    private final Database.Opener opener;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService worker =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    work -> Thread.ofPlatform().daemon().name("scholion-log").unstarted(work),
                    // An edit may ask just as another thread closes, which carries all over anyway.
                    new ThreadPoolExecutor.DiscardPolicy());
    private Optional<Session> session = Optional.empty();
    private boolean closed;

    /** The round of the log that was last carried over, and how many frames it had then. */
    private WriteAheadLog.Head carried = WriteAheadLog.Head.NONE;

    private long carriedFrames;

    /**
     * Creates it.
     *
     * @param file the project
     * @param opener opens a connection that may write
     */
    Checkpointing(Path file, Database.Opener opener) {
        this.log = new WriteAheadLog(file);
        this.opener = opener;
    }

    /** Has the log carried over soon, by another thread, if it has become long. */
    void relieveLater() {
        if (mayBeLong() && asked.compareAndSet(false, true)) {
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
        if (mayBeLong()) {
            carryOver();
        }
    }

    private boolean mayBeLong() {
        try {
            return log.fileLength() > LONG;
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
            WriteAheadLog.Head head = log.head();
            long before = head.equals(carried) ? carriedFrames : 0;
            if (!log.has(head, before + Math.max(1, head.framesIn(LONG)))) {
                return;
            }
            if (session.isEmpty()) {
                session = Optional.of(opener.open());
            }
            // Only a log that was carried over to its last frame is begun anew. What was written
            // meanwhile is little, and so goes faster.
            boolean whole = false;
            for (int attempt = 1; attempt <= ATTEMPTS && !whole; attempt++) {
                // "Passive": it waits for nobody and nobody waits for it; what readers still need
                // stays.
                long frames =
                        session.get()
                                .first("PRAGMA wal_checkpoint(PASSIVE)", row -> row.getLong(2))
                                .orElse(0L);
                // -1 when it is being carried over already.
                carriedFrames = Math.max(0, frames);
                whole = !log.has(head, carriedFrames + 1);
            }
            carried = head;
        } catch (SQLException | StoreException | IOException e) {
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
