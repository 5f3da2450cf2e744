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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;

/**
 * An attribute of all types that have one of its id, over annotations that two members have both:
 * mentions and passages that are paired, relations and stances with the same ends.
 */
final class AttributeLayer implements LayerStudy<AttributeLayer.Counts> {
    private final Layer layer;
    private final Map<AnnotationKind, List<String>> types = new HashMap<>();
    private final ValueLabels values;
    private final LabelCodes codes;

    private final LinkScales scales;
    private final KeptBlocks<Counts, RatedPairs.Block> blocks = new KeptBlocks<>();

    AttributeLayer(Layer layer, Schema schema, LinkScales scales) {
        this.layer = layer;
        this.scales = scales;
        List<ValueLabels> all = new ArrayList<>();
        for (AnnotationType type : schema.types()) {
            Optional<Attribute> attribute = type.attribute(layer.attribute());
            if (attribute.isPresent()) {
                all.add(ValueLabels.of(attribute.get(), schema));
                types.computeIfAbsent(kind(type), k -> new ArrayList<>()).add(type.id());
            }
        }
        values = ValueLabels.common(all);
        codes = values.codes();
    }

    private static AnnotationKind kind(AnnotationType type) {
        return switch (type) {
            case EntityType entity -> AnnotationKind.ENTITY;
            case PassageType passage -> AnnotationKind.PASSAGE;
            case RelationType relation -> AnnotationKind.RELATION;
            case StanceType stance -> AnnotationKind.STANCE;
            default -> AnnotationKind.DOCUMENT_LABEL;
        };
    }

    /**
     * What each two said, on a document.
     *
     * @param suggested what was left out since both accepted the same suggestion
     */
    record Counts(String document, List<PairRatings> ratings, SuggestedPlaces suggested) {}

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public Counts count(PreparedDocument document) {
        List<PairRatings> all = new ArrayList<>();
        SuggestedPlaces.Counter suggested = new SuggestedPlaces.Counter();
        List<String> members = document.members();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                PairRatings.Builder pair =
                        new PairRatings.Builder(members.get(a), members.get(b), codes);
                int left = 0;
                for (Map.Entry<AnnotationKind, List<String>> kind : types.entrySet()) {
                    left += count(document, kind.getKey(), kind.getValue(), a, b, pair);
                }
                suggested.add(members.get(a), members.get(b), left);
                all.add(pair.build());
            }
        }
        return new Counts(document.name(), all, suggested.with(0));
    }

    /**
     * Counts what two said of annotations of a kind.
     *
     * @return how many were left out since both accepted the same suggestion
     */
    private int count(
            PreparedDocument document,
            AnnotationKind kind,
            List<String> wanted,
            int one,
            int other,
            PairRatings.Builder out) {
        List<Annotation> left = document.things(kind, one);
        List<Annotation> right = document.things(kind, other);
        int[] pairs = document.alike(kind, one, other, scales);
        SameSuggestions same = document.same();
        int suggested = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (wanted.contains(left.get(i).typeId())) {
                out.all(1);
                if (pairs[i] >= 0 && wanted.contains(right.get(pairs[i]).typeId())) {
                    if (same.is(one, left.get(i), other, right.get(pairs[i]))) {
                        suggested++;
                        out.all(-2);
                    } else {
                        out.pair(say(left.get(i)), say(right.get(pairs[i])));
                    }
                }
            }
        }
        for (Annotation annotation : right) {
            out.all(wanted.contains(annotation.typeId()) ? 1 : 0);
        }
        return suggested;
    }

    /** Takes what two members said of what both have. */
    interface PairTaker {
        void take(SetPlaces.Spoken left, SetPlaces.Spoken right);
    }

    /** Gives all pairs whose values are compared. */
    void eachPair(PreparedDocument document, int one, int other, PairTaker out) {
        types.forEach(
                (kind, wanted) -> {
                    List<Annotation> left = document.things(kind, one);
                    List<Annotation> right = document.things(kind, other);
                    int[] pairs = document.alike(kind, one, other, scales);
                    SameSuggestions same = document.same();
                    for (int i = 0; i < pairs.length; i++) {
                        if (pairs[i] >= 0
                                && !same.is(one, left.get(i), other, right.get(pairs[i]))
                                && wanted.contains(left.get(i).typeId())
                                && wanted.contains(right.get(pairs[i]).typeId())) {
                            out.take(spoken(left.get(i)), spoken(right.get(pairs[i])));
                        }
                    }
                });
    }

    private SetPlaces.Spoken spoken(Annotation annotation) {
        return new SetPlaces.Spoken(annotation, say(annotation));
    }

    private Said say(Annotation annotation) {
        return values.say(
                Optional.ofNullable(annotation.header().attributes().get(layer.attribute())));
    }

    @Override
    public List<String> defaults() {
        return List.of(values.measure());
    }

    @Override
    public List<LayerFigure> measure(
            List<Counts> counted, List<String> members, String measure, Measuring measuring)
            throws MeasureException {
        List<AgreementResult> results =
                new RatedPairs(
                                codes,
                                counted.stream().map(Counts::document).toList(),
                                blocks.of(
                                        members,
                                        counted,
                                        block ->
                                                RatedPairs.Block.of(
                                                        block.stream()
                                                                .map(Counts::ratings)
                                                                .toList(),
                                                        members)))
                        .measure(members, measure, measuring);
        return SuggestedPlaces.saidOfPairs(
                        results, counted.stream().map(Counts::suggested).toList())
                .stream()
                .map(r -> new LayerFigure(layer, Optional.empty(), r))
                .toList();
    }
}
