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
import java.util.stream.Stream;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.BaseLayer;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.Finding;
import org.scholion.words.Message;

/**
 * An open project. The journal is the truth: {@link #append} commits an operation, its rows and
 * nothing else in one transaction before it returns. Safe for use by several threads; writes are
 * done one after another.
 */
public interface ProjectStore extends AutoCloseable {

    /** Returns what people call the project. */
    String projectName();

    /** Returns whether nothing can be written, and why, in words for the user. */
    Optional<String> readOnlyReason();

    /** Changes what people call the project. */
    void renameProject(String name, String actor) throws StoreException;

    /** Returns what has happened to the project itself, and to the states of its sets. */
    ProjectHistory history();

    /** Returns what removes documents, renames them, and so on. */
    DocumentCare documentCare();

    /**
     * Does several writes in one transaction: all are kept, or none when this throws. A write that
     * fails on its own may be caught inside and takes back only itself. What is written inside is
     * committed, and told to listeners, when this returns and not before. Like every single write
     * it is an edit: it waits for one step of divisible work at most.
     *
     * @throws ProjectBusyException during exclusive work of another thread
     */
    <X extends Exception> void together(Batch<X> batch) throws StoreException, X;

    /**
     * Does many writes in one transaction, as {@link #together} does, and has the project to itself
     * meanwhile: edits of other threads are refused at once, divisible work waits. For work that
     * must be whole or not be, such as a migration; a process killed in it leaves nothing of it.
     *
     * @param doing what is being done, in words for who is refused, such as "Importing"
     */
    <X extends Exception> void exclusively(String doing, Batch<X> batch) throws StoreException, X;

    /** Returns what exclusive work is under way, in words for people, if any is. */
    Optional<String> exclusiveWork();

    /**
     * Does the steps of divisible work in order, several to a transaction of about 10 milliseconds.
     * An edit of another thread passes after the step that is under way, whatever is still to come;
     * so a step should take milliseconds, and what it needs should be read before. A killed process
     * keeps a whole number of steps; all are safe from a failing machine when this returns. Inside
     * another transaction of the same thread they are a part of it.
     *
     * @throws StoreException when a step does; the steps of earlier transactions stay
     */
    <X extends Exception> void inPortions(Iterable<? extends Batch<X>> steps)
            throws StoreException, X;

    /** Several writes. */
    @FunctionalInterface
    interface Batch<X extends Exception> {
        /** Does them. */
        void run() throws StoreException, X;
    }

    /** Has a listener hear of every change made through this store from now on. */
    void addListener(StoreListener listener);

    /** Has a listener hear no more. */
    void removeListener(StoreListener listener);

    // Schema

    /** Returns the newest version. A project has at least one, possibly with an empty schema. */
    SchemaVersion schema() throws StoreException;

    /** Returns all versions, oldest first. */
    List<SchemaVersion> schemaVersions() throws StoreException;

    /** Saves a new version that needs no migration and returns it. */
    SchemaVersion saveSchema(String xml, String actor) throws StoreException;

    // Members

    /** Returns all members, by name; gold is none of them. */
    List<Member> members() throws StoreException;

    /** Adds a member, or changes the role of the one of this name. */
    void saveMember(Member member, String actor) throws StoreException;

    // Documents

    /**
     * Adds a document, or finds the one with the same name and text.
     *
     * @throws DocumentConflictException when the name is taken by another text
     */
    DocumentRecord addDocument(NewDocument document) throws StoreException;

    /**
     * Adds many documents as divisible work; each is added, found, or refused on its own.
     *
     * @param documents consumed one by one; never held all at once
     */
    void addDocuments(Stream<NewDocument> documents, AdditionListener listener)
            throws StoreException;

    /** Hears of each document of a batch once it is committed. */
    interface AdditionListener {
        /** The document is in the store; {@code existed} if it had been before. */
        void added(DocumentRecord document, boolean existed);

        /** The document was refused. */
        void refused(NewDocument document, StoreException reason);
    }

    /** Returns all documents that were not removed, by name. */
    List<DocumentRecord> documents() throws StoreException;

    /**
     * Returns what lists show of documents and of the work on them, by name.
     *
     * @param afterName only documents whose names come after this one; empty for the first ones
     * @param limit how many at most, more than 0
     */
    List<DocumentOverview> overview(String afterName, int limit) throws StoreException;

    /** Returns what lists show of some documents; those that are not there are left out. */
    List<DocumentOverview> overview(Collection<Long> documentIds) throws StoreException;

    /** Returns the document of this name. */
    Optional<DocumentRecord> document(String name) throws StoreException;

    /** Returns the document of this id. */
    Optional<DocumentRecord> document(long documentId) throws StoreException;

    /** Returns a document's text. */
    String text(long documentId) throws StoreException;

    /** Returns a document's base layer, if it has one. */
    Optional<BaseLayer> baseLayer(long documentId) throws StoreException;

    /** Keeps a base layer for a document that has none yet. */
    void saveBaseLayer(long documentId, BaseLayer layer) throws StoreException;

    /** Replaces a document's language and metadata. */
    void saveMetadata(long documentId, Optional<String> language, Map<String, String> metadata)
            throws StoreException;

    // Sets, assignments, states

    /** Returns the set of a member on a document, if it exists. */
    Optional<AnnotationSet> set(long documentId, String member) throws StoreException;

    /** Returns the set of a member on a document; makes it, and so assigns it, when missing. */
    AnnotationSet openSet(long documentId, String member) throws StoreException;

    /** Returns all sets, ordered by document name and member. */
    List<AnnotationSet> sets() throws StoreException;

    /** Returns the sets of one document, ordered by member. */
    List<AnnotationSet> sets(long documentId) throws StoreException;

    /** Notes how far a member is. A reason goes with {@link SetState#SKIPPED} alone. */
    AnnotationSet saveState(long setId, SetState state, Optional<String> reason, String actor)
            throws StoreException;

    /** Returns the set of this id. */
    Optional<AnnotationSet> set(long setId) throws StoreException;

    /** Gives documents to members, or changes position and due day of what they have. */
    void assign(Collection<Assignment> assignments) throws StoreException;

    /** Takes a document from a member; what the member has marked on it stays. */
    void unassign(long documentId, String member) throws StoreException;

    /** Returns what a member is to work on, in order. */
    List<Assignment> assignments(String member) throws StoreException;

    // Comments

    /** Returns the comments on a document, oldest first. */
    List<Comment> comments(long documentId) throws StoreException;

    /** Adds a comment. */
    Comment addComment(NewComment comment) throws StoreException;

    /** Settles a comment, or opens it again when {@code by} is empty. */
    Comment resolveComment(long commentId, Optional<String> by) throws StoreException;

    // Journal and rows

    /**
     * Appends an operation, committed when this returns.
     *
     * @param expectedSequence the set's last sequence number as the caller knows it
     * @throws StaleSetException when the journal has grown since
     * @throws org.scholion.document.OperationRefusedException when it does not fit the rows, or
     *     would add a breach of {@linkplain org.scholion.document.rules.StructureRules structure}
     *     under the newest schema
     */
    default JournalEntry append(long setId, long expectedSequence, NewEntry entry)
            throws StoreException, org.scholion.document.OperationRefusedException {
        return append(setId, expectedSequence, entry, Guard.NONE);
    }

    /**
     * Appends an operation, committed when this returns, unless a guard refuses what it does.
     *
     * @param expectedSequence the set's last sequence number as the caller knows it
     * @throws StaleSetException when the journal has grown since
     * @throws org.scholion.document.OperationRefusedException when it does not fit the rows, would
     *     add a breach of structure, or the guard refuses
     */
    JournalEntry append(long setId, long expectedSequence, NewEntry entry, Guard guard)
            throws StoreException, org.scholion.document.OperationRefusedException;

    /** Looks at what an operation does before it is committed. */
    @FunctionalInterface
    interface Guard {

        /** Refuses nothing. */
        Guard NONE = changes -> {};

        /**
         * Refuses, by throwing, or does nothing. Called while the writer's turn is held: must be
         * quick and wait for nothing.
         *
         * @param changes what the operation does
         */
        void check(List<AnnotationChange> changes)
                throws org.scholion.document.OperationRefusedException;
    }

    /**
     * Appends several operations in one transaction: all or none. Meant for imports.
     *
     * @param expectedSequence the set's last sequence number as the caller knows it
     * @throws StaleSetException when the journal has grown since
     * @throws org.scholion.document.OperationRefusedException when one does not fit
     */
    List<JournalEntry> appendAll(long setId, long expectedSequence, List<NewEntry> entries)
            throws StoreException, org.scholion.document.OperationRefusedException;

    /**
     * Fills a set that has no annotations, with one entry, as divisible work: edits of other
     * threads pass, and nobody sees a part of it. Meanwhile no other entry is taken for the set.
     * For imports and merges of many annotations; a few are better appended.
     *
     * @throws StaleSetException when the set has annotations
     * @throws ProjectBusyException when the set is being filled by another thread
     * @throws org.scholion.document.OperationRefusedException when the entry does not fit
     */
    JournalEntry fill(long setId, NewEntry entry)
            throws StoreException, org.scholion.document.OperationRefusedException;

    /**
     * What is to be appended; see {@link JournalEntry}.
     *
     * @param undoes 0 for none
     * @param redoes 0 for none
     */
    record NewEntry(String actor, Operation operation, long undoes, long redoes) {
        /** Returns the entry of an ordinary operation. */
        public static NewEntry of(String actor, Operation operation) {
            return new NewEntry(actor, operation, 0, 0);
        }
    }

    /** Returns a set's journal after a sequence number, oldest first. */
    List<JournalEntry> journal(long setId, long afterSequence) throws StoreException;

    /** Returns one entry of a set's journal. */
    Optional<JournalEntry> journalEntry(long setId, long sequence) throws StoreException;

    /** Returns what undo would take back next, if anything: across restarts, without end. */
    Optional<JournalEntry> undoable(long setId) throws StoreException;

    /** Returns the undoing entry that redo would take back next, if anything. */
    Optional<JournalEntry> redoable(long setId) throws StoreException;

    /** Returns a set and its annotations as they are at one moment. */
    SetContents contents(long setId) throws StoreException;

    /**
     * A set and what is in it.
     *
     * @param annotations ordered by id
     */
    record SetContents(AnnotationSet set, List<Annotation> annotations) {
        public SetContents {
            annotations = List.copyOf(annotations);
        }
    }

    /** Returns all annotations of a set, ordered by id. */
    List<Annotation> annotations(long setId) throws StoreException;

    /** Returns some annotations of a set; missing ids are left out. */
    List<Annotation> annotations(long setId, Collection<AnnotationId> ids) throws StoreException;

    /** Returns the annotations of a set that point to one, ordered by id. */
    List<Annotation> referringTo(long setId, AnnotationId id) throws StoreException;

    /**
     * Returns the annotations of a set as they were after a journal entry, ordered by id.
     *
     * @param sequence 0 for before the first
     */
    List<Annotation> annotationsAt(long setId, long sequence) throws StoreException;

    /** Returns the annotations of one kind that share a unit with begin..end, in text order. */
    List<Annotation> annotations(long setId, AnnotationKind kind, int begin, int end)
            throws StoreException;

    /** Counts by member over the whole project, from the rows; gold under its own name. */
    Map<String, SetCounts> counts() throws StoreException;

    /** Counts by member for one document. */
    Map<String, SetCounts> counts(long documentId) throws StoreException;

    /** Returns, for each set id, its number of annotations. */
    Map<Long, Integer> totals() throws StoreException;

    // Care

    /** Returns what mends what {@link #check} finds. */
    ProjectRepair repair();

    /** Verifies the store: rows against the replayed journal, texts against their hashes. */
    List<StoreProblem> check() throws StoreException;

    /**
     * Something that breaks an invariant.
     *
     * @param where document and member, or the part of the store
     * @param what what is wrong
     * @param breach the rule of structure that an annotation breaks, if that is it
     */
    record StoreProblem(String where, Message what, Optional<Finding> breach) {

        /** Creates a problem that is not an annotation's. */
        public StoreProblem(String where, Message what) {
            this(where, what, Optional.empty());
        }

        /** Creates a problem of an annotation. */
        public static StoreProblem of(String where, Finding breach) {
            return new StoreProblem(where, breach.sentence(), Optional.of(breach));
        }
    }

    /** Writes a consistent copy of the project while it stays open. */
    void saveCopy(java.nio.file.Path target) throws StoreException;

    @Override
    void close() throws StoreException;
}
