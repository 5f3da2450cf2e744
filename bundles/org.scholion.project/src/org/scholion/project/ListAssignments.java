/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.CsvTable;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Tells who is to work on what, and how far they are. */
public final class ListAssignments {

    private final ProjectStore store;

    /** Creates the use case. */
    public ListAssignments(OpenProject project) {
        store = project.store();
    }

    /**
     * A document a member is to work on.
     *
     * @param document its name
     * @param position its place in the member's work
     * @param due the day by which it should be done, if there is one
     * @param rounds what the document is in which rounds
     */
    public record Entry(
            String document,
            String member,
            int position,
            Optional<LocalDate> due,
            SetState state,
            SortedMap<String, RoundDocument.Part> rounds) {

        public Entry {
            rounds = Collections.unmodifiableSortedMap(new TreeMap<>(rounds));
        }

        private Stream<String> line() {
            return Stream.of(
                            document,
                            member,
                            Integer.toString(position),
                            due.map(LocalDate::toString).orElse(""))
                    .map(CsvTable::written);
        }

        /** Returns its lines in a table with rounds: one for each round, at least one. */
        private Stream<String> lines() {
            String start = line().collect(Collectors.joining(","));
            return rounds.isEmpty()
                    ? Stream.of(start + ",,")
                    : rounds.entrySet().stream()
                            .map(
                                    round ->
                                            start
                                                    + ","
                                                    + CsvTable.written(round.getKey())
                                                    + ","
                                                    + round.getValue().word());
        }
    }

    /**
     * Who has what.
     *
     * @param entries by member, in the order of each one's work
     */
    public record Result(List<Entry> entries) {
        public Result {
            entries = List.copyOf(entries);
        }

        /**
         * Returns the table that {@link ReadAssignments} reads; it has columns of rounds where a
         * document is in one.
         */
        public String csv() {
            boolean rounds = entries.stream().anyMatch(entry -> !entry.rounds().isEmpty());
            Stream<String> lines =
                    rounds
                            ? entries.stream().flatMap(Entry::lines)
                            : entries.stream()
                                    .map(entry -> entry.line().collect(Collectors.joining(",")));
            return Stream.concat(
                            Stream.of(
                                    "document,member,position,due" + (rounds ? ",round,part" : "")),
                            lines)
                    .collect(Collectors.joining("\n", "", "\n"));
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
        Map<Long, String> names = new HashMap<>();
        for (DocumentRecord document : store.documents().all()) {
            names.put(document.id(), document.name());
        }
        Map<String, Map<Long, SetState>> states = new HashMap<>();
        for (AnnotationSet set : store.sets().all()) {
            states.computeIfAbsent(set.member(), member -> new HashMap<>())
                    .put(set.documentId(), set.state());
        }
        Map<Long, SortedMap<String, RoundDocument.Part>> rounds = ListRounds.byDocument(store);
        List<Entry> entries = new ArrayList<>();
        for (Assignment assignment : store.assignments().all()) {
            entries.add(
                    new Entry(
                            names.getOrDefault(assignment.documentId(), ""),
                            assignment.member(),
                            assignment.position(),
                            assignment.due(),
                            states.getOrDefault(assignment.member(), Map.of())
                                    .getOrDefault(assignment.documentId(), SetState.NEW),
                            rounds.getOrDefault(
                                    assignment.documentId(), Collections.emptySortedMap())));
        }
        return new Result(entries);
    }
}
