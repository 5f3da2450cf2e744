/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.scholion.curation.adjudication.JudgedPlace.Status;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;

/**
 * Tells whether members still have at a place what they had when it was decided. What an annotation
 * points to is the same as then if it is the same annotation, or says the same, or is at the place
 * that was decided for what it pointed to: so a change of an end opens the end's place and no
 * other.
 */
final class Comparison {

    private final Judgement judgement;

    /** The place of each annotation that a decision was taken on, by member. */
    private final Map<String, Map<AnnotationId, Place>> placesThen = new HashMap<>();

    private final Map<String, Map<ContentAnchor, Set<Place>>> byContent = new HashMap<>();

    /** Those who worked on the document when something there was decided. */
    private final Set<String> workersThen = new HashSet<>();

    private Optional<Instant> newest = Optional.empty();

    private final Map<Place, Map<String, Annotation>> forms = new IdentityHashMap<>();

    Comparison(Judgement judgement, DecisionMatch match) {
        this.judgement = judgement;
        match.found().forEach((place, decision) -> note(decision, Optional.of(place)));
        match.lost().forEach(decision -> note(decision, Optional.empty()));
    }

    private void note(KeptDecision decision, Optional<Place> place) {
        newest = Optional.of(newest.filter(at -> at.isAfter(decision.at())).orElse(decision.at()));
        for (Source source : decision.sources()) {
            workersThen.add(source.member());
            for (Source.Mark mark : source.marks()) {
                place.ifPresent(
                        p ->
                                placesThen
                                        .computeIfAbsent(source.member(), m -> new HashMap<>())
                                        .put(mark.annotation().id(), p));
            }
        }
    }

    /** Returns how a place stands. */
    Status status(Place place, Optional<KeptDecision> decision) {
        if (decision.isEmpty()) {
            return place.marks().entrySet().stream()
                            .allMatch(e -> isLater(e.getKey(), e.getValue()))
                    ? Status.NEW
                    : Status.OPEN;
        }
        List<Source> sources = decision.get().sources();
        if (sources.isEmpty()) {
            return Status.SETTLED;
        }
        Status status = Status.SETTLED;
        for (MemberMarks worker : judgement.workers()) {
            Optional<Source> source =
                    sources.stream().filter(s -> s.member().equals(worker.member())).findFirst();
            boolean same =
                    source.isPresent()
                            ? isAsThen(place, source.get())
                            : !place.marks().containsKey(worker.member());
            if (!same && !isGold(place, decision.get(), worker.member())) {
                if (source.isPresent()) {
                    return Status.CHANGED;
                }
                status = Status.NEW;
            }
        }
        return status;
    }

    /** Returns whether something was not there yet when others were adjudicated. */
    private boolean isLater(String member, List<Annotation> marks) {
        if (newest.isEmpty()) {
            return false;
        }
        boolean newcomer = !workersThen.isEmpty() && !workersThen.contains(member);
        return newcomer || marks.stream().allMatch(a -> a.header().madeAt().isAfter(newest.get()));
    }

    private boolean isAsThen(Place place, Source source) {
        Optional<Annotation> now = form(place, source.member());
        if (source.marks().isEmpty() || now.isEmpty()) {
            return source.marks().isEmpty() == now.isEmpty();
        }
        Source.Mark mark = source.marks().get(0);
        return now.get()
                .equals(judgement.places().form(mark.annotation(), ends(source.member(), mark)));
    }

    /** Returns whether what a member has there is what gold has. */
    private boolean isGold(Place place, KeptDecision decision, String member) {
        Optional<Annotation> now = form(place, member);
        Optional<Annotation> gold = decision.goldId().flatMap(judgement::gold);
        if (now.isEmpty() || gold.isEmpty()) {
            return now.isEmpty() && gold.isEmpty();
        }
        return now.get().equals(judgement.places().form(gold.get(), judgement::placeOfGold));
    }

    /** What a member has at a place, in the form that can be compared. */
    private Optional<Annotation> form(Place place, String member) {
        Map<String, Annotation> known = forms.computeIfAbsent(place, p -> new HashMap<>());
        if (!known.containsKey(member) && place.marks().containsKey(member)) {
            known.put(
                    member,
                    judgement
                            .places()
                            .form(
                                    place.version(member).orElseThrow().annotation(),
                                    id ->
                                            judgement
                                                    .places()
                                                    .of(
                                                            place.version(member)
                                                                    .orElseThrow()
                                                                    .first(),
                                                            id)));
        }
        return Optional.ofNullable(known.get(member));
    }

    /** Finds the places of what an annotation pointed to when something was decided. */
    private Function<AnnotationId, Optional<Place>> ends(String member, Source.Mark mark) {
        return id -> {
            Optional<Place> byId = judgement.places().of(member, id);
            if (byId.isPresent()) {
                return byId;
            }
            Optional<Place> then =
                    Optional.ofNullable(placesThen.getOrDefault(member, Map.of()).get(id));
            Set<Place> saying =
                    Optional.ofNullable(mark.ends().get(id))
                            .map(anchor -> saying(member, anchor))
                            .orElseGet(Set::of);
            // of several that say the same, the one that was decided for it
            return saying.isEmpty() || then.filter(saying::contains).isPresent()
                    ? then
                    : saying.stream().findFirst();
        };
    }

    private Set<Place> saying(String member, ContentAnchor anchor) {
        if (!byContent.containsKey(member)) {
            Map<ContentAnchor, Set<Place>> own = new HashMap<>();
            for (Annotation annotation : judgement.set(member).all()) {
                Optional<Place> place = judgement.places().of(member, annotation.id());
                Optional<ContentAnchor> said =
                        ContentAnchor.ofEnd(
                                annotation.id(), judgement.text(), judgement.set(member));
                if (place.isPresent() && said.isPresent()) {
                    own.computeIfAbsent(said.get(), a -> new LinkedHashSet<>()).add(place.get());
                }
            }
            byContent.put(member, own);
        }
        return byContent.getOrDefault(member, Map.of()).getOrDefault(anchor, Set.of());
    }
}
