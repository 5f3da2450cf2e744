/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;

/**
 * What a member who worked on a document had at a place when it was decided.
 *
 * @param member the member's name
 * @param set the lasting name of the member's annotation set
 * @param marks what the member had, as it was; none if nothing
 */
public record Source(String member, String set, List<Mark> marks) {

    public Source {
        marks = List.copyOf(marks);
    }

    /**
     * An annotation as it was.
     *
     * @param annotation the annotation
     * @param ends what it pointed to, in terms of the content
     */
    public record Mark(Annotation annotation, SortedMap<AnnotationId, ContentAnchor> ends) {

        public Mark {
            ends = Collections.unmodifiableSortedMap(new TreeMap<>(ends));
        }
    }

    /** Returns whether the member had an annotation of this id. */
    public boolean has(AnnotationId id) {
        return mark(id).isPresent();
    }

    private Optional<Mark> mark(AnnotationId id) {
        return marks.stream().filter(m -> m.annotation().id().equals(id)).findFirst();
    }
}
