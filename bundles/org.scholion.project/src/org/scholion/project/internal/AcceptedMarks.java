/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.corpus.JournalEntry;
import org.scholion.curation.study.MarkOrigin;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;

/**
 * Tells how many annotations of a set were not made one by one and were left as they came: accepted
 * from suggestions, taken over from a pre-annotation, or made in bulk. The journal has a word for
 * each such step.
 */
final class AcceptedMarks {

    /** The words of these steps; where a step's word names a source, that stands behind a colon. */
    private static final Set<String> STEPS =
            Set.of("accept-suggestion", "label-as-before", "mark-all", "take-over");

    private AcceptedMarks() {}

    /** Whether a step makes marks that nobody made one by one. */
    static boolean isWanted(String step) {
        return STEPS.contains(plain(step));
    }

    private static String plain(String step) {
        int source = step.indexOf(':');
        return source < 0 ? step : step.substring(0, source);
    }

    /** Counts them by the word of the step, without its source. */
    static SortedMap<String, Long> count(Map<AnnotationId, MarkOrigin> origins) {
        SortedMap<String, Long> counts = new TreeMap<>();
        origins.values().forEach(origin -> counts.merge(plain(origin.step()), 1L, Long::sum));
        return counts;
    }

    /**
     * Finds where they came from.
     *
     * @param steps entries of such steps, oldest first
     * @param annotations what is in the set
     */
    static Map<AnnotationId, MarkOrigin> origins(
            List<JournalEntry> steps, List<Annotation> annotations) {
        if (steps.isEmpty()) {
            return Map.of();
        }
        Map<AnnotationId, MarkOrigin> origins = new HashMap<>();
        Map<AnnotationId, Annotation> now = new HashMap<>();
        annotations.forEach(a -> now.put(a.id(), a));
        for (JournalEntry entry : steps) {
            if (entry.undoes().isEmpty() && entry.operation() instanceof CompoundOperation step) {
                for (Operation operation : step.steps()) {
                    if (operation instanceof CreateAnnotation create
                            && isUnchanged(create.annotation(), now)) {
                        Annotation current = now.remove(create.annotation().id());
                        origins.putIfAbsent(
                                create.annotation().id(),
                                new MarkOrigin(
                                        step.label(), sameReferent(create.annotation(), current)));
                    }
                }
            }
        }
        return origins;
    }

    /** Whether an annotation says what it said at first; whom a mention means may have come. */
    private static boolean isUnchanged(Annotation made, Map<AnnotationId, Annotation> now) {
        Annotation current = now.get(made.id());
        return current != null
                && current.typeId().equals(made.typeId())
                && current.spans().equals(made.spans())
                && current.header().attributes().equals(made.header().attributes())
                && (made instanceof Mention || current.equals(made.withHeader(current.header())));
    }

    private static boolean sameReferent(Annotation made, @Nullable Annotation current) {
        return made instanceof Mention first
                && current instanceof Mention second
                && first.referent().isPresent()
                && first.referent().equals(second.referent());
    }
}
