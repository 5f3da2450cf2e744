/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.Adjudication;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;

/**
 * Tells a member who is done with a training document where its gold differs, at once, though the
 * member is blind elsewhere. Nobody else, no other document and no earlier moment is told of.
 */
public final class TrainingFeedback {

    private final OpenProject project;
    private final ProjectStore store;

    /** Creates the use case. */
    public TrainingFeedback(OpenProject project) {
        this.project = project;
        this.store = project.store();
    }

    /**
     * What a member may learn from a document.
     *
     * @param differences where gold differs from what the member has; empty where it does not
     */
    public record Result(DocumentRecord document, List<CompareWithGold.Difference> differences) {
        public Result {
            differences = List.copyOf(differences);
        }

        /** Returns how many differences of which kind there are. */
        public SortedMap<CompareWithGold.Kind, Integer> kinds() {
            SortedMap<CompareWithGold.Kind, Integer> kinds = new TreeMap<>();
            differences.forEach(difference -> kinds.merge(difference.kind(), 1, Integer::sum));
            return Collections.unmodifiableSortedMap(kinds);
        }

        /** Returns how many differences are of a kind. */
        public int count(CompareWithGold.Kind kind) {
            return kinds().getOrDefault(kind, 0);
        }
    }

    /**
     * Finds it.
     *
     * @return nothing unless it is a training document with gold that the member is done with
     */
    public Optional<Result> run(DocumentRecord document, String member) throws StoreException {
        boolean training =
                store.rounds().of(document.id()).stream()
                        .anyMatch(round -> round.part() == RoundDocument.Part.TRAINING);
        if (!training) {
            return Optional.empty();
        }
        SetSight sight = SetSight.of(store, member);
        for (DocumentOverview overview : store.overviews().some(List.of(document.id()))) {
            if (overview.adjudication() == Adjudication.ADJUDICATED
                    && overview.set(member).filter(set -> set.state() == SetState.DONE).isPresent()
                    && sight.seesGold(overview)) {
                return Optional.of(
                        new Result(document, new CompareWithGold(project).run(document, member)));
            }
        }
        return Optional.empty();
    }
}
