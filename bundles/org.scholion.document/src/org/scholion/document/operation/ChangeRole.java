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

/**
 * Replaces the fillers of one role of a relation.
 *
 * @param id a relation
 * @param roleId the id of the role
 * @param before its fillers in their order, empty for none
 * @param after its new fillers
 */
public record ChangeRole(
        AnnotationId id, String roleId, List<AnnotationId> before, List<AnnotationId> after)
        implements Operation {

    public ChangeRole {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Relation relation = Requirement.present(annotations, id, Relation.class);
        Requirement.same(id, AnnotationPart.ROLE, roleId, relation.fillers(roleId), before);
        Relation changed = relation.withRole(roleId, after);
        Requirement.wellFormed(annotations, Optional.of(relation), changed);
        return Requirement.change(relation, changed);
    }

    @Override
    public Operation inverse() {
        return new ChangeRole(id, roleId, after, before);
    }
}
