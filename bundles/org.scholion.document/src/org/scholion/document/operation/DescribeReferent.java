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
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Referent;

/**
 * Changes the name, type, identifier, catalogue entry or members of a referent.
 *
 * @param id a referent
 * @param before its description
 * @param after its new description
 */
public record DescribeReferent(
        AnnotationId id, ReferentDescription before, ReferentDescription after)
        implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Referent referent = Requirement.present(annotations, id, Referent.class);
        Requirement.same(id, AnnotationPart.DESCRIPTION, ReferentDescription.of(referent), before);
        Referent changed = after.applyTo(referent);
        Requirement.wellFormed(annotations, Optional.of(referent), changed);
        return Requirement.change(referent, changed);
    }

    @Override
    public Operation inverse() {
        return new DescribeReferent(id, after, before);
    }
}
