/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.Span;

/**
 * A mention of an entity.
 *
 * @param referent whom or what it means; a relation to that referent is drawn to its nearest
 *     mention
 */
public record MentionMark(MarkHeader header, Span span, Optional<AnnotationId> referent)
        implements Mark {

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    @Override
    public List<MarkId> references() {
        return referent.map(r -> List.of(new MarkId(header.id().set(), r))).orElseGet(List::of);
    }
}
