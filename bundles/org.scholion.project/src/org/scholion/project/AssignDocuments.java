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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.Assignments;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.StoreException;
import org.scholion.project.assign.AssignmentPlan;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Gives documents to members, each after those that the member has. */
public final class AssignDocuments {

    private final OpenProject project;

    /** Creates the use case. */
    public AssignDocuments(OpenProject project) {
        this.project = project;
    }

    /**
     * A document for a member.
     *
     * @param document its id
     * @param member who is to work on it; made an annotator when new
     * @param position where it stands in the member's work; empty for after all that the member has
     * @param due the day by which it should be done, if there is one
     */
    public record Gift(
            long document, String member, OptionalInt position, Optional<LocalDate> due) {

        /** Returns a document that comes last and is due on no day. */
        public static Gift of(long document, String member) {
            return new Gift(document, member, OptionalInt.empty(), Optional.empty());
        }
    }

    /**
     * What is to be given.
     *
     * @param gifts in the order in which they are to be worked on
     * @param rounds what documents are in rounds from now on
     * @param actor who does it
     */
    public record Request(List<Gift> gifts, List<RoundDocument> rounds, String actor) {
        public Request {
            gifts = List.copyOf(gifts);
            rounds = List.copyOf(rounds);
        }

        /** Some documents for members; what they are in rounds stays. */
        public Request(List<Gift> gifts) {
            this(gifts, List.of(), "");
        }

        /** Some documents for one member, in their order. */
        public Request(List<Long> documents, String member) {
            this(documents.stream().map(document -> Gift.of(document, member)).toList());
        }
    }

    /**
     * What was given.
     *
     * @param assigned how many documents got a member more
     * @param already how many had that member
     * @param placed how many documents are something else in a round than before
     */
    public record Result(int assigned, int already, int placed) {}

    /** Tells how much each member has, and how much more it would be; nothing is changed. */
    public SortedMap<String, AssignmentPlan.Load> look(Request request) throws StoreException {
        Map<String, Set<Long>> had = new TreeMap<>();
        Map<String, Set<Long>> gets = new TreeMap<>();
        for (Gift gift : request.gifts()) {
            if (!had.containsKey(gift.member())) {
                Set<Long> theirs = new HashSet<>();
                for (Assignment one : project.store().assignments().of(gift.member())) {
                    theirs.add(one.documentId());
                }
                had.put(gift.member(), theirs);
                gets.put(gift.member(), new HashSet<>());
            }
            if (!had.getOrDefault(gift.member(), Set.of()).contains(gift.document())) {
                gets.getOrDefault(gift.member(), new HashSet<>()).add(gift.document());
            }
        }
        Map<Long, Integer> lengths = new HashMap<>();
        for (DocumentRecord document : project.store().documents().all()) {
            lengths.put(document.id(), document.characters());
        }
        SortedMap<String, AssignmentPlan.Load> loads = new TreeMap<>();
        had.forEach(
                (member, theirs) -> {
                    Set<Long> more = gets.getOrDefault(member, Set.of());
                    loads.put(
                            member,
                            new AssignmentPlan.Load(
                                    theirs.size(),
                                    more.size(),
                                    Stream.concat(theirs.stream(), more.stream())
                                            .mapToLong(id -> lengths.getOrDefault(id, 0))
                                            .sum()));
                });
        return loads;
    }

    /**
     * Gives them, all or none. What a member has already stays where it is in the member's work,
     * unless a position or a day is said.
     *
     * @throws StoreException also when a member is new and nobody can be called so
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.assigning"), 1);
        progress.check();
        Giving giving = new Giving();
        project.store().writing().<StoreException>together(() -> giving.run(request));
        progress.worked(1, "");
        return new Result(giving.assigned, giving.already, giving.placed);
    }

    private final class Giving {

        private final Assignments assignments = project.store().assignments();
        private final Map<String, Map<Long, Assignment>> had = new HashMap<>();
        private final Map<String, Integer> next = new HashMap<>();
        private int assigned;
        private int already;
        private int placed;

        void run(Request request) throws StoreException {
            PutInRound rounds = new PutInRound(project);
            placed = rounds.save(request.rounds(), request.actor());
            List<Assignment> given = new ArrayList<>();
            Set<Gift> seen = new HashSet<>();
            for (Gift gift : request.gifts()) {
                if (seen.add(gift)) {
                    give(gift).ifPresent(given::add);
                }
            }
            if (!given.isEmpty()) {
                assignments.assign(given);
            }
        }

        private Optional<Assignment> give(Gift gift) throws StoreException {
            Map<Long, Assignment> theirs = had(gift.member());
            Optional<Assignment> before = Optional.ofNullable(theirs.get(gift.document()));
            int position;
            if (gift.position().isPresent()) {
                position = gift.position().getAsInt();
            } else if (before.isPresent()) {
                position = before.get().position();
            } else {
                position = next.merge(gift.member(), 1, Integer::sum) - 1;
            }
            Assignment now =
                    new Assignment(
                            gift.document(),
                            gift.member(),
                            position,
                            gift.due().or(() -> before.flatMap(Assignment::due)));
            theirs.put(gift.document(), now);
            if (before.isPresent()) {
                already++;
            } else {
                assigned++;
            }
            return before.equals(Optional.of(now)) ? Optional.empty() : Optional.of(now);
        }

        private Map<Long, Assignment> had(String member) throws StoreException {
            Optional<Map<Long, Assignment>> known = Optional.ofNullable(had.get(member));
            if (known.isPresent()) {
                return known.get();
            }
            Map<Long, Assignment> theirs = new TreeMap<>();
            int last = -1;
            for (Assignment assignment : assignments.of(member)) {
                theirs.put(assignment.documentId(), assignment);
                last = Math.max(last, assignment.position());
            }
            had.put(member, theirs);
            next.put(member, last + 1);
            return theirs;
        }
    }
}
