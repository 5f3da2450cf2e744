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
 * A stretch of text with a role of its own: a quote, a tweet, a caption.
 *
 * @param span one fragment
 * @param author its author: an annotation of this document, if marked
 * @param authorName its author as text, if known
 * @param date its date as an EDTF text, if known
 * @param excluded whether it is left out of agreement, export and "next unannotated"
 */
public record Passage(
        AnnotationHeader header,
        Span span,
        Optional<AnnotationId> author,
        Optional<String> authorName,
        Optional<String> date,
        boolean excluded)
        implements Annotation {

    @Override
    public AnnotationKind kind() {
        return AnnotationKind.PASSAGE;
    }

    @Override
    public Passage withHeader(AnnotationHeader newHeader) {
        return new Passage(newHeader, span, author, authorName, date, excluded);
    }

    /** Returns this passage at another span. */
    public Passage withSpan(Span newSpan) {
        return new Passage(header, newSpan, author, authorName, date, excluded);
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    @Override
    public Set<AnnotationId> references() {
        return author.map(Set::of).orElseGet(Set::of);
    }
}
