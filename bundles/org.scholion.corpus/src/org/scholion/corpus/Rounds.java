/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What documents are in rounds of work. Leads see it; others are told of training, and of nothing
 * else, lest they find out which documents are controls.
 */
public interface Rounds {

    /** Returns what all documents are that are in a round, by round and document name. */
    List<RoundDocument> all() throws StoreException;

    /** Returns whether any document is there for training or control, so that its gold is known. */
    boolean anyKnown() throws StoreException;

    /** Returns what a document is in the rounds that it is in, by round. */
    List<RoundDocument> of(long documentId) throws StoreException;

    /**
     * Says what documents are in a round.
     *
     * @param round the round's name
     * @param part empty to take them out of it
     * @return how many are something else than before
     * @throws StoreException also when a document is missing, or the round's name is empty
     */
    int save(
            Collection<Long> documents,
            String round,
            Optional<RoundDocument.Part> part,
            String actor)
            throws StoreException;
}
