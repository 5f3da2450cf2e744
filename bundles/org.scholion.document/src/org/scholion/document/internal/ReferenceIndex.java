/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;

/** Which annotations refer to which, followed backwards. */
public final class ReferenceIndex {

    private final Map<AnnotationId, SortedSet<AnnotationId>> referring = new HashMap<>();

    /** Notes what an annotation refers to. */
    public void add(Annotation annotation) {
        for (AnnotationId to : annotation.references()) {
            referring.computeIfAbsent(to, k -> new TreeSet<>()).add(annotation.id());
        }
    }

    /** Forgets what an annotation referred to. */
    public void remove(Annotation annotation) {
        for (AnnotationId to : annotation.references()) {
            @Nullable SortedSet<AnnotationId> from = referring.get(to);
            if (from != null && from.remove(annotation.id()) && from.isEmpty()) {
                referring.remove(to);
            }
        }
    }

    /** Returns the ids of the annotations that refer to this one, ordered; a view. */
    public SortedSet<AnnotationId> referringTo(AnnotationId id) {
        return Collections.unmodifiableSortedSet(
                referring.getOrDefault(id, Collections.emptySortedSet()));
    }
}
