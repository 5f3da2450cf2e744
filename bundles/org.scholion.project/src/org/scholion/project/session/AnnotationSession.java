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
import java.util.concurrent.CopyOnWriteArrayList;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.ProjectStore.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.Operation;
import org.scholion.project.session.SessionChange.Cause;

/**
 * One member's annotation set on one document, open for work. Every operation is committed to the
 * journal before it shows in the document and before listeners hear of it. Undo and redo walk the
 * journal, so they have no end and survive restarts. Safe for use by several threads.
 */
public final class AnnotationSession {

    private final ProjectStore store;
    private final DocumentRecord document;
    private final String actor;
    private final AnnotatedDocument annotations;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Object writing = new Object();
    private volatile AnnotationSet set;

    AnnotationSession(
            ProjectStore store,
            DocumentRecord document,
            AnnotationSet set,
            String actor,
            AnnotatedDocument annotations) {
        this.store = store;
        this.document = document;
        this.set = set;
        this.actor = actor;
        this.annotations = annotations;
    }

    /** Returns the document. */
    public DocumentRecord document() {
        return document;
    }

    /** Returns the set as the store last reported it. */
    public AnnotationSet set() {
        return set;
    }

    /** Returns the annotations. Change them through {@link #apply} alone. */
    public AnnotatedDocument annotations() {
        return annotations;
    }

    /** Adds a listener; adding it twice has no effect. */
    public void addListener(SessionListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /** Removes a listener. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /**
     * Commits an operation and shows it.
     *
     * @throws OperationRefusedException when it does not fit the annotations as they are
     * @throws StoreException when it could not be committed; nothing has changed
     */
    public SessionChange apply(Operation operation)
            throws StoreException, OperationRefusedException {
        synchronized (writing) {
            return commit(Cause.DONE, NewEntry.of(actor, operation));
        }
    }

    /** Takes the last operation back that is not taken back yet; empty when there is none. */
    public Optional<SessionChange> undo() throws StoreException, OperationRefusedException {
        synchronized (writing) {
            Optional<JournalEntry> entry = store.undoable(set.id());
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            Operation inverse = entry.get().operation().inverse();
            return Optional.of(
                    commit(Cause.UNDONE, new NewEntry(actor, inverse, entry.get().sequence(), 0)));
        }
    }

    /** Does again what was last taken back; empty when there is nothing. */
    public Optional<SessionChange> redo() throws StoreException, OperationRefusedException {
        synchronized (writing) {
            Optional<JournalEntry> entry = store.redoable(set.id());
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            Operation inverse = entry.get().operation().inverse();
            return Optional.of(
                    commit(Cause.REDONE, new NewEntry(actor, inverse, 0, entry.get().sequence())));
        }
    }

    /** Returns what {@link #undo} would take back. */
    public Optional<Operation> undoable() throws StoreException {
        return store.undoable(set.id()).map(JournalEntry::operation);
    }

    /** Returns the operation that {@link #redo} would do again. */
    public Optional<Operation> redoable() throws StoreException {
        return store.redoable(set.id()).map(entry -> entry.operation().inverse());
    }

    /** Notes how far the member is. */
    public AnnotationSet saveState(SetState state, Optional<String> reason) throws StoreException {
        synchronized (writing) {
            set = store.saveState(set.id(), state, reason);
            return set;
        }
    }

    private SessionChange commit(Cause cause, NewEntry entry)
            throws StoreException, OperationRefusedException {
        JournalEntry committed = store.append(set.id(), set.lastSequence(), entry);
        set =
                new AnnotationSet(
                        set.id(),
                        set.documentId(),
                        set.member(),
                        set.state() == SetState.NEW ? SetState.IN_PROGRESS : set.state(),
                        set.skippedReason(),
                        committed.sequence(),
                        committed.at());
        SessionChange change =
                new SessionChange(cause, committed, annotations.apply(entry.operation()).changes());
        for (SessionListener listener : listeners) {
            listener.changed(change);
        }
        return change;
    }
}
