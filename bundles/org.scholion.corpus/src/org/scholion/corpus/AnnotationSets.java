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

    /** Notes how far a member is. A reason goes with {@link SetState#SKIPPED} alone. */
    AnnotationSet saveState(long setId, SetState state, Optional<String> reason, String actor)
            throws StoreException;
}
