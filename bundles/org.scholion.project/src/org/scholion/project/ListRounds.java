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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Tells what rounds of work there are, who has what in them, and how far they are. */
public final class ListRounds {

    private final ProjectStore store;

    /** Creates the use case. */
    public ListRounds(OpenProject project) {
        store = project.store();
    }

    /**
     * A document in a round.
     *
     * @param name the document's name
     * @param members how far each is who was given it
     */
    public record Place(
            long document,
            String name,
            RoundDocument.Part part,
            SortedMap<String, SetState> members) {
        public Place {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }
    }

    /**
     * A round.
     *
     * @param name the round's name
     * @param documents by name
     */
    public record Round(String name, List<Place> documents) {
        public Round {
            documents = List.copyOf(documents);
        }

        /** Returns how many documents are what in it. */
        public Map<RoundDocument.Part, Integer> parts() {
            Map<RoundDocument.Part, Integer> parts = new EnumMap<>(RoundDocument.Part.class);
            for (RoundDocument.Part part : RoundDocument.Part.values()) {
                parts.put(part, 0);
            }
            documents.forEach(place -> parts.merge(place.part(), 1, Integer::sum));
            return parts;
        }

        /** Returns how many documents of it each member has in which state, by member. */
        public SortedMap<String, SortedMap<SetState, Integer>> members() {
            SortedMap<String, SortedMap<SetState, Integer>> members = new TreeMap<>();
            for (Place place : documents) {
                place.members()
                        .forEach(
                                (member, state) ->
                                        members.computeIfAbsent(member, m -> new TreeMap<>())
                                                .merge(state, 1, Integer::sum));
            }
            return members;
        }
    }

    /**
     * What rounds there are.
     *
     * @param rounds by name
     */
    public record Result(List<Round> rounds) {
        public Result {
            rounds = List.copyOf(rounds);
        }

        /**
         * Returns the ids of the documents in a round.
         *
         * @param part only those that are this in it; empty for all
         * @throws BadRequestException when there is no such round
         */
        public Set<Long> documents(String round, Optional<RoundDocument.Part> part)
                throws BadRequestException {
            List<Round> meant = rounds.stream().filter(one -> one.name().equals(round)).toList();
            if (meant.isEmpty()) {
                throw new BadRequestException(Message.of("project.round.unknown", "round", round));
            }
            return meant.stream()
                    .flatMap(one -> one.documents().stream())
                    .filter(place -> part.isEmpty() || part.get() == place.part())
                    .map(Place::document)
                    .collect(Collectors.toSet());
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
        SortedMap<String, List<RoundDocument>> byRound = new TreeMap<>();
        for (RoundDocument one : store.rounds().all()) {
            byRound.computeIfAbsent(one.round(), round -> new ArrayList<>()).add(one);
        }
        if (byRound.isEmpty()) {
            return new Result(List.of());
        }
        Map<Long, List<String>> given = new HashMap<>();
        for (Assignment assignment : store.assignments().all()) {
            given.computeIfAbsent(assignment.documentId(), document -> new ArrayList<>())
                    .add(assignment.member());
        }
        Map<Long, DocumentOverview> documents = new HashMap<>();
        for (DocumentOverview document : store.overviews().portion("", Integer.MAX_VALUE)) {
            documents.put(document.id(), document);
        }
        List<Round> rounds = new ArrayList<>();
        byRound.forEach(
                (name, places) -> {
                    List<Place> here = new ArrayList<>();
                    for (RoundDocument one : places) {
                        Optional.ofNullable(documents.get(one.documentId()))
                                .map(document -> place(document, one.part(), given))
                                .ifPresent(here::add);
                    }
                    rounds.add(new Round(name, here));
                });
        return new Result(rounds);
    }

    private static Place place(
            DocumentOverview document, RoundDocument.Part part, Map<Long, List<String>> given) {
        SortedMap<String, SetState> members = new TreeMap<>();
        for (String member : given.getOrDefault(document.id(), List.of())) {
            members.put(member, document.set(member).map(SetOverview::state).orElse(SetState.NEW));
        }
        return new Place(document.id(), document.name(), part, members);
    }

    /** Returns what documents are in which rounds, by their ids. */
    static Map<Long, SortedMap<String, RoundDocument.Part>> byDocument(ProjectStore store)
            throws StoreException {
        Map<Long, SortedMap<String, RoundDocument.Part>> rounds = new HashMap<>();
        for (RoundDocument one : store.rounds().all()) {
            rounds.computeIfAbsent(one.documentId(), document -> new TreeMap<>())
                    .put(one.round(), one.part());
        }
        return rounds;
    }
}
