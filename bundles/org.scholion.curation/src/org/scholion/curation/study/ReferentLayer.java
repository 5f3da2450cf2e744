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
import org.scholion.agreement.Measures;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.clustering.AlignedChainStudy;
import org.scholion.agreement.clustering.AlignedChains;
import org.scholion.agreement.clustering.ChainSums;
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Mention;

/**
 * Referents as chains of mentions, for each two members: over mentions that both have, and end to
 * end, where a mention that one of the two lacks counts as missed. Mentions are the same where they
 * are paired. A referent with one mention is a chain of one; mentions without a referent are in
 * none.
 */
final class ReferentLayer implements LayerStudy<ReferentLayer.Counts> {
    private static final String CONLL = ClusteringMeasure.CONLL.text();

    private final Layer layer;
    private final KeptBlocks<Counts, ChainSums> all = new KeptBlocks<>();
    private final KeptBlocks<Counts, ChainSums> inBoth = new KeptBlocks<>();

    ReferentLayer(Layer layer) {
        this.layer = layer;
    }

    /**
     * The chains of each two on a document.
     *
     * @param all end to end
     * @param matched over mentions that both have
     * @param suggested what was left out since both accepted the same suggestion
     */
    record Counts(
            String document,
            List<AlignedChains> all,
            List<AlignedChains> matched,
            SuggestedPlaces suggested) {}

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public Counts count(PreparedDocument document) {
        List<String> members = document.members();
        List<int[]> chains = new ArrayList<>();
        for (int m = 0; m < members.size(); m++) {
            chains.add(chains(document.marks(AnnotationKind.ENTITY, m)));
        }
        List<AlignedChains> all = new ArrayList<>();
        SuggestedPlaces.Counter suggested = new SuggestedPlaces.Counter();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                int[] pairs = document.pairs(AnnotationKind.ENTITY, a, b);
                int[] left = chains.get(a).clone();
                int[] right = chains.get(b).clone();
                int count = 0;
                for (int i = 0; i < pairs.length; i++) {
                    if (isSuggested(document, a, i, b, pairs[i])) {
                        // whom it means came with it, to both: it is in no chain of these two
                        left[i] = -1;
                        right[pairs[i]] = -1;
                        count++;
                    }
                }
                suggested.add(members.get(a), members.get(b), count);
                all.add(new AlignedChains(members.get(a), members.get(b), left, right, pairs));
            }
        }
        return new Counts(
                document.name(),
                all,
                all.stream().map(AlignedChains::matched).toList(),
                suggested.with(0));
    }

    private static boolean isSuggested(PreparedDocument document, int a, int i, int b, int j) {
        return j >= 0
                && document.same()
                        .isWithReferent(
                                a,
                                document.marks(AnnotationKind.ENTITY, a).get(i).annotation(),
                                b,
                                document.marks(AnnotationKind.ENTITY, b).get(j).annotation());
    }

    /** Per mention the number of its chain, −1 for those in none. */
    private static int[] chains(List<Mark> marks) {
        Map<AnnotationId, Integer> numbers = new HashMap<>();
        int[] chains = new int[marks.size()];
        for (int i = 0; i < chains.length; i++) {
            Optional<AnnotationId> referent = ((Mention) marks.get(i).annotation()).referent();
            chains[i] =
                    referent.map(r -> numbers.computeIfAbsent(r, n -> numbers.size())).orElse(-1);
        }
        return chains;
    }

    @Override
    public List<String> defaults() {
        return List.of(CONLL + LayerMeasures.MATCHED, CONLL);
    }

    @Override
    public List<LayerFigure> measure(
            List<Counts> counted, List<String> members, String measure, Measuring measuring)
            throws MeasureException {
        boolean matched = measure.endsWith(LayerMeasures.MATCHED);
        String plain =
                matched
                        ? measure.substring(0, measure.length() - LayerMeasures.MATCHED.length())
                        : measure;
        ClusteringMeasure chains = Measures.clustering(plain, Optional.empty());
        List<ChainSums> sums =
                (matched ? inBoth : all)
                        .of(
                                List.of(members, chains),
                                counted,
                                block -> ChainSums.of(chains, study(block, members, matched)));
        List<AgreementResult> results =
                measuring.ofFigureAlone()
                        ? measuring.figure(chains.of(sums))
                        : measuring.chains(chains, study(counted, members, matched));
        List<LayerFigure> figures = new ArrayList<>();
        for (AgreementResult result :
                SuggestedPlaces.saidOfPairs(
                        results, counted.stream().map(Counts::suggested).toList())) {
            AgreementResult named = result.named(measure);
            figures.add(
                    new LayerFigure(
                            layer,
                            Optional.empty(),
                            result.group().isEmpty()
                                    ? named.adding(
                                            List.of(),
                                            Map.of(
                                                    "singletons",
                                                    sums.stream()
                                                            .mapToLong(ChainSums::singletons)
                                                            .sum()))
                                    : named));
        }
        return figures;
    }

    private static AlignedChainStudy study(
            List<Counts> counted, List<String> members, boolean matched) {
        return new AlignedChainStudy(
                members,
                counted.stream().map(Counts::document).toList(),
                counted.stream().map(matched ? Counts::matched : Counts::all).toList());
    }
}
