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
import org.scholion.words.Message;

/** What must hold before an operation may change an annotation. */
final class Requirement {

    private Requirement() {}

    /** Returns the annotation with this id, or refuses. */
    static Annotation present(AnnotationLookup annotations, AnnotationId id)
            throws OperationRefusedException {
        Optional<Annotation> found = annotations.find(id);
        if (found.isEmpty()) {
            throw new OperationRefusedException(
                    Message.of("document.operation.missing", "id", id.value()));
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
                    Message.of(
                            "document.operation.other-kind",
                            "id",
                            id.value(),
                            "kind",
                            found.kind()));
        }
        return kind.cast(found);
    }

    /** Refuses when a part of the annotation is not what the operation says it was. */
    static void same(AnnotationId id, AnnotationPart part, Object is, Object expected)
            throws OperationRefusedException {
        same(id, part, "", is, expected);
    }

    /**
     * Refuses when a part of the annotation is not what the operation says it was.
     *
     * @param name which one of several such parts
     */
    static void same(AnnotationId id, AnnotationPart part, String name, Object is, Object expected)
            throws OperationRefusedException {
        if (is.equals(expected)) {
            return;
        }
        Optional<Message> now = shown(is);
        Optional<Message> before = shown(expected);
        if (now.isEmpty() || before.isEmpty()) {
            throw new OperationRefusedException(
                    Message.of(
                            "document.operation.other",
                            "id",
                            id.value(),
                            "part",
                            part,
                            "name",
                            name));
        }
        throw new OperationRefusedException(
                Message.of(
                        "document.operation.other-value",
                        "id",
                        id.value(),
                        "part",
                        part,
                        "name",
                        name,
                        "is",
                        now.get(),
                        "expected",
                        before.get()));
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

    /** Returns how a value is said, if it is a plain one. */
    private static Optional<Message> shown(Object value) {
        return switch (value) {
            case Optional<?> optional ->
                    optional.isPresent() ? shown(optional.get()) : Optional.of(nothing());
            case OptionalDouble number ->
                    Optional.of(
                            number.isPresent()
                                    ? Message.verbatim(Double.toString(number.getAsDouble()))
                                    : nothing());
            case String text -> Optional.of(Message.of("document.operation.text", "text", text));
            case Boolean flag -> Optional.of(Message.of("document.operation.flag", "flag", flag));
            case AnnotationId id -> Optional.of(Message.verbatim(id.value()));
            default -> Optional.empty();
        };
    }

    private static Message nothing() {
        return Message.of("document.operation.nothing");
    }
}
