/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One annotation, an immutable value. */
public sealed interface Annotation
        permits Mention, Referent, Relation, Stance, Passage, DocumentLabel {

    /** Returns what every annotation has. */
    AnnotationHeader header();

    /** Returns what kind of annotation this is. */
    AnnotationKind kind();

    /** Returns this annotation with another header. The header's id must be the same. */
    Annotation withHeader(AnnotationHeader header);

    /**
     * Returns the spans this annotation itself marks, in reading order: a mention's span, a
     * relation's anchor, a stance's cues followed by its evidence and the words that show its
     * sources; empty when it has no place.
     */
    List<Span> spans();

    /** Returns the ids of all annotations this one points to. */
    Set<AnnotationId> references();

    /** Returns the entries of the project's catalogue that it points to. */
    default Set<EntryId> entries() {
        return Set.of();
    }

    /** Returns the stable id. */
    default AnnotationId id() {
        return header().id();
    }

    /** Returns the id of the schema type. */
    default String typeId() {
        return header().typeId();
    }

    /** Returns where the first of its spans begins, if it has a place. */
    default Optional<Integer> begin() {
        return spans().stream().map(Span::begin).min(Integer::compare);
    }

    /** Returns where the last of its spans ends, if it has a place. */
    default Optional<Integer> end() {
        return spans().stream().map(Span::end).max(Integer::compare);
    }
}
