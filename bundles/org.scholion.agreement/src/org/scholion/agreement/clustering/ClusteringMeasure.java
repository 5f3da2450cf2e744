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
        if (people < 2) {
            return result.undefined(
                    Message.of("agreement.undefined.annotators", "annotators", people));
        }
        List<Object> pairs = new ArrayList<>();
        double sum = 0;
        int defined = 0;
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
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
        long mentions = 0;
        for (int a = 0; a < people; a++) {
            for (int d = 0; d < study.documents().size(); d++) {
                mentions += study.chains(a, d).stream().mapToInt(Set::size).sum();
            }
        }
        result.units(mentions).detail("pairs", pairs);
        return defined == 0
                ? result.undefined(Message.of("agreement.undefined.nothing-counted"))
                : result.value(Value.of(sum / defined));
    }

    private static void put(Map<String, Object> map, String name, double d) {
        if (Double.isFinite(d)) {
            map.put(name, d);
        }
    }

    /** Recall, precision and F with the first annotator as the key. */
    double[] prf(ClusteringStudy study, int key, int response) {
        if (this == CONLL) {
            double[] f = new double[3];
            for (ClusteringMeasure m : List.of(MUC, B_CUBED, CEAF_E)) {
                double[] one = m.prf(study, key, response);
                for (int i = 0; i < 3; i++) {
                    f[i] += one[i] / 3;
                }
            }
            return f;
        }
        if (this == BLANC) {
            return blanc(study, key, response);
        }
        ClusteringScore sum = ClusteringScore.NONE;
        for (int d = 0; d < study.documents().size(); d++) {
            Overlaps o = new Overlaps(study.chains(key, d), study.chains(response, d));
            sum =
                    sum.plus(
                            switch (this) {
                                case MUC -> ClusteringFormulas.both(o, ClusteringFormulas::muc);
                                case B_CUBED ->
                                        ClusteringFormulas.both(o, ClusteringFormulas::bCubed);
                                case LEA -> ClusteringFormulas.both(o, ClusteringFormulas::lea);
                                case CEAF_M -> ClusteringFormulas.ceaf(o, true);
                                case CEAF_E -> ClusteringFormulas.ceaf(o, false);
                                default -> throw new IllegalStateException(text);
                            });
        }
        return new double[] {sum.recall(), sum.precision(), sum.f1()};
    }

    private static double[] blanc(ClusteringStudy study, int key, int response) {
        double[] pairs = new double[6];
        for (int d = 0; d < study.documents().size(); d++) {
            double[] one =
                    ClusteringFormulas.blancPairs(
                            new Overlaps(study.chains(key, d), study.chains(response, d)));
            Arrays.setAll(pairs, i -> pairs[i] + one[i]);
        }
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
