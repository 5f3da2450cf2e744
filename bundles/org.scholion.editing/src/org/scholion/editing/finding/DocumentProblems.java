/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Fragment;
import org.scholion.document.rules.DocumentFindings;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Rules;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * The problems of a document that is open, kept current: an edit costs what it touches, whatever
 * the document's length. Not safe for use by several threads.
 */
public final class DocumentProblems {

    /** How far to follow what an annotation without a place points to. */
    private static final int DEEPEST = 3;

    private static final Comparator<DocumentProblem> ORDER =
            Comparator.comparingInt(
                            (DocumentProblem problem) ->
                                    problem.place().map(TextRange::begin).orElse(Integer.MAX_VALUE))
                    .thenComparing(DocumentProblem::finding);

    private final AnnotationLookup annotations;
    private final DocumentFindings findings;

    /**
     * Examines a document.
     *
     * @param annotations looked at now, and again after changes
     * @param boundaries of the document's text
     */
    public DocumentProblems(
            AnnotationLookup annotations, Schema schema, TextBoundaries boundaries) {
        this.annotations = annotations;
        this.findings = new DocumentFindings(new Rules(schema, boundaries), annotations);
    }

    /**
     * Examines again what changes touched.
     *
     * @param changes those made since the last look, in their order
     */
    public void after(List<AnnotationChange> changes) {
        findings.after(changes);
    }

    /** Returns all problems in text order, those without a place last. */
    public List<DocumentProblem> all() {
        return findings.all().stream()
                .map(finding -> new DocumentProblem(finding, place(finding)))
                .sorted(ORDER)
                .toList();
    }

    private Optional<TextRange> place(Finding finding) {
        return finding.place()
                .map(DocumentProblems::range)
                .or(() -> place(finding.annotation(), 0));
    }

    private Optional<TextRange> place(AnnotationId id, int depth) {
        Optional<Annotation> annotation = annotations.find(id);
        Optional<TextRange> own =
                annotation
                        .flatMap(a -> a.spans().stream().findFirst())
                        .map(span -> range(span.fragments().get(0)));
        if (own.isPresent() || depth > DEEPEST) {
            return own;
        }
        return annotation.stream()
                .flatMap(a -> a.references().stream())
                .flatMap(end -> place(end, depth + 1).stream())
                .min(Comparator.comparingInt(TextRange::begin));
    }

    private static TextRange range(Fragment fragment) {
        return new TextRange(fragment.begin(), fragment.end());
    }
}
