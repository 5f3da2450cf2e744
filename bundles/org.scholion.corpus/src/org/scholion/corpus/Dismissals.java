/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Set;

/**
 * Suggestions that members do not want. They lie beside the annotation sets: to dismiss something
 * begins no set, and is no step that undo takes back.
 */
public interface Dismissals {

    /**
     * Returns what a member does not want in a document, by the types of today: what was dismissed
     * before a migration is dismissed for all that annotations of its type have become.
     */
    Set<Dismissal> of(long documentId, String member) throws StoreException;

    /**
     * Notes that a member does not want something; what is noted already stays as it is.
     *
     * @throws StoreException also when there is no such document or member, or the place does not
     *     lie within the text
     */
    void add(long documentId, String member, Dismissal dismissal) throws StoreException;

    /**
     * Forgets what a member did not want in a document.
     *
     * @return how much that was
     */
    int forget(long documentId, String member) throws StoreException;
}
