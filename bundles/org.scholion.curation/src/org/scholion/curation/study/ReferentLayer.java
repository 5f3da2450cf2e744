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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measures;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ClusteringStudy;
import org.scholion.agreement.study.PairedStudy;
import org.scholion.agreement.study.StudyException;
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

    ReferentLayer(Layer layer) {
        this.layer = layer;
    }

    /**
     * The chains of two members on a document.
     *
     * @param left per mention of the one the number of its chain
     * @param right per mention of the other the number of its chain
     * @param same per mention of the one the number of the other's mention that is the same, or −1
     */
    record Chains(String one, String other, int[] left, int[] right, int[] same) {
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Chains that
                    && one.equals(that.one)
                    && other.equals(that.other)
                    && Arrays.equals(left, that.left)
                    && Arrays.equals(right, that.right)
                    && Arrays.equals(same, that.same);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(left) + Arrays.hashCode(right);
        }
    }

    /** The chains of each two. */
    record Counts(String document, List<Chains> chains) {}

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
        List<Chains> all = new ArrayList<>();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                all.add(
                        new Chains(
                                members.get(a),
                                members.get(b),
                                chains.get(a),
                                chains.get(b),
                                document.pairs(AnnotationKind.ENTITY, a, b)));
            }
        }
        return new Counts(document.name(), all);
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
            throws MeasureException, StudyException {
        boolean matched = measure.endsWith(LayerMeasures.MATCHED);
        String plain =
                matched
                        ? measure.substring(0, measure.length() - LayerMeasures.MATCHED.length())
                        : measure;
        List<LayerFigure> figures = new ArrayList<>();
        for (AgreementResult result :
                measuring.chainPairs(
                        Measures.clustering(plain, Optional.empty()),
                        study(counted, members, matched))) {
            AgreementResult named = result.named(measure);
            figures.add(
                    new LayerFigure(
                            layer,
                            Optional.empty(),
                            result.group().isEmpty()
                                    ? named.adding(
                                            List.of(), Map.of("singletons", singletons(counted)))
                                    : named));
        }
        return figures;
    }

    /** How many chains of one mention there are, in the chains of all pairs. */
    private static long singletons(List<Counts> counted) {
        long all = 0;
        for (Counts counts : counted) {
            Map<String, int[]> own = new HashMap<>();
            for (Chains chains : counts.chains) {
                own.put(chains.one, chains.left);
                own.put(chains.other, chains.right);
            }
            for (int[] chains : own.values()) {
                Map<Integer, Integer> sizes = new HashMap<>();
                for (int chain : chains) {
                    if (chain >= 0) {
                        sizes.merge(chain, 1, Integer::sum);
                    }
                }
                all += sizes.values().stream().filter(n -> n == 1).count();
            }
        }
        return all;
    }

    private static PairedStudy<ClusteringStudy> study(
            List<Counts> counted, List<String> members, boolean matched) throws StudyException {
        List<PairedStudy.Pair<ClusteringStudy>> pairs = new ArrayList<>();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                Optional<ClusteringStudy> study =
                        pair(counted, members.get(a), members.get(b), matched);
                if (study.isPresent()) {
                    pairs.add(new PairedStudy.Pair<>(members.get(a), members.get(b), study.get()));
                }
            }
        }
        return new PairedStudy<>(members, pairs);
    }

    private static Optional<ClusteringStudy> pair(
            List<Counts> counted, String one, String other, boolean matched) throws StudyException {
        ClusteringStudy.Builder builder = ClusteringStudy.builder().annotator(one).annotator(other);
        boolean together = false;
        for (Counts counts : counted) {
            for (Chains chains : counts.chains) {
                boolean straight = chains.one.equals(one) && chains.other.equals(other);
                if (straight || chains.one.equals(other) && chains.other.equals(one)) {
                    together = true;
                    add(builder, counts.document, chains, matched);
                }
            }
        }
        return together ? Optional.of(builder.build()) : Optional.empty();
    }

    private static void add(
            ClusteringStudy.Builder builder, String document, Chains chains, boolean matched)
            throws StudyException {
        builder.worked(chains.one, document).worked(chains.other, document);
        int[] met = PreparedDocument.turned(chains.same, chains.right.length);
        for (int i = 0; i < chains.left.length; i++) {
            boolean both = chains.same[i] >= 0 && chains.right[chains.same[i]] >= 0;
            if (chains.left[i] >= 0 && (both || !matched)) {
                builder.mention(
                        chains.one, document, String.valueOf(chains.left[i]), name(i, true));
            }
        }
        for (int j = 0; j < chains.right.length; j++) {
            boolean both = met[j] >= 0 && chains.left[met[j]] >= 0;
            if (chains.right[j] >= 0 && (both || !matched)) {
                builder.mention(
                        chains.other,
                        document,
                        String.valueOf(chains.right[j]),
                        met[j] >= 0 ? name(met[j], true) : name(j, false));
            }
        }
    }

    private static String name(int mention, boolean ofOne) {
        return (ofOne ? "" : "-") + mention;
    }
}
