/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.Operation;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.words.Message;

/**
 * The migrations of a project's schema. What is written here is exclusive work: call it inside
 * {@link ProjectWriting#exclusively}, so that all of a migration is kept or nothing.
 */
public interface Migrations {

    /**
     * A set that a migration may change: of whichever state, handed out or not, and of a removed
     * document as well, which can be restored.
     *
     * @param set the set as it is
     * @param document the name of its document
     * @param characters the length of the document's text in UTF-16 units
     * @param removed whether the document is removed
     */
    record Concerned(AnnotationSet set, String document, int characters, boolean removed) {}

    /** Returns all migrations, oldest first, undone ones as well. */
    List<Migration> all() throws StoreException;

    /** Returns the schema's version of a number, compiled. */
    Schema schema(int version) throws StoreException;

    /** Returns the plan of a migration, as it was carried out. */
    MigrationPlan plan(Migration migration) throws StoreException;

    /** Returns the ids of all types of which there are annotations, in whichever set. */
    Set<String> used() throws StoreException;

    /**
     * Returns the sets that hold annotations of some types, ordered by document and member.
     *
     * @param typeIds ids of types
     */
    List<Concerned> having(Collection<String> typeIds) throws StoreException;

    /** Returns how many annotations of some types members have, of documents that are there. */
    int count(Collection<String> typeIds) throws StoreException;

    /**
     * Begins a migration: from here on the project's schema is another one.
     *
     * @param xml the schema as its bundle writes it
     * @param plan what is to be done, as {@link Migration#plan}
     */
    Migration begin(String xml, String plan, String actor) throws StoreException;

    /** Says what becomes of a set. */
    @FunctionalInterface
    interface Change {
        /**
         * Returns what is to be done; empty when nothing is. Called for one set after the other, in
         * another thread and ahead of what is written.
         *
         * @param annotations all of the set, ordered by id
         */
        Optional<Operation> of(Concerned set, List<Annotation> annotations);
    }

    /** Hears of each set that is done, in the thread that writes. */
    @FunctionalInterface
    interface Done<X extends Exception> {
        /** The set is done. */
        void with(Concerned set) throws X;
    }

    /**
     * Changes sets in whichever state they are, with one entry in the journal of each that ordinary
     * undo stops at; the states stay. To be called in exclusive work that has not changed the sets
     * before.
     *
     * @throws OperationRefusedException when it does not fit the annotations, or would add a breach
     *     of structure under the new version
     */
    <X extends Exception> void change(
            Migration migration, List<Concerned> sets, Change change, Done<X> done)
            throws StoreException, OperationRefusedException, X;

    /**
     * Appends what a member answers to a migration that asked what annotations are: in whichever
     * state the set is, which stays. Ordinary undo takes it back where the set can be changed.
     *
     * @param expectedSequence the set's last sequence number as the caller knows it
     * @throws StaleSetException when the journal has grown since
     * @throws OperationRefusedException when it does not fit, or would add a breach of structure
     */
    JournalEntry answer(Migration migration, long setId, long expectedSequence, NewEntry entry)
            throws StoreException, OperationRefusedException;

    /**
     * Ends a migration: what it came to is noted in the history of the project.
     *
     * @param arguments what is told of it besides its number and the versions
     */
    void end(Migration migration, Map<String, String> arguments) throws StoreException;

    /**
     * Returns why the latest migration cannot be undone, by what came after it; empty when it can.
     */
    List<Message> obstacles() throws StoreException;

    /**
     * Takes the latest migration back: every set gets an entry that takes back what it did, and the
     * schema is the one before, as a new version.
     *
     * @return the migration, undone
     * @throws StoreException also when there is none, or something came after it
     */
    Migration undo(String actor) throws StoreException;
}
