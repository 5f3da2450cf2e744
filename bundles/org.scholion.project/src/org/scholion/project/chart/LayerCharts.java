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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.agreement.PlaceGroup;
import org.scholion.project.chart.Picture.Measure;
import org.scholion.words.Words;

/** The charts of a layer: its figures, those of pairs, which labels met, how places differ. */
public final class LayerCharts {
    private final AgreementSurvey survey;
    private final Layer layer;
    private final Words words;

    /**
     * Draws charts of what was measured.
     *
     * @param words says what stands in them
     */
    public LayerCharts(AgreementSurvey survey, Layer layer, Words words) {
        this.survey = survey;
        this.layer = layer;
        this.words = words;
    }

    /** All charts of the layer that have something to show, the figures first. */
    public List<Picture<PlaceFilter>> all(Measure measure) {
        List<Picture<PlaceFilter>> all = new ArrayList<>();
        all.add(figures(measure));
        differences(measure).ifPresent(all::add);
        all.addAll(labels(measure));
        pairs(measure).ifPresent(all::add);
        rounds(measure).ifPresent(all::add);
        return all;
    }

    /** Figures with their intervals. */
    public Picture<PlaceFilter> figures(Measure measure) {
        return FigureChart.ofLabels(layer, survey, words).picture(measure);
    }

    /** Figures of each two members. */
    public Optional<Picture<PlaceFilter>> pairs(Measure measure) {
        return new PairChart(layer, words, measure)
                .picture(survey.pairs().settings().members(), of(survey.pairs().figures()));
    }

    /** Figures of rounds, where there are any. */
    public Optional<Picture<PlaceFilter>> rounds(Measure measure) {
        return survey.rounds()
                .map(
                        report ->
                                FigureChart.ofRounds(layer, survey, of(report.figures()), words)
                                        .picture(measure));
    }

    /** What is to be known of rounds: which can be compared, and what changed. */
    public List<String> changes() {
        List<String> said = new ArrayList<>();
        survey.rounds()
                .ifPresent(
                        report -> {
                            report.changes().stream()
                                    .filter(change -> change.figure().layer().equals(layer))
                                    .map(ChartNames::change)
                                    .map(words::say)
                                    .forEach(said::add);
                            report.notes().stream().map(words::say).forEach(said::add);
                        });
        return said;
    }

    /** Which label of one member met which of another. */
    public List<Picture<PlaceFilter>> labels(Measure measure) {
        Map<Optional<String>, Map<PlaceGroup, Long>> parts = new LinkedHashMap<>();
        groups().forEach(
                        (group, count) ->
                                parts.computeIfAbsent(group.of(), p -> new LinkedHashMap<>())
                                        .put(group, count));
        List<Picture<PlaceFilter>> pictures = new ArrayList<>();
        if (layer.kind() != Layer.Kind.REFERENT) {
            parts.forEach(
                    (part, counts) ->
                            pictures.add(
                                    new LabelChart(layer, part, words, measure).picture(counts)));
        }
        return pictures;
    }

    /** How places differ. */
    public Optional<Picture<PlaceFilter>> differences(Measure measure) {
        Map<PlaceGroup, Long> groups = groups();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new DifferenceChart(layer, words, measure).picture(groups));
    }

    private List<LayerFigure> of(List<LayerFigure> figures) {
        return figures.stream().filter(figure -> figure.layer().equals(layer)).toList();
    }

    private Map<PlaceGroup, Long> groups() {
        Map<PlaceGroup, Long> own = new LinkedHashMap<>();
        survey.counts()
                .forEach(
                        (group, count) -> {
                            if (group.layer().equals(layer)) {
                                own.put(group, count);
                            }
                        });
        return own;
    }
}
