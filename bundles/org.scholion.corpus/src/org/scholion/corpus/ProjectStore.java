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
import org.scholion.words.Message;

/**
 * An open project: who it is, and the doors to what is in it. Safe for use by several threads;
 * writes are done one after another, as {@link ProjectWriting} has it.
 */
public interface ProjectStore extends AutoCloseable {

    /** Returns what people call the project. */
    String projectName();

    /** Returns whether nothing can be written, and why. */
    Optional<Message> readOnlyReason();

    /** Has a listener hear of every change made through this store from now on. */
    void addListener(StoreListener listener);

    /** Has a listener hear no more. */
    void removeListener(StoreListener listener);

    /** Returns what makes several writes one transaction. */
    ProjectWriting writing();

    /** Returns the versions of the schema. */
    SchemaVersions schemas();

    /** Returns the migrations of the schema. */
    Migrations migrations();

    /** Returns what is settled for the whole project. */
    ProjectSettings settings();

    /** Returns who works on the project. */
    Members members();

    /** Returns the documents. */
    Documents documents();

    /** Returns what lists show of documents. */
    DocumentOverviews overviews();

    /** Returns the annotation sets. */
    AnnotationSets sets();

    /** Returns who is to work on what. */
    Assignments assignments();

    /** Returns work that is handed out in files of its own. */
    Packages packages();

    /** Returns the releases that were made of it. */
    Releases releases();

    /** Returns what documents are in rounds of work. */
    Rounds rounds();

    /** Returns the comments. */
    Comments comments();

    /** Returns the journals of the sets. */
    Journal journal();

    /** Returns the decisions of adjudication, which write gold. */
    Decisions decisions();

    /** Returns what is in the sets now. */
    StoredAnnotations annotations();

    /** Returns which suggestions members do not want. */
    Dismissals dismissals();

    /** Returns who and what the documents speak of. */
    Catalogue catalogue();

    /** Returns how words are labelled. */
    MarkedStrings markedStrings();

    /** Returns what has happened to the project itself, and to the states of its sets. */
    ProjectHistory history();

    /** Returns what removes documents, renames them, and so on. */
    DocumentCare documentCare();

    /** Returns what mends what {@link #check} finds. */
    ProjectRepair repair();

    /**
     * Verifies all that must hold of a store: what its values may be, rows against the replayed
     * journal, texts against their hashes, and how it is kept itself. What cannot be read is a
     * problem like others, and what comes after it is verified as well.
     *
     * @throws StoreException when nothing can be read
     */
    StoreCheck check() throws StoreException;

    /**
     * Writes a consistent copy of the project while it stays open.
     *
     * @param target where; a file must not exist
     */
    void saveCopy(ProjectAddress target) throws StoreException;

    /**
     * Writes a copy as {@link #saveCopy(ProjectAddress)} does, that people call something else.
     *
     * @param projectName what people call the copy
     * @throws StoreException also when this is no name; nothing is left behind
     */
    void saveCopy(ProjectAddress target, String projectName) throws StoreException;

    @Override
    void close() throws StoreException;
}
