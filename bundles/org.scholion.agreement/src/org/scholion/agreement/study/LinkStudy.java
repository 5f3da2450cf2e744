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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.words.Message;

/**
 * Annotators who linked units: relations and stances. Units are named per annotator and document;
 * links fill roles with sets of units. Immutable.
 */
public final class LinkStudy {
    private final List<String> annotators;
    private final List<String> documents;
    private final Map<String, List<Unit>> units;
    private final Map<String, List<Link>> links;
    private final Work work;

    private LinkStudy(
            Collection<String> annotators,
            Collection<String> documents,
            Map<String, List<Unit>> units,
            Map<String, List<Link>> links,
            Work work) {
        this.annotators = List.copyOf(annotators);
        this.documents = List.copyOf(documents);
        this.units = units;
        this.links = links;
        this.work = work;
    }

    /**
     * A unit that links point to.
     *
     * @param id its name, unique per annotator and document
     * @param label its label; empty for none
     * @param start where it starts
     * @param end one past where it ends
     */
    public record Unit(String id, String label, long start, long end) {}

    /**
     * A link.
     *
     * @param id its name, unique per annotator and document; other links may point to it
     * @param type its type
     * @param directed whether its roles may not be exchanged
     * @param roles per role the names of units (or links) that fill it
     * @param polarity the label of its polarity, for a stance
     * @param intensity from 0 to 1, for a stance
     */
    public record Link(
            String id,
            String type,
            boolean directed,
            Map<String, Set<String>> roles,
            Optional<String> polarity,
            OptionalDouble intensity) {
        /** Copies the roles. */
        public Link {
            Map<String, Set<String>> copy = new TreeMap<>();
            roles.forEach((role, fillers) -> copy.put(role, Set.copyOf(fillers)));
            roles = Collections.unmodifiableMap(copy);
        }

        /** A directed relation from one unit to another. */
        public static Link relation(String id, String type, String from, String to) {
            return new Link(
                    id,
                    type,
                    true,
                    Map.of("from", Set.of(from), "to", Set.of(to)),
                    Optional.empty(),
                    OptionalDouble.empty());
        }

        /** A stance. */
        public static Link stance(
                String id,
                Set<String> holders,
                Set<String> targets,
                String polarity,
                double intensity) {
            return new Link(
                    id,
                    "stance",
                    true,
                    Map.of("holder", holders, "target", targets),
                    Optional.of(polarity),
                    OptionalDouble.of(intensity));
        }
    }

    /** A study built link by link. */
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

    /** The units of an annotator in a document. */
    public List<Unit> units(int annotator, int document) {
        return units.getOrDefault(
                key(annotators.get(annotator), documents.get(document)), List.of());
    }

    /** The links of an annotator in a document. */
    public List<Link> links(int annotator, int document) {
        return links.getOrDefault(
                key(annotators.get(annotator), documents.get(document)), List.of());
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

    /**
     * How many pairs of an annotator and a document have neither unit nor link, where nobody said
     * who worked on what and there are several documents. 0 where it is known.
     */
    public int unsure() {
        int empty = 0;
        for (int d = 0; d < documents.size() && !work.known() && documents.size() > 1; d++) {
            for (int a = 0; a < annotators.size(); a++) {
                empty += units(a, d).isEmpty() && links(a, d).isEmpty() ? 1 : 0;
            }
        }
        return empty;
    }

    /** Only some annotators, in that order, on the same documents. */
    public LinkStudy onlyAnnotators(int... which) {
        List<String> names = Arrays.stream(which).mapToObj(annotators::get).toList();
        return new LinkStudy(names, documents, units, links, work);
    }

    /** Only some documents, in that order; a document may be named more than once. */
    public LinkStudy onlyDocuments(int... which) {
        List<String> names = new ArrayList<>();
        for (int d : which) {
            names.add(documents.get(d));
        }
        return new LinkStudy(annotators, names, units, links, work);
    }

    private static String key(String annotator, String document) {
        return annotator + '\n' + document;
    }

    /** Builds a study. Not for use by several threads. */
    public static final class Builder {
        private final Set<String> annotators = new LinkedHashSet<>();
        private final Set<String> documents = new LinkedHashSet<>();
        private final Map<String, List<Unit>> units = new LinkedHashMap<>();
        private final Map<String, List<Link>> links = new LinkedHashMap<>();
        private final Map<String, Set<String>> ids = new HashMap<>();
        private final Work work = new Work();
        private boolean built;

        private Builder() {}

        private void open() {
            if (built) {
                throw new IllegalStateException("the study is built; begin another builder");
            }
        }

        /**
         * Says that an annotator worked on a document, whether they have a link there or not. Once
         * one was named, those not named are absent from a document, except where they have a unit
         * or link.
         */
        public Builder worked(String annotator, String document) {
            annotator(annotator);
            documents.add(document);
            work.say(annotator, document);
            return this;
        }

        /** Makes an annotator known who may have no link. */
        public Builder annotator(String name) {
            open();
            annotators.add(name);
            return this;
        }

        /**
         * A unit.
         *
         * @throws StudyException if its name is taken or it ends before it starts
         */
        public Builder unit(String annotator, String document, Unit unit) throws StudyException {
            if (unit.end() < unit.start()) {
                throw new StudyException(
                        Message.of("agreement.study.unit-ends-first", "unit", unit.id()));
            }
            take(annotator, document, unit.id());
            units.computeIfAbsent(key(annotator, document), k -> new ArrayList<>()).add(unit);
            return this;
        }

        /**
         * A link; what fills its roles must be known.
         *
         * @throws StudyException if its name is taken or a filler is not known
         */
        public Builder link(String annotator, String document, Link link) throws StudyException {
            take(annotator, document, link.id());
            for (Map.Entry<String, Set<String>> role : link.roles().entrySet()) {
                for (String filler : role.getValue()) {
                    if (!ids.getOrDefault(key(annotator, document), Set.of()).contains(filler)) {
                        throw new StudyException(
                                Message.of(
                                        "agreement.study.filler-unknown",
                                        "link",
                                        link.id(),
                                        "role",
                                        role.getKey(),
                                        "filler",
                                        filler,
                                        "annotator",
                                        annotator));
                    }
                }
            }
            links.computeIfAbsent(key(annotator, document), k -> new ArrayList<>()).add(link);
            return this;
        }

        private void take(String annotator, String document, String id) throws StudyException {
            open();
            annotators.add(annotator);
            documents.add(document);
            work.mark(annotator, document);
            if (!ids.computeIfAbsent(key(annotator, document), k -> new HashSet<>()).add(id)) {
                throw new StudyException(
                        Message.of(
                                "agreement.study.id-twice",
                                "annotator",
                                annotator,
                                "id",
                                id,
                                "document",
                                document));
            }
        }

        /**
         * The study; the builder is done with.
         *
         * @throws IllegalStateException if it was built already, as from all other methods then
         */
        public LinkStudy build() {
            open();
            built = true;
            return new LinkStudy(annotators, documents, Map.copyOf(units), Map.copyOf(links), work);
        }
    }
}
