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
    /** Where the axis ends on the left when no figure lies below. */
    private static final double LOWEST = 0;

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

        double lowest() {
            return interval().map(Interval::low).or(this::value).orElse(LOWEST);
        }
    }

    Picture picture(Picture.Measure measure) {
        List<Row> rows = rows();
        Picture.Drawing drawing = new Picture.Drawing();
        double height = measure.row();
        double names = Math.min(measure.width() * 0.34, 26 * measure.letter());
        double numbers = 21 * measure.letter();
        double left = names + 10;
        double right = Math.max(left + 60, measure.width() - numbers - 10);
        double least = rows.stream().mapToDouble(Row::lowest).min().orElse(LOWEST);
        Axis axis = new Axis(left, right, Math.min(LOWEST, Math.floor(least * 10) / 10));
        double y = measure.line() + 4;
        axis(drawing, axis, measure, y, y + rows.size() * height);
        for (Row row : rows) {
            row(drawing, row, axis, measure, y, names, numbers);
            y += height;
        }
        return drawing.picture(words.say(title), measure.width(), y + 2);
    }

    /** Where values lie. */
    private record Axis(double left, double right, double low) {
        double at(double value) {
            return left + (right - left) * (value - low) / (1 - low);
        }
    }

    private void axis(
            Picture.Drawing drawing,
            Axis axis,
            Picture.Measure measure,
            double top,
            double bottom) {
        for (double value : new double[] {axis.low(), 0, 0.2, 0.4, 0.6, 0.8, 1}) {
            if (value < axis.low()) {
                continue;
            }
            double x = axis.at(value);
            drawing.line(x, top, x, bottom, Ink.LINE, 1);
            drawing.words(
                    x,
                    0,
                    6 * measure.letter(),
                    words.say(Message.of("project.chart.tick", "value", value)),
                    Ink.QUIET,
                    Shape.Side.MIDDLE);
        }
    }

    private void row(
            Picture.Drawing drawing,
            Row row,
            Axis axis,
            Picture.Measure measure,
            double y,
            double names,
            double numbers) {
        double text = y + (measure.row() - measure.line()) / 2;
        double middle = y + measure.row() / 2;
        double indent = row.whole() ? 0 : 2 * measure.letter();
        if (row.whole()) {
            drawing.strong(0, text, names, row.name());
        } else {
            drawing.words(indent, text, names - indent, row.name(), Ink.TEXT, Shape.Side.BEGIN);
        }
        AgreementResult result = row.figure().result();
        Optional<Double> value = row.value();
        if (value.isEmpty()) {
            drawing.words(
                    axis.left() + 4,
                    text,
                    measure.width() - axis.left() - 4,
                    words.say(result.value().reason().orElseThrow()),
                    Ink.QUIET,
                    Shape.Side.BEGIN);
        } else {
            row.interval()
                    .ifPresent(
                            i -> {
                                double from = axis.at(i.low());
                                double to = axis.at(i.high());
                                drawing.line(from, middle, to, middle, Ink.MARK, 2);
                                drawing.line(from, middle - 4, from, middle + 4, Ink.MARK, 2);
                                drawing.line(to, middle - 4, to, middle + 4, Ink.MARK, 2);
                            });
            drawing.shapes.add(
                    new Shape.Dot(axis.at(value.get()), middle, row.whole() ? 5.5 : 4.5, Ink.MARK));
            drawing.words(
                    measure.width(),
                    text,
                    numbers,
                    words.say(
                            Message.of(
                                    "project.chart.value",
                                    "value",
                                    value.get(),
                                    "units",
                                    row.units())),
                    Ink.TEXT,
                    Shape.Side.END);
        }
        drawing.marks.add(
                new ChartMark(
                        0, y, measure.width(), measure.row(), row.places(), said(row, result)));
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
