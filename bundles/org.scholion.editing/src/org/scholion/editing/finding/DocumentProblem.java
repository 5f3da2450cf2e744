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
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Rule;
import org.scholion.editing.row.OrderedRows;
import org.scholion.text.TextRange;

/**
 * A finding in a document that is open.
 *
 * @param finding what was found
 * @param place where to show it: its own place or, if it has none, that of the first annotation it
 *     points to
 * @param number from 0, which it is of the findings by the same rule in the same annotation
 * @param revision another one whenever what is said of it may have changed
 */
public record DocumentProblem(Finding finding, Optional<TextRange> place, int number, long revision)
        implements OrderedRows.Row<DocumentProblem.Key, DocumentProblem> {

    /**
     * What stays the same when an annotation is moved or changed and still breaks a rule.
     *
     * @param number from 0, which one of several in the annotation
     */
    public record Key(AnnotationId annotation, Rule rule, int number) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::annotation)
                        .thenComparing(Key::rule)
                        .thenComparingInt(Key::number);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<DocumentProblem> ORDER =
            Comparator.comparingInt(DocumentProblem::begin)
                    .thenComparing(DocumentProblem::finding)
                    .thenComparingInt(DocumentProblem::number);

    private int begin() {
        return place.map(TextRange::begin).orElse(Integer.MAX_VALUE);
    }

    @Override
    public Key key() {
        return new Key(finding.annotation(), finding.rule(), number);
    }

    /** In text order, those without a place last; then by finding. */
    @Override
    public int compareTo(DocumentProblem other) {
        return ORDER.compare(this, other);
    }
}
