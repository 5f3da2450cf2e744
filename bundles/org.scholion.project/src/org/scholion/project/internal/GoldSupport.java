/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.ClosedChoices;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.curation.adjudication.Posterior;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.exchange.AnnotationSupport;
import org.scholion.project.CancelledException;
import org.scholion.project.ListGold;
import org.scholion.project.Progress;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.gold.GoldSurvey;
import org.scholion.project.session.OpenProject;

/** How far members support what is in gold, by document, for exports. */
public final class GoldSupport {

    /** Nothing is known. */
    public static final GoldSupport NONE = new GoldSupport(Map.of());

    private final Map<String, Map<AnnotationId, AnnotationSupport>> byDocument;

    private GoldSupport(Map<String, Map<AnnotationId, AnnotationSupport>> byDocument) {
        this.byDocument = byDocument;
    }

    /** Returns that of a document by its lasting name. */
    public Map<AnnotationId, AnnotationSupport> of(String document) {
        return byDocument.getOrDefault(document, Map.of());
    }

    /** Reads it; models see all documents that somebody has finished. */
    static GoldSupport of(OpenProject project, Progress progress)
            throws StoreException, CancelledException {
        GoldSurvey survey =
                new ListGold(project)
                        .run(new ListGold.Request(Optional.empty(), true), progress)
                        .survey();
        return of(survey.places(), survey.posteriors());
    }

    /**
     * Returns that of some places.
     *
     * @param posteriors what models say of them
     */
    public static GoldSupport of(List<GoldPlace> places, List<Posterior> posteriors) {
        Models models = new Models(posteriors);
        Map<String, Map<AnnotationId, AnnotationSupport>> all = new HashMap<>();
        for (GoldPlace place : places) {
            if (place.goldId().isPresent()) {
                all.computeIfAbsent(place.document().ulid().value(), d -> new HashMap<>())
                        .put(place.goldId().get(), support(place, models));
            }
        }
        return new GoldSupport(all);
    }

    private static AnnotationSupport support(GoldPlace place, Models models) {
        Optional<Outcome.Support> counted = place.outcome().flatMap(Outcome::support);
        Map<GoldPlace.Had, Integer> other = new LinkedHashMap<>();
        int nothing = 0;
        int same = 0;
        for (GoldPlace.Side side : place.members().values()) {
            if (side.had().isEmpty()) {
                nothing++;
            } else if (side.asGold()) {
                same++;
            } else {
                other.merge(side.had().get(), 1, Integer::sum);
            }
        }
        List<AnnotationSupport.Other> others = new ArrayList<>();
        other.forEach(
                (had, count) ->
                        others.add(new AnnotationSupport.Other(had.typeId(), had.words(), count)));
        SortedMap<String, Map<String, SortedMap<String, Double>>> posterior = models.of(place);
        return new AnnotationSupport(
                place.outcome().flatMap(Outcome::rule),
                counted.map(Outcome.Support::had).orElse(same),
                counted.map(Outcome.Support::worked).orElse(place.members().size()),
                nothing,
                others,
                posterior,
                posterior.isEmpty() ? Optional.of(models.undefined(place)) : Optional.empty());
    }

    /** What models say, by place. */
    private static final class Models {
        private final List<Posterior> posteriors;
        private final Map<List<Object>, SortedMap<String, Map<String, SortedMap<String, Double>>>>
                byPlace = new HashMap<>();

        Models(List<Posterior> posteriors) {
            this.posteriors = posteriors;
            for (Posterior posterior : posteriors) {
                if (posterior.undefined().isPresent()) {
                    continue;
                }
                String what =
                        posterior
                                .question()
                                .attributeId()
                                .orElse(
                                        posterior.question().typeId().isPresent()
                                                ? "label"
                                                : "type");
                for (Posterior.Estimate estimate : posterior.places()) {
                    byPlace.computeIfAbsent(key(estimate.item()), k -> new TreeMap<>())
                            .put(what, estimate.probabilities());
                }
            }
        }

        private static List<Object> key(ClosedChoices.Item item) {
            return item.place() == ClosedChoices.NOWHERE
                    ? List.of(item.document(), item.decision())
                    : List.of(item.document(), item.place());
        }

        SortedMap<String, Map<String, SortedMap<String, Double>>> of(GoldPlace place) {
            String document = place.document().ulid().value();
            List<Object> key =
                    place.place().isPresent()
                            ? List.of(document, place.place().get())
                            : List.of(document, place.decision());
            SortedMap<String, Map<String, SortedMap<String, Double>>> found = byPlace.get(key);
            return found == null ? new TreeMap<>() : found;
        }

        /** Why there is none: what was to be chosen was not closed, or who chose cannot tell. */
        String undefined(GoldPlace place) {
            if (place.kind() == AnnotationKind.RELATION
                    || place.kind() == AnnotationKind.STANCE
                    || place.kind() == AnnotationKind.REFERENT) {
                return "open-choice";
            }
            return posteriors.stream()
                    .filter(p -> p.question().kind() == place.kind())
                    .filter(p -> p.question().attributeId().isEmpty())
                    .filter(
                            p ->
                                    p.question().typeId().isEmpty()
                                            || p.question()
                                                    .typeId()
                                                    .equals(
                                                            place.gold()
                                                                    .map(GoldPlace.Had::typeId)))
                    .flatMap(p -> p.undefined().stream())
                    .map(why -> why.code().substring(why.code().lastIndexOf('.') + 1))
                    .findFirst()
                    .orElse("raters");
        }
    }
}
