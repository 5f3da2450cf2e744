/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scholion.document.OperationRefusedException;

/**
 * The journals of a project's annotation sets, which are the truth: every operation ever applied,
 * in order. An append commits an operation, its rows and nothing else in one transaction before it
 * returns. Gold sets are written through {@link Decisions}: appending to one is refused by a {@link
 * GoldByDecisionException}.
 */
public interface Journal {

    /**
     * Appends an operation, committed when this returns.
     *
     * @param expectedSequence the set's last sequence number as the caller knows it
     * @throws StaleSetException when the journal has grown since
     * @throws OperationRefusedException when it does not fit the rows, or would add a breach of
     *     {@linkplain org.scholion.document.rules.StructureRules structure} under the newest schema
     */
    default JournalEntry append(long setId, long expectedSequence, NewEntry entry)
            throws StoreException, OperationRefusedException {
        return append(setId, expectedSequence, entry, AppendGuard.NONE);
    }

    /**
     * Appends an operation, committed when this returns, unless a guard refuses what it does.
     *
     * @param expectedSequence the set's last sequence number as the caller knows it
     * @throws StaleSetException when the journal has grown since
     * @throws OperationRefusedException when it does not fit the rows, would add a breach of
     *     structure, or the guard refuses
     */
    JournalEntry append(long setId, long expectedSequence, NewEntry entry, AppendGuard guard)
            throws StoreException, OperationRefusedException;

    /**
     * Appends several operations in one transaction: all or none. Meant for imports.
     *
     * @param expectedSequence the set's last sequence number as the caller knows it
     * @throws StaleSetException when the journal has grown since
     * @throws OperationRefusedException when one does not fit
     */
    List<JournalEntry> appendAll(long setId, long expectedSequence, List<NewEntry> entries)
            throws StoreException, OperationRefusedException;

    /**
     * Fills a set that has no annotations, with one entry, as divisible work: edits of other
     * threads pass, and nobody sees a part of it. Meanwhile no other entry is taken for the set.
     * For imports and merges of many annotations; a few are better appended.
     *
     * @throws StaleSetException when the set has annotations
     * @throws ProjectBusyException when the set is being filled by another thread
     * @throws OperationRefusedException when the entry does not fit
     */
    JournalEntry fill(long setId, NewEntry entry) throws StoreException, OperationRefusedException;

    /** Returns a set's journal after a sequence number, oldest first. */
    List<JournalEntry> after(long setId, long sequence) throws StoreException;

    /**
     * Returns those entries of a set that are a step of several operations with a certain word for
     * it, oldest first. What other entries hold is not read.
     *
     * @param last the number of the last entry that is looked at
     * @param wanted tells of a step's {@linkplain
     *     org.scholion.document.operation.CompoundOperation#label word} whether it is wanted
     */
    List<JournalEntry> steps(long setId, long last, Predicate<String> wanted) throws StoreException;

    /**
     * Returns the word for an entry that is a step of several operations; empty where it is another
     * one, or there is none. What the entry does is not read: that of an import has all that came.
     */
    Optional<String> step(long setId, long sequence) throws StoreException;

    /** Returns what undo would take back next, if anything: across restarts, without end. */
    Optional<JournalEntry> undoable(long setId) throws StoreException;

    /** Returns the undoing entry that redo would take back next, if anything. */
    Optional<JournalEntry> redoable(long setId) throws StoreException;
}
