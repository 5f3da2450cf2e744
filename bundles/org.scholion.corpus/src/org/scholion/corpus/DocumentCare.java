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
import org.scholion.text.BaseDirection;

/**
 * Removing documents and what goes with it, and what else can be changed of a document. A removed
 * document is in no list, count or export, and its name is free; all of it is still there until it
 * is purged. Texts and journals never change.
 *
 * <p>Every change is noted in the {@link ProjectHistory}, and told to listeners.
 */
public interface DocumentCare {

    /**
     * Returns the documents that were removed and can be restored, by name, oldest removal first.
     */
    List<RemovedDocument> removed() throws StoreException;

    /** Returns what there is of a document that is present or removed. */
    DocumentBelongings belongings(long documentId) throws StoreException;

    /**
     * Hides a document.
     *
     * @throws StoreException also when the document is not present
     */
    RemovedDocument remove(long documentId, String actor, Optional<String> reason)
            throws StoreException;

    /**
     * Brings a removed document back.
     *
     * @param name the name it is to have; its own unless that is taken meanwhile
     * @throws DocumentConflictException when the name is taken
     */
    DocumentRecord restore(long documentId, String name, String actor) throws StoreException;

    /**
     * Gives a document another name.
     *
     * @throws DocumentConflictException when the name is taken
     */
    DocumentRecord rename(long documentId, String name, String actor) throws StoreException;

    /**
     * Says how the paragraphs of a document run; the text stays as it is. Nothing is noted or told
     * if they run so already.
     */
    DocumentRecord direct(long documentId, BaseDirection direction, String actor)
            throws StoreException;

    /**
     * Removes a document and adds another under its name, in one transaction.
     *
     * @param replacement what takes its place; its name must be that of the document
     * @return the new document
     * @throws DocumentConflictException when it has the same text, so that nothing is replaced
     */
    DocumentRecord replace(
            long documentId, NewDocument replacement, String actor, Optional<String> reason)
            throws StoreException;

    /**
     * Deletes a document, present or removed, for good: its text, all sets with their journals,
     * comments and decisions. What was lost is noted in the history; nothing brings it back.
     */
    void purge(long documentId, String actor) throws StoreException;
}
