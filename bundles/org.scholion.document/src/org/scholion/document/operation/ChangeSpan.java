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
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Passage;
import org.scholion.document.Span;

/**
 * Moves a mention or a passage to another place.
 *
 * @param id a mention or a passage
 * @param before where it stood
 * @param after where it stands now; one fragment for a passage
 */
public record ChangeSpan(AnnotationId id, Span before, Span after) implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Annotation annotation = Requirement.present(annotations, id);
        if (annotation instanceof Mention mention) {
            Requirement.same(id, AnnotationPart.SPAN, mention.span(), before);
            return Requirement.change(mention, mention.withSpan(after));
        }
        Passage passage = Requirement.present(annotations, id, Passage.class);
        Requirement.same(id, AnnotationPart.SPAN, passage.span(), before);
        Passage moved = passage.withSpan(after);
        Requirement.wellFormed(annotations, Optional.of(passage), moved);
        return Requirement.change(passage, moved);
    }

    @Override
    public Operation inverse() {
        return new ChangeSpan(id, after, before);
    }
}
