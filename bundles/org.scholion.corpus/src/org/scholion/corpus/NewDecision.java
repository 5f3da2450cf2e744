/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.document.AnnotationId;

/**
 * How a place is settled. What stands in it as JSON is the business of those who adjudicate; the
 * store keeps it as it is.
 *
 * @param kind how it came about
 * @param anchor a JSON object that says in terms of the content what place it is, so that it is
 *     found again when the ids of annotations are others
 * @param sources a JSON array: who worked there, and what each had
 * @param outcome a JSON object: what was decided, and by which rule if by one
 * @param goldId the annotation of the gold set that it is about, if it is about one
 * @param rationale why, if someone said so
 */
public record NewDecision(
        Kind kind,
        String anchor,
        String sources,
        String outcome,
        Optional<AnnotationId> goldId,
        Optional<String> rationale) {

    /** How a decision came about. */
    public enum Kind {
        /** What someone had was taken as it is. */
        ACCEPTED,
        /** Parts of what several had were put together. */
        MIXED,
        /** The adjudicator's own, which nobody had. */
        WRITTEN,
        /** Something in gold was changed or deleted afterwards. */
        EDITED,
        /** None of what people had there is right. */
        REJECTED,
        /** It came with annotations that were imported as gold. */
        IMPORTED;

        /** Returns its word in files and JSON, the same in every language. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the kind of a word, empty if there is none. */
        public static Optional<Kind> ofWord(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }
}
