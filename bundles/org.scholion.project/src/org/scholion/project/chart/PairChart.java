/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.words.Message;
import org.scholion.words.Words;

/** The first figure of a layer for each two members, as cells that are the stronger the higher. */
final class PairChart {
    private final Layer layer;
    private final Words words;
    private final Picture.Measure measure;

    PairChart(Layer layer, Words words, Picture.Measure measure) {
        this.layer = layer;
        this.words = words;
        this.measure = measure;
    }

    Optional<Picture<PlaceFilter>> picture(List<String> members, List<LayerFigure> figures) {
        if (members.size() < 2 || figures.isEmpty()) {
            return Optional.empty();
        }
        String name = figures.get(0).result().measure();
        Map<List<String>, AgreementResult> pairs = new HashMap<>();
        for (LayerFigure figure : figures) {
            AgreementResult result = figure.result();
            if (figure.of().equals(figures.get(0).of())
                    && result.measure().equals(name)
                    && result.group().filter(g -> g.kind() == Group.Kind.PAIR).isPresent()) {
                List<String> names = result.group().get().names();
                pairs.putIfAbsent(names, result);
                pairs.putIfAbsent(List.of(names.get(1), names.get(0)), result);
            }
        }
        Picture.Drawing<PlaceFilter> drawing = new Picture.Drawing<>();
        double names = Math.min(measure.width() * 0.3, 22 * measure.letter());
        double cell =
                Math.clamp(
                        (measure.width() - names) / members.size(),
                        5 * measure.letter(),
                        12 * measure.letter());
        double top = measure.line() + 6;
        for (int column = 0; column < members.size(); column++) {
            drawing.words(
                    names + (column + 0.5) * cell,
                    0,
                    cell - 4,
                    members.get(column),
                    Ink.QUIET,
                    Shape.Side.MIDDLE);
        }
        for (int row = 0; row < members.size(); row++) {
            double y = top + row * measure.row();
            drawing.words(
                    0,
                    y + (measure.row() - measure.line()) / 2,
                    names - 8,
                    members.get(row),
                    Ink.TEXT,
                    Shape.Side.BEGIN);
            for (int column = 0; column < members.size(); column++) {
                Optional<AgreementResult> result =
                        Optional.ofNullable(
                                pairs.get(List.of(members.get(row), members.get(column))));
                if (result.isPresent()) {
                    cell(
                            drawing,
                            result.get(),
                            members.get(row),
                            members.get(column),
                            names + column * cell,
                            y,
                            cell);
                }
            }
        }
        return Optional.of(
                drawing.picture(
                        words.say(
                                Message.of(
                                        "project.chart.pairs",
                                        "measure",
                                        ChartNames.measure(name))),
                        names + members.size() * cell,
                        top + members.size() * measure.row() + 2));
    }

    private void cell(
            Picture.Drawing<PlaceFilter> drawing,
            AgreementResult result,
            String one,
            String other,
            double x,
            double y,
            double width) {
        boolean defined = result.value().isDefined();
        double value = defined ? result.number() : 0;
        drawing.box(
                x + 1,
                y + 1,
                width - 2,
                measure.row() - 2,
                Ink.MARK,
                defined ? 0.08 + 0.5 * Math.clamp(value, 0, 1) : 0);
        drawing.words(
                x + width / 2,
                y + (measure.row() - measure.line()) / 2,
                width - 4,
                defined ? words.say(Message.of("project.chart.number", "value", value)) : "–",
                defined ? Ink.TEXT : Ink.QUIET,
                Shape.Side.MIDDLE);
        drawing.marks.add(
                new ChartMark<>(
                        x,
                        y,
                        width,
                        measure.row(),
                        PlaceFilter.of(layer).by(one, other),
                        defined
                                ? words.say(
                                        Message.of(
                                                "project.chart.said.pair",
                                                "one",
                                                one,
                                                "other",
                                                other,
                                                "value",
                                                value,
                                                "units",
                                                result.units()))
                                : words.say(
                                        Message.of(
                                                "project.chart.said.pair-undefined",
                                                "one",
                                                one,
                                                "other",
                                                other,
                                                "why",
                                                result.value().reason().orElseThrow()))));
    }
}
