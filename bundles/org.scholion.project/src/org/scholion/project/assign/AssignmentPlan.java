/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.assign;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.RoundDocument;

/**
 * Who gets what by a recipe: the same for the same documents, members and seed, on every machine.
 * Documents that have members already keep them, so planning again after some were added gives the
 * new ones alone.
 *
 * @param gifts who gets which document, in the order of each member's work
 * @param uses what each document is in the round, by its id
 * @param members the members, and how much each has and gets
 * @param times how many documents have how many members of these in the end
 * @param groups how many documents of which group each member gets; none of those that get none
 * @param missing the ids of documents that got fewer members than the recipe says, since nobody had
 *     room, or there are not so many
 */
public record AssignmentPlan(
        List<Gift> gifts,
        Map<Long, RoundDocument.Part> uses,
        SortedMap<String, Load> members,
        SortedMap<Integer, Integer> times,
        SortedMap<String, SortedMap<String, Integer>> groups,
        List<Long> missing) {

    public AssignmentPlan {
        gifts = List.copyOf(gifts);
        uses = Map.copyOf(uses);
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        missing = List.copyOf(missing);
    }

    /** A document for a member. */
    public record Gift(long document, String member) {}

    /**
     * How much a member has.
     *
     * @param had how many documents before
     * @param gets how many more
     * @param characters how long all of them are together
     */
    public record Load(int had, int gets, long characters) {}

    /**
     * A document to be given.
     *
     * @param id its id
     * @param name its name, by which it has its place whatever its id
     * @param group in which group it is
     */
    public record Candidate(long id, String name, String group) {}

    /**
     * Plans.
     *
     * @param documents what is to be shared out
     * @param members among whom
     * @param had the ids of the documents that members have, whether they are to be shared out or
     *     not
     * @param lengths the characters of all these documents, by id; one that is not there has none
     */
    public static AssignmentPlan of(
            AssignmentRecipe recipe,
            List<Candidate> documents,
            List<String> members,
            Map<String, Set<Long>> had,
            Map<Long, Integer> lengths,
            long seed) {
        return new Planning(recipe, members, had, lengths, seed).plan(documents);
    }
}
