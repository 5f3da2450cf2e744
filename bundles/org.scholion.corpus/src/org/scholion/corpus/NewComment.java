/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Optional;
import java.util.OptionalLong;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;

/**
 * A comment to be added.
 *
 * @param documentId the document
 * @param setId the annotation set it speaks of, if of one
 * @param annotation the annotation of that set it speaks of, if of one; it may be gone by now
 * @param place the stretch of text it speaks of, if of one
 * @param replyTo the comment it answers, if it does
 * @param author who says it
 * @param text what is said
 */
public record NewComment(
        long documentId,
        OptionalLong setId,
        Optional<AnnotationId> annotation,
        Optional<Fragment> place,
        OptionalLong replyTo,
        String author,
        String text) {

    /** Returns a comment on the whole document. */
    public static NewComment onDocument(long documentId, String author, String text) {
        return new NewComment(
                documentId,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                author,
                text);
    }
}
