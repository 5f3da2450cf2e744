/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.StoreException;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.project.internal.SetImport;
import org.scholion.project.session.OpenProject;

/**
 * Finds the annotations of others on a document that a member may see. Leads and curators see all;
 * annotators see what was imported and nobody has worked on since, so that what they mark stays
 * their own judgement.
 */
public final class OtherSets {

    private final ProjectStore store;

    /** Creates the use case. */
    public OtherSets(OpenProject project) {
        this.store = project.store();
    }

    /**
     * Another one's annotations.
     *
     * @param member whose
     * @param annotations how many; never 0
     * @param imported whether they came from a file and nobody has worked on them since
     */
    public record OtherSet(String member, int annotations, boolean imported) {}

    /** Returns them, by member; sets without annotations are left out. */
    public List<OtherSet> run(DocumentRecord document, String member) throws StoreException {
        boolean mayCompare = mayCompare(member);
        List<OtherSet> others = new ArrayList<>();
        for (DocumentOverview overview : store.overviews().some(List.of(document.id()))) {
            for (SetOverview set : overview.sets()) {
                if (set.member().equals(member) || set.annotations() == 0) {
                    continue;
                }
                boolean imported = isImported(set);
                if (imported || mayCompare) {
                    others.add(new OtherSet(set.member(), set.annotations(), imported));
                }
            }
        }
        return others;
    }

    private boolean mayCompare(String member) throws StoreException {
        return store.members().all().stream()
                .filter(known -> known.name().equals(member))
                .anyMatch(known -> known.role() != Member.Role.ANNOTATOR);
    }

    /** One entry and no more: whoever worked on it left another. */
    private boolean isImported(SetOverview set) throws StoreException {
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
