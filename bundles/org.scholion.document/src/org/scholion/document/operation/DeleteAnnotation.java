/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.operation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;
import org.scholion.words.Message;

/**
 * Removes an annotation. Refused while another annotation refers to it; {@code
 * org.scholion.document.edit.Edits} builds the compound operation that takes care of those first.
 *
 * @param annotation the whole annotation as it was
 */
public record DeleteAnnotation(Annotation annotation) implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Annotation current = Requirement.present(annotations, annotation.id());
        Requirement.same(annotation.id(), AnnotationPart.CONTENT, current, annotation);
        Collection<Annotation> referring = annotations.referringTo(annotation.id());
        if (!referring.isEmpty()) {
            Annotation first = referring.iterator().next();
            throw new OperationRefusedException(
                    Message.of(
                            "document.operation.referred-to",
                            "id",
                            annotation.id().value(),
                            "number",
                            referring.size(),
                            "kind",
                            first.kind(),
                            "first",
                            first.id().value()));
        }
        return List.of(new AnnotationChange(Optional.of(annotation), Optional.empty()));
    }

    @Override
    public Operation inverse() {
        return new CreateAnnotation(annotation);
    }
}
