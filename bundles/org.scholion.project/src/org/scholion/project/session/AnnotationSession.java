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
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StaleSetException;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationChange;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.Finding;
import org.scholion.words.Message;

/**
 * One member's annotation set on one document, open for work. Every operation is committed to the
 * journal before it shows in the document and before listeners hear of it. The session follows its
 * set: what an import, a merge or another session does to it shows here too, and the next operation
 * builds on it. Undo and redo walk the journal, so they have no end and survive restarts.
 *
 * <p>A set begins with its first operation or state; before, there is none, and looking makes none.
 * Safe for use by several threads; no lock is held while the store is asked or listeners are
 * called.
 */
public final class AnnotationSession {

    /** So often an operation is tried on a set that is said to be older than it is. */
    private static final int ATTEMPTS = 20;

    /** More in one sentence would help nobody; the check names them all. */
    private static final int NAMED_MISFITS = 3;

    private final ProjectStore store;
    private final DocumentRecord document;
    private final String member;
    private final AnnotatedDocument annotations;
    private final SetFollower follower;
    private final SetWriting writing;
    private final List<Finding> misfits;

    private AnnotationSession(
            ProjectStore store,
            DocumentRecord document,
            String member,
            SetWriting writing,
            AnnotatedDocument annotations,
            Optional<AnnotationSet> set,
            List<Finding> misfits) {
        this.store = store;
        this.document = document;
        this.member = member;
        this.writing = writing;
        this.annotations = annotations;
        this.follower = new SetFollower(store, document.id(), member, annotations, set);
        this.misfits = List.copyOf(misfits);
    }

    /**
     * Opens a session; it follows its set until it is closed.
     *
     * @param writing how what is done gets into the set
     * @param annotations the document with the annotations of the set as it was
     * @param set the set as it was then, if there was one
     */
    static AnnotationSession open(
            ProjectStore store,
            DocumentRecord document,
            String member,
            SetWriting writing,
            AnnotatedDocument annotations,
            Optional<AnnotationSet> set)
            throws StoreException {
        AnnotationSession session =
                new AnnotationSession(
                        store, document, member, writing, annotations, set, List.of());
        session.follower.begin();
        return session;
    }

    /**
     * Opens a session of a set whose structure is broken: it shows what can be shown, changes
     * nothing and follows nothing, for it does not show the set as it is.
     *
     * @param annotations the document with what is left of the annotations
     * @param misfits what was left out
     */
    static AnnotationSession damaged(
            ProjectStore store,
            DocumentRecord document,
            String member,
            SetWriting writing,
            AnnotatedDocument annotations,
            Optional<AnnotationSet> set,
            List<Finding> misfits) {
        return new AnnotationSession(store, document, member, writing, annotations, set, misfits);
    }

    /**
     * Returns what breaks the structure of the set and is not shown; empty for a sound one, which
     * alone can be changed.
     */
    public List<Finding> misfits() {
        return misfits;
    }

    /** Returns why nothing can be changed, naming what does not fit; empty for a sound set. */
    public Optional<Message> readOnlyReason() {
        return misfits.stream()
                .limit(NAMED_MISFITS)
                .map(Finding::sentence)
                .reduce(
                        (one, another) ->
                                Message.of("words.sentences", "one", one, "another", another))
                .map(
                        named ->
                                Message.of(
                                        "project.session.read-only",
                                        "misfits",
                                        named,
                                        "more",
                                        Math.max(0, misfits.size() - NAMED_MISFITS)));
    }

    /** Follows the set no more. */
    void close() {
        follower.end();
    }

    /** Returns the document. */
    public DocumentRecord document() {
        return document;
    }

    /** Returns who does what is done in this session: the member, or who adjudicates. */
    public String actor() {
        return writing.actor();
    }

    /** Returns whose annotations these are. */
    public String member() {
        return member;
    }

    /** Returns the set as the store last reported it; none before it begins. */
    public Optional<AnnotationSet> set() {
        return follower.set();
    }

    /** Returns how far the member is. */
    public SetState state() {
        return set().map(AnnotationSet::state).orElse(SetState.NEW);
    }

    /** Returns the annotations. Change them through {@link #apply} alone. */
    public AnnotatedDocument annotations() {
        return annotations;
    }

    /** Adds a listener; adding it twice has no effect. */
    public void addListener(SessionListener listener) {
        follower.addListener(listener);
    }

    /** Removes a listener. */
    public void removeListener(SessionListener listener) {
        follower.removeListener(listener);
    }

    /**
     * Commits an operation and shows it.
     *
     * @throws OperationRefusedException when it does not fit the annotations as they are
     * @throws StoreException when it could not be committed; nothing has changed
     */
    public SessionChange apply(Operation operation)
            throws StoreException, OperationRefusedException {
        return apply(operation, AppendGuard.NONE);
    }

    /**
     * Commits an operation and shows it, unless a guard refuses what it does. The operation is
     * evaluated once.
     *
     * @throws OperationRefusedException when it does not fit the annotations as they are, or the
     *     guard refuses
     * @throws org.scholion.corpus.ProjectBusyException during exclusive work
     * @throws StoreException when it could not be committed; nothing has changed
     */
    public SessionChange apply(Operation operation, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        return commit((set, seen) -> writing.apply(set, operation, seen), guard, true)
                .orElseThrow();
    }

    /** Takes the last operation back that is not taken back yet; empty when there is none. */
    public Optional<SessionChange> undo() throws StoreException, OperationRefusedException {
        return commit(writing::undo, AppendGuard.NONE, true);
    }

    /** Does again what was last taken back; empty when there is nothing. */
    public Optional<SessionChange> redo() throws StoreException, OperationRefusedException {
        return commit(writing::redo, AppendGuard.NONE, true);
    }

    /**
     * Commits what settles places of gold, with the decisions it follows from, unless gold has
     * changed since.
     *
     * @param expected gold's last sequence number as it was when that was worked out
     * @throws StaleSetException when gold has changed since
     * @throws OperationRefusedException when it does not fit gold, or the guard refuses
     * @throws StoreException when it could not be committed; nothing has changed
     * @throws IllegalStateException when this is the set of a member
     */
    public SessionChange settle(
            long expected, Operation operation, List<NewDecision> decisions, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        if (!(writing instanceof GoldWriting gold)) {
            throw new IllegalStateException("decisions write gold and nothing else: " + member);
        }
        if (last(set()) == expected) {
            try {
                return commit(
                                (set, seen) -> gold.settle(expected, operation, decisions, seen),
                                guard,
                                false)
                        .orElseThrow();
            } catch (StaleSetException e) {
                // what was worked out is of gold as it was, whatever fits it now
                follower.catchUp();
            }
        }
        throw new StaleSetException(
                Message.of("project.adjudicate.stale", "document", document.name()));
    }

    /** Has what is written to gold by hand be decided like this from now on. */
    public void deciding(HandDecisions decisions) {
        if (writing instanceof GoldWriting gold) {
            gold.deciding(decisions);
        }
    }

    /** Returns what {@link #undo} would take back. */
    public Optional<Operation> undoable() throws StoreException {
        Optional<AnnotationSet> set = set();
        return set.isEmpty()
                ? Optional.empty()
                : store.journal()
                        .undoable(set.get().id())
                        .filter(entry -> !SetPasses.isBorder(entry))
                        .map(JournalEntry::operation);
    }

    /** Returns the operation that {@link #redo} would do again. */
    public Optional<Operation> redoable() throws StoreException {
        Optional<AnnotationSet> set = set();
        return set.isEmpty()
                ? Optional.empty()
                : store.journal()
                        .redoable(set.get().id())
                        .map(entry -> entry.operation().inverse());
    }

    /** Notes how far the member is. */
    public AnnotationSet saveState(SetState state, Optional<String> reason) throws StoreException {
        Optional<AnnotationSet> known = set();
        long id =
                known.isPresent()
                        ? known.get().id()
                        : store.sets().open(document.id(), member).id();
        return store.sets().saveState(id, state, reason, writing.actor());
    }

    private interface Step {
        Optional<JournalEntry> take(Optional<AnnotationSet> set, AppendGuard guard)
                throws StoreException, OperationRefusedException;
    }

    private static long last(Optional<AnnotationSet> set) {
        return set.map(AnnotationSet::lastSequence).orElse(0L);
    }

    /**
     * Commits a step.
     *
     * @param again whether what fits the set as others have made it meanwhile may be done still;
     *     someone is the quickest each time, so that all get their turn
     */
    private Optional<SessionChange> commit(Step step, AppendGuard guard, boolean again)
            throws StoreException, OperationRefusedException {
        Optional<Message> readOnly = readOnlyReason();
        if (readOnly.isPresent()) {
            throw new OperationRefusedException(readOnly.get());
        }
        for (int inVain = 0; ; ) {
            Optional<AnnotationSet> set = set();
            Evaluated evaluated = new Evaluated(guard);
            try {
                Optional<JournalEntry> committed = step.take(set, evaluated);
                if (committed.isEmpty()) {
                    return Optional.empty();
                }
                follower.catchUp(committed.get().sequence());
                return Optional.of(new SessionChange(List.of(committed.get()), evaluated.changes));
            } catch (StaleSetException stale) {
                if (!again || inVain == ATTEMPTS) {
                    throw stale;
                }
                follower.catchUp();
                inVain = last(set()) > last(set) ? 0 : inVain + 1;
            }
        }
    }

    /** Keeps what an operation does as the store evaluates it. */
    private static final class Evaluated implements AppendGuard {
        private final AppendGuard next;
        private List<AnnotationChange> changes = List.of();

        Evaluated(AppendGuard next) {
            this.next = next;
        }

        @Override
        public void check(List<AnnotationChange> found) throws OperationRefusedException {
            next.check(found);
            changes = found;
        }
    }
}
