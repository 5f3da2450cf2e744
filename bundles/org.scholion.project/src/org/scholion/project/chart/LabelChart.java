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
import java.util.TreeSet;
import org.scholion.curation.study.Layer;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.agreement.PlaceGroup;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * Which label of one member met which of another, and which met nothing. Of two members the rows
 * are those of the first; of more, each place counts for both sides, so that the chart is the same
 * on both sides of its diagonal.
 */
final class LabelChart {
    /** More would not be read; the rest is said to be there. */
    private static final int MOST = 12;

    private final Layer layer;
    private final Optional<String> part;
    private final Words words;
    private final Picture.Measure measure;

    LabelChart(Layer layer, Optional<String> part, Words words, Picture.Measure measure) {
        this.layer = layer;
        this.part = part;
        this.words = words;
        this.measure = measure;
    }

    Picture<PlaceFilter> picture(Map<PlaceGroup, Long> groups) {
        TreeSet<String> members = new TreeSet<>();
        Map<String, Long> often = new HashMap<>();
        groups.forEach(
                (group, count) -> {
                    members.add(group.one());
                    members.add(group.other());
                    often.merge(group.left(), count, Long::sum);
                    often.merge(group.right(), count, Long::sum);
                });
        List<String> pair = members.size() == 2 ? List.copyOf(members) : List.of();
        often.remove("");
        List<String> labels = new ArrayList<>(often.keySet());
        labels.sort(
                Comparator.comparing((String l) -> -often.getOrDefault(l, 0L))
                        .thenComparing(l -> l));
        int more = Math.max(0, labels.size() - MOST);
        labels = new ArrayList<>(labels.subList(0, labels.size() - more));
        labels.add("");
        return draw(labels, pair, met(groups, pair), more);
    }

    /** How often labels met: the row's first. */
    private static Map<List<String>, Long> met(Map<PlaceGroup, Long> groups, List<String> pair) {
        Map<List<String>, Long> met = new HashMap<>();
        groups.forEach(
                (group, count) -> {
                    boolean straight = pair.isEmpty() || group.one().equals(pair.get(0));
                    List<String> labels = List.of(group.left(), group.right());
                    List<String> turned = List.of(group.right(), group.left());
                    met.merge(straight ? labels : turned, count, Long::sum);
                    if (pair.isEmpty() && !labels.equals(turned)) {
                        met.merge(turned, count, Long::sum);
                    }
                });
        return met;
    }

    private Picture<PlaceFilter> draw(
            List<String> labels, List<String> pair, Map<List<String>, Long> met, int more) {
        Picture.Drawing<PlaceFilter> drawing = new Picture.Drawing<>();
        double names = Math.min(measure.width() * 0.3, 22 * measure.letter());
        double cell =
                Math.clamp(
                        (measure.width() - names) / labels.size(),
                        5 * measure.letter(),
                        10 * measure.letter());
        double top = measure.line() + 6;
        if (!pair.isEmpty()) {
            drawing.words(
                    0,
                    0,
                    names - 8,
                    words.say(
                            Message.of(
                                    "project.chart.rows",
                                    "one",
                                    pair.get(0),
                                    "other",
                                    pair.get(1))),
                    Ink.QUIET,
                    Shape.Side.BEGIN);
        }
        long most = 1;
        for (Map.Entry<List<String>, Long> each : met.entrySet()) {
            most = Math.max(most, each.getValue());
        }
        for (int column = 0; column < labels.size(); column++) {
            drawing.words(
                    names + (column + 0.5) * cell,
                    0,
                    cell - 4,
                    words.say(ChartNames.label(labels.get(column))),
                    Ink.QUIET,
                    Shape.Side.MIDDLE);
        }
        double y = top;
        for (String row : labels) {
            drawing.words(
                    0,
                    y + (measure.row() - measure.line()) / 2,
                    names - 8,
                    words.say(ChartNames.label(row)),
                    row.isEmpty() ? Ink.QUIET : Ink.TEXT,
                    Shape.Side.BEGIN);
            for (int column = 0; column < labels.size(); column++) {
                long count = met.getOrDefault(List.of(row, labels.get(column)), 0L);
                double x = names + column * cell;
                drawing.box(x + 1, y + 1, cell - 2, measure.row() - 2, Ink.LINE, 0.35);
                if (count > 0) {
                    cell(drawing, row, labels.get(column), pair, count, most, x, y, cell);
                }
            }
            y += measure.row();
        }
        if (more > 0) {
            drawing.words(
                    0,
                    y + 2,
                    measure.width(),
                    words.say(Message.of("project.chart.more-labels", "count", more)),
                    Ink.QUIET,
                    Shape.Side.BEGIN);
            y += measure.row();
        }
        return drawing.picture(
                words.say(
                        part.map(name -> Message.of("project.chart.labels-of", "part", name))
                                .orElse(Message.of("project.chart.labels"))),
                names + labels.size() * cell,
                y + 2);
    }

    private void cell(
            Picture.Drawing<PlaceFilter> drawing,
            String row,
            String column,
            List<String> pair,
            long count,
            long most,
            double x,
            double y,
            double width) {
        boolean same = row.equals(column);
        drawing.box(
                x + 1,
                y + 1,
                width - 2,
                measure.row() - 2,
                same ? Ink.SAME : row.isEmpty() || column.isEmpty() ? Ink.MISSING : Ink.LABEL,
                0.15 + 0.45 * Math.sqrt((double) count / most));
        drawing.words(
                x + width / 2,
                y + (measure.row() - measure.line()) / 2,
                width - 4,
                words.say(Message.of("project.chart.count", "count", count)),
                Ink.TEXT,
                Shape.Side.MIDDLE);
        PlaceFilter places = PlaceFilter.of(layer).part(part).labels(row, column);
        drawing.marks.add(
                new ChartMark<>(
                        x,
                        y,
                        width,
                        measure.row(),
                        pair.isEmpty() ? places : places.by(pair.get(0), pair.get(1)),
                        words.say(
                                Message.of(
                                        "project.chart.said.labels",
                                        "one",
                                        ChartNames.label(row),
                                        "other",
                                        ChartNames.label(column),
                                        "count",
                                        count))));
    }
}
