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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Puts documents in a round of work, or takes them out of it; nobody is given any. */
public final class PutInRound {

    private final ProjectStore store;

    /** Creates the use case. */
    public PutInRound(OpenProject project) {
        store = project.store();
    }

    /**
     * What is wanted.
     *
     * @param documents the ids of the documents
     * @param round the round's name
     * @param part what they are in it; empty to take them out of it
     * @param actor who does it
     */
    public record Request(
            List<Long> documents, String round, Optional<RoundDocument.Part> part, String actor) {
        public Request {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Does it, whole or not at all.
     *
     * @return how many documents are something else in the round than before
     * @throws CancelledException when cancelled before it began
     */
    public int run(Request request, Progress progress) throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.assigning"), 1);
        progress.check();
        return store.rounds()
                .save(request.documents(), request.round(), request.part(), request.actor());
    }

    /** Saves what documents are in rounds, and returns how many are something else than before. */
    int save(List<RoundDocument> wanted, String actor) throws StoreException {
        record Kind(String round, RoundDocument.Part part) {}
        Map<Kind, List<Long>> kinds = new LinkedHashMap<>();
        for (RoundDocument one : wanted) {
            kinds.computeIfAbsent(new Kind(one.round(), one.part()), kind -> new ArrayList<>())
                    .add(one.documentId());
        }
        int changed = 0;
        for (Map.Entry<Kind, List<Long>> kind : kinds.entrySet()) {
            changed +=
                    store.rounds()
                            .save(
                                    kind.getValue().stream().distinct().sorted().toList(),
                                    kind.getKey().round(),
                                    Optional.of(kind.getKey().part()),
                                    actor);
        }
        return changed;
    }
}
