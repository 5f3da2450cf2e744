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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.Adjudication;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Tells what documents are in a project, from its rows. */
public final class ListDocuments {

    private final ProjectStore store;

    /** Creates the use case. */
    public ListDocuments(OpenProject project) {
        store = project.store();
    }

    /**
     * A document.
     *
     * @param state how far the work on it is, all sets considered
     * @param states how far each member is
     * @param reasons of those who skipped it, or are done in spite of errors, and said why
     * @param annotations their number over all sets
     * @param adjudication how far its adjudication is
     * @param rounds what it is in which rounds
     */
    public record DocumentEntry(
            DocumentRecord document,
            SetState state,
            SortedMap<String, SetState> states,
            SortedMap<String, String> reasons,
            int annotations,
            Adjudication adjudication,
            SortedMap<String, RoundDocument.Part> rounds) {

        public DocumentEntry {
            rounds = Collections.unmodifiableSortedMap(new TreeMap<>(rounds));
            reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
            states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        }
    }

    /**
     * What there is.
     *
     * @param documents all documents, by name
     */
    public record Result(List<DocumentEntry> documents) {
        public Result {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Lists them.
     *
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Progress progress) throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.listing"), 1);
        progress.check();
        Map<Long, DocumentOverview> overviews = new HashMap<>();
        store.overviews()
                .portion("", Integer.MAX_VALUE)
                .forEach(overview -> overviews.put(overview.id(), overview));
        Map<Long, SortedMap<String, RoundDocument.Part>> rounds = ListRounds.byDocument(store);
        List<DocumentEntry> entries = new ArrayList<>();
        for (DocumentRecord document : store.documents().all()) {
            DocumentOverview overview =
                    overviews.getOrDefault(document.id(), DocumentOverview.of(document));
            SortedMap<String, SetState> states = new TreeMap<>();
            SortedMap<String, String> reasons = new TreeMap<>();
            for (SetOverview set : overview.sets()) {
                states.put(set.member(), set.state());
                set.reason().ifPresent(reason -> reasons.put(set.member(), reason));
            }
            entries.add(
                    new DocumentEntry(
                            document,
                            overview.state(),
                            states,
                            reasons,
                            overview.annotations(),
                            overview.adjudication(),
                            rounds.getOrDefault(document.id(), Collections.emptySortedMap())));
        }
        return new Result(entries);
    }
}
