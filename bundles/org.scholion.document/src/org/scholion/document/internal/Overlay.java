/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;

/** Annotations with changes laid over them, which leaves what lies below untouched. */
public final class Overlay implements AnnotationLookup {

    private final AnnotationLookup base;
    private final Map<AnnotationId, Optional<Annotation>> before = new LinkedHashMap<>();
    private final Map<AnnotationId, Optional<Annotation>> now = new HashMap<>();
    private final ReferenceIndex references = new ReferenceIndex();

    /** Creates an overlay without changes. */
    public Overlay(AnnotationLookup base) {
        this.base = base;
    }

    /** Lays changes over what is there, in their order. */
    public void apply(List<AnnotationChange> changes) {
        for (AnnotationChange change : changes) {
            AnnotationId id = change.id();
            before.putIfAbsent(id, change.before());
            now.getOrDefault(id, Optional.empty()).ifPresent(references::remove);
            now.put(id, change.after());
            change.after().ifPresent(references::add);
        }
    }

    /** Returns one change for each annotation that is not what it was, in order of first touch. */
    public List<AnnotationChange> netChanges() {
        List<AnnotationChange> changes = new ArrayList<>();
        before.forEach(
                (id, was) -> {
                    Optional<Annotation> is = now.getOrDefault(id, Optional.empty());
                    if (!was.equals(is)) {
                        changes.add(new AnnotationChange(was, is));
                    }
                });
        return List.copyOf(changes);
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        @Nullable Optional<Annotation> laidOver = now.get(id);
        return laidOver != null ? laidOver : base.find(id);
    }

    @Override
    public Collection<Annotation> referringTo(AnnotationId id) {
        TreeMap<AnnotationId, Annotation> found = new TreeMap<>();
        for (Annotation annotation : base.referringTo(id)) {
            if (!now.containsKey(annotation.id())) {
                found.put(annotation.id(), annotation);
            }
        }
        for (AnnotationId laidOver : references.referringTo(id)) {
            find(laidOver).ifPresent(a -> found.put(laidOver, a));
        }
        return found.values();
    }

    @Override
    public Collection<Annotation> all() {
        TreeMap<AnnotationId, Annotation> found = new TreeMap<>();
        base.all().forEach(a -> found.put(a.id(), a));
        now.forEach((id, is) -> is.ifPresentOrElse(a -> found.put(id, a), () -> found.remove(id)));
        return found.values();
    }
}
