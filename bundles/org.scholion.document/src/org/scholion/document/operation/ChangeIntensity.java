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
 * Sets, changes or clears the intensity of a stance.
 *
 * @param id a stance
 * @param before its intensity
 * @param after its new intensity
 */
public record ChangeIntensity(
        AnnotationId id, Optional<AttributeValue> before, Optional<AttributeValue> after)
        implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Stance stance = Requirement.present(annotations, id, Stance.class);
        Requirement.same(id, AnnotationPart.INTENSITY, stance.intensity(), before);
        Stance changed = stance.withIntensity(after);
        return Requirement.change(stance, changed);
    }

    @Override
    public Operation inverse() {
        return new ChangeIntensity(id, after, before);
    }
}
