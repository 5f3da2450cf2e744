/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.List;
import java.util.Map;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;

/**
 * What a member who worked on a document marked there, which may be nothing.
 *
 * @param member the member's name
 * @param annotations of all kinds, in any order
 * @param origins where those came from that the member did not make and left as they came
 */
public record MemberMarks(
        String member, List<Annotation> annotations, Map<AnnotationId, MarkOrigin> origins) {

    /** Copies. */
    public MemberMarks {
        annotations = List.copyOf(annotations);
        origins = Map.copyOf(origins);
    }

    /** What a member made without any help. */
    public MemberMarks(String member, List<Annotation> annotations) {
        this(member, annotations, Map.of());
    }
}
