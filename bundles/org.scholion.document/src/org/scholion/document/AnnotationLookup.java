/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.Collection;
import java.util.Optional;

/** A set of annotations one can look things up in: a document, or rows of the store. */
public interface AnnotationLookup {

    /** Returns the annotation with this id. */
    Optional<Annotation> find(AnnotationId id);

    /** Returns the annotations that point to this one, ordered by id. */
    Collection<Annotation> referringTo(AnnotationId id);

    /** Returns all annotations, ordered by id. */
    Collection<Annotation> all();
}
