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
import org.scholion.document.OperationRefusedException;

/**
 * The decisions of adjudication. Besides migration and repair they alone write gold: an operation
 * on a gold set and the decisions it follows from are one transaction, and the {@link Journal}
 * refuses to append to a gold set by itself.
 */
public interface Decisions {

    /** Returns the decisions on a document, oldest first, revoked ones as well. */
    List<Decision> of(long documentId) throws StoreException;

    /**
     * Decides, committed when this returns. The gold set is made if there is none.
     *
     * @param expectedSequence the gold set's last sequence number as the caller knows it, 0 if
     *     there is none
     * @param guard looks at what the operation does before it is committed
     * @throws StaleSetException when its journal has grown since
     * @throws OperationRefusedException when the operation does not fit the gold, would add a
     *     breach of structure, or the guard refuses
     */
    GoldChange settle(long documentId, long expectedSequence, GoldEntry entry, AppendGuard guard)
            throws StoreException, OperationRefusedException;

    /**
     * Decides as above, without a guard.
     *
     * @throws StaleSetException when its journal has grown since
     * @throws OperationRefusedException when the operation does not fit the gold, or would add a
     *     breach of structure
     */
    default GoldChange settle(long documentId, long expectedSequence, GoldEntry entry)
            throws StoreException, OperationRefusedException {
        return settle(documentId, expectedSequence, entry, AppendGuard.NONE);
    }

    /**
     * Takes back the last step in a gold set that is not taken back yet: across restarts, without
     * end. Its decisions are revoked.
     *
     * @return nothing when there is no such step
     */
    Optional<GoldChange> undo(long documentId, String actor)
            throws StoreException, OperationRefusedException;

    /**
     * Does again what was last taken back in a gold set. Its decisions hold again.
     *
     * @return nothing when there is nothing to be done again
     */
    Optional<GoldChange> redo(long documentId, String actor)
            throws StoreException, OperationRefusedException;
}
