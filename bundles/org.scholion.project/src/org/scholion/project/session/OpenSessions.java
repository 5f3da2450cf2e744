/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetContents;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.BaseLayer;
import org.scholion.document.edit.Mending;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;

/**
 * The annotation sets that are open, each once however many show it. A set is read by whoever asks
 * for it first, outside the lock; others who ask for the same one wait for that.
 */
final class OpenSessions {

    /**
     * What is open once: a member's set on a document, under one schema version; gold for each who
     * adjudicates.
     */
    private record Key(long documentId, String member, Optional<String> by, int schemaVersion) {}

    /** One open set. */
    private static final class Shared {
        private final FutureTask<AnnotationSession> reading;
        private int users = 1;

        Shared(FutureTask<AnnotationSession> reading) {
            this.reading = reading;
        }
    }

    private final ProjectStore store;

    /** Guards itself and the numbers of users; held for moments only. */
    private final Map<Key, Shared> open = new HashMap<>();

    OpenSessions(ProjectStore store) {
        this.store = store;
    }

    /** Opens a set or joins who has it open. */
    AnnotationSession enter(DocumentRecord document, String member, Schema schema, int version)
            throws StoreException {
        return enter(document, new Key(document.id(), member, Optional.empty(), version), schema);
    }

    /** Opens gold for someone to adjudicate, or joins where the same one has it open. */
    AnnotationSession enterGold(DocumentRecord document, String by, Schema schema, int version)
            throws StoreException {
        return enter(
                document, new Key(document.id(), Member.GOLD, Optional.of(by), version), schema);
    }

    private AnnotationSession enter(DocumentRecord document, Key key, Schema schema)
            throws StoreException {
        Shared shared;
        synchronized (open) {
            Optional<Shared> there = Optional.ofNullable(open.get(key));
            there.ifPresent(known -> known.users++);
            shared =
                    there.orElseGet(
                            () -> new Shared(new FutureTask<>(() -> read(document, key, schema))));
            open.put(key, shared);
        }
        boolean read = false;
        try {
            shared.reading.run();
            AnnotationSession session = result(shared.reading);
            read = true;
            return session;
        } finally {
            if (!read) {
                leave(key, shared);
            }
        }
    }

    private static AnnotationSession result(FutureTask<AnnotationSession> reading)
            throws StoreException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return reading.get();
                } catch (InterruptedException e) {
                    // Reading ends soon, and the number of users must stay right.
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case StoreException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                default -> throw new IllegalStateException("a document was not read", e);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private AnnotationSession read(DocumentRecord document, Key key, Schema schema)
            throws StoreException {
        String member = key.member();
        Optional<AnnotationSet> set = store.sets().find(document.id(), member);
        List<Annotation> rows = List.of();
        if (set.isPresent()) {
            SetContents contents = store.annotations().contents(set.get().id());
            set = Optional.of(contents.set());
            rows = contents.annotations();
        }
        String text = store.documents().text(document.id());
        Optional<BaseLayer> baseLayer = store.documents().baseLayer(document.id());
        try {
            AnnotatedDocument annotations =
                    AnnotatedDocument.open(text, document.language(), schema, baseLayer, rows);
            return AnnotationSession.open(
                    store, document, member, writing(document, key, annotations), annotations, set);
        } catch (AnnotationMisfitException misfit) {
            return damaged(document, key, set, new Parts(text, schema, baseLayer, rows));
        }
    }

    private SetWriting writing(DocumentRecord document, Key key, AnnotatedDocument annotations) {
        return key.by().isPresent()
                ? new GoldWriting(store, document.id(), key.by().get(), annotations)
                : new MemberWriting(store, document.id(), key.member());
    }

    /** What a document is made of. */
    private record Parts(
            String text, Schema schema, Optional<BaseLayer> baseLayer, List<Annotation> rows) {}

    /** Opens what can be shown of a set whose structure is broken, to be looked at and no more. */
    private AnnotationSession damaged(
            DocumentRecord document, Key key, Optional<AnnotationSet> set, Parts parts)
            throws StoreException {
        Mending.Mended mended =
                Mending.of(parts.rows(), new StructureRules(parts.schema(), parts.text().length()));
        try {
            AnnotatedDocument annotations =
                    AnnotatedDocument.open(
                            parts.text(),
                            document.language(),
                            parts.schema(),
                            parts.baseLayer(),
                            mended.annotations());
            return AnnotationSession.damaged(
                    store,
                    document,
                    key.member(),
                    writing(document, key, annotations),
                    annotations,
                    set,
                    mended.breaches());
        } catch (AnnotationMisfitException impossible) {
            throw new IllegalStateException("what was mended does not fit", impossible);
        }
    }

    /** Gives a session back; the last one closes it. */
    void leave(AnnotationSession session) {
        Optional<Map.Entry<Key, Shared>> found;
        synchronized (open) {
            found =
                    open.entrySet().stream()
                            .filter(entry -> holds(entry.getValue(), session))
                            .findFirst();
        }
        found.ifPresent(entry -> leave(entry.getKey(), entry.getValue()));
    }

    private static boolean holds(Shared shared, AnnotationSession session) {
        return shared.reading.state() == FutureTask.State.SUCCESS
                && shared.reading.resultNow() == session;
    }

    private void leave(Key key, Shared shared) {
        boolean lastOne;
        synchronized (open) {
            lastOne = --shared.users == 0 && open.remove(key, shared);
        }
        if (lastOne && shared.reading.state() == FutureTask.State.SUCCESS) {
            shared.reading.resultNow().close();
        }
    }

    void closeAll() {
        List<Shared> all;
        synchronized (open) {
            all = new ArrayList<>(open.values());
            open.clear();
        }
        for (Shared shared : all) {
            if (shared.reading.state() == FutureTask.State.SUCCESS) {
                shared.reading.resultNow().close();
            }
        }
    }
}
