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
import java.util.Map;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;

/**
 * The annotations of sets as they are now, read from rows. What changes them is the {@link
 * Journal}.
 */
public interface StoredAnnotations {

    /** Returns all annotations of a set, ordered by id. */
    List<Annotation> of(long setId) throws StoreException;

    /**
     * Returns all annotations of a set as they were after an entry of its journal, ordered by id:
     * as annotations of the newest version of the schema, carried through the migrations that came
     * since, so that states of whichever time can be compared.
     *
     * @param sequence the entry's number; 0 for the empty set before the first
     */
    List<Annotation> at(long setId, long sequence) throws StoreException;

    /**
     * Returns all annotations of a set as they were after an entry of its journal, ordered by id,
     * under the version of the schema of that time: what a migration did since is not seen.
     *
     * @param sequence the entry's number; 0 for the empty set before the first
     */
    List<Annotation> frozen(long setId, long sequence) throws StoreException;

    /** Returns whether a set has an annotation of this id now. */
    boolean has(long setId, AnnotationId id) throws StoreException;

    /** Returns a set and its annotations as they are at one moment. */
    SetContents contents(long setId) throws StoreException;

    /** Counts by member over the whole project; gold under its own name. */
    Map<String, SetCounts> counts() throws StoreException;
}
