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
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.StoreException;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.project.internal.SetImport;
import org.scholion.project.sight.DocumentWork;
import org.scholion.project.sight.Sight;

/**
 * Decides which sets of others a member may see; nothing else decides it. It is as {@link Sight}
 * says, and what was imported and nobody has worked on since is seen by all: it is nobody's
 * judgement that was made here.
 */
final class SetSight {

    private final ProjectStore store;
    private final Sight sight;

    private SetSight(ProjectStore store, Sight sight) {
        this.store = store;
        this.sight = sight;
    }

    /** Returns what a member may see; someone who is none yet is an annotator. */
    static SetSight of(ProjectStore store, String member) throws StoreException {
        return new SetSight(store, Sight.of(member, store.members().all()));
    }

    /** Returns whether the member may see a set of a document. */
    boolean sees(DocumentOverview document, SetOverview set) throws StoreException {
        if (set.member().equals(sight.member())) {
            return true;
        }
        DocumentWork work = work(document);
        boolean gold = set.member().equals(Member.GOLD);
        return (gold ? sight.seesGold(work) : sight.seesOthers(work))
                // the gold of training and controls may have been imported, and answers for others
                || (!gold || work.part() == RoundDocument.Part.WORK) && isImported(set);
    }

    /** Returns whether the member may be told where the gold of a document differs from theirs. */
    boolean seesGold(DocumentOverview document) throws StoreException {
        return sight.seesGold(work(document));
    }

    private DocumentWork work(DocumentOverview document) throws StoreException {
        return DocumentWork.ofOverviews(document.sets(), store.rounds().of(document.id()));
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
