/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.Operation;

/** Appends what a member does to the journal of the member's set. */
final class MemberWriting implements SetWriting {

    private final ProjectStore store;
    private final long documentId;
    private final String member;

    MemberWriting(ProjectStore store, long documentId, String member) {
        this.store = store;
        this.documentId = documentId;
        this.member = member;
    }

    /** Makes the entry to be appended to a set as it is now; none when there is nothing to do. */
    @FunctionalInterface
    private interface Entry {
        Optional<NewEntry> on(AnnotationSet set) throws StoreException;
    }

    @Override
    public String actor() {
        return member;
    }

    @Override
    public Optional<JournalEntry> apply(
            Optional<AnnotationSet> set, Operation operation, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        return append(set, known -> Optional.of(NewEntry.of(member, operation)), guard);
    }

    @Override
    public Optional<JournalEntry> undo(Optional<AnnotationSet> set, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        return append(
                set,
                known ->
                        store.journal()
                                .undoable(known.id())
                                .filter(entry -> !SetPasses.isBorder(entry))
                                .map(
                                        entry ->
                                                new NewEntry(
                                                        member,
                                                        entry.operation().inverse(),
                                                        entry.sequence(),
                                                        0)),
                guard);
    }

    @Override
    public Optional<JournalEntry> redo(Optional<AnnotationSet> set, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        return append(
                set,
                known ->
                        store.journal()
                                .redoable(known.id())
                                .map(
                                        entry ->
                                                new NewEntry(
                                                        member,
                                                        entry.operation().inverse(),
                                                        0,
                                                        entry.sequence())),
                guard);
    }

    private Optional<JournalEntry> append(
            Optional<AnnotationSet> known, Entry wanted, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        if (known.isPresent()) {
            return append(known.get(), wanted, guard);
        }
        Beginning beginning = new Beginning(wanted, guard);
        store.writing().<OperationRefusedException>together(beginning::run);
        return beginning.committed;
    }

    private Optional<JournalEntry> append(AnnotationSet set, Entry wanted, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        Optional<NewEntry> entry = wanted.on(set);
        return entry.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        store.journal().append(set.id(), set.lastSequence(), entry.get(), guard));
    }

    /** The first operation of a set, which makes it. */
    private final class Beginning {
        private final Entry wanted;
        private final AppendGuard guard;
        private Optional<JournalEntry> committed = Optional.empty();

        Beginning(Entry wanted, AppendGuard guard) {
            this.wanted = wanted;
            this.guard = guard;
        }

        void run() throws StoreException, OperationRefusedException {
            committed = append(store.sets().open(documentId, member), wanted, guard);
        }
    }
}
