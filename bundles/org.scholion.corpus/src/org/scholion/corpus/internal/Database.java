/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.StoreException;

/**
 * The connections to one project file: one that writes, used by one thread after another, and a
 * small pool of those that read. A thread in a write transaction reads what it has written.
 */
final class Database implements AutoCloseable {

    /** Something done with a connection. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T run(Session session) throws SQLException, StoreException, X;
    }

    /** Opens a further connection. */
    @FunctionalInterface
    interface Opener {
        Session open() throws SQLException;
    }

    private static final int IDLE_READERS = 4;

    private final StoreErrors errors;
    private final Optional<String> readOnlyReason;
    private final Opener readers;
    private final Optional<Session> writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Session> idle = new ArrayDeque<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private int depth;
    private boolean broken;
    private boolean closed;

    /**
     * Creates a database.
     *
     * @param writer the connection that writes; none when {@code readOnlyReason} is given
     */
    Database(
            StoreErrors errors,
            Optional<String> readOnlyReason,
            Optional<Session> writer,
            Opener readers) {
        this.errors = errors;
        this.readOnlyReason = readOnlyReason;
        this.writer = writer;
        this.readers = readers;
    }

    Optional<String> readOnlyReason() {
        return readOnlyReason;
    }

    StoreErrors errors() {
        return errors;
    }

    /** Reads with one statement. */
    <T, X extends Exception> T read(Work<T, X> work) throws StoreException, X {
        if (isWriting()) {
            try {
                return work.run(writer.orElseThrow());
            } catch (SQLException e) {
                throw errors.translate(e);
            }
        }
        Session session = take();
        boolean sound = false;
        try {
            T result = work.run(session);
            sound = true;
            return result;
        } catch (SQLException e) {
            throw errors.translate(e);
        } finally {
            give(session, sound);
        }
    }

    /** Reads with several statements that all see the same state. */
    <T, X extends Exception> T snapshot(Work<T, X> work) throws StoreException, X {
        if (isWriting()) {
            return read(work);
        }
        return read(
                session -> {
                    session.update("BEGIN");
                    T result = work.run(session);
                    session.update("COMMIT");
                    return result;
                });
    }

    /**
     * Runs work in a transaction that is committed when this returns; inside another transaction of
     * the same thread, as a part of it that fails on its own. After any exception the project is as
     * it was.
     */
    <T, X extends Exception> T write(Work<T, X> work) throws StoreException, X {
        if (readOnlyReason.isPresent()) {
            throw new ReadOnlyProjectException(readOnlyReason.get());
        }
        T result;
        List<Runnable> due = List.of();
        writing.lock();
        try {
            if (closed) {
                throw new StoreException("The project has been closed.");
            }
            result = transaction(writer.orElseThrow(), work);
            if (depth == 0) {
                due = List.copyOf(afterCommit);
                afterCommit.clear();
            }
        } finally {
            writing.unlock();
        }
        due.forEach(Runnable::run);
        return result;
    }

    private <T, X extends Exception> T transaction(Session session, Work<T, X> work)
            throws StoreException, X {
        boolean outer = depth == 0;
        if (outer) {
            broken = false;
        } else if (broken) {
            throw abandoned();
        }
        int pending = afterCommit.size();
        boolean done = false;
        try {
            session.update(outer ? "BEGIN IMMEDIATE" : "SAVEPOINT part");
            depth++;
            try {
                T result = work.run(session);
                if (broken) {
                    throw abandoned();
                }
                session.update(outer ? "COMMIT" : "RELEASE part");
                done = true;
                return result;
            } finally {
                depth--;
                if (!done) {
                    afterCommit.subList(pending, afterCommit.size()).clear();
                    takeBack(session, outer);
                }
            }
        } catch (SQLException e) {
            throw errors.translate(e);
        }
    }

    private static StoreException abandoned() {
        return new StoreException(
                "An earlier part of this batch failed in a way that took back all of it."
                        + " Nothing was changed.");
    }

    private void takeBack(Session session, boolean outer) throws SQLException {
        if (outer) {
            try {
                session.update("ROLLBACK");
            } catch (SQLException e) {
                // SQLite has rolled back by itself after a full disk or an I/O error.
                if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                    throw e;
                }
            }
        } else {
            // A full disk takes the whole batch back, this part's mark included; then nothing more
            // may be written as if the batch were still open.
            broken = true;
            session.update("ROLLBACK TO part");
            session.update("RELEASE part");
            broken = false;
        }
    }

    /** Tells whether this thread is in a write transaction. */
    boolean isWriting() {
        return writing.isHeldByCurrentThread() && depth > 0;
    }

    /** Has something run once the transaction of this thread is committed, outside the lock. */
    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    private Session take() throws StoreException {
        synchronized (idle) {
            if (closed) {
                throw new StoreException("The project has been closed.");
            }
            if (!idle.isEmpty()) {
                return idle.removeFirst();
            }
        }
        try {
            return readers.open();
        } catch (SQLException e) {
            throw errors.translate(e);
        }
    }

    private void give(Session session, boolean sound) throws StoreException {
        synchronized (idle) {
            if (sound && !closed && idle.size() < IDLE_READERS) {
                idle.addFirst(session);
                return;
            }
        }
        try {
            session.close();
        } catch (SQLException e) {
            throw errors.translate(e);
        }
    }

    @Override
    public void close() throws StoreException {
        writing.lock();
        try {
            List<Session> open = new ArrayList<>();
            synchronized (idle) {
                if (closed) {
                    return;
                }
                closed = true;
                open.addAll(idle);
                idle.clear();
            }
            // The writer goes last, so that it carries the write-ahead log into the file.
            writer.ifPresent(open::add);
            SQLException failure = null;
            for (Session session : open) {
                try {
                    session.close();
                } catch (SQLException e) {
                    failure = e;
                }
            }
            if (failure != null) {
                throw errors.translate(failure);
            }
        } finally {
            writing.unlock();
        }
    }
}
