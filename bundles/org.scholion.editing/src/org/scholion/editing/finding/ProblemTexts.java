/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.finding;

import org.scholion.document.Annotation;
import org.scholion.document.Referent;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.words.Message;

/** Says problems with the words of the document they are in. */
public final class ProblemTexts {

    private final AnnotationTexts annotations;

    /** Creates texts. */
    public ProblemTexts(AnnotationTexts annotations) {
        this.annotations = annotations;
    }

    /** Returns what the annotation is: its type and the words it covers or connects. */
    public Message label(DocumentProblem problem) {
        return annotations
                .find(problem.finding().annotation())
                .map(this::label)
                .orElseGet(() -> Message.verbatim(""));
    }

    private Message label(Annotation annotation) {
        Message label = annotations.label(annotation);
        return annotation instanceof Referent
                ? Message.of("editing.referent-labelled", "label", label)
                : Message.of(
                        "editing.labelled",
                        "type",
                        annotations.typeName(annotation.typeId()),
                        "label",
                        label);
    }

    /** Returns what is wrong, in a sentence. */
    public Message what(DocumentProblem problem) {
        return problem.finding().what(annotations::label);
    }

    /** Returns what to do about it, in a sentence. */
    public Message remedy(DocumentProblem problem) {
        return problem.finding().remedy();
    }
}
