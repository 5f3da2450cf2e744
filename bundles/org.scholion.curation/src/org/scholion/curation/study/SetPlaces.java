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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.agreement.study.StudyException;
import org.scholion.curation.study.MarkedPlace.Kind;
import org.scholion.curation.study.MarkedPlace.Side;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.schema.DistinctNames;
import org.scholion.schema.Schema;

/**
 * Finds the places behind figures: what each two members have of a layer on a document, paired as
 * the figures pair it. Every annotation that counts is at one place, so that the places of a label
 * are all that its figure is made of.
 */
public final class SetPlaces {
    private final List<Layer> layers;
    private final List<Finder> finders;
    private final Counting counting;

    /** Finds places of some layers, as is usual. */
    public SetPlaces(Schema schema, List<Layer> layers) {
        this(schema, layers, Counting.STANDARD);
    }

    /**
     * Finds places of some layers.
     *
     * @param schema today's schema, which says what types are called
     * @param layers layers that the schema has
     * @param counting what counts
     */
    public SetPlaces(Schema schema, List<Layer> layers, Counting counting) {
        this.layers = List.copyOf(layers);
        this.counting = counting;
        DistinctNames names = new DistinctNames(schema);
        LinkScales scales = new LinkScales(schema);
        finders = layers.stream().map(layer -> finder(layer, schema, names, scales)).toList();
    }

    private static Finder finder(
            Layer layer, Schema schema, DistinctNames names, LinkScales scales) {
        return switch (layer.kind()) {
            case ENTITY -> new SpanPlaces(layer, AnnotationKind.ENTITY, names);
            case PASSAGE -> new SpanPlaces(layer, AnnotationKind.PASSAGE, names);
            case RELATION -> new LinkPlaces(AnnotationKind.RELATION, names, scales);
            case STANCE -> new LinkPlaces(AnnotationKind.STANCE, names, scales);
            case REFERENT -> SetPlaces::referents;
            case DOCUMENT -> {
                DocumentLabelLayer labels = new DocumentLabelLayer(layer, schema, names);
                yield (document, a, b, out) ->
                        labels.eachSaid(
                                document,
                                a,
                                b,
                                (type, left, right) -> said(Optional.of(type), left, right, out));
            }
            case ATTRIBUTE -> {
                AttributeLayer values = new AttributeLayer(layer, schema, scales);
                yield (document, a, b, out) ->
                        values.eachPair(
                                document,
                                a,
                                b,
                                (left, right) ->
                                        said(
                                                Optional.empty(),
                                                Optional.of(spoken(document, a, left)),
                                                Optional.of(spoken(document, b, right)),
                                                out));
            }
        };
    }

    /**
     * The places in a document, layer by layer: by two members, as they stand in the text. Safe for
     * several threads.
     *
     * @throws StudyException if something is not within the text
     */
    public List<MarkedPlace> of(MarkedDocument document) throws StudyException {
        PreparedDocument prepared = new PreparedDocument(document, counting);
        List<MarkedPlace> all = new ArrayList<>();
        int people = prepared.members().size();
        for (int l = 0; l < finders.size(); l++) {
            List<MarkedPlace> places = new ArrayList<>();
            for (int a = 0; a < people; a++) {
                for (int b = a + 1; b < people; b++) {
                    find(prepared, l, a, b, places);
                }
            }
            places.sort(
                    Comparator.comparing(MarkedPlace::begin)
                            .thenComparing(MarkedPlace::end)
                            .thenComparing(MarkedPlace::one)
                            .thenComparing(MarkedPlace::other));
            all.addAll(places);
        }
        return all;
    }

    private void find(PreparedDocument document, int l, int a, int b, List<MarkedPlace> out) {
        String one = document.members().get(a);
        String other = document.members().get(b);
        finders.get(l)
                .find(
                        document,
                        a,
                        b,
                        (of, kind, left, right) ->
                                out.add(
                                        new MarkedPlace(
                                                layers.get(l), of, one, other, kind, left, right)));
    }

    /** Finds the places of a layer. */
    interface Finder {
        void find(PreparedDocument document, int one, int other, Adding out);
    }

    /** Takes places. */
    interface Adding {
        void add(Optional<String> of, Kind kind, Optional<Side> left, Optional<Side> right);
    }

    /** What a member said of an annotation. */
    record Spoken(Annotation annotation, Said said) {}

    private static Side spoken(PreparedDocument document, int member, Spoken spoken) {
        return LinkPlaces.side(document, member, spoken.annotation(), label(spoken.said()));
    }

    private static String label(Said said) {
        return said instanceof Said.Label label ? label.label() : "";
    }

    /** Adds what two said; what neither said anything of is no place. */
    private static void said(
            Optional<String> of, Optional<Side> left, Optional<Side> right, Adding out) {
        String ofLeft = left.map(Side::label).orElse("");
        String ofRight = right.map(Side::label).orElse("");
        if (!ofLeft.isEmpty() || !ofRight.isEmpty()) {
            out.add(of, kind(ofLeft, ofRight), left, right);
        }
    }

    private static Kind kind(String left, String right) {
        return left.isEmpty() || right.isEmpty()
                ? Kind.MISSING
                : left.equals(right) ? Kind.SAME : Kind.LABEL;
    }

    /** Mentions that both have: whether they mean the same. */
    private static void referents(PreparedDocument document, int a, int b, Adding out) {
        int[] mentions = document.pairs(AnnotationKind.ENTITY, a, b);
        MemberLinks left = document.links(a);
        MemberLinks right = document.links(b);
        int[] referents = ReferentPairs.of(left, right, mentions);
        SameSuggestions same = document.same();
        for (int i = 0; i < mentions.length; i++) {
            if (mentions[i] < 0) {
                continue;
            }
            int ofLeft = left.referentOf()[i];
            int ofRight = right.referentOf()[mentions[i]];
            boolean nothing = ofLeft < 0 && ofRight < 0;
            if (nothing
                    || same.isWithReferent(
                            a,
                            left.mentions().get(i).annotation(),
                            b,
                            right.mentions().get(mentions[i]).annotation())) {
                continue;
            }
            out.add(
                    Optional.empty(),
                    ofLeft < 0 || ofRight < 0
                            ? Kind.MISSING
                            : referents[ofLeft] == ofRight ? Kind.SAME : Kind.LABEL,
                    Optional.of(meant(left, i, ofLeft)),
                    Optional.of(meant(right, mentions[i], ofRight)));
        }
    }

    private static Side meant(MemberLinks of, int mention, int referent) {
        Annotation annotation = of.mentions().get(mention).annotation();
        return new Side(
                annotation,
                referent < 0 ? "" : of.referents().get(referent).name(),
                annotation.spans().get(0).begin(),
                annotation.spans().get(0).end());
    }
}
