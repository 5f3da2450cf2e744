/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.agreement.draw.Blocks;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ClusteringStudy;
import org.scholion.words.Message;

/**
 * Measures for coreference, each the F of a recall and a precision; F does not depend on which
 * annotator is the key. Numerators and denominators are summed over documents, as the CoNLL scorer
 * does; more than two annotators give the mean over pairs. Range 0 to 1. Undefined where neither
 * side has anything the measure counts, such as MUC without links (the CoNLL scorer says 0 there),
 * and without two annotators.
 *
 * <p>Mentions are compared by name, each in one chain of an annotator; a study refuses a mention in
 * two, which scorers take out silently.
 */
public enum ClusteringMeasure {
    /**
     * MUC (Vilain and others, <i>A model-theoretic coreference scoring scheme</i>, 1995): links
     * that must be added. Mentions alone count for nothing; no links at all is undefined (other
     * scorers say 0).
     */
    MUC("muc"),
    /**
     * B³ (Bagga and Baldwin, <i>Algorithms for scoring coreference chains</i>, 1998), per mention.
     */
    B_CUBED("b-cubed"),
    /**
     * CEAF-m (Luo, <i>On coreference resolution performance metrics</i>, 2005): φ3, common
     * mentions.
     */
    CEAF_M("ceaf-m"),
    /** CEAF-e (Luo 2005): φ4, twice the common mentions over the sizes of both chains. */
    CEAF_E("ceaf-e"),
    /**
     * BLANC (Recasens and Hovy 2011, in the form of Luo, Pradhan, Recasens and Hovy, <i>An
     * extension of BLANC to system mentions</i>, 2014): the mean of F over coreferent and over
     * other pairs. Where neither side has pairs of one sort, the other sort alone decides; where
     * one side has some, F over that sort is 0. The CoNLL scorer (8.01) looks at the key only
     * there, so that its figure depends on who is the key.
     */
    BLANC("blanc"),
    /**
     * LEA (Moosavi and Strube, <i>Which coreference evaluation metric do you trust?</i>, 2016):
     * chains weighted by size, resolved by their links; a single mention links to itself.
     */
    LEA("lea"),
    /** The mean of the F of MUC, B³ and CEAF-e, as in the CoNLL shared tasks of 2011 and 2012. */
    CONLL("conll");

    private final String text;

    ClusteringMeasure(String text) {
        this.text = text;
    }

    /** The measure's name. */
    public String text() {
        return text;
    }

    /** The figure with its ingredients. */
    public AgreementResult of(ClusteringStudy study) {
        AgreementResult.Builder result = AgreementResult.of(text, study.annotators(), Basis.SCORE);
        int people = study.annotators().size();
        long mentions = 0;
        for (int a = 0; a < people; a++) {
            for (int d = 0; d < study.documents().size(); d++) {
                mentions += study.chains(a, d).stream().mapToInt(Set::size).sum();
            }
        }
        result.units(mentions);
        if (people < 2) {
            return result.undefined(
                    Message.of("agreement.undefined.annotators", "annotators", people));
        }
        if (study.disjoint()) {
            return result.undefined(Message.of("agreement.undefined.never-same-document"));
        }
        List<Object> pairs = new ArrayList<>();
        boolean together = false;
        double sum = 0;
        int defined = 0;
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                if (!study.together(a, b)) {
                    continue;
                }
                together = true;
                double[] prf = prf(study, a, b);
                Map<String, Object> pair = new LinkedHashMap<>();
                pair.put(
                        "annotators",
                        List.of(study.annotators().get(a), study.annotators().get(b)));
                put(pair, "recall", prf[0]);
                put(pair, "precision", prf[1]);
                put(pair, "f1", prf[2]);
                pairs.add(pair);
                if (Double.isFinite(prf[2])) {
                    sum += prf[2];
                    defined++;
                }
            }
        }
        result.detail("pairs", pairs);
        if (!together) {
            return result.undefined(Message.of("agreement.undefined.no-shared-document"));
        }
        return defined == 0
                ? result.undefined(Message.of("agreement.undefined.nothing-counted"))
                : result.value(Value.of(sum / defined));
    }

    /** The figures of draws of documents, from what adds up per document and pair. */
    public DocumentFigures figures(ClusteringStudy study) {
        int people = study.annotators().size();
        int each = width();
        int width = people * (people - 1) / 2 * each;
        return new DocumentSums(
                study.documents().size(),
                width,
                d -> {
                    double[] all = new double[width];
                    int at = 0;
                    for (int a = 0; a < people; a++) {
                        for (int b = a + 1; b < people; b++, at += each) {
                            System.arraycopy(numbers(study, d, a, b), 0, all, at, each);
                        }
                    }
                    return all;
                },
                sums -> meanOfPairs(sums, each));
    }

    /** The figure of chains whose mentions are aligned: the mean over pairs, as otherwise. */
    public AgreementResult of(AlignedChainStudy study) {
        List<ChainSums> sums = new ArrayList<>();
        for (List<List<AlignedChains>> block : Blocks.of(study.chains())) {
            sums.add(
                    ChainSums.of(
                            this, new AlignedChainStudy(study.annotators(), List.of(), block)));
        }
        return of(sums);
    }

    /**
     * The figure of chains whose mentions are aligned, of what was added up before by this measure.
     *
     * @param blocks the sums of each {@linkplain Blocks block} of documents, at least one
     */
    public AgreementResult of(List<ChainSums> blocks) {
        ChainSums sums = ChainSums.of(blocks);
        AgreementResult.Builder result = AgreementResult.of(text, sums.annotators, Basis.SCORE);
        int people = sums.annotators.size();
        List<List<String>> names = AlignedChainStudy.pairs(sums.annotators);
        result.units(sums.mentions);
        if (people < 2) {
            return result.undefined(
                    Message.of("agreement.undefined.annotators", "annotators", people));
        }
        List<Object> pairs = new ArrayList<>();
        double sum = 0;
        int defined = 0;
        for (Map.Entry<Integer, double[]> each : sums.pairs.entrySet()) {
            double[] prf = prf(each.getValue());
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put("annotators", names.get(each.getKey()));
            put(pair, "recall", prf[0]);
            put(pair, "precision", prf[1]);
            put(pair, "f1", prf[2]);
            pairs.add(pair);
            sum += Double.isFinite(prf[2]) ? prf[2] : 0;
            defined += Double.isFinite(prf[2]) ? 1 : 0;
        }
        result.detail("pairs", pairs);
        if (pairs.isEmpty()) {
            return result.undefined(Message.of("agreement.undefined.no-shared-document"));
        }
        return defined == 0
                ? result.undefined(Message.of("agreement.undefined.nothing-counted"))
                : result.value(Value.of(sum / defined));
    }

    /** The figures of draws of documents, from what adds up per document and pair. */
    public DocumentFigures figures(AlignedChainStudy study) {
        int each = width();
        int width = AlignedChainStudy.pairs(study.annotators()).size() * each;
        return new DocumentSums(
                study.documents().size(),
                width,
                d -> {
                    double[] all = new double[width];
                    for (AlignedChains chains : study.chains().get(d)) {
                        int pair = study.pair(chains);
                        if (pair >= 0) {
                            System.arraycopy(chains.numbers(this), 0, all, pair * each, each);
                        }
                    }
                    return all;
                },
                sums -> meanOfPairs(sums, each));
    }

    private double meanOfPairs(double[] sums, int each) {
        return IntStream.range(0, sums.length / each)
                .mapToDouble(i -> prf(Arrays.copyOfRange(sums, i * each, (i + 1) * each))[2])
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** What adds up over documents, of the chains of two. */
    double[] count(AlignedChains chains) {
        double[] numbers = new double[width()];
        put(chains.overlaps(), numbers, 0);
        return numbers;
    }

    private static void put(Map<String, Object> map, String name, double d) {
        if (Double.isFinite(d)) {
            map.put(name, d);
        }
    }

    /** Recall, precision and F with the first annotator as the key. */
    double[] prf(ClusteringStudy study, int key, int response) {
        double[] sums = new double[width()];
        for (int d = 0; d < study.documents().size(); d++) {
            double[] one = numbers(study, d, key, response);
            Arrays.setAll(sums, i -> sums[i] + one[i]);
        }
        return prf(sums);
    }

    private static List<ClusteringMeasure> parts() {
        return List.of(MUC, B_CUBED, CEAF_E);
    }

    /** How many numbers of a document and a pair add up. */
    private int width() {
        return switch (this) {
            case CONLL -> 12;
            case BLANC -> 6;
            default -> 4;
        };
    }

    /** What adds up over documents; nothing where one of the two did not work. */
    private double[] numbers(ClusteringStudy study, int document, int key, int response) {
        double[] numbers = new double[width()];
        if (study.worked(document, key) && study.worked(document, response)) {
            put(
                    new Overlaps(study.chains(key, document), study.chains(response, document)),
                    numbers,
                    0);
        }
        return numbers;
    }

    private void put(Overlaps o, double[] numbers, int at) {
        switch (this) {
            case CONLL -> {
                int from = at;
                for (ClusteringMeasure part : parts()) {
                    part.put(o, numbers, from);
                    from += part.width();
                }
            }
            case BLANC -> System.arraycopy(ClusteringFormulas.blancPairs(o), 0, numbers, at, 6);
            case MUC -> ClusteringFormulas.both(o, ClusteringFormulas::muc).put(numbers, at);
            case B_CUBED -> ClusteringFormulas.both(o, ClusteringFormulas::bCubed).put(numbers, at);
            case LEA -> ClusteringFormulas.both(o, ClusteringFormulas::lea).put(numbers, at);
            case CEAF_M -> ClusteringFormulas.ceaf(o, true).put(numbers, at);
            case CEAF_E -> ClusteringFormulas.ceaf(o, false).put(numbers, at);
            default -> throw new IllegalStateException(text);
        }
    }

    /** Recall, precision and F of summed numbers. */
    private double[] prf(double[] sums) {
        if (this == BLANC) {
            return blanc(sums);
        }
        if (this == CONLL) {
            double[] mean = new double[3];
            int at = 0;
            for (ClusteringMeasure part : parts()) {
                double[] one = part.prf(Arrays.copyOfRange(sums, at, at + part.width()));
                Arrays.setAll(mean, i -> mean[i] + one[i] / 3);
                at += part.width();
            }
            return mean;
        }
        ClusteringScore sum = new ClusteringScore(sums[0], sums[1], sums[2], sums[3]);
        return new double[] {sum.recall(), sum.precision(), sum.f1()};
    }

    private static double[] blanc(double[] pairs) {
        ClusteringScore linked = new ClusteringScore(pairs[0], pairs[1], pairs[0], pairs[2]);
        ClusteringScore apart = new ClusteringScore(pairs[3], pairs[4], pairs[3], pairs[5]);
        if (Double.isNaN(linked.f1()) || Double.isNaN(apart.f1())) {
            ClusteringScore only = Double.isNaN(linked.f1()) ? apart : linked;
            return new double[] {only.recall(), only.precision(), only.f1()};
        }
        return new double[] {
            (zero(linked.recall()) + zero(apart.recall())) / 2,
            (zero(linked.precision()) + zero(apart.precision())) / 2,
            (linked.f1() + apart.f1()) / 2
        };
    }

    private static double zero(double d) {
        return Double.isNaN(d) ? 0 : d;
    }
}
