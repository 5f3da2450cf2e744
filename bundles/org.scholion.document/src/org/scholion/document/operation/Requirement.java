/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.operation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.ReferenceRules;

/** What must hold before an operation may change an annotation. */
final class Requirement {

    private Requirement() {}

    /** Returns the annotation with this id, or refuses. */
    static Annotation present(AnnotationLookup annotations, AnnotationId id)
            throws OperationRefusedException {
        Optional<Annotation> found = annotations.find(id);
        if (found.isEmpty()) {
            throw new OperationRefusedException(
                    "The annotation " + id + " is not there (any more), so it cannot be changed.");
        }
        return found.get();
    }

    /** Returns the annotation with this id if it is of this kind, or refuses. */
    static <A extends Annotation> A present(
            AnnotationLookup annotations, AnnotationId id, Class<A> kind)
            throws OperationRefusedException {
        Annotation found = present(annotations, id);
        if (!kind.isInstance(found)) {
            throw new OperationRefusedException(
                    "The annotation "
                            + id
                            + " is a "
                            + Finding.word(found.kind())
                            + ", which this change does not fit.");
        }
        return kind.cast(found);
    }

    /** Refuses when the annotation is not what the operation says it was. */
    static void same(AnnotationId id, String what, Object is, Object expected)
            throws OperationRefusedException {
        if (!is.equals(expected)) {
            throw new OperationRefusedException(
                    "The "
                            + what
                            + " of the annotation "
                            + id
                            + " is "
                            + shown(is)
                            + ", not "
                            + shown(expected)
                            + " as the change expects.");
        }
    }

    /** Returns the one change, or none when nothing is different. */
    static List<AnnotationChange> change(Annotation before, Annotation after) {
        return before.equals(after)
                ? List.of()
                : List.of(new AnnotationChange(Optional.of(before), Optional.of(after)));
    }

    /**
     * Refuses an annotation that breaks a rule about what it points to which its former state did
     * not break.
     */
    static void wellFormed(
            AnnotationLookup annotations, Optional<Annotation> before, Annotation after)
            throws OperationRefusedException {
        List<Finding> added = ReferenceRules.added(before, after, annotations);
        if (!added.isEmpty()) {
            throw new OperationRefusedException(added.get(0).sentence());
        }
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? shown(optional.get()) : "nothing";
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? Double.toString(number.getAsDouble()) : "nothing";
        }
        return value instanceof String text ? "“" + text + "”" : value.toString();
    }
}
