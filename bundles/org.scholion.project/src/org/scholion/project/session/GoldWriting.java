/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.GoldChange;
import org.scholion.corpus.GoldEntry;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.Operation;
import org.scholion.project.gold.GoldDecisions;

/** Writes gold: every operation goes with the decisions it follows from. */
final class GoldWriting implements SetWriting {

    private final ProjectStore store;
    private final long documentId;
    private final String actor;
    private final AnnotatedDocument annotations;
    private volatile HandDecisions byHand;

    /**
     * Creates it.
     *
     * @param actor who adjudicates
     * @param annotations gold as it is shown
     */
    GoldWriting(ProjectStore store, long documentId, String actor, AnnotatedDocument annotations) {
        this.store = store;
        this.documentId = documentId;
        this.actor = actor;
        this.annotations = annotations;
        this.byHand =
                (changes, before, after) ->
                        GoldDecisions.byHand(changes, annotations.text(), before, after);
    }

    @Override
    public String actor() {
        return actor;
    }

    void deciding(HandDecisions decisions) {
        byHand = decisions;
    }

    @Override
    public Optional<JournalEntry> apply(
            Optional<AnnotationSet> set, Operation operation, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        AnnotationMap before = new AnnotationMap(annotations.all());
        List<AnnotationChange> changes = operation.changes(before);
        AnnotationMap after = new AnnotationMap(before.all());
        after.apply(changes);
        long last = set.map(AnnotationSet::lastSequence).orElse(0L);
        return settle(last, operation, byHand.on(changes, before, after), guard);
    }

    /**
     * Commits an operation with these decisions.
     *
     * @param expected gold's last sequence number when they were worked out
     */
    Optional<JournalEntry> settle(
            long expected, Operation operation, List<NewDecision> decisions, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        return Optional.of(
                store.decisions()
                        .settle(
                                documentId,
                                expected,
                                new GoldEntry(actor, operation, decisions),
                                guard)
                        .entry());
    }

    @Override
    public Optional<JournalEntry> undo(Optional<AnnotationSet> set, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        if (set.isPresent()) {
            look(store.journal().undoable(set.get().id()), guard);
        }
        return store.decisions().undo(documentId, actor).map(GoldChange::entry);
    }

    @Override
    public Optional<JournalEntry> redo(Optional<AnnotationSet> set, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        if (set.isPresent()) {
            look(store.journal().redoable(set.get().id()), guard);
        }
        return store.decisions().redo(documentId, actor).map(GoldChange::entry);
    }

    /** The guard is to see what is taken back or done again, too. */
    private void look(Optional<JournalEntry> entry, AppendGuard guard)
            throws OperationRefusedException {
        if (entry.isPresent()) {
            guard.check(annotations.changes(entry.get().operation().inverse()));
        }
    }
}
