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
import java.util.OptionalDouble;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;

/**
 * Sets, changes or clears the confidence of an annotation.
 *
 * @param id the annotation
 * @param before its confidence, 0 to 1, if stated
 * @param after its new confidence, 0 to 1, if stated
 */
public record ChangeConfidence(AnnotationId id, OptionalDouble before, OptionalDouble after)
        implements Operation {

    public ChangeConfidence {
        requireConfidence(before);
        requireConfidence(after);
    }

    private static void requireConfidence(OptionalDouble confidence) {
        if (confidence.isPresent()
                && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a confidence is 0 to 1, not " + confidence);
        }
    }

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Annotation annotation = Requirement.present(annotations, id);
        Requirement.same(id, AnnotationPart.CONFIDENCE, annotation.header().confidence(), before);
        return Requirement.change(
                annotation, annotation.withHeader(annotation.header().withConfidence(after)));
    }

    @Override
    public Operation inverse() {
        return new ChangeConfidence(id, after, before);
    }
}
