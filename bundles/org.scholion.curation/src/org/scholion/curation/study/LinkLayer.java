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
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measures;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.StudyKind;
import org.scholion.agreement.link.MatchedF;
import org.scholion.agreement.link.MatchedSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ComparedDocument;
import org.scholion.agreement.study.ComparedDocument.Comparison;
import org.scholion.agreement.study.ComparedStudy;
import org.scholion.agreement.study.StudyException;
import org.scholion.document.AnnotationKind;
import org.scholion.schema.DistinctNames;

/**
 * Relations or stances: F1 end to end, the agreement on types (and polarities) of those with the
 * same ends, and partial credit, component by component.
 */
final class LinkLayer implements LayerStudy<LinkLayer.Counts> {
    private static final String TYPE = "type";
    private static final String POLARITY = "polarity";

    private final Layer layer;
    private final AnnotationKind kind;
    private final DistinctNames names;
    private final LinkScales scales;
    private final boolean severalTypes;
    private final LabelCodes types = ValueLabels.plain().codes();
    private final LabelCodes polarities;
    private final KeptBlocks<Counts, MatchedSums> exact = new KeptBlocks<>();
    private final KeptBlocks<Counts, MatchedSums> referent = new KeptBlocks<>();
    private final KeptBlocks<Counts, MatchedSums> credit = new KeptBlocks<>();
    private final KeptBlocks<Counts, Map<String, Share>> components = new KeptBlocks<>();
    private final KeptBlocks<Counts, RatedPairs.Block> ofTypes = new KeptBlocks<>();
    private final KeptBlocks<Counts, RatedPairs.Block> ofPolarities = new KeptBlocks<>();

    LinkLayer(Layer layer, AnnotationKind kind, DistinctNames names, LinkScales scales, int types) {
        this.layer = layer;
        this.kind = kind;
        this.names = names;
        this.scales = scales;
        severalTypes = types > 1;
        polarities = scales.polarities().codes();
    }

    /**
     * What is counted of a document.
     *
     * @param exact those alike end to end
     * @param referent those alike end to end, up to what mentions mean
     * @param credit how much those that are paired have in common
     * @param parts per two members and component how much they have in common, and of how many
     * @param types the types of those with the same ends
     * @param polarities the polarities of those with the same ends
     * @param table the links as a table has them
     * @param suggested what was left out since members accepted the same suggestion
     */
    record Counts(
            ComparedDocument exact,
            ComparedDocument referent,
            ComparedDocument credit,
            Map<List<String>, Map<String, Share>> parts,
            List<PairRatings> types,
            List<PairRatings> polarities,
            LinkTable table,
            SuggestedPlaces suggested) {}

    /** How much several that are paired have in common, of how many. */
    record Share(double sum, long of) {}

    private static Share plus(Share one, Share other) {
        return new Share(one.sum + other.sum, one.of + other.of);
    }

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public Counts count(PreparedDocument document) {
        List<String> members = document.members();
        List<Comparison> exact = new ArrayList<>();
        List<Comparison> referent = new ArrayList<>();
        List<Comparison> credit = new ArrayList<>();
        Map<List<String>, Map<String, Share>> parts = new HashMap<>();
        List<PairRatings> ofTypes = new ArrayList<>();
        List<PairRatings> ofPolarities = new ArrayList<>();
        SuggestedPlaces.Counter suggested = new SuggestedPlaces.Counter();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                LinkPairs pairs = document.linkPairs(a, b, scales);
                Pair pair = new Pair(document, a, b);
                suggested.add(pair.one, pair.other, pair.suggested());
                exact.addAll(pair.alike(pairs));
                referent.addAll(pair.alike(document.referentPairs(a, b, scales)));
                parts.put(List.of(pair.one, pair.other), pair.credit(pairs, credit));
                ofTypes.add(pair.types(pairs));
                ofPolarities.add(pair.polarities(pairs));
            }
        }
        List<BitSet> toAll = new ArrayList<>();
        int all = 0;
        for (int m = 0; m < members.size(); m++) {
            int member = m;
            BitSet left =
                    document.same().toAll(m, other -> document.same().links(member, other, scales));
            all = m == 0 ? count(left, document.links(m).links()) : all;
            toAll.add(left);
        }
        return new Counts(
                new ComparedDocument(document.name(), members, exact),
                new ComparedDocument(document.name(), members, referent),
                new ComparedDocument(document.name(), members, credit),
                parts,
                ofTypes,
                ofPolarities,
                LinkTable.of(document, kind, names, toAll),
                suggested.with(all));
    }

    private int count(BitSet of, List<Linked> links) {
        return (int) of.stream().filter(i -> links.get(i).annotation().kind() == kind).count();
    }

    /** Two members on a document. */
    private final class Pair {
        private final String one;
        private final String other;
        private final List<Linked> left;
        private final List<Linked> right;
        private final BitSet outLeft;
        private final BitSet outRight;

        Pair(PreparedDocument document, int a, int b) {
            one = document.members().get(a);
            other = document.members().get(b);
            left = document.links(a).links();
            right = document.links(b).links();
            outLeft = document.same().links(a, b, scales);
            outRight = document.same().links(b, a, scales);
        }

        /** How many both accepted from the same suggestion, which do not count. */
        int suggested() {
            return LinkLayer.this.count(outLeft, left);
        }

        private boolean countsLeft(int i) {
            return left.get(i).annotation().kind() == kind && !outLeft.get(i);
        }

        private IntStream ofLeft() {
            return IntStream.range(0, left.size()).filter(this::countsLeft);
        }

        private IntStream ofRight() {
            return IntStream.range(0, right.size())
                    .filter(j -> right.get(j).annotation().kind() == kind && !outRight.get(j));
        }

        /** Adds up what each has, by the name of its type. */
        private Map<String, double[]> marked() {
            Map<String, double[]> sums = new TreeMap<>();
            ofLeft().forEach(i -> sum(sums, left.get(i))[1]++);
            ofRight().forEach(j -> sum(sums, right.get(j))[2]++);
            return sums;
        }

        private double[] sum(Map<String, double[]> sums, Linked link) {
            return sums.computeIfAbsent(names.type(link.type()), t -> new double[3]);
        }

        private List<Comparison> compared(Map<String, double[]> sums) {
            List<Comparison> all = new ArrayList<>();
            sums.forEach(
                    (label, s) ->
                            all.add(
                                    new Comparison(
                                            one, other, label, s[0], (long) s[1], (long) s[2])));
            return all;
        }

        List<Comparison> alike(LinkPairs pairs) {
            Map<String, double[]> sums = marked();
            for (int i = 0; i < left.size(); i++) {
                int j = pairs.match()[i];
                if (countsLeft(i) && j >= 0 && pairs.alike(left.get(i), right.get(j))) {
                    sum(sums, left.get(i))[0]++;
                }
            }
            return compared(sums);
        }

        Map<String, Share> credit(LinkPairs pairs, List<Comparison> out) {
            Map<String, double[]> sums = marked();
            Map<String, Share> components = new TreeMap<>();
            for (int i = 0; i < left.size(); i++) {
                int j = pairs.match()[i];
                if (!countsLeft(i) || j < 0) {
                    continue;
                }
                Map<String, Double> parts = pairs.parts(left.get(i), right.get(j));
                double credit = LinkPairs.credit(parts);
                sum(sums, left.get(i))[0] += credit / 2;
                sum(sums, right.get(j))[0] += credit / 2;
                parts.forEach(
                        (name, share) ->
                                components.merge(name, new Share(share, 1), LinkLayer::plus));
            }
            out.addAll(compared(sums));
            return components;
        }

        PairRatings types(LinkPairs pairs) {
            return ratings(pairs, types, link -> new Said.Label(names.type(link.type())));
        }

        PairRatings polarities(LinkPairs pairs) {
            return ratings(pairs, polarities, link -> scales.polarities().say(link.polarity()));
        }

        private PairRatings ratings(
                LinkPairs pairs, LabelCodes codes, Function<Linked, Said> said) {
            PairRatings.Builder builder = new PairRatings.Builder(one, other, codes);
            builder.all(ofLeft().count() + ofRight().count());
            for (int i = 0; i < left.size(); i++) {
                int j = pairs.match()[i];
                if (countsLeft(i) && j >= 0 && pairs.sameEnds(left.get(i), right.get(j))) {
                    builder.pair(said.apply(left.get(i)), said.apply(right.get(j)));
                }
            }
            return builder.build();
        }
    }

    @Override
    public List<String> defaults() {
        List<String> all = new ArrayList<>();
        all.add(LayerMeasures.LINK_EXACT);
        all.add("");
        all.add(LayerMeasures.LINK_CREDIT);
        return all;
    }

    @Override
    public List<LayerFigure> measure(
            List<Counts> counted, List<String> members, String measure, Measuring measuring)
            throws MeasureException, StudyException {
        if (measure.isEmpty() || Measures.names(StudyKind.CODING).contains(measure)) {
            return rated(counted, members, measure, measuring);
        }
        List<SuggestedPlaces> suggested = counted.stream().map(Counts::suggested).toList();
        List<AgreementResult> results =
                switch (measure) {
                    case LayerMeasures.LINK_EXACT ->
                            compared(exact, Counts::exact, counted, members, measure, measuring);
                    case LayerMeasures.LINK_REFERENT ->
                            compared(
                                    referent,
                                    Counts::referent,
                                    counted,
                                    members,
                                    measure,
                                    measuring);
                    case LayerMeasures.LINK_CREDIT ->
                            withParts(
                                    compared(
                                            credit,
                                            Counts::credit,
                                            counted,
                                            members,
                                            measure,
                                            measuring),
                                    counted,
                                    members);
                    default ->
                            measuring.links(
                                    Measures.links(measure, Optional.empty()),
                                    LinkTable.study(
                                            counted.stream().map(Counts::table).toList(), members));
                };
        boolean ofPairs = !Measures.names(StudyKind.LINKS).contains(measure);
        return figures(
                Optional.empty(),
                ofPairs
                        ? SuggestedPlaces.saidOfPairs(results, suggested)
                        : SuggestedPlaces.saidOfAll(results, suggested));
    }

    private List<LayerFigure> figures(Optional<String> of, List<AgreementResult> results) {
        return results.stream().map(r -> new LayerFigure(layer, of, r)).toList();
    }

    private static List<AgreementResult> compared(
            KeptBlocks<Counts, MatchedSums> kept,
            Function<Counts, ComparedDocument> of,
            List<Counts> counted,
            List<String> members,
            String measure,
            Measuring measuring) {
        MatchedF f = new MatchedF(measure);
        return measuring.ofFigureAlone()
                ? measuring.figure(
                        f.of(
                                kept.of(
                                        members,
                                        counted,
                                        block -> MatchedSums.of(study(of, block, members)))))
                : measuring.compared(f, study(of, counted, members));
    }

    private static ComparedStudy study(
            Function<Counts, ComparedDocument> of, List<Counts> counted, List<String> members) {
        return new ComparedStudy(members, counted.stream().map(of).toList());
    }

    /** The whole with the figure of each component. */
    private List<AgreementResult> withParts(
            List<AgreementResult> results, List<Counts> counted, List<String> members) {
        Map<String, Share> sums = new TreeMap<>();
        for (Map<String, Share> block :
                components.of(members, counted, block -> components(block, members))) {
            block.forEach((name, share) -> sums.merge(name, share, LinkLayer::plus));
        }
        Map<String, Double> components = new TreeMap<>();
        sums.forEach((name, share) -> components.put(name, share.sum() / share.of()));
        List<AgreementResult> out = new ArrayList<>(results);
        out.set(0, results.get(0).adding(List.of(), Map.of("components", components)));
        return out;
    }

    private static Map<String, Share> components(List<Counts> block, List<String> members) {
        Map<String, Share> sums = new TreeMap<>();
        for (Counts counts : block) {
            counts.parts.forEach(
                    (pair, parts) -> {
                        if (members.containsAll(pair)) {
                            parts.forEach(
                                    (name, share) -> sums.merge(name, share, LinkLayer::plus));
                        }
                    });
        }
        return sums;
    }

    private List<LayerFigure> rated(
            List<Counts> counted, List<String> members, String measure, Measuring measuring)
            throws MeasureException {
        List<String> documents = counted.stream().map(c -> c.exact.name()).toList();
        List<SuggestedPlaces> suggested = counted.stream().map(Counts::suggested).toList();
        List<LayerFigure> figures = new ArrayList<>();
        if (severalTypes) {
            RatedPairs rated =
                    new RatedPairs(
                            types, documents, rated(ofTypes, Counts::types, counted, members));
            String name = measure.isEmpty() ? ValueLabels.plain().measure() : measure;
            figures.addAll(
                    figures(
                            Optional.of(TYPE),
                            SuggestedPlaces.saidOfPairs(
                                    rated.measure(members, name, measuring), suggested)));
        }
        if (kind == AnnotationKind.STANCE) {
            RatedPairs rated =
                    new RatedPairs(
                            polarities,
                            documents,
                            rated(ofPolarities, Counts::polarities, counted, members));
            String name = measure.isEmpty() ? scales.polarities().measure() : measure;
            figures.addAll(
                    figures(
                            Optional.of(POLARITY),
                            SuggestedPlaces.saidOfPairs(
                                    rated.measure(members, name, measuring), suggested)));
        }
        return figures;
    }

    private static List<RatedPairs.Block> rated(
            KeptBlocks<Counts, RatedPairs.Block> kept,
            Function<Counts, List<PairRatings>> of,
            List<Counts> counted,
            List<String> members) {
        return kept.of(
                members,
                counted,
                block -> RatedPairs.Block.of(block.stream().map(of).toList(), members));
    }
}
