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
import org.scholion.corpus.Decision;
import org.scholion.corpus.Decisions;
import org.scholion.corpus.GoldChange;
import org.scholion.corpus.GoldEntry;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.OperationRefusedException;

/** The decisions in a SQLite file. */
final class SqliteDecisions implements Decisions {

    private final Database database;
    private final SqliteJournal journal;
    private final StoreEvents events;

    SqliteDecisions(Database database, SqliteJournal journal, StoreEvents events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public List<Decision> of(long documentId) throws StoreException {
        return database.read(session -> DecisionRows.of(session, documentId));
    }

    @Override
    public GoldChange settle(
            long documentId, long expectedSequence, GoldEntry entry, AppendGuard guard)
            throws StoreException, OperationRefusedException {
        return database.<GoldChange, OperationRefusedException>write(
                session -> {
                    AnnotationSet gold = gold(session, documentId);
                    StoreEvent.SetChanged change =
                            journal.append(
                                    session,
                                    gold.id(),
                                    expectedSequence,
                                    NewEntry.of(entry.actor(), entry.operation()),
                                    guard);
                    JournalEntry written = change.entries().get(0);
                    List<Decision> made = new ArrayList<>();
                    for (NewDecision decision : entry.decisions()) {
                        made.add(DecisionRows.add(session, change.set(), written, decision));
                    }
                    return told(change, made);
                });
    }

    private AnnotationSet gold(Session session, long documentId)
            throws SQLException, StoreException {
        Optional<AnnotationSet> existing = SetRows.find(session, documentId, Member.GOLD);
        if (existing.isPresent()) {
            return existing.get();
        }
        AnnotationSet made = SetRows.make(session, documentId, Member.GOLD);
        events.tell(new StoreEvent.SetOpened(made));
        return made;
    }

    @Override
    public Optional<GoldChange> undo(long documentId, String actor)
            throws StoreException, OperationRefusedException {
        return turn(documentId, actor, true);
    }

    @Override
    public Optional<GoldChange> redo(long documentId, String actor)
            throws StoreException, OperationRefusedException {
        return turn(documentId, actor, false);
    }

    private Optional<GoldChange> turn(long documentId, String actor, boolean undo)
            throws StoreException, OperationRefusedException {
        return database.<Optional<GoldChange>, OperationRefusedException>write(
                session -> {
                    Optional<AnnotationSet> gold = SetRows.find(session, documentId, Member.GOLD);
                    if (gold.isEmpty()) {
                        return Optional.empty();
                    }
                    long set = gold.get().id();
                    Optional<JournalEntry> next =
                            undo
                                    ? JournalRows.undoable(session, set)
                                    : JournalRows.redoable(session, set);
                    if (next.isEmpty()) {
                        return Optional.empty();
                    }
                    long number = next.get().sequence();
                    NewEntry back =
                            new NewEntry(
                                    actor,
                                    next.get().operation().inverse(),
                                    undo ? number : 0,
                                    undo ? 0 : number);
                    StoreEvent.SetChanged change =
                            journal.append(
                                    session,
                                    set,
                                    gold.get().lastSequence(),
                                    back,
                                    AppendGuard.NONE);
                    return Optional.of(
                            told(change, turned(session, gold.get(), next.get(), actor, undo)));
                });
    }

    /** Revokes or restores the decisions of an entry, and notes that in the history. */
    private static List<Decision> turned(
            Session session, AnnotationSet gold, JournalEntry entry, String actor, boolean undo)
            throws SQLException, StoreException {
        long first = DecisionRows.firstOf(session, entry);
        List<Decision> turned = DecisionRows.turn(session, gold, first, actor, undo);
        if (!turned.isEmpty()) {
            HistoryRows.add(
                    session,
                    actor,
                    undo ? What.DECISIONS_REVOKED : What.DECISIONS_RESTORED,
                    DecisionRows.arguments(session, gold, first, turned.size()));
        }
        return turned;
    }

    private GoldChange told(StoreEvent.SetChanged change, List<Decision> decisions) {
        if (!decisions.isEmpty()) {
            events.tell(new StoreEvent.DecisionsChanged(change.set().documentId(), decisions));
        }
        return new GoldChange(change.set(), change.entries().get(0), decisions);
    }
}
