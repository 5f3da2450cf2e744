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

    /** Adds a comment. */
    Comment add(NewComment comment) throws StoreException;

    /** Settles a comment, or opens it again when {@code by} is empty. */
    Comment resolve(long commentId, Optional<String> by) throws StoreException;
}
