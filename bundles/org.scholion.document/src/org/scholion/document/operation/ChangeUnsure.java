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
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;

/**
 * Marks an annotation as unsure, or as sure again.
 *
 * @param id the annotation
 * @param before whether it was unsure
 * @param after whether it is unsure now
 */
public record ChangeUnsure(AnnotationId id, boolean before, boolean after) implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Annotation annotation = Requirement.present(annotations, id);
        Requirement.same(id, AnnotationPart.UNSURE, annotation.header().unsure(), before);
        return Requirement.change(
                annotation, annotation.withHeader(annotation.header().withUnsure(after)));
    }

    @Override
    public Operation inverse() {
        return new ChangeUnsure(id, after, before);
    }
}
