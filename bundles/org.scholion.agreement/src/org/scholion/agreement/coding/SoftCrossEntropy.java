/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.Arrays;
import java.util.Optional;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * The cross entropy of soft labels (Uma and others, <i>Learning from disagreement: a survey</i>,
 * JAIR 72, 2021), in nats: how surprising an annotator's label is to who knows the labels of the
 * others. The soft label of an item is the share of each label among the others' ratings, with one
 * further rating divided evenly among all labels, so that a label that nobody else gave is not
 * impossible. The mean over ratings of items with two ratings or more; item weights count. 0 would
 * be certainty; knowing nothing gives the logarithm of the number of labels. Undefined where no
 * item has two ratings, and where there is one label only.
 */
public final class SoftCrossEntropy implements ItemFigure {
    @Override
    public String name() {
        return "soft-cross-entropy";
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    public double highest() {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * The cross entropy of one soft label under another.
     *
     * @param target the shares that are, which sum up to 1
     * @param predicted the shares that were expected; positive where the target is
     * @return in nats, from 0 to infinity
     */
    public static double of(double[] target, double[] predicted) {
        double sum = 0;
        for (int l = 0; l < target.length; l++) {
            sum -= target[l] > 0 ? target[l] * Math.log(predicted[l]) : 0;
        }
        return sum;
    }

    /** Adds up surprise and number of ratings, in all and for each annotator. */
    private static double[][] sums(ItemStudy study, int[] clusterOf, int clusters) {
        int people = study.annotators().size();
        int labels = study.labels().size();
        double[][] sums = new double[clusters][2 * people];
        int[] codes = new int[people];
        int[] who = new int[people];
        int[] given = new int[labels];
        for (int i = 0; i < study.items(); i++) {
            int m = Linearization.gather(study.columns(), i, codes, who);
            for (int j = 0; j < m; j++) {
                given[codes[j]]++;
            }
            for (int j = 0; j < m && m > 1; j++) {
                double share = (given[codes[j]] - 1 + 1.0 / labels) / m;
                double[] sum = sums[clusterOf.length == 0 ? 0 : clusterOf[i]];
                sum[2 * who[j]] -= study.weight(i) * Math.log(share);
                sum[2 * who[j] + 1] += study.weight(i);
            }
            for (int j = 0; j < m; j++) {
                given[codes[j]] = 0;
            }
        }
        return sums;
    }

    private static double figure(double[] sums) {
        double surprise = 0;
        double ratings = 0;
        for (int a = 0; a < sums.length; a += 2) {
            surprise += sums[a];
            ratings += sums[a + 1];
        }
        return ratings > 0 ? surprise / ratings : Double.NaN;
    }

    @Override
    public Optional<DocumentFigures> figures(ItemStudy study) {
        int[] clusterOf = new int[study.items()];
        Arrays.setAll(clusterOf, study::documentOf);
        double[][] sums = sums(study, clusterOf, study.clusters());
        return Optional.of(
                new DocumentSums(
                        sums.length,
                        2 * study.annotators().size(),
                        d -> sums[d],
                        SoftCrossEntropy::figure));
    }

    @Override
    public AgreementResult of(ItemStudy study) {
        AgreementResult.Builder result =
                AgreementResult.of(name(), study.annotators(), Basis.DISAGREEMENT);
        ItemIngredients.count(study, result);
        int labels = study.labels().size();
        if (study.annotators().size() < 2) {
            return result.undefined(
                    Message.of(
                            "agreement.undefined.annotators",
                            "annotators",
                            study.annotators().size()));
        }
        double[] sums = sums(study, new int[0], 1)[0];
        double figure = figure(sums);
        if (Double.isNaN(figure)) {
            return result.undefined(Message.of("agreement.undefined.no-shared-item"));
        }
        if (labels < 2) {
            return result.undefined(Message.of("agreement.undefined.one-on-scale"));
        }
        for (int a = 0; a < study.annotators().size(); a++) {
            result.annotator(
                    study.annotators().get(a),
                    sums[2 * a + 1] > 0
                            ? Value.of(sums[2 * a] / sums[2 * a + 1])
                            : Value.undefined(Message.of("agreement.undefined.shares-nothing")));
        }
        if (study.documents().isEmpty()) {
            result.precision(Precision.without(Message.of("agreement.interval.name-documents")));
        }
        result.detail("knowing-nothing", Math.log(labels));
        return result.observed(figure).value(Value.of(figure));
    }
}
