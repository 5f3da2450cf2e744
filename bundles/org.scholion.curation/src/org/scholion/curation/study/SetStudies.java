/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.study.StudyException;
import org.scholion.document.AnnotationKind;
import org.scholion.schema.DistinctNames;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;

/**
 * Makes studies of what members marked: each document is counted alone, once, and what was counted
 * is measured together. What was counted of documents that did not change can be kept.
 */
public final class SetStudies {
    private final Counting counting;
    private final List<LayerStudy<?>> layers = new ArrayList<>();
    private final Map<List<Object>, Measured> measured = new ConcurrentHashMap<>();

    /** Studies of some layers, of what counts as is usual. */
    public SetStudies(Schema schema, List<Layer> layers) {
        this(schema, layers, Counting.STANDARD);
    }

    /**
     * Studies of some layers.
     *
     * @param schema today's schema, which says what types are called
     * @param layers layers that the schema has
     * @param counting what counts
     */
    public SetStudies(Schema schema, List<Layer> layers, Counting counting) {
        this.counting = counting;
        DistinctNames names = new DistinctNames(schema);
        LinkScales scales = new LinkScales(schema);
        for (Layer layer : layers) {
            this.layers.add(
                    switch (layer.kind()) {
                        case ENTITY -> new SpanLayer(layer, AnnotationKind.ENTITY, names);
                        case PASSAGE -> new SpanLayer(layer, AnnotationKind.PASSAGE, names);
                        case RELATION ->
                                new LinkLayer(
                                        layer,
                                        AnnotationKind.RELATION,
                                        names,
                                        scales,
                                        schema.types(RelationType.class).size());
                        case STANCE ->
                                new LinkLayer(
                                        layer,
                                        AnnotationKind.STANCE,
                                        names,
                                        scales,
                                        schema.types(StanceType.class).size());
                        case REFERENT -> new ReferentLayer(layer);
                        case DOCUMENT -> new DocumentLabelLayer(layer, schema, names);
                        case ATTRIBUTE -> new AttributeLayer(layer, schema, scales);
                    });
        }
    }

    /** Whether there is a measure of this name for some layer. */
    public static boolean isMeasure(String measure) {
        return Arrays.stream(Layer.Kind.values()).anyMatch(k -> takes(Layer.of(k), measure));
    }

    /** Whether a measure can be taken of a layer. */
    public static boolean takes(Layer layer, String measure) {
        return LayerMeasures.of(layer.kind()).contains(measure);
    }

    /**
     * What was counted of a document, layer by layer. Never changed.
     *
     * @param layers as the studies have them
     */
    public record Counted(List<Object> layers) {}

    /**
     * Counts a document. Safe for several threads.
     *
     * @throws StudyException if something is not within the text
     */
    public Counted count(MarkedDocument document) throws StudyException {
        return count(document, Optional.empty());
    }

    /**
     * Counts a document again. What is as it was stays the same object, so that what was measured
     * of it stays as well. Safe for several threads.
     *
     * @param before what was counted of it before, by these studies
     * @throws StudyException if something is not within the text
     */
    public Counted count(MarkedDocument document, Optional<Counted> before) throws StudyException {
        PreparedDocument prepared = new PreparedDocument(document, counting);
        List<Object> counts = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            Object now = layers.get(l).count(prepared);
            int number = l;
            counts.add(
                    before.map(b -> b.layers().get(number)).filter(b -> b.equals(now)).orElse(now));
        }
        return new Counted(List.copyOf(counts));
    }

    /**
     * Measures what was counted.
     *
     * @param counted a document each, counted by these studies
     * @param members who is compared
     * @param measure the measure's name; without it each layer has its own
     * @throws MeasureException if the measure cannot be taken of a layer
     * @throws StudyException if the documents make no study
     */
    public List<LayerFigure> measure(
            List<Counted> counted,
            List<String> members,
            Optional<String> measure,
            Measuring measuring)
            throws MeasureException, StudyException {
        return measure("", counted, members, measure, measuring);
    }

    /**
     * Measures what was counted: all figures at once, on as many threads as there are, the same
     * whatever their number.
     *
     * @param of what documents these are; of each such what was measured last is kept
     * @param counted a document each, counted by these studies
     * @param members who is compared
     * @param measure the measure's name; without it each layer has its own
     * @throws MeasureException if the measure cannot be taken of a layer
     * @throws StudyException if the documents make no study
     */
    public List<LayerFigure> measure(
            String of,
            List<Counted> counted,
            List<String> members,
            Optional<String> measure,
            Measuring measuring)
            throws MeasureException, StudyException {
        List<Task> tasks = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            List<String> names = measure.map(List::of).orElse(layers.get(l).defaults());
            for (String name : names) {
                tasks.add(new Task(of, l, name));
            }
        }
        Measuring each = measuring.at(measuring.pace().part(1.0 / Math.max(1, tasks.size())));
        List<Outcome> outcomes =
                tasks.parallelStream()
                        .map(task -> outcome(task, layers.get(task.layer), counted, members, each))
                        .toList();
        List<LayerFigure> figures = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            figures.addAll(outcome.figures());
        }
        return figures;
    }

    /** One measure of one layer of some documents. */
    private record Task(String of, int layer, String measure) {}

    /** Figures, or why there is none. */
    private interface Outcome {
        List<LayerFigure> figures() throws MeasureException, StudyException;
    }

    private <C> Outcome outcome(
            Task task,
            LayerStudy<C> layer,
            List<Counted> counted,
            List<String> members,
            Measuring measuring) {
        try {
            List<LayerFigure> figures = measured(task, layer, counted, members, measuring);
            return () -> figures;
        } catch (MeasureException e) {
            return () -> {
                throw e;
            };
        } catch (StudyException e) {
            return () -> {
                throw e;
            };
        }
    }

    /** What was measured last by a task with such parts, and of what. */
    private record Measured(
            List<?> counted,
            List<String> members,
            IntervalSettings intervals,
            List<LayerFigure> figures) {

        /** Whether it is of these, which are the same objects as long as nothing is new in them. */
        boolean isOf(List<?> others, List<String> people, Measuring measuring) {
            if (others.size() != counted.size()
                    || !members.equals(people)
                    || !intervals.equals(measuring.intervals())) {
                return false;
            }
            for (int i = 0; i < others.size(); i++) {
                if (others.get(i) != counted.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    @SuppressWarnings("unchecked") // each layer gets what it counted itself
    private <C> List<LayerFigure> measured(
            Task task,
            LayerStudy<C> layer,
            List<Counted> counted,
            List<String> members,
            Measuring measuring)
            throws MeasureException, StudyException {
        List<C> own = counted.stream().map(c -> (C) c.layers().get(task.layer)).toList();
        List<Object> key = List.of(task, measuring.parts(), measuring.twice());
        Optional<Measured> before = Optional.ofNullable(measured.get(key));
        if (before.isPresent() && before.get().isOf(own, members, measuring)) {
            measuring.pace().made(1);
            return before.get().figures();
        }
        List<LayerFigure> figures = layer.measure(own, members, task.measure, measuring);
        measured.put(key, new Measured(own, members, measuring.intervals(), figures));
        return figures;
    }
}
