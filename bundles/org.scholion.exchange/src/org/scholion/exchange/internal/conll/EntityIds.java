/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AnnotationId;
import org.scholion.exchange.internal.conll.MentionPlaces.Placed;

/**
 * Gives entities ids: the one that most of their mentions had in the file, as long as no other
 * entity has more of them, else one that the file does not have.
 */
final class EntityIds {

    private static final Pattern NUMBERED = Pattern.compile("(\\D*)(\\d{1,9})");

    private final Map<AnnotationId, String> ids = new HashMap<>();

    /** Mentions of one entity that the file had in one. */
    private record Vote(AnnotationId entity, String id, int count, int order) {}

    /**
     * Gives the ids.
     *
     * @param before what the file had
     * @param prefix of new ids
     * @param least the least number of new ids
     */
    EntityIds(List<Placed> placed, List<EntityMention> before, String prefix, int least) {
        Map<List<Object>, Integer> counts = new LinkedHashMap<>();
        for (Placed mention : placed) {
            mention.same()
                    .ifPresent(
                            same ->
                                    counts.merge(
                                            List.of(entity(mention), same.entity()),
                                            1,
                                            Integer::sum));
        }
        List<Vote> votes = new ArrayList<>();
        counts.forEach(
                (key, count) ->
                        votes.add(
                                new Vote(
                                        (AnnotationId) key.get(0),
                                        (String) key.get(1),
                                        count,
                                        votes.size())));
        votes.sort(Comparator.comparingInt(Vote::count).reversed().thenComparingInt(Vote::order));
        Set<String> taken = new HashSet<>();
        for (Vote vote : votes) {
            if (!vote.id().isEmpty() && !ids.containsKey(vote.entity()) && taken.add(vote.id())) {
                ids.put(vote.entity(), vote.id());
            }
        }
        int number = least;
        for (EntityMention mention : before) {
            Matcher matcher = NUMBERED.matcher(mention.entity());
            if (matcher.matches()) {
                number = Math.max(number, Integer.parseInt(matcher.group(2)) + 1);
            }
        }
        List<Placed> inOrder = new ArrayList<>(placed);
        inOrder.sort(
                Comparator.comparingInt(Placed::first)
                        .thenComparing(Placed::last, Comparator.reverseOrder()));
        for (Placed mention : inOrder) {
            if (!ids.containsKey(entity(mention))) {
                ids.put(entity(mention), prefix + number++);
            }
        }
    }

    /** Returns what stands for the entity of a mention: its referent, or itself. */
    private static AnnotationId entity(Placed mention) {
        return mention.mention().referent().orElse(mention.mention().id());
    }

    /** Returns the id of the entity of a mention. */
    String of(Placed mention) {
        return Optional.ofNullable(ids.get(entity(mention))).orElseThrow();
    }

    /** Returns the id of a referent, if it has a mention. */
    Optional<String> of(AnnotationId referent) {
        @Nullable String id = ids.get(referent);
        return Optional.ofNullable(id);
    }
}
