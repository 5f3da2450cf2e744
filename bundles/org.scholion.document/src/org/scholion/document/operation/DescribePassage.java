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
import org.scholion.document.Passage;

/**
 * Changes the author, the date or the exclusion of a passage.
 *
 * @param id a passage
 * @param before its description
 * @param after its new description
 */
public record DescribePassage(AnnotationId id, PassageDescription before, PassageDescription after)
        implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Passage passage = Requirement.present(annotations, id, Passage.class);
        Requirement.same(id, AnnotationPart.DESCRIPTION, PassageDescription.of(passage), before);
        Passage changed = after.applyTo(passage);
        Requirement.wellFormed(annotations, Optional.of(passage), changed);
        return Requirement.change(passage, changed);
    }

    @Override
    public Operation inverse() {
        return new DescribePassage(id, after, before);
    }
}
