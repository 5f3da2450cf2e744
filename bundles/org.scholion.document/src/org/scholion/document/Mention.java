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

/**
 * A mention of an entity.
 *
 * @param span where it stands; overlap, nesting and identical spans are normal
 * @param referent whom or what it means, at most one
 */
public record Mention(AnnotationHeader header, Span span, Optional<AnnotationId> referent)
        implements Annotation {

    @Override
    public AnnotationKind kind() {
        return AnnotationKind.ENTITY;
    }

    @Override
    public Mention withHeader(AnnotationHeader newHeader) {
        return new Mention(newHeader, span, referent);
    }

    /** Returns this mention at another span. */
    public Mention withSpan(Span newSpan) {
        return new Mention(header, newSpan, referent);
    }

    /** Returns this mention meaning another referent, or none. */
    public Mention withReferent(Optional<AnnotationId> newReferent) {
        return new Mention(header, span, newReferent);
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    @Override
    public Set<AnnotationId> references() {
        return referent.map(Set::of).orElseGet(Set::of);
    }
}
