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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule settles of a document, and what it leaves open. Nothing is settled that points to
 * what is not in gold, or would not be.
 *
 * @param settled the places it settles, in reading order
 * @param open the places that are open after that, in reading order
 */
public record Settling(List<Settled> settled, List<OpenPlace> open) {

    public Settling {
        settled = List.copyOf(settled);
        open = List.copyOf(open);
    }

    /** Why a place stays open. */
    public enum Reason {
        /** Members have different things there, or only some have something. */
        DIFFERENCE,
        /** It points to something that is open itself, or was rejected. */
        ENDS,
        /** Someone marked something there after others were adjudicated. */
        NEW,
        /** Someone has something else there than when it was decided. */
        CHANGED
    }

    /** A place that stays open, and why. */
    public record OpenPlace(Place place, Reason reason) {}

    /**
     * Applies a rule to the places where nothing was decided yet.
     *
     * @throws IllegalArgumentException when the rule {@linkplain Rule#isFor says} nothing of a
     *     document on which so many worked
     */
    public static Settling of(Judgement judgement, Rule rule) {
        int worked = judgement.places().workers().size();
        if (!rule.isFor(worked)) {
            throw new IllegalArgumentException(rule + " is not for " + worked);
        }
        Map<Place, Settled> settled = new LinkedHashMap<>();
        List<OpenPlace> open = new ArrayList<>();
        for (JudgedPlace judged : judgement.all()) {
            Place place = judged.place();
            if (!judged.isUndecided()) {
                switch (judged.status()) {
                    case CHANGED -> open.add(new OpenPlace(place, Reason.CHANGED));
                    case NEW -> open.add(new OpenPlace(place, Reason.NEW));
                    default -> {}
                }
            } else {
                switch (rule.of(place, worked)) {
                    case Rule.Ruling.Taken taken ->
                            settled.put(place, new Settled(place, Optional.of(taken.version())));
                    case Rule.Ruling.None none ->
                            settled.put(place, new Settled(place, Optional.empty()));
                    case Rule.Ruling.Open nothing ->
                            open.add(
                                    new OpenPlace(
                                            place,
                                            judged.status() == JudgedPlace.Status.NEW
                                                    ? Reason.NEW
                                                    : Reason.DIFFERENCE));
                }
            }
        }
        Set<Place> waiting = withoutEnds(judgement, settled);
        waiting.forEach(settled::remove);
        waiting.forEach(place -> open.add(new OpenPlace(place, Reason.ENDS)));
        open.sort((a, b) -> Integer.compare(a.place().number(), b.place().number()));
        return new Settling(List.copyOf(settled.values()), open);
    }

    /** Takes away what points to what is not there, as often as that leaves something without. */
    private static Set<Place> withoutEnds(Judgement judgement, Map<Place, Settled> settled) {
        Set<Place> without = new HashSet<>();
        int before;
        do {
            before = without.size();
            for (Settled each : settled.values()) {
                if (each.version().isPresent()
                        && !without.contains(each.place())
                        && !judgement.places().ends(each.version().get()).stream()
                                .allMatch(end -> isThere(judgement, end, settled, without))) {
                    without.add(each.place());
                }
            }
        } while (without.size() > before);
        return without;
    }

    private static boolean isThere(
            Judgement judgement, Place end, Map<Place, Settled> settled, Set<Place> without) {
        if (judgement.of(end).gold().isPresent()) {
            return true;
        }
        return !without.contains(end)
                && Optional.ofNullable(settled.get(end)).flatMap(Settled::version).isPresent();
    }

    /**
     * Returns what is to be settled so that a version can be taken: the place itself, and the
     * places of all it points to, directly or not, that are not in gold: there the same member's
     * version is taken.
     */
    public static List<Settled> withEnds(Judgement judgement, Place place, Version version) {
        Map<Place, Settled> settled = new LinkedHashMap<>();
        bring(judgement, place, version, settled);
        return List.copyOf(settled.values());
    }

    private static void bring(
            Judgement judgement, Place place, Version version, Map<Place, Settled> settled) {
        if (settled.containsKey(place)) {
            return;
        }
        settled.put(place, new Settled(place, Optional.of(version)));
        for (Place end : judgement.places().ends(version)) {
            if (judgement.of(end).gold().isEmpty()) {
                end.version(version.first())
                        .ifPresent(theirs -> bring(judgement, end, theirs, settled));
            }
        }
    }
}
