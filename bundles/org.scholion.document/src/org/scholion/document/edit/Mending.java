/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AnnotationMap;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.StructureRules;

/**
 * Takes out of annotations what breaks the structure, and as little else as possible: a value that
 * does not fit, an end that is not there, a fragment beyond the text; and an annotation itself only
 * when nothing of it can stand. What pointed to it is mended in turn.
 */
public final class Mending {

    private final StructureRules rules;
    private final AnnotationMap annotations;
    private final Map<AnnotationId, Annotation> before = new LinkedHashMap<>();
    private final List<Finding> breaches = new ArrayList<>();

    private Mending(Collection<? extends Annotation> annotations, StructureRules rules) {
        this.rules = rules;
        this.annotations = new AnnotationMap(annotations);
    }

    /**
     * What was done.
     *
     * @param annotations what is left, ordered by id, without any breach
     * @param changes what became of each annotation that was touched
     * @param breaches what was mended, in the order in which it was found
     */
    public record Mended(
            List<Annotation> annotations, List<AnnotationChange> changes, List<Finding> breaches) {

        public Mended {
            annotations = List.copyOf(annotations);
            changes = List.copyOf(changes);
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * Mends annotations.
     *
     * @param annotations all there are, in any order
     * @throws IllegalArgumentException when two of them share an id
     */
    public static Mended of(Collection<? extends Annotation> annotations, StructureRules rules) {
        Mending mending = new Mending(annotations, rules);
        mending.run();
        return mending.mended();
    }

    /**
     * Returns what is left of one annotation alone without what breaks the structure; empty when
     * nothing of it can stand.
     *
     * @param annotations those around it; it is not one of them as it is, or was another before
     */
    public static Optional<Annotation> left(
            Annotation annotation, AnnotationLookup annotations, StructureRules rules) {
        Optional<Annotation> left = Optional.of(annotation);
        List<Finding> breached = rules.breaches(annotation, annotations);
        while (left.isPresent() && !breached.isEmpty()) {
            // each round takes something away, so there is a last one
            left = MendedAnnotation.of(left.get(), breached);
            breached = left.map(each -> rules.breaches(each, annotations)).orElseGet(List::of);
        }
        return left;
    }

    /**
     * Returns one operation that mends the annotations in the same way; empty when there is nothing
     * to mend. No step of it adds a breach.
     *
     * @param label the word for the step, as in {@link CompoundOperation#label}
     * @param annotations those that were mended
     */
    public static Optional<Operation> operation(
            String label, Collection<? extends Annotation> annotations, Mended mended) {
        AnnotationMap map = new AnnotationMap(annotations);
        List<Operation> steps = new ArrayList<>();
        List<AnnotationId> gone = new ArrayList<>();
        for (AnnotationChange change : mended.changes()) {
            if (change.after().isEmpty()) {
                gone.add(change.id());
            } else {
                steps.addAll(
                        Replacement.of(
                                change.before().orElseThrow(), change.after().orElseThrow()));
                map.apply(List.of(change));
            }
        }
        steps.addAll(Deletion.of(map, gone));
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new CompoundOperation(label, steps));
    }

    private void run() {
        TreeSet<AnnotationId> open = new TreeSet<>();
        annotations.all().forEach(annotation -> open.add(annotation.id()));
        while (!open.isEmpty()) {
            Optional<Annotation> found =
                    Optional.ofNullable(open.pollFirst()).flatMap(annotations::find);
            List<Finding> breached =
                    found.map(annotation -> rules.breaches(annotation, annotations))
                            .orElseGet(List::of);
            if (found.isPresent() && !breached.isEmpty()) {
                breaches.addAll(breached);
                Optional<Annotation> left = MendedAnnotation.of(found.get(), breached);
                before.putIfAbsent(found.get().id(), found.get());
                annotations.apply(List.of(new AnnotationChange(found, left)));
                // each round takes something away, so there is a last one
                open.add(found.get().id());
                annotations.referringTo(found.get().id()).forEach(a -> open.add(a.id()));
            }
        }
    }

    private Mended mended() {
        List<AnnotationChange> changes = new ArrayList<>();
        before.forEach(
                (id, was) ->
                        changes.add(new AnnotationChange(Optional.of(was), annotations.find(id))));
        return new Mended(List.copyOf(annotations.all()), changes, breaches);
    }
}
