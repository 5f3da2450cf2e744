/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.scholion.corpus.Migrations.Change;
import org.scholion.corpus.Migrations.Concerned;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;

/**
 * Works out what becomes of sets, and all that is written of it, one after the other, in a thread
 * of its own and a few sets ahead of who writes. It reads what was committed, which in exclusive
 * work is what there is.
 */
final class MigrationAhead implements AutoCloseable {

    /** More would only be held longer. */
    private static final int AHEAD = 4;

    private final Database database;
    private final Schema schema;
    private final String actor;
    private final Change change;
    private final Iterator<Concerned> sets;
    private final Deque<Future<Optional<Prepared>>> coming = new ArrayDeque<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    /**
     * Begins.
     *
     * @param schema the one that holds from now on
     */
    MigrationAhead(
            Database database, Schema schema, String actor, List<Concerned> sets, Change change) {
        this.database = database;
        this.schema = schema;
        this.actor = actor;
        this.change = change;
        this.sets = sets.iterator();
        for (int i = 0; i < AHEAD; i++) {
            begin();
        }
    }

    /**
     * What is to be written of a set.
     *
     * @param sequence the last number of its journal as it was read
     * @param changes with what the rows and the index of marked strings hold afterwards
     * @param packed the operation as the column holds it
     */
    record Prepared(long sequence, NewEntry entry, List<RowChange> changes, Object packed) {}

    private record Read(long sequence, List<Annotation> annotations) {}

    private void begin() {
        if (sets.hasNext()) {
            Concerned set = sets.next();
            coming.addLast(thread.submit(() -> prepared(set)));
        }
    }

    /** Returns what is to be written of the next set; empty when nothing is. */
    Optional<Prepared> next() throws StoreException, OperationRefusedException {
        Future<Optional<Prepared>> next = coming.removeFirst();
        begin();
        try {
            return next.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case StoreException cause -> throw cause;
                case OperationRefusedException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<Prepared> prepared(Concerned set)
            throws StoreException, OperationRefusedException {
        long id = set.set().id();
        Read read =
                database.snapshot(
                        session ->
                                new Read(
                                        session.number(
                                                "SELECT last_seq FROM annotation_set WHERE id = ?",
                                                id),
                                        AnnotationRows.all(session, id)));
        Optional<Operation> operation = change.of(set, read.annotations());
        if (operation.isEmpty()) {
            return Optional.empty();
        }
        AnnotationMap before = new AnnotationMap(read.annotations());
        List<AnnotationChange> changes = operation.get().changes(before);
        StructureGate.check(new StructureRules(schema, set.characters()), changes, before);
        return Optional.of(
                new Prepared(
                        read.sequence(),
                        NewEntry.of(actor, operation.get()),
                        database.snapshot(
                                session ->
                                        RowChange.all(changes, new MarkIndex(session, id)::entry)),
                        StoredColumns.column(operation.get())));
    }

    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
