/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.ClosedSetException;
import org.scholion.corpus.DocumentConflictException;
import org.scholion.corpus.HandedOutException;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StaleSetException;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.UnstorableException;
import org.scholion.corpus.WriteBatch;
import org.scholion.document.OperationRefusedException;
import org.scholion.exchange.Source;
import org.scholion.project.ImportResult;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.internal.DocumentReading.Failed;
import org.scholion.project.internal.DocumentReading.Prepared;
import org.scholion.project.internal.DocumentReading.Read;
import org.scholion.words.Message;

/**
 * Puts documents with annotations into the store as divisible work: what needs no turn to write is
 * done before, a document with few annotations is one step, and one with many is filled in slices.
 */
final class AnnotatedImport {

    private final ProjectStore store;
    private final SetImport sets;
    private final ImportReport report;
    private final Progress progress;

    private final boolean whole;

    /** What took the place of the same bytes read otherwise. */
    private final Set<Item> replaced = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Creates an import.
     *
     * @param whole whether this is all a part of one transaction, in which nothing is gained by
     *     filling sets in slices
     */
    AnnotatedImport(
            ProjectStore store,
            SetImport sets,
            ImportReport report,
            Progress progress,
            boolean whole) {
        this.whole = whole;
        this.store = store;
        this.sets = sets;
        this.report = report;
        this.progress = progress;
    }

    /** A document of a file, and what is to be put in of it. */
    private record Item(String file, Prepared prepared, SetImport.Ready ready) {

        String document() {
            return prepared.stored().name();
        }
    }

    /** A document of whose name there is another. */
    private record Conflict(Item item, DocumentConflictException reason) {}

    /** A document whose annotations are still to come. */
    private record Left(Item item, SetImport.Added added) {}

    /** Adds the documents of some files. */
    void add(List<DocumentReading.Outcome> outcomes) throws StoreException {
        List<Left> left = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        List<WriteBatch<StoreException>> steps = new ArrayList<>();
        for (DocumentReading.Outcome outcome : outcomes) {
            switch (outcome) {
                case Failed failed -> {
                    report.failed(failed);
                    progress.worked(1, failed.problem().file());
                }
                case Read read -> {
                    String file = read.source().main().displayName();
                    report.read(read);
                    for (Prepared prepared : read.documents()) {
                        ready(read.source().main(), prepared)
                                .ifPresent(item -> steps.add(() -> add(item, left, conflicts)));
                    }
                    steps.add(() -> progress.worked(1, file));
                }
            }
        }
        store.writing().<StoreException>inPortions(steps);
        for (Conflict conflict : conflicts) {
            if (sets.misread(conflict.item().prepared()).isPresent()) {
                replaced.add(conflict.item());
                add(conflict.item(), left, new ArrayList<>());
            } else {
                report.refused(conflict.item().file(), conflict.reason());
            }
        }
        for (Left each : left) {
            fill(each);
        }
    }

    /** Returns what is to be put in of a document; empty if that is its file's problem. */
    private Optional<Item> ready(Source file, Prepared prepared) {
        try {
            return Optional.of(new Item(file.displayName(), prepared, sets.ready(prepared)));
        } catch (RuntimeException | VirtualMachineError e) {
            report.problems().add(DocumentReading.unforeseen(file.displayName(), e));
            return Optional.empty();
        }
    }

    private void add(Item item, List<Left> left, List<Conflict> conflicts) throws StoreException {
        try {
            store.writing()
                    .<Exception>together(
                            () -> {
                                if (replaced.contains(item)) {
                                    sets.replaceMisread(item.prepared());
                                }
                                SetImport.Added added = sets.add(item.prepared(), item.ready());
                                if (added.isLeft() && whole) {
                                    sets.fill(added, item.ready());
                                    done(item, added);
                                } else if (added.isLeft()) {
                                    left.add(new Left(item, added));
                                } else {
                                    done(item, added);
                                }
                            });
        } catch (DocumentConflictException e) {
            conflicts.add(new Conflict(item, e));
        } catch (UnstorableException
                | ClosedSetException
                | HandedOutException
                | OperationRefusedException
                | SetImport.OtherAnnotationsException e) {
            report.refused(item.file(), e);
        } catch (RuntimeException | VirtualMachineError e) {
            // The store has taken back what there was of this document, and of it alone.
            report.problems().add(DocumentReading.unforeseen(item.file(), e));
        } catch (StoreException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("no other exception is declared", e);
        }
    }

    /** By now the text is committed, so it stays, and a later import may annotate it. */
    private void fill(Left left) throws StoreException {
        String file = left.item().file();
        try {
            sets.fill(left.added(), left.item().ready());
            done(left.item(), left.added());
        } catch (UnstorableException
                | StaleSetException
                | ClosedSetException
                | HandedOutException
                | OperationRefusedException e) {
            report.problems().add(textAlone(file, e));
        } catch (RuntimeException | VirtualMachineError e) {
            report.problems().add(textAlone(file, e));
        }
    }

    private static Problem textAlone(String file, Throwable reason) {
        return Problem.in(
                file, Message.of("project.import.text-alone", "reason", Message.of(reason)));
    }

    private void done(Item item, SetImport.Added added) {
        report.notices(item.prepared().notices());
        Outcome outcome = replaced.contains(item) ? Outcome.REPLACED : added.outcome();
        boolean thereAlready = outcome == Outcome.UNCHANGED;
        report.done(
                new ImportResult.Item(
                        item.file(),
                        item.document(),
                        outcome,
                        thereAlready ? 0 : item.ready().kept().annotations().size(),
                        item.prepared().imported().losses().plus(item.ready().kept().losses()),
                        item.prepared().stored().charset(),
                        item.prepared().stored().language()));
    }
}
