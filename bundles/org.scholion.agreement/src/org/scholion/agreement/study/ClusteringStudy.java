/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.words.Message;

/**
 * Annotators who put mentions into chains (clusters, coreference). Each annotator may know other
 * mentions; a mention is in one chain per annotator; mentions and chains belong to a document.
 * Immutable.
 */
public final class ClusteringStudy {
    private final List<String> annotators;
    private final List<String> documents;
    private final List<List<List<Set<String>>>> chains;
    private final Work work;

    private ClusteringStudy(
            List<String> annotators,
            List<String> documents,
            List<List<List<Set<String>>>> chains,
            Work work) {
        this.annotators = List.copyOf(annotators);
        this.documents = List.copyOf(documents);
        this.chains = chains;
        this.work = work;
    }

    /** A study built mention by mention. */
    public static Builder builder() {
        return new Builder();
    }

    /** Names of the annotators. */
    public List<String> annotators() {
        return annotators;
    }

    /** Names of the documents. */
    public List<String> documents() {
        return documents;
    }

    /** The chains of an annotator in a document, single mentions among them. */
    public List<Set<String>> chains(int annotator, int document) {
        return chains.get(annotator).get(document);
    }

    /**
     * Whether nothing speaks for two annotators having worked on the same document: nobody said who
     * did, several marked something, and no two of them in one document.
     */
    public boolean disjoint() {
        return work.disjoint();
    }

    /** Whether an annotator worked on a document; all did on all where nobody said who. */
    public boolean worked(int document, int annotator) {
        return work.worked(annotators.get(annotator), documents.get(document));
    }

    /** How many documents two annotators or more worked on. */
    public int sharedDocuments() {
        return work.shared(annotators, documents);
    }

    /** Whether two annotators worked on one document. */
    public boolean together(int one, int other) {
        return IntStream.range(0, documents.size())
                .anyMatch(d -> worked(d, one) && worked(d, other));
    }

    /**
     * How many pairs of an annotator and a document have no chain, where nobody said who worked on
     * what and there are several documents. 0 where it is known.
     */
    public int unsure() {
        int empty = 0;
        for (int d = 0; d < documents.size() && !work.known() && documents.size() > 1; d++) {
            for (int a = 0; a < annotators.size(); a++) {
                empty += chains(a, d).isEmpty() ? 1 : 0;
            }
        }
        return empty;
    }

    /** Only some annotators, in that order, on the same documents. */
    public ClusteringStudy onlyAnnotators(int... which) {
        return new ClusteringStudy(
                Arrays.stream(which).mapToObj(annotators::get).toList(),
                documents,
                Arrays.stream(which).mapToObj(chains::get).toList(),
                work);
    }

    /** Only some documents, in that order; a document may be named more than once. */
    public ClusteringStudy onlyDocuments(int... which) {
        List<List<List<Set<String>>>> kept = new ArrayList<>();
        for (List<List<Set<String>>> person : chains) {
            List<List<Set<String>>> docs = new ArrayList<>();
            for (int d : which) {
                docs.add(person.get(d));
            }
            kept.add(docs);
        }
        List<String> names = new ArrayList<>();
        for (int d : which) {
            names.add(documents.get(d));
        }
        return new ClusteringStudy(annotators, names, kept, work);
    }

    /** Builds a study. Not for use by several threads. */
    public static final class Builder {
        private final Map<String, Map<String, Map<String, Set<String>>>> people =
                new LinkedHashMap<>();
        private final Map<String, Integer> documents = new LinkedHashMap<>();
        private final Map<String, Set<String>> seen = new HashMap<>();
        private final Work work = new Work();
        private boolean built;

        private Builder() {}

        private void open() {
            if (built) {
                throw new IllegalStateException("the study is built; begin another builder");
            }
        }

        /**
         * Says that an annotator worked on a document, whether they have a mention there or not.
         * Once one was named, those not named are absent from a document, except where they have a
         * mention.
         */
        public Builder worked(String annotator, String document) {
            annotator(annotator);
            documents.putIfAbsent(document, documents.size());
            work.say(annotator, document);
            return this;
        }

        /** Makes an annotator known who may have no mention. */
        public Builder annotator(String name) {
            open();
            people.computeIfAbsent(name, k -> new LinkedHashMap<>());
            return this;
        }

        /**
         * A mention in a chain.
         *
         * @throws StudyException if the annotator has put the mention into a chain already
         */
        public Builder mention(String annotator, String document, String chain, String mention)
                throws StudyException {
            open();
            if (!seen.computeIfAbsent(annotator + '\n' + document, k -> new HashSet<>())
                    .add(mention)) {
                throw new StudyException(
                        Message.of(
                                "agreement.study.two-chains",
                                "annotator",
                                annotator,
                                "mention",
                                mention));
            }
            documents.putIfAbsent(document, documents.size());
            annotator(annotator);
            work.mark(annotator, document);
            people.get(annotator)
                    .computeIfAbsent(document, k -> new LinkedHashMap<>())
                    .computeIfAbsent(chain, k -> new HashSet<>())
                    .add(mention);
            return this;
        }

        /**
         * The study; the builder is done with.
         *
         * @throws IllegalStateException if it was built already, as from all other methods then
         */
        public ClusteringStudy build() {
            open();
            built = true;
            List<List<List<Set<String>>>> all = new ArrayList<>();
            for (Map<String, Map<String, Set<String>>> person : people.values()) {
                List<List<Set<String>>> docs = new ArrayList<>();
                for (String d : documents.keySet()) {
                    List<Set<String>> chains = new ArrayList<>();
                    person.getOrDefault(d, Map.of())
                            .values()
                            .forEach(c -> chains.add(Set.copyOf(c)));
                    docs.add(List.copyOf(chains));
                }
                all.add(List.copyOf(docs));
            }
            return new ClusteringStudy(
                    List.copyOf(people.keySet()), List.copyOf(documents.keySet()), all, work);
        }
    }
}
