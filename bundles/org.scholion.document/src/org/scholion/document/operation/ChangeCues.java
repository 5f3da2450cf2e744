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
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Span;
import org.scholion.document.Stance;

/**
 * Replaces the words that show a stance.
 *
 * @param id a stance
 * @param before its cues
 * @param after its new cues
 */
public record ChangeCues(AnnotationId id, List<Span> before, List<Span> after)
        implements Operation {

    public ChangeCues {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Stance stance = Requirement.present(annotations, id, Stance.class);
        Requirement.same(id, AnnotationPart.CUES, stance.cues(), before);
        return Requirement.change(stance, stance.withCues(after));
    }

    @Override
    public Operation inverse() {
        return new ChangeCues(id, after, before);
    }
}
