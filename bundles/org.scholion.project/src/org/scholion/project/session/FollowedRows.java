/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetContents;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreListener;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AnnotationMap;

/**
 * The rows of a set that is looked at and not edited, kept up with the store's events. It has no
 * CAS. It can be asked from any thread; what it answers are copies.
 */
public final class FollowedRows implements AnnotationLookup, AutoCloseable {

    /** Hears of the rows, one thing after the other, on whatever thread made it happen. */
    public interface Listener {
        /** Rows were read, and stay as they are until this returns. */
        void opened(FollowedRows rows);

        /** Rows have changed, and are as they are after these changes until this returns. */
        void changed(FollowedRows rows, List<AnnotationChange> changes);
    }

    private final ProjectStore store;
    private final long setId;
    private final Listener listener;
    private final StoreListener following = this::storeChanged;

    /** Guards all below; held for moments only. */
    private final Object state = new Object();

    /** Changes to be made, by the number of their first entry. */
    private final TreeMap<Long, StoreEvent.SetChanged> due = new TreeMap<>();

    private AnnotationMap rows = new AnnotationMap();
    private long last;
    private boolean telling = true;

    private FollowedRows(ProjectStore store, long setId, Listener listener) {
        this.store = store;
        this.setId = setId;
        this.listener = listener;
    }

    /**
     * Reads the rows of a set and follows them until it is closed.
     *
     * @throws StoreException when they cannot be read; the message is for the user
     */
    public static FollowedRows open(OpenProject project, long setId, Listener listener)
            throws StoreException {
        FollowedRows made = new FollowedRows(project.store(), setId, listener);
        boolean read = false;
        made.store.addListener(made.following);
        try {
            made.read(made.store.annotations().contents(setId));
            read = true;
        } finally {
            if (!read) {
                made.close();
            }
        }
        return made;
    }

    private void read(SetContents contents) {
        synchronized (state) {
            rows = new AnnotationMap(contents.annotations());
            last = contents.set().lastSequence();
        }
        try {
            listener.opened(this);
        } finally {
            synchronized (state) {
                telling = false;
            }
        }
        tell();
    }

    private void storeChanged(StoreEvent event) {
        if (event instanceof StoreEvent.SetChanged changed && changed.set().id() == setId) {
            synchronized (state) {
                due.put(changed.entries().get(0).sequence(), changed);
            }
            tell();
        }
    }

    /** Makes all changes that are due; whoever is at it already does it for all threads. */
    private void tell() {
        Optional<List<AnnotationChange>> next = next();
        while (next.isPresent()) {
            try {
                listener.changed(this, next.get());
            } finally {
                synchronized (state) {
                    telling = false;
                }
            }
            next = next();
        }
    }

    private Optional<List<AnnotationChange>> next() {
        synchronized (state) {
            while (!telling && !due.isEmpty() && due.firstKey() <= last + 1) {
                StoreEvent.SetChanged changed = due.pollFirstEntry().getValue();
                List<JournalEntry> entries = changed.entries();
                long newest = entries.get(entries.size() - 1).sequence();
                if (newest > last) {
                    rows.apply(changed.changes());
                    last = newest;
                    telling = true;
                    return Optional.of(changed.changes());
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        synchronized (state) {
            return rows.find(id);
        }
    }

    @Override
    public Collection<Annotation> referringTo(AnnotationId id) {
        synchronized (state) {
            return rows.referringTo(id);
        }
    }

    @Override
    public Collection<Annotation> all() {
        synchronized (state) {
            return List.copyOf(rows.all());
        }
    }

    /** Follows no more. */
    @Override
    public void close() {
        store.removeListener(following);
    }
}
