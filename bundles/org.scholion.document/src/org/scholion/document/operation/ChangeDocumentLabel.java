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
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.OperationRefusedException;

/**
 * Changes the value of a document label.
 *
 * @param id a document label
 * @param before its value
 * @param after its new value
 */
public record ChangeDocumentLabel(AnnotationId id, AttributeValue before, AttributeValue after)
        implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        DocumentLabel label = Requirement.present(annotations, id, DocumentLabel.class);
        Requirement.same(id, AnnotationPart.VALUE, label.value(), before);
        return Requirement.change(label, new DocumentLabel(label.header(), after));
    }

    @Override
    public Operation inverse() {
        return new ChangeDocumentLabel(id, after, before);
    }
}
