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
import org.scholion.document.Relation;
import org.scholion.document.Span;

/**
 * Sets, moves or clears the words that express a relation.
 *
 * @param id a relation
 * @param before its anchor
 * @param after its new anchor
 */
public record ChangeAnchor(AnnotationId id, Optional<Span> before, Optional<Span> after)
        implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Relation relation = Requirement.present(annotations, id, Relation.class);
        Requirement.same(id, AnnotationPart.ANCHOR, relation.anchor(), before);
        Relation changed = relation.withAnchor(after);
        return Requirement.change(relation, changed);
    }

    @Override
    public Operation inverse() {
        return new ChangeAnchor(id, after, before);
    }
}
