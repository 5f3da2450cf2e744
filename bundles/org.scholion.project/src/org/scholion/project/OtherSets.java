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
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;

/** Finds the annotations of others on a document that a member may see, as SetSight decides. */
public final class OtherSets {

    private final ProjectStore store;

    /** Creates the use case. */
    public OtherSets(OpenProject project) {
        this.store = project.store();
    }

    /**
     * Another one's annotations.
     *
     * @param setId the set's id
     * @param member whose
     * @param annotations how many; never 0
     * @param state how far they are
     * @param imported whether they came from a file and nobody has worked on them since
     */
    public record OtherSet(
            long setId, String member, int annotations, SetState state, boolean imported) {}

    /**
     * Returns whether a member may see another one's set on a document; nobody sees one that is not
     * there.
     */
    public boolean sees(long documentId, String whose, String member) throws StoreException {
        SetSight sight = SetSight.of(store, member);
        for (DocumentOverview overview : store.overviews().some(List.of(documentId))) {
            Optional<SetOverview> set = overview.set(whose);
            if (set.isPresent()) {
                return sight.sees(overview, set.get());
            }
        }
        return false;
    }

    /**
     * Returns what those have marked who finished a document, by member, for someone who may
     * adjudicate it; sets without annotations are left out.
     */
    public List<OtherSet> adjudicated(DocumentRecord document) throws StoreException {
        List<OtherSet> finished = new ArrayList<>();
        for (DocumentOverview overview : store.overviews().some(List.of(document.id()))) {
            for (SetOverview set : overview.sets()) {
                if (!set.member().equals(Member.GOLD)
                        && set.state() == SetState.DONE
                        && set.annotations() > 0) {
                    finished.add(
                            new OtherSet(
                                    set.id(), set.member(), set.annotations(), set.state(), false));
                }
            }
        }
        return finished;
    }

    /** Returns them, by member; sets without annotations are left out. */
    public List<OtherSet> run(DocumentRecord document, String member) throws StoreException {
        SetSight sight = SetSight.of(store, member);
        List<OtherSet> others = new ArrayList<>();
        for (DocumentOverview overview : store.overviews().some(List.of(document.id()))) {
            for (SetOverview set : overview.sets()) {
                if (!set.member().equals(member)
                        && set.annotations() > 0
                        && sight.sees(overview, set)) {
                    others.add(
                            new OtherSet(
                                    set.id(),
                                    set.member(),
                                    set.annotations(),
                                    set.state(),
                                    sight.isImported(set)));
                }
            }
        }
        return others;
    }
}
