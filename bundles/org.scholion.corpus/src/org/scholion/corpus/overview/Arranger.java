/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Keeps one list of a project's documents filtered and in order, in the background. Another query
 * stops the work on the one before; changes that arrive during work are taken together. Safe for
 * use by several threads.
 */
public final class Arranger implements AutoCloseable {

    private final Overview overview;
    private final OverviewListener following = this::changed;
    private final Runnable listener;
    private final Object lock = new Object();
    private final Set<Long> pending = new HashSet<>();
    private volatile Arrangement arrangement = Arrangement.empty();
    private volatile DocumentQuery query;
    private Optional<DocumentQuery> answered = Optional.empty();
    private boolean working;
    private volatile boolean closed;

    /**
     * Creates it and has it follow the documents.
     *
     * @param listener called in the background, outside locks, whenever there is another {@link
     *     #arrangement}, or reading has ended; must be quick
     */
    public Arranger(Overview overview, DocumentQuery query, Runnable listener) {
        this.overview = overview;
        this.query = query;
        this.listener = listener;
        overview.addListener(following);
        synchronized (lock) {
            work();
        }
    }

    /** Returns the list as it was last arranged. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** Asks for another list; returns at once. */
    public void ask(DocumentQuery next) {
        synchronized (lock) {
            query = next;
            work();
        }
    }

    private void changed(Collection<Long> documents) {
        if (documents.isEmpty()) {
            listener.run();
            return;
        }
        synchronized (lock) {
            pending.addAll(documents);
            work();
        }
    }

    private void work() {
        if (!working && !closed) {
            working = true;
            overview.background().execute(this::arrange);
        }
    }

    private void arrange() {
        Arrangement before = arrangement;
        DocumentQuery wanted;
        Set<Long> changed;
        boolean same;
        synchronized (lock) {
            wanted = query;
            changed = Set.copyOf(pending);
            pending.clear();
            same = answered.isPresent() && answered.get() == wanted;
        }
        // read after the changes were taken, so that it has them all
        OverviewSnapshot snapshot = overview.snapshot();
        Optional<DocumentQuery> answer;
        try {
            arrangement =
                    same
                            ? before.with(snapshot, changed)
                            : before.asked(snapshot, wanted, () -> closed || query != wanted);
            answer = Optional.of(wanted);
        } catch (CancellationException stopped) {
            // the next round begins from all documents as they are then
            answer = Optional.empty();
        }
        synchronized (lock) {
            answered = answer;
            working = false;
            if (query != wanted || !pending.isEmpty()) {
                work();
            }
        }
        if (arrangement != before) {
            listener.run();
        }
    }

    /** Arranges nothing more; the last arrangement stays. */
    @Override
    public void close() {
        closed = true;
        overview.removeListener(following);
    }
}
