/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreProblem;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/**
 * Verifies one annotation set: its row, its states, its journal, its rows, its checkpoint, and the
 * structure of what is in it.
 */
final class SetCheck {

    /**
     * What holds for all sets.
     *
     * @param schema the newest schema; empty when that cannot be read
     * @param versions the numbers of the schema's versions
     * @param marked the index of marked strings; empty when that cannot be read
     */
    record Surroundings(
            Optional<Schema> schema, Set<Integer> versions, Optional<MarkIndexCheck> marked) {}

    private final Session session;
    private final CheckedDocument document;
    private final CheckedSet set;
    private final Surroundings surroundings;
    private final Findings findings;
    private final Message where;

    SetCheck(
            Session session,
            CheckedDocument document,
            CheckedSet set,
            Surroundings surroundings,
            Findings findings) {
        this.session = session;
        this.document = document;
        this.set = set;
        this.surroundings = surroundings;
        this.findings = findings;
        this.where = document.place(set.member());
    }

    void run() {
        findings.require(AnnotationId.parse(set.ulid()).isPresent(), where, "ulid", set.ulid());
        findings.guard(where, () -> new StateCheck(session, set, where, findings).run());
        findings.guard(where, this::journal);
    }

    private void journal() throws SQLException, StoreException {
        Watching watching = new Watching(Replay.checkpoint(session, set.id()));
        Set<String> marks = watching.commentedOn;
        session.forEach(
                "SELECT DISTINCT annotation_id FROM comment"
                        + " WHERE set_id = ? AND annotation_id IS NOT NULL",
                row -> marks.add(row.getString(1)),
                set.id());
        JournalWalk walk = JournalWalk.of(session, set.id(), watching);
        if (!walk.isWhole()) {
            RowComparison.unreadable(session, set.id(), this::report);
            return;
        }
        if (walk.lastGood() != set.lastSequence()) {
            report(
                    Message.of(
                            "store.check.journal-end",
                            "last",
                            walk.lastGood(),
                            "expected",
                            set.lastSequence()));
        }
        RowComparison.differences(session, set.id(), walk.state(), this::report);
        watching.finish();
        marked(walk.state());
        structure(walk.state());
    }

    private void marked(AnnotationMap all) throws SQLException, StoreException {
        if (surroundings.marked().isPresent()) {
            MarkIndexCheck.Difference difference =
                    surroundings.marked().get().of(set.id(), document.id(), all.all());
            if (!difference.isNone()) {
                report(difference.words());
            }
        }
    }

    private void structure(AnnotationMap all) {
        if (surroundings.schema().isEmpty()) {
            return;
        }
        StructureRules rules =
                new StructureRules(surroundings.schema().get(), document.characters());
        for (Annotation annotation : all.all()) {
            for (Finding breach : rules.breaches(annotation, all)) {
                findings.report(StoreProblem.of(where, breach));
            }
        }
    }

    private void report(Message what) {
        findings.report(where, what);
    }

    /** What is compared with the journal while it is replayed. */
    private final class Watching implements JournalWalk.Watcher {

        private final Optional<Replay.Checkpoint> checkpoint;
        private final Set<String> commentedOn = new HashSet<>();
        private boolean checkpointSeen;

        Watching(Optional<Replay.Checkpoint> checkpoint) {
            this.checkpoint = checkpoint;
        }

        @Override
        public void noteWrong(Message what) {
            report(what);
        }

        @Override
        public void stopped(Message what) {
            report(what);
        }

        @Override
        public void unreadable(Message what) {
            report(what);
        }

        @Override
        public void replayed(
                JournalEntry entry, List<AnnotationChange> changes, AnnotationMap state) {
            long number = entry.sequence();
            if (!surroundings.versions().contains(entry.schemaVersion())) {
                report(
                        Message.of(
                                "store.check.entry-version",
                                "entry",
                                number,
                                "version",
                                entry.schemaVersion()));
            }
            if (entry.actor().isBlank()) {
                Message nobody = Message.of("store.kept.empty", "what", Kept.ACTOR);
                report(Message.of("store.check.entry", "entry", number, "reason", nobody));
            }
            if (!commentedOn.isEmpty()) {
                changes.forEach(change -> commentedOn.remove(change.id().value()));
            }
            if (checkpoint.isPresent() && checkpoint.get().sequence() == number) {
                checkpointSeen = true;
                if (!checkpoint.get().is(state)) {
                    report(Message.of("store.check.checkpoint-other", "entry", number));
                }
            }
        }

        /** Says what was not met on the way. */
        void finish() throws SQLException {
            if (checkpoint.isPresent() && !checkpointSeen) {
                long number = checkpoint.get().sequence();
                report(Message.of("store.check.checkpoint-other", "entry", number));
            }
            // the marks of a set that was put aside live on in comments on what took its place
            if (!commentedOn.isEmpty() && !KeptSets.hasAny(session, set.memberId())) {
                for (String mark : commentedOn) {
                    report(Message.of("store.check.comment-mark", "annotation", mark));
                }
            }
        }
    }
}
