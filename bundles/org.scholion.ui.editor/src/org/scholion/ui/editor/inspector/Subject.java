/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.edit.Edits;
import org.scholion.editing.intent.NamedStep;
import org.scholion.ui.editor.annotating.EditingContext;

/**
 * The annotation that a form is about. Controls that stay while it changes, or while another of its
 * type takes its place, ask here what it is now.
 */
final class Subject {

    private final EditingContext context;
    private AnnotationId id;

    Subject(EditingContext context, AnnotationId id) {
        this.context = context;
        this.id = id;
    }

    EditingContext context() {
        return context;
    }

    AnnotationId id() {
        return id;
    }

    /** Another annotation takes its place. */
    void become(AnnotationId other) {
        id = other;
    }

    /** Returns it as it is now, if it is there and of a kind. */
    <A extends Annotation> Optional<A> as(Class<A> kind) {
        return context.annotations().find(id).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Changes it in one step of undo.
     *
     * @return whether it was changed; if not, the editor says why
     */
    <A extends Annotation> boolean change(Class<A> kind, NamedStep step, UnaryOperator<A> change) {
        Optional<A> now = as(kind);
        return now.isPresent()
                && context.apply(Edits.replace(step.word(), now.get(), change.apply(now.get())));
    }
}
