/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.scholion.corpus.ProjectBusyException;
import org.scholion.words.Message;

/**
 * Who may write next. One thread writes at a time. An edit goes before portions of divisible work,
 * however long these have waited, so it waits for the step that is under way and for nothing else;
 * while exclusive work is under way it does not wait at all but is refused.
 *
 * <p>A thread that has the turn may take it again, and gives it back as often.
 */
final class Turns {

    /** What a thread wants to write. */
    enum Kind {
        /** One change that someone waits for. */
        EDIT,
        /** A part of work that edits may pass. */
        PORTION,
        /** Work that has the project to itself. */
        EXCLUSIVE
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<Thread> holder = Optional.empty();
    private int depth;
    private int waitingEdits;
    private Optional<Message> exclusive = Optional.empty();

    /**
     * Waits for the turn and takes it.
     *
     * @param doing what is being done, for who is refused meanwhile; only of exclusive work
     * @throws ProjectBusyException when an edit meets exclusive work
     */
    void take(Kind kind, Message doing) throws ProjectBusyException {
        Thread me = Thread.currentThread();
        lock.lock();
        try {
            if (isMine()) {
                depth++;
                return;
            }
            if (kind == Kind.EDIT) {
                waitingEdits++;
                try {
                    refuseDuringExclusiveWork();
                    while (holder.isPresent()) {
                        changed.awaitUninterruptibly();
                        refuseDuringExclusiveWork();
                    }
                } finally {
                    waitingEdits--;
                    changed.signalAll();
                }
            } else {
                while (holder.isPresent() || waitingEdits > 0) {
                    changed.awaitUninterruptibly();
                }
            }
            holder = Optional.of(me);
            depth = 1;
            exclusive = kind == Kind.EXCLUSIVE ? Optional.of(doing) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void refuseDuringExclusiveWork() throws ProjectBusyException {
        if (exclusive.isPresent()) {
            throw new ProjectBusyException(exclusive.get());
        }
    }

    /** Gives the turn back. */
    void giveBack() {
        lock.lock();
        try {
            depth--;
            if (depth == 0) {
                holder = Optional.empty();
                exclusive = Optional.empty();
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether this thread has the turn. */
    boolean isMine() {
        lock.lock();
        try {
            return holder.filter(thread -> thread == Thread.currentThread()).isPresent();
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether someone waits for an edit, so that a portion should end. */
    boolean isEditWaiting() {
        lock.lock();
        try {
            return waitingEdits > 0;
        } finally {
            lock.unlock();
        }
    }

    /** Returns what exclusive work is under way, if any. */
    Optional<Message> exclusive() {
        lock.lock();
        try {
            return exclusive;
        } finally {
            lock.unlock();
        }
    }
}
