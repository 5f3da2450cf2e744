/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AnnotationMap;

/**
 * Finds the places that decisions are about. What speaks most for it is that an annotation is still
 * there on which it was taken, then that something there says the same, then that something of the
 * same type shares a grapheme. One decision is about one place at most, and the other way round.
 */
final class DecisionMatch {

    private static final double BY_ID = 100;
    private static final double BY_CONTENT = 10;

    private final Map<Place, KeptDecision> found = new IdentityHashMap<>();
    private final List<KeptDecision> lost = new ArrayList<>();

    private DecisionMatch() {}

    /** What speaks for a decision being about a place. */
    private record Claim(KeptDecision decision, int order, Place place, double weight) {}

    static DecisionMatch of(
            String text,
            Places places,
            Map<String, AnnotationMap> sets,
            List<KeptDecision> decisions) {
        DecisionMatch match = new DecisionMatch();
        if (decisions.isEmpty()) {
            return match;
        }
        List<Claim> claims = new Claims(text, places, sets).of(decisions);
        claims.sort(
                Comparator.<Claim>comparingDouble(c -> -c.weight())
                        .thenComparingInt(Claim::order)
                        .thenComparingInt(c -> c.place().number()));
        Set<String> placed = new HashSet<>();
        for (Claim claim : claims) {
            if (!match.found.containsKey(claim.place())
                    && !placed.contains(claim.decision().id())) {
                match.found.put(claim.place(), claim.decision());
                placed.add(claim.decision().id());
            }
        }
        decisions.stream().filter(d -> !placed.contains(d.id())).forEach(match.lost::add);
        return match;
    }

    /** Returns the decision about each place that has one. */
    Map<Place, KeptDecision> found() {
        return found;
    }

    /** Returns the decisions that are about no place. */
    List<KeptDecision> lost() {
        return lost;
    }

    /** Finds what speaks for what. */
    private static final class Claims {

        private final String text;
        private final Map<String, AnnotationMap> sets;
        private final GraphemeRanges graphemes;
        private final Map<AnnotationId, Set<Place>> byId = new HashMap<>();
        private final Map<ContentAnchor, Set<Place>> byContent = new HashMap<>();
        private final Map<Place, int[]> ranges = new IdentityHashMap<>();
        private final Map<String, List<Place>> byType = new HashMap<>();

        Claims(String text, Places places, Map<String, AnnotationMap> sets) {
            this.text = text;
            this.sets = sets;
            graphemes = new GraphemeRanges(text);
            for (Place place : places.all()) {
                place.marks().forEach((member, marks) -> index(place, member, marks));
            }
        }

        private void index(Place place, String member, List<Annotation> marks) {
            for (Annotation annotation : marks) {
                byId.computeIfAbsent(annotation.id(), i -> new LinkedHashSet<>()).add(place);
                ContentAnchor anchor =
                        ContentAnchor.of(
                                annotation, text, sets.getOrDefault(member, new AnnotationMap()));
                byContent.computeIfAbsent(anchor, a -> new LinkedHashSet<>()).add(place);
                List<Place> same =
                        byType.computeIfAbsent(
                                type(place.kind(), annotation.typeId()), t -> new ArrayList<>());
                if (!same.contains(place)) {
                    same.add(place);
                }
                int[] own = graphemes.of(annotation.spans());
                ranges.merge(place, own, (a, b) -> a.length >= b.length ? a : b);
            }
        }

        private static String type(AnnotationKind kind, String typeId) {
            return kind.word() + " " + typeId;
        }

        List<Claim> of(List<KeptDecision> decisions) {
            List<Claim> claims = new ArrayList<>();
            List<KeptDecision> unclaimed = new ArrayList<>();
            for (int order = 0; order < decisions.size(); order++) {
                KeptDecision decision = decisions.get(order);
                Map<Place, Double> weights = weights(decision);
                if (weights.isEmpty()) {
                    unclaimed.add(decision);
                }
                int at = order;
                weights.forEach(
                        (place, weight) -> claims.add(new Claim(decision, at, place, weight)));
            }
            for (KeptDecision decision : unclaimed) {
                byPlace(decision, decisions.indexOf(decision), claims);
            }
            return claims;
        }

        private Map<Place, Double> weights(KeptDecision decision) {
            Map<Place, Double> weights = new IdentityHashMap<>();
            Set<ContentAnchor> said = new LinkedHashSet<>();
            said.add(decision.anchor());
            for (Source source : decision.sources()) {
                for (Source.Mark mark : source.marks()) {
                    byId.getOrDefault(mark.annotation().id(), Set.of())
                            .forEach(place -> weights.merge(place, BY_ID, Double::sum));
                    said.add(
                            ContentAnchor.of(
                                    mark.annotation(),
                                    text,
                                    id -> Optional.ofNullable(mark.ends().get(id))));
                }
            }
            for (ContentAnchor anchor : said) {
                byContent
                        .getOrDefault(anchor, Set.of())
                        .forEach(place -> weights.merge(place, BY_CONTENT, Double::sum));
            }
            return weights;
        }

        private void byPlace(KeptDecision decision, int order, List<Claim> claims) {
            int[] own = graphemes.of(decision.anchor().places());
            String type = type(decision.anchor().kind(), decision.anchor().typeId());
            for (Place place : byType.getOrDefault(type, List.of())) {
                double shared =
                        GraphemeRanges.likeness(own, ranges.getOrDefault(place, new int[0]));
                if (shared > 0) {
                    claims.add(new Claim(decision, order, place, shared));
                }
            }
        }
    }
}
