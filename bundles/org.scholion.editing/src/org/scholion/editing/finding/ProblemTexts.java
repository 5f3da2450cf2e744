/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.finding;

import org.scholion.document.Referent;
import org.scholion.document.rules.FindingTexts;
import org.scholion.editing.intent.AnnotationTexts;

/** Says problems with the words of the document they are in. */
public final class ProblemTexts {

    private final AnnotationTexts annotations;
    private final FindingTexts findings;

    /** Creates texts. */
    public ProblemTexts(AnnotationTexts annotations) {
        this.annotations = annotations;
        this.findings = new FindingTexts(annotations::label);
    }

    /** Returns what the annotation is: its type and the words it covers or connects. */
    public String label(DocumentProblem problem) {
        return annotations
                .find(problem.finding().annotation())
                .map(
                        annotation ->
                                (annotation instanceof Referent
                                                ? "Referent"
                                                : annotations.typeName(annotation.typeId()))
                                        + ": "
                                        + annotations.label(annotation))
                .orElse("");
    }

    /** Returns what is wrong, in a sentence. */
    public String what(DocumentProblem problem) {
        return findings.what(problem.finding());
    }

    /** Returns what to do about it, in a sentence. */
    public String remedy(DocumentProblem problem) {
        return findings.remedy(problem.finding());
    }
}
