/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentConflictException;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.UnstorableException;
import org.scholion.words.Message;

/**
 * Adds many documents, as divisible work, while as few as possible are held in memory. Some are
 * written while the caller reads and decodes the next, so that neither waits for the other.
 */
final class DocumentBatch implements AutoCloseable {

    private static final int DOCUMENTS = 2000;
    private static final int CHARACTERS = 4_000_000;

    private final Database database;
    private final DocumentAdditions listener;
    private final Consumer<StoreEvent> events;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("scholion-batch").unstarted(work));
    private final List<NewDocument> pending = new ArrayList<>();
    private Optional<Running> running = Optional.empty();
    private int characters;

    /** What became of the documents that are committed by now. */
    private record Portion(List<Runnable> outcomes, List<DocumentRecord> added) {
        Portion() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What is being written; the portion is to be read once it has ended. */
    private record Running(Future<Portion> end, Portion committed) {}

    /**
     * Creates a batch.
     *
     * @param events takes what is to be told, on the caller's thread
     */
    DocumentBatch(Database database, DocumentAdditions listener, Consumer<StoreEvent> events) {
        this.database = database;
        this.listener = listener;
        this.events = events;
    }

    void add(NewDocument document) throws StoreException {
        pending.add(document);
        characters += document.text().length();
        if (pending.size() >= DOCUMENTS || characters >= CHARACTERS) {
            flush();
        }
    }

    /** Has what is pending written. */
    void flush() throws StoreException {
        settle();
        List<NewDocument> portion = List.copyOf(pending);
        pending.clear();
        characters = 0;
        Portion committed = new Portion();
        if (database.isWriting()) {
            // Part of the caller's own transaction: no other thread can do it.
            tell(write(portion, committed));
        } else if (!portion.isEmpty()) {
            Future<Portion> end = writer.submit(() -> write(portion, committed));
            running = Optional.of(new Running(end, committed));
        }
    }

    private Portion write(List<NewDocument> documents, Portion committed) throws StoreException {
        boolean part = database.isWriting();
        Instant now = Times.now();
        List<Database.Step<StoreException>> steps = new ArrayList<>(documents.size());
        for (NewDocument document : documents) {
            steps.add(
                    session -> {
                        Portion one = new Portion();
                        one.outcomes().add(add(document, now, one.added()));
                        if (part) {
                            note(committed, one);
                        } else {
                            database.afterCommit(() -> note(committed, one));
                        }
                    });
        }
        database.<StoreException>writeInPortions(steps.iterator());
        return committed;
    }

    private static void note(Portion committed, Portion one) {
        committed.outcomes().addAll(one.outcomes());
        committed.added().addAll(one.added());
    }

    /** Adds one document as a part that fails on its own: the others have nothing to do with it. */
    private Runnable add(NewDocument document, Instant at, List<DocumentRecord> added)
            throws StoreException {
        try {
            DocumentRows.Addition addition =
                    database.<DocumentRows.Addition, StoreException>write(
                            session -> DocumentRows.add(session, document, at));
            if (!addition.existed()) {
                added.add(addition.document());
            }
            return () -> listener.added(addition.document(), addition.existed());
        } catch (DocumentConflictException | UnstorableException e) {
            return () -> listener.refused(document, e);
        } catch (RuntimeException | VirtualMachineError e) {
            UnstorableException refusal =
                    new UnstorableException(
                            Message.of("store.document.unforeseen", "reason", Message.of(e)), e);
            return () -> listener.refused(document, refusal);
        }
    }

    /** Waits until what is being written is committed, or fails, and says what became of it. */
    private void settle() throws StoreException {
        if (running.isEmpty()) {
            return;
        }
        Running ending = running.get();
        running = Optional.empty();
        try {
            await(ending.end());
        } finally {
            // Also what was committed before a later transaction failed.
            tell(ending.committed());
        }
    }

    private static void await(Future<Portion> future) throws StoreException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    future.get();
                    return;
                } catch (InterruptedException e) {
                    // The transaction will end soon, and the caller must hear how.
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case StoreException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                default -> throw new IllegalStateException("a batch failed", e);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void tell(Portion portion) {
        portion.outcomes().forEach(Runnable::run);
        if (!portion.added().isEmpty()) {
            events.accept(new StoreEvent.DocumentsAdded(portion.added()));
        }
    }

    /** Waits for what is being written; what is still pending after a failure is dropped. */
    @Override
    public void close() throws StoreException {
        try {
            settle();
        } finally {
            writer.shutdown();
        }
    }
}
