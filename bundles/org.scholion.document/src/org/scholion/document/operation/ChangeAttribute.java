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
import org.scholion.document.AttributeValue;
import org.scholion.document.OperationRefusedException;

/**
 * Sets, changes or clears the value of one attribute. A value that is missing means not yet
 * annotated.
 *
 * @param id the annotation
 * @param attributeId the id of the attribute
 * @param before its value
 * @param after its new value
 */
public record ChangeAttribute(
        AnnotationId id,
        String attributeId,
        Optional<AttributeValue> before,
        Optional<AttributeValue> after)
        implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Annotation annotation = Requirement.present(annotations, id);
        Requirement.same(
                id,
                AnnotationPart.ATTRIBUTE,
                attributeId,
                Optional.ofNullable(annotation.header().attributes().get(attributeId)),
                before);
        return Requirement.change(
                annotation,
                annotation.withHeader(annotation.header().withAttribute(attributeId, after)));
    }

    @Override
    public Operation inverse() {
        return new ChangeAttribute(id, attributeId, after, before);
    }
}
