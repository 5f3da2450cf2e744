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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.scholion.agreement.RareLabels;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.result.Interval;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.agreement.PlaceGroup;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * A row for each figure: a dot at its value, a whisker as long as its interval, and beside it the
 * number and what it was made of. What is undefined says why.
 */
final class FigureChart {
    private final Layer layer;
    private final AgreementSurvey survey;
    private final List<LayerFigure> figures;
    private final Message title;
    private final Words words;

    private FigureChart(
            Layer layer,
            AgreementSurvey survey,
            List<LayerFigure> figures,
            Message title,
            Words words) {
        this.layer = layer;
        this.survey = survey;
        this.figures = figures;
        this.title = title;
        this.words = words;
    }

    /** Figures with those of labels. */
    static FigureChart ofLabels(Layer layer, AgreementSurvey survey, Words words) {
        return new FigureChart(
                layer,
                survey,
                survey.labels().figures(),
                Message.of("project.chart.figures"),
                words);
    }

    /** Figures with those of rounds, side by side. */
    static FigureChart ofRounds(
            Layer layer, AgreementSurvey survey, List<LayerFigure> figures, Words words) {
        return new FigureChart(layer, survey, figures, Message.of("project.chart.rounds"), words);
    }

    /** A row. */
    private record Row(
            LayerFigure figure, String name, boolean whole, long units, PlaceFilter places) {

        Optional<Double> value() {
            AgreementResult result = figure.result();
            return result.value().isDefined() ? Optional.of(result.number()) : Optional.empty();
        }

        /** Its interval, unless it is of a label with too few units for one. */
        Optional<Interval> interval() {
            return figure.result().interval().filter(i -> whole || units >= RareLabels.LEAST);
        }
    }

    Picture<PlaceFilter> picture(Picture.Measure measure) {
        return new DotRows<PlaceFilter>(words, measure)
                .picture(words.say(title), rows().stream().map(this::drawn).toList());
    }

    private DotRows.Row<PlaceFilter> drawn(Row row) {
        AgreementResult result = row.figure().result();
        return new DotRows.Row<>(
                row.name(),
                row.whole(),
                row.value(),
                row.interval(),
                row.value()
                        .map(
                                value ->
                                        Message.of(
                                                "project.chart.value",
                                                "value",
                                                value,
                                                "units",
                                                row.units()))
                        .orElseGet(() -> result.value().reason().orElseThrow()),
                row.places(),
                said(row, result));
    }

    private String said(Row row, AgreementResult result) {
        if (!result.value().isDefined()) {
            return words.say(
                    Message.of(
                            "project.chart.said.undefined",
                            "name",
                            row.name(),
                            "why",
                            result.value().reason().orElseThrow()));
        }
        if (row.interval().isPresent()) {
            Interval interval = row.interval().get();
            return words.say(
                    Message.of(
                            "project.chart.said.interval",
                            "name",
                            row.name(),
                            "value",
                            result.number(),
                            "low",
                            interval.low(),
                            "high",
                            interval.high(),
                            "units",
                            row.units(),
                            "method",
                            interval.method()));
        }
        return words.say(
                Message.of(
                        "project.chart.said.value",
                        "name",
                        row.name(),
                        "value",
                        result.number(),
                        "units",
                        row.units(),
                        "why",
                        result.precision()
                                .missing()
                                .orElse(
                                        result.interval().isPresent()
                                                ? Message.of("project.chart.rare")
                                                : Message.verbatim(""))));
    }

    /** Each whole figure, and below the first of its kind those of labels that somebody used. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<Optional<String>> parted = new HashSet<>();
        LayerFigure whole = null;
        boolean open = false;
        for (LayerFigure figure : figures) {
            if (!figure.layer().equals(layer)) {
                continue;
            }
            Optional<Group> group = figure.result().group();
            if (group.isEmpty()) {
                whole = figure;
                open = parted.add(figure.of());
                rows.add(whole(figure));
            } else if (group.get().kind() == Group.Kind.ROUND) {
                String round = group.get().names().get(0);
                rows.add(
                        new Row(
                                figure,
                                round,
                                false,
                                figure.result().units(),
                                all(figure).in(round)));
            } else if (open && whole != null && isOfInterest(whole)) {
                label(figure, group.get().names().get(0)).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Labels of an undefined figure say nothing more than it says itself. */
    private static boolean isOfInterest(LayerFigure whole) {
        return whole.result().value().isDefined();
    }

    private Row whole(LayerFigure figure) {
        Message measure = ChartNames.measure(figure.result().measure());
        String name =
                words.say(
                        figure.of()
                                .map(
                                        of ->
                                                Message.of(
                                                        "project.chart.part",
                                                        "of",
                                                        of,
                                                        "measure",
                                                        measure))
                                .orElse(measure));
        return new Row(figure, name, true, figure.result().units(), all(figure));
    }

    private PlaceFilter all(LayerFigure figure) {
        return PlaceFilter.of(layer).part(part(figure));
    }

    /** The part of the layer whose places these are: of document labels, their type. */
    private Optional<String> part(LayerFigure figure) {
        return layer.kind() == Layer.Kind.DOCUMENT ? figure.of() : Optional.empty();
    }

    private Optional<Row> label(LayerFigure figure, String label) {
        PlaceFilter places = all(figure).label(label);
        OptionalLong used = used(places);
        // figures of values are of all items: what a label has are those where one of two has it
        boolean ofValues = figure.of().isPresent() || layer.kind() == Layer.Kind.ATTRIBUTE;
        if (ofValues && used.isEmpty()) {
            return Optional.empty();
        }
        long units = ofValues ? used.orElse(0) : figure.result().units();
        return Optional.of(new Row(figure, label, false, units, places));
    }

    private OptionalLong used(PlaceFilter filter) {
        long count = 0;
        for (Map.Entry<PlaceGroup, Long> group : survey.counts().entrySet()) {
            count += filter.fits(group.getKey()) ? group.getValue() : 0;
        }
        return count > 0 ? OptionalLong.of(count) : OptionalLong.empty();
    }
}
