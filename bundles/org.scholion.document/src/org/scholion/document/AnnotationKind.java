/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

/** The kinds of annotation. Their names in lower case are part of the command line's output. */
public enum AnnotationKind {
    /** A mention of an entity. */
    ENTITY("entity"),
    /** Who or what mentions mean. */
    REFERENT("referent"),
    /** A relation between annotations. */
    RELATION("relation"),
    /** A stance of holders towards targets. */
    STANCE("stance"),
    /** A stretch of text with a role. */
    PASSAGE("passage"),
    /** A label on the whole document. */
    DOCUMENT_LABEL("document");

    private final String word;

    AnnotationKind(String word) {
        this.word = word;
    }

    /** Returns the word that files and the command line use. */
    public String word() {
        return word;
    }

    /**
     * Returns the kind of this word.
     *
     * @throws IllegalArgumentException when no kind has it
     */
    public static AnnotationKind ofWord(String word) {
        for (AnnotationKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of annotation is called " + word);
    }
}
