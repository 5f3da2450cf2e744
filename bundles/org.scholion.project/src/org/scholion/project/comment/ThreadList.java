/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.AnnotationId;

/**
 * The threads that a member may see.
 *
 * @param viewer whose eyes they are for
 * @param threads by document name, then in the order in which they began
 */
public record ThreadList(Viewer viewer, List<CommentThread> threads) {

    /** What changed in a store makes of threads that were read before. */
    public enum Stale {
        /** They are as they were. */
        NOTHING,
        /** Those on one document are to be read again. */
        DOCUMENT,
        /** All are to be read again. */
        ALL
    }

    public ThreadList {
        threads = List.copyOf(threads);
    }

    /** Returns these with others on one document, in place of those there were. */
    public ThreadList with(long documentId, List<CommentThread> now) {
        List<CommentThread> all = new ArrayList<>(threads);
        all.removeIf(thread -> thread.documentId() == documentId);
        now.stream().filter(viewer::sees).forEach(all::add);
        all.sort(CommentThread.ORDER);
        return new ThreadList(viewer, all);
    }

    /** Returns those on a document. */
    public List<CommentThread> on(long documentId) {
        return threads.stream().filter(thread -> thread.documentId() == documentId).toList();
    }

    /** Returns the thread that is known by a number, if it is among them. */
    public Optional<CommentThread> find(long id) {
        return threads.stream().filter(thread -> thread.id() == id).findFirst();
    }

    /** Returns how many comments the viewer has yet to read. */
    public int unread() {
        return unread(threads);
    }

    /** Returns how many comments on a document the viewer has yet to read. */
    public int unread(long documentId) {
        return unread(on(documentId));
    }

    private int unread(List<CommentThread> some) {
        return some.stream().mapToInt(thread -> thread.unreadBy(viewer.name()).size()).sum();
    }

    /**
     * Returns the open threads that hang on the text of a document, where a set is shown: those
     * about it, and those about nobody's work.
     *
     * @param owner whose set is shown
     */
    public List<CommentThread> hanging(long documentId, String owner) {
        return on(documentId).stream()
                .filter(CommentThread::isOpen)
                .filter(thread -> thread.place().isPresent())
                .filter(thread -> thread.owner().filter(name -> !name.equals(owner)).isEmpty())
                .toList();
    }

    /** Returns how many threads on a document are open. */
    public int open(long documentId) {
        return (int) on(documentId).stream().filter(CommentThread::isOpen).count();
    }

    /** Returns whether the viewer has an open question to the leads on a document. */
    public boolean isAsking(long documentId) {
        return on(documentId).stream().anyMatch(thread -> thread.isOpenQuestionOf(viewer.name()));
    }

    /** Returns what of these is to be read again after something has changed. */
    public Stale after(StoreEvent event) {
        return switch (event) {
            case StoreEvent.CommentChanged changed -> Stale.DOCUMENT;
            case StoreEvent.SetChanged changed -> touches(changed) ? Stale.DOCUMENT : Stale.NOTHING;
            case StoreEvent.StateChanged changed when !viewer.sight().seesAll() -> Stale.ALL;
            case StoreEvent.MemberSaved saved -> Stale.ALL;
            case StoreEvent.MemberRenamed renamed -> Stale.ALL;
            case StoreEvent.DocumentsAdded added -> Stale.ALL;
            case StoreEvent.DocumentsRemoved removed -> Stale.ALL;
            case StoreEvent.DocumentChanged changed -> Stale.ALL;
            case StoreEvent.SetsMigrated migrated -> Stale.ALL;
            default -> Stale.NOTHING;
        };
    }

    /** Whether a mark that a thread hangs on was changed; it may be gone, or there again. */
    private boolean touches(StoreEvent.SetChanged changed) {
        return threads.stream()
                .filter(thread -> thread.documentId() == changed.set().documentId())
                .flatMap(thread -> thread.first().content().about().annotation().stream())
                .anyMatch(id -> isIn(changed, id));
    }

    private static boolean isIn(StoreEvent.SetChanged changed, AnnotationId id) {
        return changed.changes().stream().anyMatch(change -> change.id().equals(id));
    }
}
