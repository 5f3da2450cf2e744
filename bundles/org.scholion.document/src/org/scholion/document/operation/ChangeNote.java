/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.operation;

import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;

/**
 * Sets, changes or clears the note of an annotation.
 *
 * @param id the annotation
 * @param before its note
 * @param after its new note
 */
public record ChangeNote(AnnotationId id, Optional<String> before, Optional<String> after)
        implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Annotation annotation = Requirement.present(annotations, id);
        Requirement.same(id, AnnotationPart.NOTE, annotation.header().note(), before);
        return Requirement.change(
                annotation, annotation.withHeader(annotation.header().withNote(after)));
    }

    @Override
    public Operation inverse() {
        return new ChangeNote(id, after, before);
    }
}
