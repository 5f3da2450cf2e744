/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.GoldDraft;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Judgement;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.ReviewShare;
import org.scholion.curation.adjudication.Rule;
import org.scholion.curation.adjudication.Settled;
import org.scholion.curation.adjudication.Settling;
import org.scholion.project.gold.DocumentJudging;
import org.scholion.project.session.OpenProject;

/**
 * A document as someone who adjudicates it finds it: its places in reading order, how each stands
 * and what its rule would take. Immutable, and of one moment: it is read anew after each change.
 */
public final class Desk {

    private final DocumentJudging.Read read;
    private final ReviewShare review;
    private final Optional<Rule> rule;
    private final List<Settled> agreed;
    private final List<DeskPlace> places;

    private Desk(DocumentJudging.Read read, ReviewShare review) {
        this.read = read;
        this.review = review;
        Judgement judgement = read.judgement();
        int worked = read.sets().size();
        this.rule =
                worked == 0
                        ? Optional.empty()
                        : Optional.of(worked == 1 ? new Rule.Single() : new Rule.Unanimous());
        Set<Place> drawn = drawn(judgement);
        this.agreed =
                rule.map(each -> without(judgement, Settling.of(judgement, each), drawn))
                        .orElseGet(List::of);
        Set<Place> taken = new HashSet<>();
        agreed.forEach(settled -> taken.add(settled.place()));
        List<DeskPlace> all = new ArrayList<>();
        for (JudgedPlace judged : judgement.all()) {
            all.add(new DeskPlace(judged, concern(judged, drawn, taken, worked)));
        }
        this.places = List.copyOf(all);
    }

    /**
     * Reads a document; takes as long as reading and comparing its sets does, so that no window
     * should wait for it.
     */
    public static Desk read(OpenProject project, DocumentRecord document, ReviewShare review)
            throws StoreException {
        return new Desk(
                new DocumentJudging(project.store(), project.schema(), project.catalogue())
                        .read(document),
                review);
    }

    /**
     * Reads a document, of whose agreed places the usual share is to be looked at, drawn by the
     * project's own number.
     */
    public static Desk read(OpenProject project, DocumentRecord document) throws StoreException {
        long seed = project.store().settings().reviewSeed();
        return read(project, document, new ReviewShare(ReviewShare.USUAL, seed));
    }

    private Set<Place> drawn(Judgement judgement) {
        Set<Place> drawn = new HashSet<>();
        int worked = read.sets().size();
        for (JudgedPlace judged : judgement.all()) {
            Place place = judged.place();
            if (isAgreed(place, worked)
                    && judged.decision().flatMap(d -> d.outcome().rule()).isEmpty()
                    && (wasDrawn(judged) || isDrawn(judgement, place))) {
                drawn.add(place);
            }
        }
        return drawn;
    }

    /** What was drawn once stays drawn, also by another number. */
    private static boolean wasDrawn(JudgedPlace judged) {
        return judged.decision().filter(d -> d.outcome().review().isPresent()).isPresent();
    }

    private boolean isDrawn(Judgement judgement, Place place) {
        return review.includes(
                read.document().ulid().value(),
                GoldDraft.anchor(
                        judgement, new Settled(place, Optional.of(place.versions().get(0)))));
    }

    private static boolean isAgreed(Place place, int worked) {
        return worked > 1 && place.versions().get(0).members().size() == worked;
    }

    /** What is drawn is looked at first; so is what points to it. */
    private static List<Settled> without(Judgement judgement, Settling settling, Set<Place> drawn) {
        List<Settled> left = new ArrayList<>(settling.settled());
        left.removeIf(settled -> drawn.contains(settled.place()));
        boolean fewer = true;
        while (fewer) {
            Set<Place> there = new HashSet<>();
            left.forEach(settled -> there.add(settled.place()));
            fewer =
                    left.removeIf(
                            settled ->
                                    settled.version().stream()
                                            .flatMap(v -> judgement.places().ends(v).stream())
                                            .anyMatch(
                                                    end ->
                                                            !there.contains(end)
                                                                    && judgement
                                                                            .of(end)
                                                                            .gold()
                                                                            .isEmpty()));
        }
        return left;
    }

    private static DeskPlace.Concern concern(
            JudgedPlace judged, Set<Place> drawn, Set<Place> taken, int worked) {
        Place place = judged.place();
        return switch (judged.status()) {
            case CHANGED -> DeskPlace.Concern.CHANGED;
            case NEW -> taken.contains(place) ? DeskPlace.Concern.AGREED : DeskPlace.Concern.NEW;
            case OPEN, SETTLED -> {
                if (drawn.contains(place)) {
                    yield DeskPlace.Concern.REVIEW;
                }
                yield taken.contains(place) || worked == 1 || isAgreed(place, worked)
                        ? DeskPlace.Concern.AGREED
                        : DeskPlace.Concern.DIFFERENCE;
            }
        };
    }

    /** Returns the document. */
    public DocumentRecord document() {
        return read.document();
    }

    /** Returns what was read. */
    DocumentJudging.Read read() {
        return read;
    }

    /** Returns the places with what was decided there. */
    public Judgement judgement() {
        return read.judgement();
    }

    /** Returns those who have finished the document, by name. */
    public List<String> workers() {
        return judgement().places().workers();
    }

    /** Returns gold's last sequence number as it was when this was read. */
    public long goldSequence() {
        return read.goldSequence();
    }

    /** Returns all places, in reading order. */
    public List<DeskPlace> places() {
        return places;
    }

    /** Returns the rule that agreed places are taken by; none where nobody has finished. */
    public Optional<Rule> rule() {
        return rule;
    }

    /**
     * Returns what the rule takes once that is confirmed; nothing that was drawn to be looked at.
     */
    public List<Settled> agreed() {
        return agreed;
    }

    /** Returns what draws the agreed places that are looked at. */
    public ReviewShare review() {
        return review;
    }

    /** Returns the places that someone looks at, settled or not. */
    public List<DeskPlace> walked() {
        return places.stream().filter(DeskPlace::isWalked).toList();
    }

    /** Returns those of them that are open. */
    public List<DeskPlace> open() {
        return places.stream().filter(place -> place.isWalked() && place.isOpen()).toList();
    }

    /** Returns how many places are open, also those that only have to be confirmed. */
    public int left() {
        return (int) places.stream().filter(DeskPlace::isOpen).count();
    }

    /**
     * How often agreed places that were looked at all the same turned out to be wrong.
     *
     * @param drawn how many were drawn
     * @param looked how many of them are decided
     * @param wrong at how many of these something else was decided than all had
     */
    public record Reviewed(int drawn, int looked, int wrong) {}

    /** Returns it for this document. */
    public Reviewed reviewed() {
        int drawn = 0;
        int looked = 0;
        int wrong = 0;
        for (DeskPlace place : places) {
            if (place.concern() == DeskPlace.Concern.REVIEW) {
                drawn++;
                if (!place.isOpen()) {
                    looked++;
                    wrong += isAsAllHad(place) ? 0 : 1;
                }
            }
        }
        return new Reviewed(drawn, looked, wrong);
    }

    private static boolean isAsAllHad(DeskPlace place) {
        return place.judged()
                .decision()
                .filter(decision -> !decision.outcome().none())
                .flatMap(decision -> decision.outcome().support())
                .filter(support -> support.had() == support.worked())
                .isPresent();
    }

    /** Returns a place as it stands. */
    public DeskPlace of(Place place) {
        return places.get(place.number());
    }
}
