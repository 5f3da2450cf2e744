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
import java.util.stream.Stream;
import org.scholion.document.BaseLayer;

/**
 * A project's documents and their texts, which never change. What removes, renames and replaces
 * them is {@link DocumentCare}.
 */
public interface Documents {

    /**
     * Adds a document, or finds the one with the same name and text.
     *
     * @throws DocumentConflictException when the name is taken by another text
     */
    DocumentRecord add(NewDocument document) throws StoreException;

    /**
     * Adds many documents as divisible work; each is added, found, or refused on its own.
     *
     * @param documents consumed one by one; never held all at once
     */
    void addAll(Stream<NewDocument> documents, DocumentAdditions additions) throws StoreException;

    /** Returns all documents that were not removed, by name. */
    List<DocumentRecord> all() throws StoreException;

    /** Returns the document of this name. */
    Optional<DocumentRecord> find(String name) throws StoreException;

    /** Returns the document of this id. */
    Optional<DocumentRecord> find(long documentId) throws StoreException;

    /** Returns the document of this id, also one that was removed. */
    Optional<DocumentRecord> evenRemoved(long documentId) throws StoreException;

    /** Returns a document's text. */
    String text(long documentId) throws StoreException;

    /** Returns a document's base layer, if it has one. */
    Optional<BaseLayer> baseLayer(long documentId) throws StoreException;

    /** Keeps a base layer for a document that has none yet, or an empty one. */
    void saveBaseLayer(long documentId, BaseLayer layer) throws StoreException;
}
