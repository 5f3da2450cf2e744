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
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StaleSetException;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationChange;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.rules.StructureRules;

/** Entries being appended to the journal of one set, in one transaction. */
final class JournalAppend {

    private final Session session;
    private final AnnotationSet set;
    private final int schemaVersion;
    private final StructureGate gate;
    private final List<JournalEntry> appended = new ArrayList<>();
    private final List<AnnotationChange> changes = new ArrayList<>();
    private JournalEnd end;

    /**
     * Begins.
     *
     * @param expectedSequence the set's last sequence number as the caller knows it
     * @param schemas those of the project
     * @throws StaleSetException when the journal has grown since
     * @throws org.scholion.corpus.ProjectBusyException while the set arrives
     */
    JournalAppend(Session session, long setId, long expectedSequence, CompiledSchemas schemas)
            throws SQLException, StoreException {
        this.session = session;
        AppendTarget target = AppendTarget.of(session, setId);
        AnnotationSet now = target.set();
        if (now.lastSequence() != expectedSequence) {
            throw StaleSetException.of(now, expectedSequence);
        }
        this.set = now;
        this.end = target.end();
        CompiledSchemas.Version newest = schemas.newest(session);
        this.schemaVersion = newest.number();
        this.gate =
                new StructureGate(
                        new RowLookup(session, setId),
                        new StructureRules(newest.schema(), target.characters()));
    }

    /** Appends one entry, unless it would add a breach of structure or the guard refuses it. */
    void add(NewEntry entry, AppendGuard guard)
            throws SQLException, StoreException, OperationRefusedException {
        AppendGuard both =
                made -> {
                    gate.check(made);
                    guard.check(made);
                };
        JournalRows.Appended one = JournalRows.append(session, end, schemaVersion, entry, both);
        end = one.end();
        appended.add(one.entry());
        changes.addAll(one.changes());
    }

    /** Returns whether it is a gold set, which decisions alone write. */
    boolean isGold() {
        return set.member().equals(Member.GOLD);
    }

    /** Returns whether a multiple of the distance between checkpoints was passed. */
    boolean passesCheckpoint() {
        return end.sequence() / Replay.CHECKPOINT_EVERY
                > set.lastSequence() / Replay.CHECKPOINT_EVERY;
    }

    /** Returns what is to be told. */
    StoreEvent.SetChanged event() {
        AnnotationSet after = set;
        for (JournalEntry entry : appended) {
            after = after.after(entry);
        }
        return new StoreEvent.SetChanged(after, appended, changes);
    }
}
