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
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;

/**
 * Replaces the holders, the targets or the sources of a stance.
 *
 * @param id a stance
 * @param side which ends are meant
 * @param before the ends in their order
 * @param after the new ends
 */
public record ChangeStanceEnds(
        AnnotationId id, StanceSide side, List<StanceEnd> before, List<StanceEnd> after)
        implements Operation {

    public ChangeStanceEnds {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Stance stance = Requirement.present(annotations, id, Stance.class);
        Requirement.same(id, AnnotationPart.of(side), stance.ends(side), before);
        Stance changed = stance.withEnds(side, after);
        Requirement.wellFormed(annotations, Optional.of(stance), changed);
        return Requirement.change(stance, changed);
    }

    @Override
    public Operation inverse() {
        return new ChangeStanceEnds(id, side, after, before);
    }
}
