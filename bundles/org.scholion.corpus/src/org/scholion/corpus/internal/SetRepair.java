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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.edit.CreationOrder;
import org.scholion.document.edit.Mending;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;
import org.scholion.words.Message;

/**
 * What is wrong with one annotation set, and how it is mended; the set may be a removed document's.
 */
final class SetRepair {

    private static final String LABEL = "Repair";

    private final Session session;
    private final CheckedDocument document;
    private final AnnotationSet set;
    private final Optional<StructureRules> rules;
    private final JournalWalk walk;
    private final Optional<String> fault;
    private final boolean rowsDiffer;
    private final boolean checkpointDiffers;
    private final Optional<Mending.Mended> mended;
    private final Optional<SetStateChange> lastState;

    /**
     * Finds out what is wrong, and changes nothing.
     *
     * @param rules those of the newest schema; empty when that cannot be read
     */
    SetRepair(
            Session session,
            CheckedDocument document,
            AnnotationSet set,
            Optional<StructureRules> rules)
            throws SQLException, StoreException {
        this.session = session;
        this.document = document;
        this.set = set;
        this.rules = rules;
        Watching watching = new Watching(Replay.checkpoint(session, set.id()));
        this.walk = JournalWalk.of(session, set.id(), watching);
        this.fault = watching.fault();
        this.rowsDiffer =
                fault.isEmpty() && (walk.lastGood() != set.lastSequence() || hasOtherRows());
        this.checkpointDiffers = fault.isEmpty() && !rowsDiffer && watching.checkpointDiffers();
        this.mended =
                rules.map(each -> Mending.of(walk.state().all(), each))
                        .filter(each -> !each.breaches().isEmpty());
        List<SetStateChange> states = StateRows.of(session, set.id());
        this.lastState =
                states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1));
    }

    /** What is heard while the journal is replayed. */
    private static final class Watching implements JournalWalk.Watcher {

        private final Optional<Replay.Checkpoint> checkpoint;
        private Optional<Message> obstacle = Optional.empty();
        private Optional<Message> firstWrong = Optional.empty();
        private boolean checkpointHolds;

        Watching(Optional<Replay.Checkpoint> checkpoint) {
            this.checkpoint = checkpoint;
        }

        @Override
        public void noteWrong(Message what) {
            firstWrong = firstWrong.or(() -> Optional.of(what));
        }

        @Override
        public void stopped(Message what) {
            obstacle = Optional.of(what);
        }

        @Override
        public void replayed(
                JournalEntry entry, List<AnnotationChange> changes, AnnotationMap state) {
            if (checkpoint.isPresent() && checkpoint.get().sequence() == entry.sequence()) {
                checkpointHolds = checkpoint.get().is(state);
            }
        }

        Optional<String> fault() {
            return obstacle.or(() -> firstWrong).map(Message::toString);
        }

        boolean checkpointDiffers() {
            return checkpoint.isPresent() && !checkpointHolds;
        }
    }

    private boolean hasOtherRows() throws SQLException, StoreException {
        boolean[] found = {false};
        RowComparison.differences(session, set.id(), walk.state(), difference -> found[0] = true);
        return found[0];
    }

    /** Returns whether rows are written anew, and what follows from them is to be as well. */
    boolean rebuildsRows() {
        return rowsDiffer;
    }

    /** Returns whether the index of marked strings is not what the journal says. */
    boolean hasOtherMarks(MarkIndexCheck check) throws SQLException, StoreException {
        if (fault.isPresent()) {
            check.skip(set.id());
            return false;
        }
        return !check.of(set.id(), document.id(), walk.state().all()).isNone();
    }

    /** Returns what is to be done, in the order in which it is; empty when nothing is wrong. */
    List<RepairAction> actions() throws SQLException {
        String name = document.name();
        String member = set.member();
        List<RepairAction> actions = new ArrayList<>();
        if (fault.isPresent()) {
            actions.add(
                    new RepairAction.JournalSetAside(
                            name,
                            member,
                            walk.lastGood(),
                            session.number(
                                    "SELECT max(seq) FROM journal WHERE set_id = ?", set.id()),
                            walk.state().size(),
                            fault.get()));
        } else if (rowsDiffer) {
            actions.add(new RepairAction.RowsRebuilt(name, member, walk.state().size()));
        } else if (checkpointDiffers) {
            actions.add(new RepairAction.CheckpointMade(name, member));
        }
        mended.ifPresent(
                each -> {
                    int deleted =
                            (int)
                                    each.changes().stream()
                                            .filter(change -> change.after().isEmpty())
                                            .count();
                    actions.add(
                            new RepairAction.MisfitsMended(
                                    name,
                                    member,
                                    each.breaches(),
                                    each.changes().size() - deleted,
                                    deleted));
                });
        if (stateDiffers()) {
            actions.add(new RepairAction.StateRestored(name, member, set.state(), rightState()));
        }
        return actions;
    }

    private SetState rightState() {
        return lastState.map(SetStateChange::state).orElse(SetState.NEW);
    }

    private boolean stateDiffers() {
        return set.state() != rightState();
    }

    /**
     * Does what {@link #actions} says, in the transaction of the session.
     *
     * @return what is to be told
     */
    List<StoreEvent> apply() throws SQLException, StoreException {
        long target = set.id();
        long last = walk.lastGood();
        List<JournalRows.Appended> appended = new ArrayList<>();
        if (fault.isPresent()) {
            target = KeptSets.putAside(session, set, fault.get());
            last = 0;
            if (walk.state().size() > 0) {
                Operation all = CreationOrder.creating(walk.state().all(), LABEL);
                // all of the state, with what may be misfitting in it: that is mended in turn
                appended.add(append(target, last, all, AppendGuard.NONE));
                last++;
            }
        } else {
            if (rowsDiffer) {
                rebuildRows();
            }
            if (checkpointDiffers) {
                Replay.saveCheckpoint(session, target, last, walk.state().all());
            }
            if (stateDiffers()) {
                KeptSets.restoreState(
                        session, target, rightState(), lastState.flatMap(SetStateChange::reason));
            }
        }
        if (mended.isPresent()) {
            Optional<Operation> mending =
                    Mending.operation(LABEL, walk.state().all(), mended.get());
            AppendGuard gate =
                    changes -> StructureGate.check(rules.orElseThrow(), changes, walk.state());
            appended.add(append(target, last, mending.orElseThrow(), gate));
        }
        return events(target, appended);
    }

    private JournalRows.Appended append(
            long target, long last, Operation operation, AppendGuard gate)
            throws SQLException, StoreException {
        try {
            return JournalRows.append(
                    session,
                    JournalEnd.at(session, target, last),
                    (int) session.number("SELECT max(number) FROM schema_version"),
                    NewEntry.of(ProjectRepair.ACTOR, operation),
                    gate);
        } catch (OperationRefusedException e) {
            throw new StoreException(
                    Message.of(
                            "store.set.failed",
                            "document",
                            document.name(),
                            "member",
                            set.member(),
                            "reason",
                            Message.of(e)),
                    e);
        }
    }

    private void rebuildRows() throws SQLException, StoreException {
        session.update("DELETE FROM annotation WHERE set_id = ?", set.id());
        session.update("DELETE FROM reference WHERE set_id = ?", set.id());
        session.update("DELETE FROM entry_reference WHERE set_id = ?", set.id());
        // a copy of a state, and perhaps of a wrong one
        session.update("DELETE FROM checkpoint WHERE set_id = ?", set.id());
        List<AnnotationChange> changes = new ArrayList<>();
        for (Annotation annotation : walk.state().all()) {
            changes.add(new AnnotationChange(Optional.empty(), Optional.of(annotation)));
        }
        AnnotationRows.apply(session, set.id(), changes);
        session.update(
                "UPDATE annotation_set SET last_seq = ? WHERE id = ?", walk.lastGood(), set.id());
    }

    /** Tells nothing of the sets of removed documents, which nobody sees. */
    private List<StoreEvent> events(long target, List<JournalRows.Appended> appended)
            throws SQLException, StoreException {
        List<StoreEvent> events = new ArrayList<>();
        Optional<AnnotationSet> now = SetRows.find(session, target);
        if (now.isPresent()) {
            events.add(
                    fault.isPresent()
                            ? new StoreEvent.SetOpened(now.get())
                            : new StoreEvent.DocumentChanged(document.id()));
            for (JournalRows.Appended one : appended) {
                events.add(
                        new StoreEvent.SetChanged(now.get(), List.of(one.entry()), one.changes()));
            }
        }
        return events;
    }
}
