/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.operation.Operation;

/** A project for each test of a contract, whole when the test is over. */
public abstract class StoreContract {

    /** The project under test; there is one from before each test to after it. */
    @NonNullByDefault({})
    protected ProjectStore store;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private TestedProject project;

    /**
     * Returns the project to be tested, which is yet to be made.
     *
     * @param folder an empty folder, for a project that wants one
     */
    protected abstract TestedProject project(Path folder);

    @BeforeEach
    void createProject() throws Exception {
        project = project(folder);
        store = project.create();
    }

    @AfterEach
    void closeProject() throws Exception {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    /** Closes the project and opens it again. */
    final void restart() throws Exception {
        store.close();
        store = project.reopen();
    }

    /** Adds a document with the sample text, or finds it. */
    final DocumentRecord document(String name) throws StoreException {
        return store.documents().add(Samples.document(name, Samples.TEXT));
    }

    /** Makes a set on a new document. */
    final AnnotationSet newSet() throws StoreException {
        return store.sets().open(document("a/b.txt").id(), "asha");
    }

    /** Appends an operation to a set; to gold, with a decision. */
    final JournalEntry append(AnnotationSet set, Operation operation) throws Exception {
        if (set.member().equals(Member.GOLD)) {
            List<NewDecision> decided =
                    List.of(Samples.decision(Optional.empty(), Optional.empty()));
            return store.decisions()
                    .settle(set.documentId(), last(set), new GoldEntry("lea", operation, decided))
                    .entry();
        }
        return store.journal().append(set.id(), last(set), NewEntry.of("asha", operation));
    }

    /** Takes back what undo would, and returns the entry. */
    final JournalEntry undo(AnnotationSet set) throws Exception {
        JournalEntry entry = store.journal().undoable(set.id()).orElseThrow();
        return store.journal()
                .append(
                        set.id(),
                        last(set),
                        new NewEntry("asha", entry.operation().inverse(), entry.sequence(), 0));
    }

    /** Takes back what redo would, and returns the entry. */
    final JournalEntry redo(AnnotationSet set) throws Exception {
        JournalEntry entry = store.journal().redoable(set.id()).orElseThrow();
        return store.journal()
                .append(
                        set.id(),
                        last(set),
                        new NewEntry("asha", entry.operation().inverse(), 0, entry.sequence()));
    }

    /** Returns the sequence number of a set's newest entry. */
    final long last(AnnotationSet set) throws StoreException {
        return store.sets().find(set.id()).orElseThrow().lastSequence();
    }
}
