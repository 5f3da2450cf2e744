/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Fleiss' κ (<i>Measuring nominal scale agreement among many raters</i>, Psychological Bulletin 76,
 * 1971): chance draws both labels from the mean distribution over items. Any number of annotators.
 * Missing ratings and weights as in Gwet (2014): observed agreement over items with two ratings or
 * more, the distribution as the mean over items with any rating of the item's shares. Range −1/(m −
 * 1) to 1. Undefined where only one label was used or no item has two ratings.
 *
 * <p>Standard error and interval after Gwet (2008), whose variance does not assume κ = 0 as that of
 * the 1971 paper does; where every item has the same number of ratings and labels carry no weights,
 * p is that of Fleiss, Nee and Landis (<i>Large sample variance of kappa in the case of different
 * sets of raters</i>, 1979).
 *
 * <p>With missing ratings DKPro Statistics takes the distribution over all ratings rather than the
 * mean over items, and divides all agreeing pairs by all pairs.
 */
public final class FleissKappa extends ItemMeasure {
    /** Fleiss' unweighted κ. */
    public FleissKappa() {
        this(Weights.identity());
    }

    /** With weights. */
    public FleissKappa(DistanceFunction weights) {
        super("fleiss-kappa", weights);
    }

    @Override
    Terms terms(Scale scale, ItemCounts counts) throws NotOnScaleException {
        DistanceFunction.Prepared d = prepared(scale, counts);
        double[] p = counts.meanShares();
        return Terms.corrected(
                counts.meanPairDistance(d),
                ItemCounts.nonZero(p).length < 2 ? 0 : ItemCounts.expected(p, p, distance(), d),
                () -> oneLabel(scale, counts));
    }

    @Override
    Optional<Inference> inference(ItemStudy study, ItemCounts counts, Terms terms)
            throws NotOnScaleException {
        DistanceFunction.Prepared d = prepared(Scale.of(study), counts);
        double[] p = counts.meanShares();
        Optional<Inference> gwet =
                Linearization.of(
                        study, d, 1 - terms.expected(), terms.value().get(), 1, meanWeight(p, d));
        int all = counts.annotators();
        if (!distance().nominal() || counts.items[all] != counts.itemsWith(0)) {
            return gwet;
        }
        double error = chanceError(p, counts.items[all], all);
        double z = -Math.abs(terms.value().get() / error);
        return gwet.map(
                g ->
                        new Inference(
                                g.value(),
                                g.standardError(),
                                g.freedom(),
                                OptionalDouble.of(
                                        2 * new NormalDistribution().cumulativeProbability(z)),
                                Message.of("agreement.method.fleiss", "source", g.source())));
    }

    /** The standard error if there were only chance, for {@code n} items rated {@code m} times. */
    static double chanceError(double[] p, double n, int m) {
        double pq = 0;
        double skew = 0;
        for (double x : p) {
            pq += x * (1 - x);
            skew += x * (1 - x) * (1 - 2 * x);
        }
        return Math.sqrt(2 * (pq * pq - skew)) / (pq * Math.sqrt(n * m * (m - 1)));
    }

    static double[] meanWeights(double[] p, DistanceFunction.Prepared d) {
        double[] mean = new double[p.length];
        int[] used = ItemCounts.nonZero(p);
        for (int c = 0; c < p.length; c++) {
            for (int k : used) {
                mean[c] += p[k] * (c == k ? 1 : 1 - d.between(c, k));
            }
        }
        return mean;
    }

    static Linearization.Chance meanWeight(double[] p, DistanceFunction.Prepared d) {
        double[] mean = meanWeights(p, d);
        return (codes, who, m) -> {
            double sum = 0;
            for (int i = 0; i < m; i++) {
                sum += mean[codes[i]];
            }
            return sum / m;
        };
    }

    @Override
    ItemMeasure dichotomous() {
        return new FleissKappa();
    }
}
