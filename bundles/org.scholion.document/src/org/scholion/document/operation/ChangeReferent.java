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
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;

/**
 * Says whom or what a mention means, or that this is not known.
 *
 * @param id a mention
 * @param before the id of its referent
 * @param after the id of its new referent
 */
public record ChangeReferent(
        AnnotationId id, Optional<AnnotationId> before, Optional<AnnotationId> after)
        implements Operation {

    @Override
    public List<AnnotationChange> changes(AnnotationLookup annotations)
            throws OperationRefusedException {
        Mention mention = Requirement.present(annotations, id, Mention.class);
        Requirement.same(id, AnnotationPart.REFERENT, mention.referent(), before);
        Mention changed = mention.withReferent(after);
        Requirement.wellFormed(annotations, Optional.of(mention), changed);
        return Requirement.change(mention, changed);
    }

    @Override
    public Operation inverse() {
        return new ChangeReferent(id, after, before);
    }
}
