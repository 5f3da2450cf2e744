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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.Operation;
import org.scholion.document.operation.ReplaceAnnotation;

/** One operation that makes given changes, whatever they are and however they hang together. */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * Returns the operation; empty when there is nothing to do.
     *
     * @param label the word for the step, as in {@link CompoundOperation#label}
     * @param before the annotations as they are, to be used for nothing else; asked only where some
     *     of them go
     * @param changes at most one for each annotation; what is left points to nothing that goes
     */
    public static Optional<Operation> of(
            String label, AnnotationMap before, List<AnnotationChange> changes) {
        List<Operation> steps = new ArrayList<>();
        List<Operation> replacing = new ArrayList<>();
        List<Annotation> made = new ArrayList<>();
        List<AnnotationId> gone = new ArrayList<>();
        List<AnnotationChange> applied = new ArrayList<>();
        Set<AnnotationId> going = new HashSet<>();
        changes.stream()
                .filter(change -> change.after().isEmpty())
                .forEach(change -> going.add(change.id()));
        for (AnnotationChange change : changes) {
            if (change.after().isEmpty()) {
                gone.add(change.id());
                continue;
            }
            Annotation after = change.after().get();
            if (change.before().isEmpty()) {
                made.add(after);
            } else if (change.before().get().kind() == after.kind()) {
                steps.addAll(Replacement.of(change.before().get(), after));
            } else {
                // what goes is let go of before, as long as it is of the old kind
                Annotation left = lettingGo(change.before().get(), going);
                steps.addAll(Replacement.of(change.before().get(), left));
                replacing.add(new ReplaceAnnotation(left, after));
            }
            applied.add(change);
        }
        if (!gone.isEmpty()) {
            before.apply(applied);
            steps.addAll(Deletion.of(before, gone));
        }
        // what is to be of another kind is let go of first and pointed to last, there and back
        steps.addAll(replacing);
        steps.addAll(replacing.isEmpty() ? 0 : steps.size(), Creation.of(made));
        return step(label, steps);
    }

    /** Returns a mention or a passage without what it points to, where that goes. */
    private static Annotation lettingGo(Annotation annotation, Set<AnnotationId> going) {
        return switch (annotation) {
            case Mention mention when mention.referent().filter(going::contains).isPresent() ->
                    new Mention(mention.header(), mention.span(), Optional.empty());
            case Passage passage when passage.author().filter(going::contains).isPresent() ->
                    new Passage(
                            passage.header(),
                            passage.span(),
                            Optional.empty(),
                            passage.authorName(),
                            passage.date(),
                            passage.excluded());
            default -> annotation;
        };
    }

    /**
     * Returns the operation that deletes annotations and takes care of what hangs on them, as
     * {@link Edits#deletion} does; empty when there is nothing to do.
     *
     * @param label the word for the step, as in {@link CompoundOperation#label}
     */
    public static Optional<Operation> deletion(
            String label, AnnotationLookup annotations, Collection<AnnotationId> ids) {
        return step(label, Deletion.of(annotations, ids));
    }

    private static Optional<Operation> step(String label, List<Operation> steps) {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new CompoundOperation(label, steps));
    }
}
