/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scholion.corpus.NewDecision;
import org.scholion.curation.adjudication.ClosedChoices;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.curation.adjudication.Posterior;
import org.scholion.project.ListGold;
import org.scholion.project.gold.GoldMark;
import org.scholion.project.gold.MemberFigure;
import org.scholion.project.gold.SharedErrors;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Says what gold has, who supports it, how members compare with it, and what models say. */
final class GoldReport {

    /** So much of the words of a mark is shown. */
    private static final int WORDS = 40;

    private static final String NONE = "-";

    private final Output output;
    private final Schema schema;

    GoldReport(Output output, Schema schema) {
        this.output = output;
        this.schema = schema;
    }

    /** Writes a table of what was decided, and what follows from it. */
    void lines(ListGold.Result result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.document",
                        "cli.head.type",
                        "cli.head.words",
                        "cli.head.gold",
                        "cli.head.support",
                        "cli.head.something-else",
                        "cli.head.by",
                        "cli.head.reason"));
        result.marks().forEach(mark -> rows.add(row(mark)));
        output.table(rows);
        output.lineOf(
                "cli.gold.shared",
                "looked",
                result.survey().shared().looked(),
                "wrong",
                result.survey().shared().wrong(),
                "rate",
                result.survey().shared().rate().orElse(0));
        for (MemberFigure figure : result.survey().members()) {
            output.lineOf(
                    "cli.gold.member",
                    "member",
                    figure.member(),
                    "defined",
                    figure.all().f1().isPresent(),
                    "f1",
                    figure.all().f1().orElse(0),
                    "somewhere",
                    figure.contested().f1().isPresent(),
                    "contested",
                    figure.contested().f1().orElse(0),
                    "own",
                    figure.preAccepted(),
                    "decisions",
                    figure.decisions());
        }
        result.survey().posteriors().forEach(this::posterior);
    }

    private void posterior(Posterior posterior) {
        if (posterior.undefined().isPresent()) {
            output.lineOf(
                    "cli.gold.undefined",
                    "what",
                    name(posterior.question()),
                    "why",
                    posterior.undefined().get());
            return;
        }
        posterior
                .models()
                .forEach(
                        (model, competence) ->
                                output.lineOf(
                                        "cli.gold.model",
                                        "what",
                                        name(posterior.question()),
                                        "model",
                                        model,
                                        "places",
                                        posterior.places().size(),
                                        "few",
                                        posterior.few(),
                                        "agrees",
                                        agreeing(posterior, model),
                                        "decided",
                                        decided(posterior),
                                        "converged",
                                        competence.converged()));
    }

    private static long decided(Posterior posterior) {
        return posterior.places().stream().filter(e -> e.item().gold().isPresent()).count();
    }

    /** At how many decided places the likeliest label is that of gold. */
    private static long agreeing(Posterior posterior, String model) {
        return posterior.places().stream()
                .filter(
                        estimate ->
                                estimate.item()
                                        .gold()
                                        .equals(
                                                Optional.ofNullable(
                                                                estimate.probabilities().get(model))
                                                        .flatMap(GoldReport::likeliest)))
                .count();
    }

    private static Optional<String> likeliest(Map<String, Double> probabilities) {
        return probabilities.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private String name(ClosedChoices.Question question) {
        String type = question.typeId().map(this::name).orElse("");
        String attribute =
                question.attributeId()
                        .map(
                                id ->
                                        question.typeId()
                                                .flatMap(schema::type)
                                                .flatMap(t -> t.attribute(id))
                                                .map(a -> a.name())
                                                .orElse(id))
                        .orElse("");
        return output.textOf(
                "cli.gold.question",
                "kind",
                question.kind(),
                "type",
                type,
                "attribute",
                attribute,
                "what",
                attribute.isEmpty() ? type.isEmpty() ? "types" : "type" : "attribute");
    }

    private String name(String typeId) {
        return schema.type(typeId).map(AnnotationType::name).orElse(typeId);
    }

    private List<String> row(GoldMark mark) {
        return List.of(
                mark.document().name(),
                name(mark.typeId()),
                shortened(mark.words()),
                mark.gold().isPresent() ? "+" : NONE,
                mark.support().map(s -> s.had() + "/" + s.worked()).orElse(NONE),
                mark.other().entrySet().stream()
                        .map(
                                each ->
                                        each.getKey()
                                                + ": "
                                                + name(each.getValue().typeId())
                                                + " "
                                                + shortened(each.getValue().words()))
                        .collect(Collectors.joining("; ")),
                mark.rule().or(() -> mark.how().map(NewDecision.Kind::word)).orElse(NONE),
                mark.reason().orElse(""));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
    }

    /** Returns the same for programs. */
    Map<String, Object> tree(ListGold.Result result) {
        Map<String, List<Object>> byDocument = new TreeMap<>();
        for (GoldMark mark : result.marks()) {
            byDocument
                    .computeIfAbsent(mark.document().name(), name -> new ArrayList<>())
                    .add(tree(mark));
        }
        Map<String, Object> tree = new TreeMap<>();
        tree.put("adjudicated", result.survey().adjudicated());
        tree.put("documents", byDocument);
        tree.put("offsets", "utf16");
        tree.put("shared-errors", tree(result.survey().shared()));
        tree.put("members", result.survey().members().stream().map(GoldReport::tree).toList());
        tree.put(
                "posterior",
                result.survey().posteriors().stream().map(each -> tree(each, result)).toList());
        return tree;
    }

    private static Map<String, Object> tree(SharedErrors shared) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("seed", shared.seed());
        tree.put("looked", shared.looked());
        tree.put("wrong", shared.wrong());
        tree.put("rate", boxed(shared.rate()));
        tree.put(
                "undefined",
                shared.rate().isEmpty() ? Optional.of("none-looked-at") : Optional.empty());
        return tree;
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Map<String, Object> tree(MemberFigure figure) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("member", figure.member());
        tree.put("decisions", figure.decisions());
        tree.put("pre-accepted-own", figure.preAccepted());
        tree.put("all", tree(figure.all()));
        tree.put("contested", tree(figure.contested()));
        return tree;
    }

    private static Map<String, Object> tree(MemberFigure.Counts counts) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("same", counts.same());
        tree.put("own", counts.own());
        tree.put("gold", counts.gold());
        tree.put("f1", boxed(counts.f1()));
        tree.put("undefined", counts.f1().isEmpty() ? Optional.of("no-marks") : Optional.empty());
        return tree;
    }

    private Map<String, Object> tree(GoldMark mark) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("place", mark.place());
        tree.put("kind", mark.kind().word());
        tree.put("type", name(mark.typeId()));
        tree.put("gold", mark.gold().map(annotation -> annotation.id().value()));
        tree.put("words", mark.words());
        mark.range()
                .ifPresent(
                        range -> {
                            tree.put("begin", range.begin());
                            tree.put("end", range.end());
                        });
        tree.put("how", mark.how().map(NewDecision.Kind::word));
        tree.put("rule", mark.rule());
        tree.put("reason", mark.reason());
        tree.put("support", mark.support().map(GoldReport::tree));
        tree.put("had", mark.had());
        tree.put("nothing", mark.nothing());
        Map<String, Object> other = new TreeMap<>();
        mark.other()
                .forEach(
                        (member, had) ->
                                other.put(
                                        member,
                                        Map.of("type", name(had.typeId()), "words", had.words())));
        tree.put("other", other);
        return tree;
    }

    private static Map<String, Object> tree(Outcome.Support support) {
        return Map.of("had", support.had(), "worked", support.worked());
    }

    /** Programs are told the same in every language. */
    private static String code(Message why) {
        return why.code().substring(why.code().lastIndexOf('.') + 1);
    }

    private Map<String, Object> tree(Posterior posterior, ListGold.Result result) {
        Map<String, Object> models = new TreeMap<>();
        posterior
                .models()
                .forEach(
                        (model, competence) ->
                                models.put(
                                        model,
                                        Map.of(
                                                "converged",
                                                competence.converged(),
                                                "competence",
                                                competence.members())));
        List<Object> places = new ArrayList<>();
        for (Posterior.Estimate estimate : posterior.places()) {
            Map<String, Object> place = new TreeMap<>();
            place.put("document", result.nameOf(estimate.item().document()));
            place.put("place", estimate.item().place());
            place.put("votes", estimate.item().votes());
            place.put("gold", estimate.item().gold());
            place.put("probabilities", estimate.probabilities());
            places.add(place);
        }
        Map<String, Object> tree = new TreeMap<>();
        tree.put("kind", posterior.question().kind().word());
        tree.put("type", posterior.question().typeId());
        tree.put("attribute", posterior.question().attributeId());
        tree.put("few-raters", posterior.few());
        tree.put("undefined", posterior.undefined().map(GoldReport::code));
        tree.put("models", models);
        tree.put("places", places);
        return tree;
    }
}
