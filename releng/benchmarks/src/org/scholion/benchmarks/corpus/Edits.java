/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.corpus;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.EntityType;

/** Commits of one annotation each, as a key makes it, in one set of a project. */
final class Edits {

    /** From the beginning of one edit to that of the next, when they come at a pace. */
    static final long PACE_NANOSECONDS = 10_000_000;

    private static final int LENGTH = 3;

    private final ProjectStore store;
    private final DocumentRecord document;
    private final String member;
    private final String type;
    private final int schemaVersion;
    private final long set;
    private final AnnotationIds ids = AnnotationIds.system();
    private Timings waits = new Timings();
    private Timings wholes = new Timings();
    private Timings lateness = new Timings();
    private long sequence;
    private long due = System.nanoTime();

    /**
     * Begins the member's set, if it has not begun.
     *
     * @param document one with some text
     */
    Edits(OpenProject project, DocumentRecord document, String member) throws Exception {
        this.store = project.store();
        this.document = document;
        this.member = member;
        this.type = project.schema().types(EntityType.class).get(0).id();
        this.schemaVersion = project.schemaVersion();
        AnnotationSet made = store.sets().open(document.id(), member);
        this.set = made.id();
        this.sequence = made.lastSequence();
    }

    /** The set they are in. */
    long set() {
        return set;
    }

    /** The number of the last one in the set's journal. */
    long sequence() {
        return sequence;
    }

    /** How long they waited for the writer's turn, until their transaction had begun. */
    Timings waits() {
        return waits;
    }

    /** How long they took until they were on the disk, the wait included. */
    Timings wholes() {
        return wholes;
    }

    /**
     * How late this thread was woken for edits at a pace: what the machine, busy as it is, adds to
     * every wait.
     */
    Timings lateness() {
        return lateness;
    }

    /** Forgets the times that were taken. */
    void forgetTimes() {
        waits = new Timings();
        wholes = new Timings();
        lateness = new Timings();
    }

    /** Waits until the next edit is due, or not at all if it is overdue. */
    void awaitNext() {
        due = Math.max(due + PACE_NANOSECONDS, System.nanoTime() - PACE_NANOSECONDS);
        boolean slept = false;
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
            slept = true;
        }
        if (slept) {
            lateness.add(System.nanoTime() - due);
        }
    }

    /** Commits the next annotation. */
    void commit() throws Exception {
        Operation operation = new CreateAnnotation(mention());
        Moment begun = new Moment();
        long asked = System.nanoTime();
        store.writing()
                .<Exception>together(
                        () -> {
                            begun.at = System.nanoTime();
                            store.journal().append(set, sequence, NewEntry.of(member, operation));
                        });
        long done = System.nanoTime();
        sequence++;
        waits.add(begun.at - asked);
        wholes.add(done - asked);
    }

    /** When a transaction had begun. */
    private static final class Moment {
        private long at;
    }

    private Mention mention() {
        int begin = (int) (sequence * LENGTH % (document.characters() - LENGTH));
        return new Mention(
                AnnotationHeader.of(ids.next(), type, member, Instant.now(), schemaVersion),
                Span.of(begin, begin + LENGTH),
                Optional.empty());
    }
}
