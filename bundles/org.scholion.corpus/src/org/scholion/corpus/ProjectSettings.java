/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/** What is settled for a project as a whole. */
public interface ProjectSettings {

    /**
     * Returns whether annotators are shown how other members and gold labelled words, and get
     * suggestions of it. Off in a new project, since annotators who see each other's labels do not
     * agree by their own judgement.
     */
    boolean sharesSuggestions() throws StoreException;

    /**
     * Settles it. What changes is kept in the project's history.
     *
     * @param actor who does it
     */
    void shareSuggestions(boolean shared, String actor) throws StoreException;

    /**
     * Returns whether someone who is no lead may adjudicate a document that they annotated. Off in
     * a new project, since nobody should be judge of their own work.
     */
    boolean allowsOwnAdjudication() throws StoreException;

    /**
     * Settles it. What changes is kept in the project's history.
     *
     * @param actor who does it
     */
    void allowOwnAdjudication(boolean allowed, String actor) throws StoreException;

    /**
     * Returns whether only leads add entries to the catalogue; others ask them. Off in a new
     * project.
     */
    boolean hasClosedCatalogue() throws StoreException;

    /**
     * Settles it. What changes is kept in the project's history.
     *
     * @param actor who does it
     */
    void closeCatalogue(boolean closed, String actor) throws StoreException;

    /**
     * Returns the number that draws which agreed places are looked at when this project is
     * adjudicated: another one in each project, and for ever the same in this one and its copies.
     */
    long reviewSeed() throws StoreException;
}
