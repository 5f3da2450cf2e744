/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreListener;

/**
 * All documents of an open project as lists show them, one for each store. Read in the background,
 * the first by name first, and then kept current by the store's events alone: a change costs the
 * same in a project of any size, and only where events have overtaken one another is the document
 * that they are about read again. Safe for use by several threads.
 */
public final class Overview implements AutoCloseable {

    /** Enough for the first screen. */
    private static final int FIRST_PORTION = 200;

    private static final int PORTION = 4_000;
    private static final int IDLE_SECONDS = 10;

    private final ProjectStore store;
    private final StoreListener following = this::hear;
    private final List<OverviewListener> listeners = new CopyOnWriteArrayList<>();
    private final ThreadPoolExecutor background;
    private final Object lock = new Object();

    // all below are guarded by the lock; the snapshot is read without it

    private volatile OverviewSnapshot snapshot = OverviewSnapshot.EMPTY;
    private Optional<StoreException> failure = Optional.empty();

    /** Documents that must be read again. */
    private final Set<Long> stale = new HashSet<>();

    /** Documents that events were about since the reading that is going on has begun. */
    private final Set<Long> touched = new HashSet<>();

    private String lastName = "";
    private boolean started;
    private boolean working;
    private boolean reading;
    private boolean closed;

    /** Creates it for a store; nothing is read before {@link #start}. */
    public Overview(ProjectStore store) {
        this.store = store;
        background =
                new ThreadPoolExecutor(
                        1,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        work ->
                                Thread.ofPlatform()
                                        .daemon()
                                        .name("scholion-overview")
                                        .unstarted(work),
                        new ThreadPoolExecutor.DiscardPolicy());
        background.allowCoreThreadTimeOut(true);
    }

    /** Begins to read the documents, unless that was done before or goes on; returns at once. */
    public void start() {
        synchronized (lock) {
            if (!started && !closed) {
                started = true;
                store.addListener(following);
            }
            failure = Optional.empty();
            work();
        }
    }

    /** Returns the documents as they are now, as far as they have been read. */
    public OverviewSnapshot snapshot() {
        return snapshot;
    }

    /** Returns why not all could be read, if so; {@link #start} tries again. */
    public Optional<StoreException> failure() {
        synchronized (lock) {
            return failure;
        }
    }

    /** Returns whether all is read and nothing waits to be read again. */
    public boolean settled() {
        synchronized (lock) {
            return snapshot.complete() && stale.isEmpty() && !working;
        }
    }

    /** Has a listener hear of every change. */
    public void addListener(OverviewListener listener) {
        listeners.add(listener);
    }

    /** Has a listener hear no more. */
    public void removeListener(OverviewListener listener) {
        listeners.remove(listener);
    }

    /** Where lists of this are arranged: one thing after another, in the background. */
    Executor background() {
        return background;
    }

    private void tell(Collection<Long> documents) {
        listeners.forEach(listener -> listener.changed(documents));
    }

    // What the store tells

    private void hear(StoreEvent event) {
        switch (event) {
            case StoreEvent.DocumentsAdded added -> add(added.documents());
            case StoreEvent.DocumentsRemoved removed ->
                    removed.documents().forEach(gone -> readAgain(gone.id()));
            case StoreEvent.DocumentChanged changed -> readAgain(changed.documentId());
            case StoreEvent.SetOpened opened ->
                    change(
                            opened.set().documentId(),
                            document -> EventDelta.opened(document, opened));
            case StoreEvent.SetWithdrawn withdrawn -> readAgain(withdrawn.set().documentId());
            case StoreEvent.MemberRenamed renamed -> readAll();
            case StoreEvent.SetsMigrated migrated -> readAll();
            case StoreEvent.StateChanged state ->
                    change(state.set().documentId(), document -> EventDelta.state(document, state));
            case StoreEvent.SetChanged changed ->
                    change(
                            changed.set().documentId(),
                            document -> EventDelta.changed(document, changed));
            default -> {
                // nothing that lists show
            }
        }
    }

    private void readAgain(long id) {
        change(id, document -> Optional.empty());
    }

    private void readAll() {
        List<Long> known = new ArrayList<>();
        snapshot.forEach(document -> known.add(document.id()));
        known.forEach(this::readAgain);
    }

    private void add(List<DocumentRecord> added) {
        if (added.size() == 1) {
            // it may have been restored, with the sets it had
            readAgain(added.get(0).id());
            return;
        }
        List<DocumentOverview> news = new ArrayList<>();
        synchronized (lock) {
            for (DocumentRecord document : added) {
                if (snapshot.document(document.id()).isEmpty()) {
                    news.add(DocumentOverview.of(document));
                }
            }
            snapshot = snapshot.with(news, List.of());
        }
        tell(news.stream().map(DocumentOverview::id).toList());
    }

    private void change(long id, Function<DocumentOverview, Optional<DocumentOverview>> delta) {
        synchronized (lock) {
            if (reading) {
                touched.add(id);
            }
            Optional<DocumentOverview> before = snapshot.document(id);
            Optional<DocumentOverview> after = before.flatMap(delta);
            if (after.isEmpty() || stale.contains(id)) {
                stale.add(id);
                work();
                return;
            }
            if (after.equals(before)) {
                return;
            }
            snapshot = snapshot.with(List.of(after.get()), List.of());
        }
        tell(List.of(id));
    }

    // Reading

    private void work() {
        if (!working && !closed && (!snapshot.complete() || !stale.isEmpty())) {
            working = true;
            background.execute(this::step);
        }
    }

    /** Reads one portion; the next one queues up behind whatever else waits. */
    private void step() {
        Collection<Long> changed;
        try {
            changed = read();
        } catch (StoreException reason) {
            boolean expected;
            synchronized (lock) {
                reading = false;
                expected = closed;
                working = false;
                failure = expected ? Optional.empty() : Optional.of(reason);
            }
            if (!expected) {
                tell(List.of());
            }
            return;
        }
        // told first, so that what was read is arranged before more is read
        if (!changed.isEmpty()) {
            tell(changed);
        }
        boolean ended;
        synchronized (lock) {
            working = false;
            work();
            ended = !working;
        }
        if (ended) {
            tell(List.of());
        }
    }

    private Collection<Long> read() throws StoreException {
        List<Long> again;
        String after;
        synchronized (lock) {
            touched.clear();
            reading = true;
            // the first screen comes before all else
            boolean first = !snapshot.complete() && lastName.isEmpty();
            again = first ? List.of() : stale.stream().limit(PORTION).toList();
            after = lastName;
        }
        if (!again.isEmpty()) {
            return takeAgain(again, store.overviews().some(again));
        }
        int limit = after.isEmpty() ? FIRST_PORTION : PORTION;
        return takePortion(store.overviews().portion(after, limit), limit);
    }

    private Collection<Long> takeAgain(List<Long> asked, List<DocumentOverview> found) {
        synchronized (lock) {
            Set<Long> gone = new HashSet<>(asked);
            List<DocumentOverview> now = new ArrayList<>();
            for (DocumentOverview document : found) {
                gone.remove(document.id());
                if (!touched.contains(document.id())) {
                    now.add(document);
                    stale.remove(document.id());
                }
            }
            gone.removeAll(touched);
            stale.removeAll(gone);
            snapshot = snapshot.with(now, gone);
            reading = false;
            List<Long> changed = new ArrayList<>(gone);
            now.forEach(document -> changed.add(document.id()));
            return changed;
        }
    }

    private Collection<Long> takePortion(List<DocumentOverview> found, int limit) {
        synchronized (lock) {
            List<DocumentOverview> now = new ArrayList<>();
            for (DocumentOverview document : found) {
                long id = document.id();
                if (touched.contains(id)) {
                    // read before or after what the event told: nobody knows
                    if (snapshot.document(id).isEmpty()) {
                        stale.add(id);
                    }
                } else if (snapshot.document(id).isEmpty() || stale.remove(id)) {
                    now.add(document);
                }
            }
            snapshot = snapshot.with(now, List.of());
            reading = false;
            if (found.size() < limit) {
                snapshot = snapshot.completed();
            } else {
                lastName = found.get(found.size() - 1).name();
            }
            return now.stream().map(DocumentOverview::id).toList();
        }
    }

    /** Follows the store no more. What was read stays. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            store.removeListener(following);
        }
        background.shutdown();
    }
}
