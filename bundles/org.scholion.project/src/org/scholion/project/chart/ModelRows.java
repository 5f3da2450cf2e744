/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.curation.adjudication.ClosedChoices;
import org.scholion.curation.adjudication.Posterior;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.gold.GoldSurvey;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * What models of annotators say: how often they are of gold's opinion, and how good members are.
 */
final class ModelRows {
    private final Schema schema;
    private final Words words;
    private final Map<String, GoldPlace> places = new HashMap<>();

    ModelRows(GoldSurvey survey, Schema schema, Words words) {
        this.schema = schema;
        this.words = words;
        for (GoldPlace place : survey.places()) {
            places.put(
                    key(place.document().ulid().value(), place.place(), place.decision()), place);
        }
    }

    private static String key(String document, Optional<Integer> place, Optional<String> decision) {
        return document + '/' + place.map(String::valueOf).or(() -> decision).orElse("");
    }

    private static String key(ClosedChoices.Item item) {
        return key(
                item.document(),
                Optional.of(item.place()).filter(number -> number != ClosedChoices.NOWHERE),
                item.decision());
    }

    Message title(Posterior posterior) {
        return Message.of("project.chart.gold.posterior", "what", question(posterior.question()));
    }

    private Message question(ClosedChoices.Question question) {
        String type = question.typeId().map(this::type).orElse("");
        String attribute = attribute(question).map(Attribute::name).orElse("");
        return Message.of(
                "project.chart.gold.question",
                "kind",
                question.kind(),
                "type",
                type,
                "attribute",
                attribute,
                "what",
                !attribute.isEmpty() ? "attribute" : type.isEmpty() ? "types" : "type");
    }

    private Optional<Attribute> attribute(ClosedChoices.Question question) {
        return question.typeId()
                .flatMap(schema::type)
                .flatMap(type -> question.attributeId().flatMap(type::attribute));
    }

    private String type(String id) {
        return schema.type(id).map(found -> found.name()).orElse(id);
    }

    /** What is to be known of it. */
    List<Message> reading(Posterior posterior) {
        List<Message> notes = new ArrayList<>();
        notes.add(
                Message.of(
                        "project.chart.gold.posterior.reading",
                        "places",
                        posterior.places().size(),
                        "few",
                        posterior.few()));
        posterior
                .models()
                .forEach(
                        (model, competence) -> {
                            if (!competence.converged()) {
                                notes.add(
                                        Message.of(
                                                "project.chart.gold.not-settled",
                                                "model",
                                                name(model)));
                            }
                        });
        return notes;
    }

    private static Message name(String model) {
        return Message.of(
                "project.chart.gold.model", "model", model.replace('-', '_'), "name", model);
    }

    DotRows.Row<List<GoldBehind>> undefined(Posterior posterior) {
        String name = words.say(question(posterior.question()));
        Message why = posterior.undefined().orElseThrow();
        return new DotRows.Row<>(
                name,
                true,
                Optional.empty(),
                Optional.empty(),
                why,
                posterior.places().stream()
                        .flatMap(each -> behind(posterior, each, Optional.empty()).stream())
                        .toList(),
                words.say(Message.of("project.chart.said.undefined", "name", name, "why", why)));
    }

    List<DotRows.Row<List<GoldBehind>>> rows(Posterior posterior) {
        List<DotRows.Row<List<GoldBehind>>> rows = new ArrayList<>();
        posterior
                .models()
                .forEach(
                        (model, competence) -> {
                            rows.add(model(posterior, model));
                            competence
                                    .members()
                                    .forEach(
                                            (member, value) ->
                                                    rows.add(
                                                            member(
                                                                    posterior, model, member,
                                                                    value)));
                        });
        return rows;
    }

    /** At how many decided places the likeliest label is that of gold. */
    private DotRows.Row<List<GoldBehind>> model(Posterior posterior, String model) {
        List<Posterior.Estimate> decided =
                posterior.places().stream()
                        .filter(each -> each.item().gold().isPresent())
                        .sorted(Comparator.comparing(each -> isGold(each, model)))
                        .toList();
        long same = decided.stream().filter(each -> isGold(each, model)).count();
        Optional<Double> value =
                decided.isEmpty() ? Optional.empty() : Optional.of((double) same / decided.size());
        Message beside =
                value.map(
                                found ->
                                        Message.of(
                                                "project.chart.gold.share",
                                                "value",
                                                found,
                                                "part",
                                                same,
                                                "all",
                                                decided.size()))
                        .orElseGet(() -> Message.of("project.chart.gold.undecided"));
        return row(
                words.say(Message.of("project.chart.gold.as-gold", "model", name(model))),
                true,
                value,
                beside,
                behind(posterior, decided, model));
    }

    private DotRows.Row<List<GoldBehind>> member(
            Posterior posterior, String model, String member, double competence) {
        List<Posterior.Estimate> theirs =
                posterior.places().stream()
                        .filter(each -> each.item().votes().containsKey(member))
                        .sorted(
                                Comparator.comparing(
                                        each ->
                                                likeliest(each, model)
                                                        .equals(
                                                                Optional.ofNullable(
                                                                        each.item()
                                                                                .votes()
                                                                                .get(member)))))
                        .toList();
        return row(
                member,
                false,
                Optional.of(competence),
                Message.of(
                        "project.chart.gold.value", "value", competence, "places", theirs.size()),
                behind(posterior, theirs, model));
    }

    private DotRows.Row<List<GoldBehind>> row(
            String name,
            boolean whole,
            Optional<Double> value,
            Message beside,
            List<GoldBehind> behind) {
        return new DotRows.Row<>(
                name,
                whole,
                value,
                Optional.empty(),
                beside,
                behind,
                words.say(
                        Message.of(
                                value.isPresent()
                                        ? "project.chart.gold.said"
                                        : "project.chart.said.undefined",
                                "name",
                                name,
                                "what",
                                beside,
                                "why",
                                beside)));
    }

    private static boolean isGold(Posterior.Estimate estimate, String model) {
        return likeliest(estimate, model).equals(estimate.item().gold());
    }

    private static Optional<String> likeliest(Posterior.Estimate estimate, String model) {
        return Optional.ofNullable(estimate.probabilities().get(model)).stream()
                .flatMap(all -> all.entrySet().stream())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private List<GoldBehind> behind(
            Posterior posterior, List<Posterior.Estimate> estimates, String model) {
        return estimates.stream()
                .flatMap(each -> behind(posterior, each, Optional.of(model)).stream())
                .toList();
    }

    private Optional<GoldBehind> behind(
            Posterior posterior, Posterior.Estimate estimate, Optional<String> model) {
        GoldPlace place = places.get(key(estimate.item()));
        if (place == null) {
            return Optional.empty();
        }
        SortedMap<String, String> each = new TreeMap<>();
        estimate.item().votes().forEach((member, vote) -> each.put(member, label(posterior, vote)));
        Optional<String> best = model.flatMap(name -> likeliest(estimate, name));
        return Optional.of(
                new GoldBehind(
                        place,
                        each,
                        estimate.item()
                                .gold()
                                .map(found -> label(posterior, found))
                                .orElseGet(() -> words.say(Message.of("project.chart.gold.open"))),
                        best.map(
                                        label ->
                                                words.say(
                                                        Message.of(
                                                                "project.chart.gold.likeliest",
                                                                "label",
                                                                label(posterior, label),
                                                                "probability",
                                                                probability(
                                                                        estimate,
                                                                        model.orElseThrow(),
                                                                        label))))
                                .orElse("")));
    }

    private static double probability(Posterior.Estimate estimate, String model, String label) {
        return Optional.ofNullable(estimate.probabilities().get(model))
                .flatMap(all -> Optional.ofNullable(all.get(label)))
                .orElse(0.0);
    }

    private String label(Posterior posterior, String label) {
        ClosedChoices.Question question = posterior.question();
        if (label.equals(ClosedChoices.NOT_MARKED)) {
            return words.say(Message.of("project.chart.nothing"));
        }
        if (label.equals(ClosedChoices.ABSENT)) {
            return words.say(Message.of("project.chart.gold.no-value"));
        }
        if (question.typeId().isEmpty()) {
            return type(label);
        }
        Optional<String> set =
                question.attributeId().isPresent()
                        ? attribute(question).flatMap(Attribute::tagSet)
                        : schema.type(question.typeId().get())
                                .filter(DocumentLabelType.class::isInstance)
                                .map(type -> ((DocumentLabelType) type).tagSet());
        return set.flatMap(schema::tagSet)
                .flatMap(all -> all.tag(label))
                .map(tag -> tag.name())
                .orElse(label);
    }
}
