/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Relation;

/** Where the feature structure of an annotation begins and ends. */
final class Extents {

    private Extents() {}

    /**
     * Returns the extent: that of the annotation's spans; of a relation without an anchor that of
     * its fillers; of a document label the whole text; otherwise 0 to 0.
     *
     * @param find finds fillers
     * @param textLength in UTF-16 units
     */
    static Fragment of(
            Annotation annotation,
            Function<AnnotationId, Optional<Annotation>> find,
            int textLength) {
        if (annotation instanceof DocumentLabel) {
            return new Fragment(0, textLength);
        }
        if (annotation instanceof Mention mention) {
            return new Fragment(mention.span().begin(), mention.span().end());
        }
        int[] extent = {Integer.MAX_VALUE, -1};
        widen(extent, annotation, find, Set.of());
        return extent[1] < 0 ? new Fragment(0, 0) : new Fragment(extent[0], extent[1]);
    }

    /**
     * Widens an extent by an annotation.
     *
     * @param seen the relations met, to which it may be added: those of relations may form a ring;
     *     empty before the first, as most relations join what is no relation
     */
    private static void widen(
            int[] extent,
            Annotation annotation,
            Function<AnnotationId, Optional<Annotation>> find,
            Set<AnnotationId> seen) {
        if (!(annotation instanceof Relation relation) || relation.anchor().isPresent()) {
            annotation.begin().ifPresent(begin -> extent[0] = Math.min(extent[0], begin));
            annotation.end().ifPresent(end -> extent[1] = Math.max(extent[1], end));
            return;
        }
        Set<AnnotationId> met = seen;
        for (List<AnnotationId> fillers : relation.roles().values()) {
            for (AnnotationId id : fillers) {
                Optional<Annotation> filler = find.apply(id);
                if (filler.isPresent() && filler.get() instanceof Relation further) {
                    if (met.isEmpty()) {
                        met = new HashSet<>(Set.of(relation.id()));
                    }
                    if (met.add(further.id())) {
                        widen(extent, further, find, met);
                    }
                } else if (filler.isPresent()) {
                    widen(extent, filler.get(), find, Set.of());
                }
            }
        }
    }
}
