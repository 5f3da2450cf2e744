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

/**
 * What a document is in a round of work.
 *
 * @param documentId the document
 * @param round the round's name
 * @param part what it is there for
 */
public record RoundDocument(long documentId, String round, Part part) {

    /**
     * What a document is there for; each hides more of it from its annotators than the one before.
     */
    public enum Part {
        /** It is to be annotated. */
        WORK,
        /** Annotators learn from it: it has gold that they are held against. */
        TRAINING,
        /** It is mixed in among others, unmarked, to see how its annotators do. */
        CONTROL;

        /** Returns its word in files, commands and JSON, the same in every language. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the part of a word, empty if there is none. */
        public static Optional<Part> ofWord(String word) {
            return Stream.of(values()).filter(part -> part.word().equals(word)).findFirst();
        }
    }
}
