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
 * Gives an annotation another type of the same kind.
 *
 * @param id the annotation
 * @param before the id of its type
 * @param after the id of its new type
 */
public record ChangeType(AnnotationId id, String before, String after) implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Annotation annotation = Requirement.present(annotations, id);
        Requirement.same(id, AnnotationPart.TYPE, annotation.typeId(), before);
        return Requirement.change(
                annotation, annotation.withHeader(annotation.header().withType(after)));
    }

    @Override
    public Operation inverse() {
        return new ChangeType(id, after, before);
    }
}
