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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.corpus.Member;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/**
 * The connections to one project file: one that writes, used by one thread after another as {@link
 * Turns} has it, and a small pool of those that read. A thread in a write transaction reads what it
 * has written.
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

    /** How long a portion of divisible work goes on, unless an edit waits. */
    private static final long PORTION_NANOSECONDS = 10_000_000;

    /** What is being done is of interest in exclusive work alone. */
    private static final Message NOTHING = Message.verbatim("");

    private final StoreErrors errors;
    private final Optional<Message> readOnlyReason;
    private final Opener readers;
    private final Optional<Session> writer;
    private final Optional<Checkpointing> checkpointing;
    private final Turns turns = new Turns();
    private final Deque<Session> idle = new ArrayDeque<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private int depth;
    private boolean broken;
    private boolean waitsForDisk = true;
    private boolean closed;

    private Database(
            StoreErrors errors,
            Optional<Message> readOnlyReason,
            Optional<Session> writer,
            Optional<Checkpointing> checkpointing,
            Opener readers) {
        this.errors = errors;
        this.readOnlyReason = readOnlyReason;
        this.writer = writer;
        this.checkpointing = checkpointing;
        this.readers = readers;
    }

    /** Creates a database that is only read, for a reason. */
    static Database reading(StoreErrors errors, Message reason, Opener readers) {
        return new Database(
                errors, Optional.of(reason), Optional.empty(), Optional.empty(), readers);
    }

    /** Creates a database that is written. */
    static Database writing(
            StoreErrors errors, Session writer, Checkpointing checkpointing, Opener readers) {
        return new Database(
                errors, Optional.empty(), Optional.of(writer), Optional.of(checkpointing), readers);
    }

    Optional<Message> readOnlyReason() {
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
                    // nothing is written, and a commit fails where a damaged page was read
                    session.update("ROLLBACK");
                    return result;
                });
    }

    /**
     * Runs an edit in a transaction that is committed, and on the disk, when this returns; inside
     * another transaction of the same thread, as a part of it that fails on its own. After any
     * exception the project is as it was.
     *
     * @throws org.scholion.corpus.ProjectBusyException during exclusive work of another thread
     */
    <T, X extends Exception> T write(Work<T, X> work) throws StoreException, X {
        T result = write(Turns.Kind.EDIT, NOTHING, true, work);
        if (!isWriting()) {
            checkpointing.ifPresent(Checkpointing::relieveLater);
        }
        return result;
    }

    /** The same for an edit without a result. */
    <X extends Exception> void change(Step<X> work) throws StoreException, X {
        this.<Optional<Object>, X>write(
                session -> {
                    work.run(session);
                    return Optional.empty();
                });
    }

    /**
     * The same for work that has the project to itself: it waits until it has its turn, and
     * meanwhile edits of other threads are refused.
     *
     * @param doing what is being done, for who is refused
     */
    <T, X extends Exception> T writeExclusively(Message doing, Work<T, X> work)
            throws StoreException, X {
        T result = write(Turns.Kind.EXCLUSIVE, doing, true, work);
        relieve();
        return result;
    }

    /** Work without a result, such as one of many steps of divisible work. */
    @FunctionalInterface
    interface Step<X extends Exception> {
        void run(Session session) throws SQLException, StoreException, X;
    }

    /**
     * Runs the steps of divisible work, several to a transaction; edits of other threads pass
     * between any two steps. What is committed is safe from the end of this process at once, and
     * from a failing machine once {@link #settle} returns. Inside a transaction of this thread they
     * are parts of it.
     *
     * @throws StoreException when a step throws; those of earlier transactions stay
     */
    <X extends Exception> void writeInPortions(Iterator<? extends Step<X>> steps)
            throws StoreException, X {
        while (steps.hasNext()) {
            write(
                    Turns.Kind.PORTION,
                    NOTHING,
                    false,
                    session -> {
                        long end = System.nanoTime() + PORTION_NANOSECONDS;
                        do {
                            steps.next().run(session);
                        } while (steps.hasNext()
                                && !turns.isEditWaiting()
                                && System.nanoTime() < end);
                        return Optional.empty();
                    });
            relieve();
        }
    }

    /** Brings what was written in portions to the disk. */
    void settle() throws StoreException {
        // The next commit that waits for the disk takes all earlier ones with it.
        if (isWriting()) {
            return;
        }
        write(
                Turns.Kind.PORTION,
                NOTHING,
                true,
                session -> {
                    session.update("UPDATE project SET value = value WHERE key = 'id'");
                    return Optional.empty();
                });
    }

    /** Keeps the log short, at the cost of this thread alone. */
    private void relieve() {
        if (!isWriting()) {
            checkpointing.ifPresent(Checkpointing::relieve);
        }
    }

    private <T, X extends Exception> T write(
            Turns.Kind kind, Message doing, boolean waitForDisk, Work<T, X> work)
            throws StoreException, X {
        if (readOnlyReason.isPresent()) {
            throw new ReadOnlyProjectException(readOnlyReason.get());
        }
        T result;
        List<Runnable> due = List.of();
        turns.take(kind, doing);
        try {
            if (closed) {
                throw new StoreException(Message.of("store.closed"));
            }
            boolean outer = depth == 0;
            if (outer) {
                waitForDisk(writer.orElseThrow(), waitForDisk);
            }
            result = transaction(writer.orElseThrow(), work);
            if (outer) {
                due = List.copyOf(afterCommit);
                afterCommit.clear();
            }
        } finally {
            turns.giveBack();
        }
        due.forEach(Runnable::run);
        return result;
    }

    /** Says whether commits wait until the disk has what they wrote. */
    private void waitForDisk(Session session, boolean wait) throws StoreException {
        if (waitsForDisk == wait) {
            return;
        }
        try {
            session.execute("PRAGMA synchronous = " + (wait ? "FULL" : "NORMAL"));
            waitsForDisk = wait;
        } catch (SQLException e) {
            throw errors.translate(e);
        }
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
        return new StoreException(Message.of("store.abandoned"));
    }

    private void takeBack(Session session, boolean outer) {
        // A full disk or an I/O error takes the whole batch back, a part's mark included; then
        // nothing more may be written as if the batch were still open.
        broken = true;
        try {
            if (outer) {
                session.update("ROLLBACK");
            } else {
                session.update("ROLLBACK TO part");
                session.update("RELEASE part");
            }
            broken = false;
        } catch (SQLException e) {
            // What failed first is to be told, not this; and nothing more is written.
            System.getLogger(Database.class.getName())
                    .log(System.Logger.Level.DEBUG, "all was taken back", e);
        }
    }

    /** Returns what exclusive work is under way, in words for people. */
    Optional<Message> exclusiveWork() {
        return turns.exclusive();
    }

    /** Has a listener hear of members who come with what they do or are given. */
    void onNewcomer(Consumer<Member> listener) {
        writer.ifPresent(session -> session.onNewcomer(listener));
    }

    /** Tells whether this thread is in a write transaction. */
    boolean isWriting() {
        return turns.isMine() && depth > 0;
    }

    /** Has something run once the transaction of this thread is committed, outside the lock. */
    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    private Session take() throws StoreException {
        synchronized (idle) {
            if (closed) {
                throw new StoreException(Message.of("store.closed"));
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

    /** Waits for the turn, and closes all connections. */
    @Override
    public void close() throws StoreException {
        turns.take(Turns.Kind.PORTION, NOTHING);
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
            try {
                if (checkpointing.isPresent()) {
                    checkpointing.get().close();
                }
            } catch (SQLException e) {
                failure = e;
            }
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
            turns.giveBack();
        }
    }
}
