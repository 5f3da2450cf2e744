/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Optional;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.StoreException;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.project.internal.SetImport;

/**
 * Decides which sets of others a member may see; nothing else decides it. Leads and curators see
 * all; annotators see what was imported and nobody has worked on since, so that what they mark
 * stays their own judgement.
 */
final class SetSight {

    private final ProjectStore store;
    private final String member;
    private final boolean all;

    private SetSight(ProjectStore store, String member, boolean all) {
        this.store = store;
        this.member = member;
        this.all = all;
    }

    /** Returns what a member may see; someone who is none yet is an annotator. */
    static SetSight of(ProjectStore store, String member) throws StoreException {
        boolean all =
                store.members().all().stream()
                        .filter(known -> known.name().equals(member))
                        .anyMatch(known -> known.role() != Member.Role.ANNOTATOR);
        return new SetSight(store, member, all);
    }

    /** Returns whether the member may see a set. */
    boolean sees(SetOverview set) throws StoreException {
        return all || set.member().equals(member) || isImported(set);
    }

    /**
     * Returns whether a set came from a file and nobody has worked on it since: it has one entry
     * and no more.
     */
    boolean isImported(SetOverview set) throws StoreException {
        if (set.lastSequence() != 1) {
            return false;
        }
        Optional<JournalEntry> first = store.journal().undoable(set.id());
        return first.map(JournalEntry::operation)
                .filter(CompoundOperation.class::isInstance)
                .map(CompoundOperation.class::cast)
                .filter(operation -> operation.label().equals(SetImport.STEP))
                .isPresent();
    }
}
