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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.LabelCount;
import org.scholion.corpus.MarkPlace;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Span;
import org.scholion.project.before.Labelled;
import org.scholion.project.before.LabelledPlace;
import org.scholion.project.before.MarksSeen;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.MarkedKey;
import org.scholion.words.Message;

/** Tells how words are labelled in a project, and where. */
public final class LabelledBefore {

    private final ProjectStore store;

    /** Creates the use case. */
    public LabelledBefore(OpenProject project) {
        store = project.store();
    }

    /**
     * What is asked.
     *
     * @param key the key of the words; empty when nothing of them shows, or they are too many
     * @param viewer who asks, and may be no member yet; empty for who has the whole file before
     *     them
     * @param labels of how many labels places are shown, the most frequent first
     * @param places how many places of each label are shown at most, 1 or more
     */
    public record Request(Optional<String> key, Optional<String> viewer, int labels, int places) {

        private static final int LABELS = 5;
        private static final int PLACES = 3;

        /** Returns a question about words by themselves. */
        public static Request ofWords(String words, Optional<String> viewer) {
            return new Request(MarkedKey.of(words), viewer, LABELS, PLACES);
        }

        /** Returns a question about what a span of a text covers. */
        public static Request ofSpan(String text, Span span, Optional<String> viewer) {
            List<TextRange> pieces =
                    span.fragments().stream()
                            .map(piece -> new TextRange(piece.begin(), piece.end()))
                            .toList();
            return new Request(MarkedKey.of(text, pieces), viewer, LABELS, PLACES);
        }

        /** Returns the same question, but for how many places of each label. */
        public Request withPlaces(int most) {
            return new Request(key, viewer, labels, most);
        }
    }

    /**
     * How they are labelled.
     *
     * @param whose the only one whose marks were looked at; empty for everybody's
     * @param labels the most frequent first
     */
    public record Result(Optional<String> whose, List<Labelled> labels) {
        public Result {
            labels = List.copyOf(labels);
        }

        /** Returns how many marks the words have. */
        public int total() {
            return labels.stream().mapToInt(Labelled::count).sum();
        }
    }

    /**
     * Looks.
     *
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.before"), 1);
        progress.check();
        Optional<String> whose = MarksSeen.by(store, request.viewer());
        if (request.key().isEmpty()) {
            return new Result(whose, List.of());
        }
        String key = request.key().get();
        Map<Long, String> texts = new HashMap<>();
        List<Labelled> labels = new ArrayList<>();
        for (LabelCount count : store.markedStrings().labels(key, whose)) {
            progress.check();
            List<LabelledPlace> places = new ArrayList<>();
            if (labels.size() < request.labels()) {
                for (MarkPlace mark :
                        store.markedStrings().places(key, count.label(), whose, request.places())) {
                    places.add(LabelledPlace.of(mark, text(texts, mark.documentId())));
                }
            }
            labels.add(new Labelled(count.label(), count.count(), places));
        }
        return new Result(whose, labels);
    }

    private String text(Map<Long, String> texts, long documentId) throws StoreException {
        String known = texts.get(documentId);
        if (known != null) {
            return known;
        }
        String read = store.documents().text(documentId);
        texts.put(documentId, read);
        return read;
    }
}
