/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Optional;
import org.scholion.words.Message;

/**
 * How several writes, through whichever of a project's interfaces, become one transaction, and who
 * waits for whom. A single write is an edit: committed when it returns, after one step of divisible
 * work at most.
 */
public interface ProjectWriting {

    /**
     * Does several writes in one transaction: all are kept, or none when this throws. A write that
     * fails on its own may be caught inside and takes back only itself. What is written inside is
     * committed, and told to listeners, when this returns and not before. Like every single write
     * it is an edit: it waits for one step of divisible work at most.
     *
     * @throws ProjectBusyException during exclusive work of another thread
     */
    <X extends Exception> void together(WriteBatch<X> batch) throws StoreException, X;

    /**
     * Does many writes in one transaction, as {@link #together} does, and has the project to itself
     * meanwhile: edits of other threads are refused at once, divisible work waits. For work that
     * must be whole or not be, such as a migration; a process killed in it leaves nothing of it.
     *
     * @param doing what is being done, for who is refused, such as "Importing"
     */
    <X extends Exception> void exclusively(Message doing, WriteBatch<X> batch)
            throws StoreException, X;

    /** Returns what exclusive work is under way, if any is. */
    Optional<Message> exclusiveWork();

    /**
     * Does the steps of divisible work in order, several to a transaction of about 10 milliseconds.
     * An edit of another thread passes after the step that is under way, whatever is still to come;
     * so a step should take milliseconds, and what it needs should be read before. A killed process
     * keeps a whole number of steps; all are safe from a failing machine when this returns. Inside
     * another transaction of the same thread they are a part of it.
     *
     * @throws StoreException when a step does; the steps of earlier transactions stay
     */
    <X extends Exception> void inPortions(Iterable<? extends WriteBatch<X>> steps)
            throws StoreException, X;
}
