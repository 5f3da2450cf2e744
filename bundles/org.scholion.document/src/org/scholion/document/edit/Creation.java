/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;

/** Creates annotations that refer to each other: what is referred to comes first. */
final class Creation {

    private final Map<AnnotationId, Annotation> left = new LinkedHashMap<>();
    private final Map<AnnotationId, Integer> missing = new HashMap<>();
    private final Map<AnnotationId, List<AnnotationId>> waiting = new HashMap<>();
    private final Deque<AnnotationId> ready = new ArrayDeque<>();
    private final List<Operation> steps = new ArrayList<>();
    private final List<Operation> lastSteps = new ArrayList<>();

    private Creation(Collection<? extends Annotation> annotations) {
        annotations.forEach(annotation -> left.put(annotation.id(), annotation));
        for (Annotation annotation : annotations) {
            int count = 0;
            for (AnnotationId to : annotation.references()) {
                if (left.containsKey(to)) {
                    waiting.computeIfAbsent(to, k -> new ArrayList<>()).add(annotation.id());
                    count++;
                }
            }
            missing.put(annotation.id(), count);
            if (count == 0) {
                ready.add(annotation.id());
            }
        }
    }

    /** Returns the operations in an order in which they can be applied. */
    static List<Operation> of(Collection<? extends Annotation> annotations) {
        Creation creation = new Creation(annotations);
        creation.run();
        return creation.steps;
    }

    private void run() {
        while (!left.isEmpty()) {
            AnnotationId id = ready.isEmpty() ? left.keySet().iterator().next() : ready.pop();
            Optional.ofNullable(left.remove(id)).ifPresent(this::create);
        }
        steps.addAll(lastSteps);
    }

    private void create(Annotation annotation) {
        Annotation first = annotation;
        if (missing.getOrDefault(annotation.id(), 0) > 0) {
            // a ring: it is created without what is not there yet, and completed in the end
            Set<AnnotationId> absent = left.keySet();
            first =
                    new Redirection(to -> Optional.of(to).filter(i -> !absent.contains(i)))
                            .of(annotation);
            lastSteps.addAll(Replacement.of(first, annotation));
        }
        steps.add(new CreateAnnotation(first));
        for (AnnotationId waits : waiting.getOrDefault(annotation.id(), List.of())) {
            if (missing.merge(waits, -1, Integer::sum) == 0 && left.containsKey(waits)) {
                ready.add(waits);
            }
        }
    }
}
