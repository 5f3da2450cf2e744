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
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;
import org.scholion.words.Message;

/**
 * Adds an annotation. Refused when its id is taken or when it refers to an annotation that does not
 * exist.
 *
 * @param annotation the whole annotation
 */
public record CreateAnnotation(Annotation annotation) implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        if (annotations.find(annotation.id()).isPresent()) {
            throw new OperationRefusedException(
                    Message.of("document.operation.exists", "id", annotation.id().value()));
        }
        Requirement.wellFormed(annotations, Optional.empty(), annotation);
        return List.of(new AnnotationChange(Optional.empty(), Optional.of(annotation)));
    }

    @Override
    public Operation inverse() {
        return new DeleteAnnotation(annotation);
    }
}
