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
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;

/**
 * Puts an annotation of another kind in the place of one, under its id: what a migration of the
 * schema does where an entity type is one of passages now. Several may point to each other and are
 * replaced one by one, so whether what comes of all steps is well formed is asked at their end.
 *
 * @param before the whole annotation as it was
 * @param after what stands in its place
 */
public record ReplaceAnnotation(Annotation before, Annotation after) implements Operation {

    public ReplaceAnnotation {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException(
                    "what replaces an annotation has its id: " + before + " and " + after);
        }
    }

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Annotation current = Requirement.present(annotations, before.id());
        Requirement.same(before.id(), AnnotationPart.CONTENT, current, before);
        return Requirement.change(before, after);
    }

    @Override
    public Operation inverse() {
        return new ReplaceAnnotation(after, before);
    }
}
