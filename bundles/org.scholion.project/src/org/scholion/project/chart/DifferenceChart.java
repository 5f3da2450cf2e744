/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.MarkedPlace.Kind;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.agreement.PlaceGroup;
import org.scholion.words.Message;
import org.scholion.words.Words;

/** How often two have the same, and how they differ where they do not: a bar for each. */
final class DifferenceChart {
    private final Layer layer;
    private final Words words;
    private final Picture.Measure measure;

    DifferenceChart(Layer layer, Words words, Picture.Measure measure) {
        this.layer = layer;
        this.words = words;
        this.measure = measure;
    }

    Picture<PlaceFilter> picture(Map<PlaceGroup, Long> groups) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        long all = 0;
        for (Map.Entry<PlaceGroup, Long> group : groups.entrySet()) {
            counts.merge(group.getKey().kind(), group.getValue(), Long::sum);
            all += group.getValue();
        }
        Picture.Drawing<PlaceFilter> drawing = new Picture.Drawing<>();
        double names = Math.min(measure.width() * 0.34, 26 * measure.letter());
        double numbers = 16 * measure.letter();
        double room = Math.max(60, measure.width() - names - numbers - 20);
        double y = 0;
        for (Map.Entry<Kind, Long> each : counts.entrySet()) {
            double share = (double) each.getValue() / all;
            double text = y + (measure.row() - measure.line()) / 2;
            String name =
                    words.say(
                            Message.of(
                                    "project.chart.kind",
                                    "kind",
                                    each.getKey(),
                                    "layer",
                                    layer.kind()));
            drawing.words(0, text, names, name, Ink.TEXT, Shape.Side.BEGIN);
            drawing.box(names + 10, y + 4, room, measure.row() - 8, Ink.LINE, 0.35);
            drawing.box(
                    names + 10,
                    y + 4,
                    Math.max(2, room * share),
                    measure.row() - 8,
                    Ink.of(each.getKey()),
                    1);
            String said =
                    words.say(
                            Message.of(
                                    "project.chart.share",
                                    "count",
                                    each.getValue(),
                                    "share",
                                    share));
            drawing.words(measure.width(), text, numbers, said, Ink.TEXT, Shape.Side.END);
            drawing.marks.add(
                    new ChartMark<>(
                            0,
                            y,
                            measure.width(),
                            measure.row(),
                            PlaceFilter.of(layer).kinds(Set.of(each.getKey())),
                            words.say(
                                    Message.of(
                                            "project.chart.said.share",
                                            "name",
                                            Message.verbatim(name),
                                            "share",
                                            Message.verbatim(said)))));
            y += measure.row();
        }
        return drawing.picture(
                words.say(Message.of("project.chart.differences")), measure.width(), y + 2);
    }
}
