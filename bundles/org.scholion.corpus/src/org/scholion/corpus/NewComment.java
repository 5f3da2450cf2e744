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
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;

/**
 * A comment to be added.
 *
 * @param documentId the document
 * @param about what on the document it hangs on
 * @param kind whether it asks for an answer
 * @param to whom it is for; empty for whoever may see what it hangs on
 * @param replyTo the comment it answers, if it does
 * @param author who says it
 * @param text what is said; not empty
 */
public record NewComment(
        long documentId,
        About about,
        Kind kind,
        Optional<Addressee> to,
        OptionalLong replyTo,
        String author,
        String text) {

    /** Whether a comment asks for an answer. */
    public enum Kind {
        /** It says something. */
        COMMENT,
        /** It is open until it is answered and resolved. */
        QUESTION;

        /** Returns its word in files and JSON, the same in every language. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the kind of a word, empty if there is none. */
        public static Optional<Kind> ofWord(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    /**
     * What a comment hangs on. It stays what it is when the annotation is deleted: the text of a
     * document never changes, so the place still says which words were meant.
     *
     * @param setId the annotation set it speaks of, if of one
     * @param annotation the annotation of that set it speaks of, if of one; it may be gone by now
     * @param place the stretch of text it speaks of, in UTF-16 units, if of one
     */
    public record About(
            OptionalLong setId, Optional<AnnotationId> annotation, Optional<Fragment> place) {

        /** The document as a whole. */
        public static final About DOCUMENT =
                new About(OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a comment on the whole document, for nobody in particular. */
    public static NewComment onDocument(long documentId, String author, String text) {
        return new NewComment(
                documentId,
                About.DOCUMENT,
                Kind.COMMENT,
                Optional.empty(),
                OptionalLong.empty(),
                author,
                text);
    }

    /** Returns an answer to a comment, for whoever sees that. */
    public static NewComment reply(Comment to, String author, String text) {
        return new NewComment(
                to.content().documentId(),
                About.DOCUMENT,
                Kind.COMMENT,
                Optional.empty(),
                OptionalLong.of(to.id()),
                author,
                text);
    }

    /** Returns the same comment, hanging on something. */
    public NewComment on(About what) {
        return new NewComment(documentId, what, kind, to, replyTo, author, text);
    }

    /** Returns the same comment as a question to someone. */
    public NewComment asking(Addressee whom) {
        return new NewComment(
                documentId, about, Kind.QUESTION, Optional.of(whom), replyTo, author, text);
    }
}
