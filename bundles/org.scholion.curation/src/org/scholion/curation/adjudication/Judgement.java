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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;

/**
 * The places of a document as they stand: what was decided before is found again at the places of
 * now, by the annotations it was taken on or, where these are others, by what they say. Decisions
 * stay as they are; a place whose members have something else than then is open again. Immutable.
 */
public final class Judgement {

    private final String text;
    private final List<MemberMarks> workers;
    private final Places places;
    private final Map<AnnotationId, Annotation> gold;
    private final List<JudgedPlace> all;
    private final Map<AnnotationId, Place> goldPlaces;
    private final List<KeptDecision> placeless;
    private final Map<String, AnnotationMap> sets;

    private Judgement(
            String text,
            List<MemberMarks> workers,
            Places places,
            Map<AnnotationId, Annotation> gold,
            Map<String, AnnotationMap> sets,
            DecisionMatch match) {
        this.text = text;
        this.workers = workers;
        this.places = places;
        this.gold = gold;
        this.sets = sets;
        this.goldPlaces = new HashMap<>();
        match.found()
                .forEach(
                        (place, decision) ->
                                decision.goldId().ifPresent(id -> goldPlaces.put(id, place)));
        this.placeless = match.lost();
        Comparison comparison = new Comparison(this, match);
        this.all =
                places.all().stream()
                        .map(
                                place -> {
                                    Optional<KeptDecision> decision =
                                            Optional.ofNullable(match.found().get(place));
                                    return new JudgedPlace(
                                            place,
                                            comparison.status(place, decision),
                                            decision,
                                            decision.flatMap(KeptDecision::goldId)
                                                    .flatMap(this::gold));
                                })
                        .toList();
    }

    /**
     * Judges a document.
     *
     * @param text its text
     * @param workers what those who worked on it have marked, also those who marked nothing
     * @param gold what is in gold
     * @param decisions those that hold, oldest first
     * @param meaning what annotations say, also those of what was decided before
     */
    public static Judgement of(
            String text,
            List<MemberMarks> workers,
            Collection<? extends Annotation> gold,
            List<KeptDecision> decisions,
            Meaning meaning) {
        Map<AnnotationId, Annotation> byId = new LinkedHashMap<>();
        gold.forEach(annotation -> byId.put(annotation.id(), annotation));
        Places places = Places.of(text, workers, meaning);
        List<KeptDecision> newest = standing(decisions);
        newest.addAll(undecided(text, byId, newest));
        Map<String, AnnotationMap> sets = new HashMap<>();
        workers.forEach(w -> sets.put(w.member(), new AnnotationMap(w.annotations())));
        DecisionMatch match = DecisionMatch.of(text, places, sets, newest);
        return new Judgement(text, List.copyOf(workers), places, byId, sets, match);
    }

    /**
     * Returns those of decisions that say how things stand: of several about one annotation in gold
     * the last one, which tells what people had as the earlier ones told it where it does not say,
     * and none that another is in place of.
     *
     * @param decisions those that hold, oldest first
     */
    public static List<KeptDecision> standing(List<KeptDecision> decisions) {
        Map<Object, KeptDecision> newest = new LinkedHashMap<>();
        for (KeptDecision decision : decisions) {
            Object about = decision.goldId().isPresent() ? decision.goldId().get() : decision.id();
            newest.merge(about, decision, Judgement::after);
        }
        Set<String> replaced = new HashSet<>();
        decisions.forEach(decision -> decision.outcome().instead().ifPresent(replaced::add));
        List<KeptDecision> left = new ArrayList<>(newest.values());
        left.removeIf(decision -> replaced.contains(decision.id()));
        return left;
    }

    /** A later decision that does not tell what people had goes by what the earlier one told. */
    private static KeptDecision after(KeptDecision earlier, KeptDecision later) {
        boolean silent = later.sources().isEmpty();
        return new KeptDecision(
                later.id(),
                silent ? earlier.anchor() : later.anchor(),
                silent ? earlier.sources() : later.sources(),
                later.outcome().drawnAs(earlier.outcome()),
                later.at(),
                later.goldId(),
                silent ? later.reason().or(earlier::reason) : later.reason());
    }

    /** What is in gold from before decisions were kept stands as if it had been imported. */
    private static List<KeptDecision> undecided(
            String text, Map<AnnotationId, Annotation> gold, List<KeptDecision> decisions) {
        Set<AnnotationId> decided = new HashSet<>();
        decisions.forEach(decision -> decision.goldId().ifPresent(decided::add));
        AnnotationMap set = new AnnotationMap(gold.values());
        return gold.values().stream()
                .filter(annotation -> !decided.contains(annotation.id()))
                .sorted(Comparator.comparing(Annotation::id))
                .map(
                        annotation ->
                                new KeptDecision(
                                        annotation.id().value(),
                                        ContentAnchor.of(annotation, text, set),
                                        List.of(),
                                        new Outcome(false, Optional.empty(), Optional.empty()),
                                        annotation.header().madeAt(),
                                        Optional.of(annotation.id()),
                                        Optional.empty()))
                .toList();
    }

    /** Returns the text. */
    public String text() {
        return text;
    }

    /** Returns what those who worked on the document have marked. */
    public List<MemberMarks> workers() {
        return workers;
    }

    /** Returns the places of the document. */
    public Places places() {
        return places;
    }

    /** Returns all places with what was decided there, in reading order. */
    public List<JudgedPlace> all() {
        return all;
    }

    /** Returns a place with what was decided there. */
    public JudgedPlace of(Place place) {
        return all.get(place.number());
    }

    /**
     * Returns the decisions that hold and are about none of the places: nobody has anything there
     * any more, or ever had.
     */
    public List<KeptDecision> placeless() {
        return placeless;
    }

    /** Returns what is in gold. */
    public Collection<Annotation> gold() {
        return gold.values();
    }

    /** Returns the annotation of this id in gold. */
    public Optional<Annotation> gold(AnnotationId id) {
        return Optional.ofNullable(gold.get(id));
    }

    /**
     * Returns whether what a member has at a place is what gold has there, also if it is nothing.
     */
    public boolean isAsGold(JudgedPlace judged, String member) {
        Optional<Version> own = judged.place().version(member);
        if (own.isEmpty() || judged.gold().isEmpty()) {
            return own.isEmpty() && judged.gold().isEmpty();
        }
        Version version = own.get();
        return places.form(version.annotation(), id -> places.of(version.first(), id))
                .equals(places.form(judged.gold().get(), this::placeOfGold));
    }

    /**
     * Returns whether what a member had at a place when it was decided is what gold has, also if it
     * is nothing: whoever makes their own as gold is afterwards was not right from the beginning.
     * Where the decision does not say what the member had, what the member has now counts.
     */
    public boolean wasAsGold(JudgedPlace judged, String member) {
        return judged.decision().filter(decision -> decision.of(member).isPresent()).isPresent()
                ? wasAsGold(judged.decision().get(), member)
                : isAsGold(judged, member);
    }

    /** Returns whether what a member had when something was decided is what gold has. */
    public boolean wasAsGold(KeptDecision decision, String member) {
        Optional<Annotation> had = decision.had(member);
        Optional<Annotation> there = decision.goldId().flatMap(this::gold);
        if (had.isEmpty() || there.isEmpty()) {
            return had.isEmpty() && there.isEmpty();
        }
        return form(member, had.get()).equals(places.form(there.get(), this::placeOfGold));
    }

    private Annotation form(String member, Annotation annotation) {
        return places.form(annotation, id -> places.of(member, id));
    }

    /**
     * Returns whether not all who worked there had the same at a place when it was decided. Where
     * the decision does not say what members had, what they have now counts.
     */
    public boolean wasContested(JudgedPlace judged) {
        return judged.decision().filter(decision -> !decision.sources().isEmpty()).isPresent()
                ? wasContested(judged.decision().get())
                : judged.place().versions().get(0).members().size() < workers.size();
    }

    /** Returns whether not all had the same when something was decided. */
    public boolean wasContested(KeptDecision decision) {
        Set<Optional<Annotation>> forms = new HashSet<>();
        for (Source source : decision.sources()) {
            forms.add(
                    decision.had(source.member())
                            .map(annotation -> form(source.member(), annotation)));
        }
        return forms.size() > 1;
    }

    /** Returns the place that an annotation in gold stands for. */
    Optional<Place> placeOfGold(AnnotationId id) {
        return Optional.ofNullable(goldPlaces.get(id));
    }

    /** Returns what a member has marked. */
    AnnotationMap set(String member) {
        return sets.getOrDefault(member, new AnnotationMap());
    }
}
