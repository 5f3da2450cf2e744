/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import java.util.Optional;

/** Comments and questions, which live beside the annotation sets. */
public interface Comments {

    /** Returns the comments on a document, oldest first. */
    List<Comment> of(long documentId) throws StoreException;

    /** Returns the comments on all documents that are not removed, oldest first. */
    List<Comment> all() throws StoreException;

    /**
     * Adds a comment.
     *
     * @throws StoreException also when it hangs on another document's set, answers a comment on
     *     another document, or is for someone who is no member
     */
    Comment add(NewComment comment) throws StoreException;

    /** Settles a comment, or opens it again when {@code by} is empty. */
    Comment resolve(long commentId, Optional<String> by) throws StoreException;

    /**
     * Notes that a member has read some comments; those that are noted already stay as they are.
     *
     * @return those that were not noted before, as they are now
     */
    List<Comment> read(List<Long> commentIds, String member) throws StoreException;
}
