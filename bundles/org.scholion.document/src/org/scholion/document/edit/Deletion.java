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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.Operation;

/**
 * Deletes annotations and takes care of what hangs on them:
 *
 * <ul>
 *   <li>a deleted annotation is taken out of the roles of relations; a relation left without any
 *       filler, or with only one and without an anchor, is deleted too;
 *   <li>it is taken out of the ends of stances; a stance stays if it has a cue or evidence, and is
 *       deleted otherwise; an implicit end stays implicit but no longer names the referent;
 *   <li>a mention of a deleted referent stays and means nobody;
 *   <li>a deleted referent is taken out of the groups it is a member of; the groups stay;
 *   <li>a passage whose author is deleted stays, without that author;
 *   <li>and so on with what hangs on relations and stances that are deleted by this.
 * </ul>
 */
final class Deletion {

    private final AnnotationLookup annotations;
    private final SortedMap<AnnotationId, Annotation> gone = new TreeMap<>();
    private final TreeSet<AnnotationId> touched = new TreeSet<>();
    private final Redirection without =
            new Redirection(id -> Optional.of(id).filter(i -> !gone.containsKey(i)));
    private final List<Operation> steps = new ArrayList<>();

    private Deletion(AnnotationLookup annotations) {
        this.annotations = annotations;
    }

    /** Returns the operations in an order in which they can be applied. */
    static List<Operation> of(AnnotationLookup annotations, Collection<AnnotationId> ids) {
        Deletion deletion = new Deletion(annotations);
        deletion.collect(ids);
        deletion.changeOthers();
        deletion.deleteReferringFirst();
        return deletion.steps;
    }

    private void collect(Collection<AnnotationId> ids) {
        Deque<AnnotationId> open = new ArrayDeque<>();
        for (AnnotationId id : ids) {
            annotations.find(id).ifPresent(annotation -> gone.put(id, annotation));
            open.add(id);
        }
        while (!open.isEmpty()) {
            for (Annotation referring : annotations.referringTo(open.pop())) {
                if (gone.containsKey(referring.id())) {
                    continue;
                }
                touched.add(referring.id());
                if (!survives(without.of(referring))) {
                    gone.put(referring.id(), referring);
                    open.add(referring.id());
                }
            }
        }
        touched.removeAll(gone.keySet());
    }

    private static boolean survives(Annotation annotation) {
        return switch (annotation) {
            case Relation relation -> {
                int fillers = relation.roles().values().stream().mapToInt(List::size).sum();
                yield fillers >= (relation.anchor().isPresent() ? 1 : 2);
            }
            case Stance stance -> !stance.cues().isEmpty() || !stance.evidence().isEmpty();
            default -> true;
        };
    }

    private void changeOthers() {
        for (AnnotationId id : touched) {
            annotations
                    .find(id)
                    .ifPresent(before -> steps.addAll(Replacement.of(before, without.of(before))));
        }
    }

    private void deleteReferringFirst() {
        Map<AnnotationId, Integer> referring = new HashMap<>();
        for (Annotation annotation : gone.values()) {
            for (AnnotationId to : annotation.references()) {
                if (gone.containsKey(to)) {
                    referring.merge(to, 1, Integer::sum);
                }
            }
        }
        TreeSet<AnnotationId> left = new TreeSet<>(gone.keySet());
        // each lets go once; the first that stands in the way need not be in the ring
        TreeSet<AnnotationId> holding = new TreeSet<>(left);
        Deque<AnnotationId> free = new ArrayDeque<>();
        left.stream().filter(id -> !referring.containsKey(id)).forEach(free::add);
        while (!left.isEmpty()) {
            if (free.isEmpty()) {
                AnnotationId first = holding.first();
                holding.remove(first);
                free.addAll(breakRing(first, left, referring));
                continue;
            }
            AnnotationId id = free.pop();
            left.remove(id);
            holding.remove(id);
            Optional.ofNullable(gone.get(id))
                    .ifPresent(
                            annotation -> {
                                steps.add(new DeleteAnnotation(annotation));
                                free.addAll(release(annotation, left, referring));
                            });
        }
    }

    /** Annotations that refer to each other in a ring: one of them has to let go first. */
    private List<AnnotationId> breakRing(
            AnnotationId id, TreeSet<AnnotationId> left, Map<AnnotationId, Integer> referring) {
        Annotation before = annotations.find(id).orElseThrow();
        Annotation after = without.of(before);
        steps.addAll(Replacement.of(before, after));
        gone.put(id, after);
        return release(before, left, referring);
    }

    /** Returns those that nothing refers to any more now that this one does not. */
    private static List<AnnotationId> release(
            Annotation annotation,
            TreeSet<AnnotationId> left,
            Map<AnnotationId, Integer> referring) {
        List<AnnotationId> free = new ArrayList<>();
        for (AnnotationId to : annotation.references()) {
            if (left.contains(to) && referring.merge(to, -1, Integer::sum) == 0) {
                free.add(to);
            }
        }
        return free;
    }
}
