/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.annotators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.agreement.study.ItemStudy;

/**
 * What a model found about annotators and items.
 *
 * @param name of the model
 * @param labels the labels
 * @param annotators the annotators
 * @param competence per annotator the probability of the right label, 0 to 1; NaN for those who
 *     rated nothing
 * @param posterior per item the probability of each label; empty for items nobody rated
 * @param shares probability of each label before anything is rated
 * @param confusion per annotator, true label, given label: the probability of the given label; for
 *     a model without true labels one row
 * @param logLikelihood natural logarithm of the probability of the ratings
 * @param iterations of the best restart
 * @param converged whether the best restart settled within the tolerance
 * @param restarts log-likelihood of each restart
 */
public record AnnotatorModel(
        String name,
        List<String> labels,
        List<String> annotators,
        double[] competence,
        double[][] posterior,
        double[] shares,
        double[][][] confusion,
        double logLikelihood,
        int iterations,
        boolean converged,
        List<Double> restarts) {

    static AnnotatorModel of(
            String name,
            ItemStudy study,
            double[] competence,
            double[][] posterior,
            double[] shares,
            double[][][] confusion,
            double logLikelihood,
            int iterations,
            boolean converged) {
        return new AnnotatorModel(
                name,
                study.labels(),
                study.annotators(),
                competence,
                posterior,
                shares,
                confusion,
                logLikelihood,
                iterations,
                converged,
                List.of(logLikelihood));
    }

    AnnotatorModel withRestarts(List<Double> all) {
        return new AnnotatorModel(
                name,
                labels,
                annotators,
                competence,
                posterior,
                shares,
                confusion,
                logLikelihood,
                iterations,
                converged,
                List.copyOf(all));
    }

    /** The best of several runs, with the log-likelihoods of all. */
    static AnnotatorModel best(List<AnnotatorModel> runs) {
        AnnotatorModel best =
                Collections.max(runs, (a, b) -> Double.compare(a.logLikelihood, b.logLikelihood));
        return best.withRestarts(runs.stream().map(AnnotatorModel::logLikelihood).toList());
    }

    /** The entropy of an item's posterior in nats; NaN for items nobody rated. */
    public double entropy(int item) {
        if (posterior[item].length == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (double p : posterior[item]) {
            sum -= p > 0 ? p * Math.log(p) : 0;
        }
        return sum;
    }

    /**
     * The most probable label number of an item, the first of equals; −1 for items nobody rated.
     */
    public int label(int item) {
        int best = posterior[item].length == 0 ? -1 : 0;
        for (int l = 1; l < posterior[item].length; l++) {
            best = posterior[item][l] > posterior[item][best] ? l : best;
        }
        return best;
    }

    /** Competence by name of the annotator; those who rated nothing are left out. */
    public Map<String, Double> competences() {
        Map<String, Double> out = new LinkedHashMap<>();
        for (int a = 0; a < competence.length; a++) {
            if (!Double.isNaN(competence[a])) {
                out.put(annotators.get(a), competence[a]);
            }
        }
        return out;
    }

    static List<Integer> rated(ItemStudy study) {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < study.items(); i++) {
            for (int a = 0; a < study.annotators().size(); a++) {
                if (study.code(a, i) >= 0) {
                    items.add(i);
                    break;
                }
            }
        }
        return items;
    }
}
