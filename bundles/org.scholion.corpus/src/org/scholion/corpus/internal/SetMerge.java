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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Migration;
import org.scholion.corpus.PackageLineage;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.json.OperationJson;
import org.scholion.document.rules.StructureRules;
import org.scholion.words.Message;

/**
 * What a package has of one set, being appended to the set here: entries and changes of state as
 * they were made, behind what repairs and migrations have done here meanwhile.
 */
final class SetMerge {

    private final Session session;
    private final CompiledSchemas schemas;
    private final AnnotationSet ours;
    private final Theirs theirs;

    /** The number here of each entry of the package. */
    private final Map<Long, Long> numbers = new HashMap<>();

    SetMerge(Session session, CompiledSchemas schemas, AnnotationSet ours, Theirs theirs) {
        this.session = session;
        this.schemas = schemas;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * What the package has beyond what was handed out.
     *
     * @param base how the set was when it was handed out; all zero for one begun in the package
     */
    record Theirs(
            Optional<PackageLineage.Base> base,
            List<JournalEntry> entries,
            List<SetStateChange> states,
            boolean isCarried) {

        /** Returns the same as it is under today's schema here. */
        Theirs carried(
                Session session,
                CompiledSchemas schemas,
                List<Annotation> before,
                List<Migration> migrations,
                int characters)
                throws SQLException, StoreException {
            return new Theirs(
                    base,
                    new CarriedEntries(session, schemas, migrations, characters)
                            .of(before, entries),
                    states,
                    true);
        }

        static Theirs of(ProjectStore from, AnnotationSet set, Optional<PackageLineage.Base> base)
                throws StoreException {
            List<SetStateChange> states = from.history().states(set.id());
            int known = base.map(PackageLineage.Base::states).orElse(0);
            return new Theirs(
                    base,
                    from.journal()
                            .after(set.id(), base.map(PackageLineage.Base::sequence).orElse(0L)),
                    states.subList(Math.min(known, states.size()), states.size()),
                    false);
        }

        boolean isEmpty() {
            return entries.isEmpty() && states.isEmpty();
        }

        long sequence() {
            return base.map(PackageLineage.Base::sequence).orElse(0L);
        }
    }

    /**
     * What was done.
     *
     * @param objection why nothing was
     */
    record Appended(Optional<Message> objection, int entries, int states, List<StoreEvent> events) {

        boolean isNothing() {
            return entries == 0 && states == 0;
        }

        private static Appended nothing(Optional<Message> objection) {
            return new Appended(objection, 0, 0, List.of());
        }
    }

    /** Appends, all or nothing. */
    Appended run() throws SQLException, StoreException, OperationRefusedException {
        if (theirs.isEmpty()) {
            return Appended.nothing(Optional.empty());
        }
        if (KeptSets.contains(session, ours.id())) {
            return Appended.nothing(Optional.of(KeptSets.unchangeable().said()));
        }
        if (theirs.base().isPresent() && !hasBase(theirs.base().get())) {
            return Appended.nothing(Optional.of(Message.of("store.package.other-history")));
        }
        List<JournalEntry> here = JournalRows.after(session, ours.id(), theirs.sequence());
        List<SetStateChange> statesHere = StateRows.of(session, ours.id());
        int known = theirs.base().map(PackageLineage.Base::states).orElse(0);
        Meeting<JournalEntry> entries =
                Meeting.of(here, theirs.entries(), SetMerge::isSame, this::isApart);
        Meeting<SetStateChange> states =
                Meeting.of(
                        statesHere.subList(Math.min(known, statesHere.size()), statesHere.size()),
                        theirs.states(),
                        SetMerge::isSame,
                        state -> state.actor().equals(ProjectRepair.ACTOR));
        entries.met().forEach((t, h) -> numbers.put(t.sequence(), h.sequence()));
        if (entries.left().isEmpty() && states.left().isEmpty()) {
            return Appended.nothing(Optional.empty());
        }
        if (entries.wentOn() || states.wentOn()) {
            return Appended.nothing(Optional.of(Message.of("store.package.both")));
        }
        return append(entries.left(), states.left());
    }

    private boolean hasBase(PackageLineage.Base base) throws SQLException, StoreException {
        return ours.lastSequence() >= base.sequence()
                && HexFormat.of()
                        .formatHex(JournalHash.of(session, ours.id(), base.sequence()))
                        .equals(base.hash());
    }

    private boolean isApart(JournalEntry entry) throws SQLException {
        return entry.actor().equals(ProjectRepair.ACTOR)
                || session.number(
                                "SELECT migration_id FROM journal WHERE set_id = ? AND seq = ?",
                                entry.setId(),
                                entry.sequence())
                        > 0;
    }

    private static boolean isSame(JournalEntry here, JournalEntry there) {
        return here.actor().equals(there.actor())
                && here.at().equals(there.at())
                && OperationJson.write(here.operation())
                        .equals(OperationJson.write(there.operation()));
    }

    private static boolean isSame(SetStateChange here, SetStateChange there) {
        return here.actor().equals(there.actor())
                && here.at().equals(there.at())
                && here.state() == there.state()
                && here.reason().equals(there.reason());
    }

    private Appended append(List<JournalEntry> entries, List<SetStateChange> states)
            throws SQLException, StoreException, OperationRefusedException {
        CompiledSchemas.Version newest = schemas.newest(session);
        StructureGate gate =
                new StructureGate(
                        new RowLookup(session, ours.id()),
                        new StructureRules(
                                newest.schema(),
                                DocumentRows.get(session, ours.documentId()).characters()));
        JournalEnd end = JournalEnd.at(session, ours.id(), ours.lastSequence());
        List<JournalEntry> written = new ArrayList<>();
        List<AnnotationChange> changes = new ArrayList<>();
        for (JournalEntry entry : entries) {
            JournalEntry moved = moved(entry, end, newest.number());
            JournalRows.Appended appended = JournalRows.receive(session, end, moved, gate);
            numbers.put(entry.sequence(), moved.sequence());
            end = appended.end();
            written.add(moved);
            changes.addAll(appended.changes());
        }
        for (SetStateChange state : states) {
            StateRows.receive(session, ours.id(), number(state.sequence()), state);
        }
        AnnotationSet before = ours;
        SetRows.receive(session, before, end.sequence(), last(written, states));
        AnnotationSet now = SetRows.get(session, ours.id());
        List<StoreEvent> told = new ArrayList<>();
        if (!written.isEmpty()) {
            told.add(new StoreEvent.SetChanged(now, written, changes));
        }
        if (!states.isEmpty()) {
            told.add(new StoreEvent.StateChanged(now));
        }
        return new Appended(Optional.empty(), written.size(), states.size(), told);
    }

    private static long last(List<JournalEntry> entries, List<SetStateChange> states) {
        long entry = entries.isEmpty() ? 0 : entries.getLast().at().toEpochMilli();
        long state = states.isEmpty() ? 0 : states.getLast().at().toEpochMilli();
        return Math.max(entry, state);
    }

    /** Returns the number here of an entry of the package, or of one both have. */
    private long number(long sequence) {
        return numbers.getOrDefault(sequence, sequence);
    }

    /**
     * Returns an entry with its number here. What it took back is named by its number here; where
     * that is not what is to be taken back here, since a repair came between, it is an entry like
     * others: it does the same.
     */
    private JournalEntry moved(JournalEntry entry, JournalEnd end, int version) {
        OptionalLong undoes = OptionalLong.empty();
        OptionalLong redoes = OptionalLong.empty();
        if (entry.undoes().isPresent() && number(entry.undoes().getAsLong()) == end.undo().undo()) {
            undoes = OptionalLong.of(end.undo().undo());
        }
        if (entry.redoes().isPresent() && number(entry.redoes().getAsLong()) == end.undo().redo()) {
            redoes = OptionalLong.of(end.undo().redo());
        }
        return new JournalEntry(
                ours.id(),
                end.next(),
                entry.actor(),
                entry.at(),
                theirs.isCarried() ? version : entry.schemaVersion(),
                entry.operation(),
                undoes,
                redoes);
    }
}
