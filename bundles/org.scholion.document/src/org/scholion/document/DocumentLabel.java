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
import java.util.Set;

/**
 * A label on the whole document.
 *
 * @param value the tags chosen, or that it was skipped or is absent
 */
public record DocumentLabel(AnnotationHeader header, AttributeValue value) implements Annotation {

    @Override
    public AnnotationKind kind() {
        return AnnotationKind.DOCUMENT_LABEL;
    }

    @Override
    public DocumentLabel withHeader(AnnotationHeader newHeader) {
        return new DocumentLabel(newHeader, value);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }

    @Override
    public Set<AnnotationId> references() {
        return Set.of();
    }
}
