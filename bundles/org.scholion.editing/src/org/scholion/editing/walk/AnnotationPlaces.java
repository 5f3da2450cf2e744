/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.walk;

import java.util.Comparator;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.text.TextRange;

/** Where annotations are, those included that cover no words of their own. */
public final class AnnotationPlaces {

    /** How far to follow what an annotation without a place points to. */
    private static final int DEEPEST = 3;

    private final AnnotationLookup annotations;

    /** Creates the places of annotations. */
    public AnnotationPlaces(AnnotationLookup annotations) {
        this.annotations = annotations;
    }

    /**
     * Returns the first piece of an annotation; of one without pieces that of the first annotation
     * it points to.
     */
    public Optional<TextRange> of(AnnotationId id) {
        return place(id, 0);
    }

    /** Returns what to select to show an annotation: itself, or a referent's first mention. */
    public Optional<AnnotationId> shown(AnnotationId id) {
        Optional<Annotation> annotation = annotations.find(id);
        if (annotation.filter(Referent.class::isInstance).isPresent()) {
            return annotations.referringTo(id).stream()
                    .filter(Mention.class::isInstance)
                    .min(Comparator.comparingInt(mention -> mention.begin().orElse(0)))
                    .map(Annotation::id)
                    .or(() -> Optional.of(id));
        }
        return annotation.map(Annotation::id);
    }

    private Optional<TextRange> place(AnnotationId id, int depth) {
        Optional<Annotation> annotation = annotations.find(id);
        Optional<TextRange> own =
                annotation
                        .flatMap(a -> a.spans().stream().findFirst())
                        .map(span -> range(span.fragments().get(0)));
        if (own.isPresent() || depth > DEEPEST) {
            return own;
        }
        return annotation.stream()
                .flatMap(a -> a.references().stream())
                .flatMap(end -> place(end, depth + 1).stream())
                .min(Comparator.comparingInt(TextRange::begin));
    }

    private static TextRange range(Fragment fragment) {
        return new TextRange(fragment.begin(), fragment.end());
    }
}
