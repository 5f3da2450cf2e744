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
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Stance;

/**
 * Sets, changes or clears the polarity of a stance.
 *
 * @param id a stance
 * @param before its polarity
 * @param after its new polarity
 */
public record ChangePolarity(
        AnnotationId id, Optional<AttributeValue> before, Optional<AttributeValue> after)
        implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Stance stance = Requirement.present(annotations, id, Stance.class);
        Requirement.same(id, AnnotationPart.POLARITY, stance.polarity(), before);
        Stance changed = stance.withPolarity(after);
        return Requirement.change(stance, changed);
    }

    @Override
    public Operation inverse() {
        return new ChangePolarity(id, after, before);
    }
}
