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

/** The annotation sets of a project, and how far they are. */
public interface AnnotationSets {

    /** Returns the set of a member on a document, if it exists. */
    Optional<AnnotationSet> find(long documentId, String member) throws StoreException;

    /** Returns the set of this id. */
    Optional<AnnotationSet> find(long setId) throws StoreException;

    /**
     * Returns the set of a member on a document; makes it, and so assigns it, when missing.
     *
     * @throws StoreException when the member is new and nobody may be called so by {@link
     *     MemberName}
     */
    AnnotationSet open(long documentId, String member) throws StoreException;

    /** Returns all sets, ordered by document name and member. */
    List<AnnotationSet> all() throws StoreException;

    /** Returns the sets of one document, ordered by member. */
    List<AnnotationSet> of(long documentId) throws StoreException;

    /**
     * Notes how far a member is.
     *
     * @param reason why it is skipped, or done in spite of errors; goes with these states alone
     * @param actor who says so
     * @throws StateRefusedException when a closed set is to be reopened whose document's
     *     adjudication has begun, and the actor is not a lead
     */
    AnnotationSet saveState(long setId, SetState state, Optional<String> reason, String actor)
            throws StoreException;

    /**
     * Notes how far a member is, if the set is still as the caller knows it.
     *
     * @param expectedSequence the set's last sequence number as the caller knows it
     * @throws StaleSetException when the journal has grown since; nothing is noted
     * @throws StateRefusedException as {@link #saveState(long, SetState, Optional, String)}
     */
    AnnotationSet saveState(
            long setId,
            long expectedSequence,
            SetState state,
            Optional<String> reason,
            String actor)
            throws StoreException;
}
