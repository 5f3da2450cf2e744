/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.Operation;

/** How what is done gets into the journal of a set, and is taken back. */
interface SetWriting {

    /** Returns who does it. */
    String actor();

    /**
     * Commits an operation.
     *
     * @param set the set as it is known; none before it begins
     * @throws org.scholion.corpus.StaleSetException when its journal has grown since
     */
    Optional<JournalEntry> apply(
            Optional<AnnotationSet> set, Operation operation, AppendGuard guard)
            throws StoreException, OperationRefusedException;

    /** Takes the last operation back that is not taken back yet; empty when there is none. */
    Optional<JournalEntry> undo(Optional<AnnotationSet> set, AppendGuard guard)
            throws StoreException, OperationRefusedException;

    /** Does again what was last taken back; empty when there is nothing. */
    Optional<JournalEntry> redo(Optional<AnnotationSet> set, AppendGuard guard)
            throws StoreException, OperationRefusedException;
}
