/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;

/**
 * The findings of one document, kept current: after an edit, only what it touched is examined
 * again. Not safe for use by several threads.
 */
public final class DocumentFindings {

    private record SamePlace(String typeId, Span span) {}

    private final Rules rules;
    private final AnnotationLookup annotations;
    private final Surroundings surroundings;
    private final SortedMap<AnnotationId, List<Finding>> found = new TreeMap<>();
    private final Map<SamePlace, SortedSet<AnnotationId>> places = new HashMap<>();

    /**
     * Examines all annotations.
     *
     * @param annotations looked at now, and again in {@link #after}
     */
    public DocumentFindings(Rules rules, AnnotationLookup annotations) {
        this.rules = rules;
        this.annotations = annotations;
        surroundings = new Surroundings(rules.schema(), annotations);
        Collection<Annotation> all = annotations.all();
        for (Annotation annotation : all) {
            place(annotation, true);
            surroundings.note(annotation, true);
        }
        all.forEach(this::examine);
    }

    /** Returns all findings in the order of {@link Finding}. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        found.values().forEach(all::addAll);
        all.sort(null);
        return List.copyOf(all);
    }

    /** Returns what was found of one annotation. */
    public List<Finding> of(AnnotationId id) {
        return found.getOrDefault(id, List.of());
    }

    /**
     * Examines again what changes touched: the changed annotations, those that point to them,
     * groups around them, referents they no longer or newly point to, and mentions in the same
     * places.
     *
     * @param changes those made since the last look, in their order
     * @return the ids of the annotations whose findings are others than before
     */
    public SortedSet<AnnotationId> after(List<AnnotationChange> changes) {
        SortedSet<AnnotationId> touched = new TreeSet<>();
        for (AnnotationChange change : changes) {
            touched.add(change.id());
            change.before().ifPresent(was -> touch(was, false, touched));
            change.after().ifPresent(now -> touch(now, true, touched));
            annotations.referringTo(change.id()).forEach(a -> touched.add(a.id()));
            groupsAround(change.id(), touched);
        }
        SortedSet<AnnotationId> different = new TreeSet<>();
        for (AnnotationId id : touched) {
            List<Finding> was = of(id);
            annotations.find(id).ifPresentOrElse(this::examine, () -> found.remove(id));
            if (!was.equals(of(id))) {
                different.add(id);
            }
        }
        return different;
    }

    private void touch(Annotation annotation, boolean there, SortedSet<AnnotationId> touched) {
        touched.addAll(annotation.references());
        place(annotation, there).ifPresent(touched::addAll);
        surroundings.touch(annotation, touched);
        surroundings.note(annotation, there);
    }

    /** A group that contains a changed one, however deep, may have become a circle. */
    private void groupsAround(AnnotationId id, SortedSet<AnnotationId> touched) {
        Deque<AnnotationId> open = new ArrayDeque<>(List.of(id));
        SortedSet<AnnotationId> seen = new TreeSet<>(open);
        while (!open.isEmpty()) {
            for (Annotation around : annotations.referringTo(open.pop())) {
                if (around instanceof Referent && seen.add(around.id())) {
                    open.push(around.id());
                    touched.add(around.id());
                }
            }
        }
    }

    /** Notes or forgets where a mention stands, and returns all that stand there. */
    private Optional<SortedSet<AnnotationId>> place(Annotation annotation, boolean there) {
        if (!(annotation instanceof Mention mention)) {
            return Optional.empty();
        }
        SamePlace place = new SamePlace(mention.typeId(), mention.span());
        SortedSet<AnnotationId> ids = places.computeIfAbsent(place, p -> new TreeSet<>());
        if (there) {
            ids.add(mention.id());
        } else {
            ids.remove(mention.id());
            if (ids.isEmpty()) {
                places.remove(place);
            }
        }
        return Optional.of(ids);
    }

    private void examine(Annotation annotation) {
        List<Finding> breaches = rules.breaches(annotation, annotations);
        surroundings.breaches(annotation, breaches);
        if (annotation instanceof Mention mention) {
            @Nullable
            SortedSet<AnnotationId> same =
                    places.get(new SamePlace(mention.typeId(), mention.span()));
            // the first one is right, the others repeat it
            if (same != null && !same.first().equals(mention.id())) {
                breaches.add(
                        Finding.of(
                                Rule.MARKED_TWICE,
                                mention,
                                Map.of(
                                        Argument.TYPE,
                                        mention.typeId(),
                                        Argument.TYPE_NAME,
                                        rules.typeName(mention.typeId()))));
            }
        }
        if (breaches.isEmpty()) {
            found.remove(annotation.id());
        } else {
            // the same breaches met in another order are no other ones
            breaches.sort(null);
            found.put(annotation.id(), List.copyOf(breaches));
        }
    }
}
