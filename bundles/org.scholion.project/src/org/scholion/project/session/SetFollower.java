/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreListener;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.open.DocumentChange;
import org.scholion.words.Message;

/**
 * Keeps a document equal to a set of the store, by what the store tells, and tells it on in the
 * order of the journal. Events of several threads may overtake one another; what is early waits.
 */
final class SetFollower implements StoreListener {

    private final ProjectStore store;
    private final long documentId;
    private final String member;
    private final AnnotatedDocument annotations;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

    /** Guards all below; held for moments only. */
    private final Object state = new Object();

    /** Changes that came before those they build on, by the number of their first entry. */
    private final TreeMap<Long, StoreEvent.SetChanged> early = new TreeMap<>();

    private final Deque<Consumer<SessionListener>> messages = new ArrayDeque<>();
    private Optional<AnnotationSet> set;
    private long last;
    private boolean telling;

    /**
     * Creates a follower.
     *
     * @param annotations the document with the annotations of the set as it was
     * @param set the set as it was then, if there was one
     */
    SetFollower(
            ProjectStore store,
            long documentId,
            String member,
            AnnotatedDocument annotations,
            Optional<AnnotationSet> set) {
        this.store = store;
        this.documentId = documentId;
        this.member = member;
        this.annotations = annotations;
        this.set = set;
        this.last = set.map(AnnotationSet::lastSequence).orElse(0L);
    }

    /** Follows from now on, what has happened since the document was read included. */
    void begin() throws StoreException {
        store.addListener(this);
        catchUp();
    }

    void end() {
        store.removeListener(this);
        listeners.clear();
    }

    void addListener(SessionListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Returns the set as last reported. */
    Optional<AnnotationSet> set() {
        synchronized (state) {
            return set;
        }
    }

    @Override
    public void storeChanged(StoreEvent event) {
        switch (event) {
            case StoreEvent.SetChanged changed when isOurs(changed.set()) -> take(changed);
            case StoreEvent.SetOpened opened when isOurs(opened.set()) -> report(opened.set());
            case StoreEvent.StateChanged changed when isOurs(changed.set()) ->
                    report(changed.set());
            case StoreEvent.SetWithdrawn withdrawn when isOurs(withdrawn.set()) -> forget();
            default -> {
                // of another set, or nothing that a set shows
            }
        }
    }

    private boolean isOurs(AnnotationSet changed) {
        return changed.documentId() == documentId && changed.member().equals(member);
    }

    private void report(AnnotationSet reported) {
        synchronized (state) {
            note(reported);
            messages.add(SessionListener::stateChanged);
        }
        tell();
    }

    /** The set was taken away before it had begun; what is done next makes another. */
    private void forget() {
        synchronized (state) {
            set = Optional.empty();
            messages.add(SessionListener::stateChanged);
        }
        tell();
    }

    /** Takes over what is known of the set, but for the place in the journal shown here. */
    private void note(AnnotationSet reported) {
        boolean older =
                set.filter(known -> known.changedAt().isAfter(reported.changedAt())).isPresent();
        if (!older) {
            set = Optional.of(reported.at(last));
        }
    }

    private void take(StoreEvent.SetChanged changed) {
        synchronized (state) {
            early.put(changed.entries().get(0).sequence(), changed);
            while (!early.isEmpty() && early.firstKey() <= last + 1) {
                show(early.pollFirstEntry().getValue());
            }
        }
        tell();
    }

    private void show(StoreEvent.SetChanged changed) {
        JournalEntry newest = changed.entries().get(changed.entries().size() - 1);
        if (newest.sequence() <= last) {
            // It was read from the journal meanwhile.
            return;
        }
        annotations.accept(newest.operation(), changed.changes());
        last = newest.sequence();
        set = Optional.of(changed.set().at(last));
        SessionChange change = new SessionChange(changed.entries(), changed.changes());
        messages.add(listener -> listener.changed(change));
    }

    /** Shows entries up to this one, if a thread that committed an earlier one has not told yet. */
    void catchUp(long sequence) throws StoreException {
        boolean behind;
        synchronized (state) {
            behind = last < sequence;
        }
        if (behind) {
            catchUp();
        }
    }

    /** Shows what the journal has and this has not. */
    void catchUp() throws StoreException {
        Optional<AnnotationSet> known = set();
        Optional<AnnotationSet> now =
                known.isPresent()
                        ? store.sets().find(known.get().id())
                        : store.sets().find(documentId, member);
        if (now.isEmpty()) {
            return;
        }
        long from;
        synchronized (state) {
            from = last;
        }
        List<JournalEntry> entries = store.journal().after(now.get().id(), from);
        synchronized (state) {
            for (JournalEntry entry : entries) {
                if (entry.sequence() == last + 1) {
                    show(entry, now.get());
                }
            }
            note(now.get());
        }
        tell();
    }

    private void show(JournalEntry entry, AnnotationSet now) throws StoreException {
        try {
            DocumentChange change = annotations.apply(entry.operation());
            last = entry.sequence();
            set = Optional.of(now.at(last));
            SessionChange told = new SessionChange(List.of(entry), change.changes());
            messages.add(listener -> listener.changed(told));
        } catch (OperationRefusedException e) {
            throw new StoreException(
                    Message.of(
                            "project.session.entry-misfit", "entry", entry.sequence(), "reason", e),
                    e);
        }
    }

    /** Tells the listeners all that is due; whoever is telling already does it for all threads. */
    private void tell() {
        Optional<Consumer<SessionListener>> next = nextMessage();
        while (next.isPresent()) {
            try {
                listeners.forEach(next.get());
            } finally {
                synchronized (state) {
                    telling = false;
                }
            }
            next = nextMessage();
        }
    }

    private Optional<Consumer<SessionListener>> nextMessage() {
        synchronized (state) {
            if (telling || messages.isEmpty()) {
                return Optional.empty();
            }
            telling = true;
            return Optional.of(messages.remove());
        }
    }
}
