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
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.study.ItemStudy;

/**
 * Conger's κ (<i>Integration and generalization of kappas for multiple raters</i>, Psychological
 * Bulletin 88, 1980): Cohen's κ for any number of annotators; chance agreement is the mean over
 * pairs of annotators of what their own distributions give. Missing ratings and weights as in Gwet
 * (2014): an annotator's distribution is over all items the annotator rated. Annotators who rated
 * nothing are left out. With two annotators and no missing rating it is Cohen's κ; with missing
 * ratings it is not, as Cohen leaves items with one rating out altogether. Range −1 to 1. Undefined
 * where only one label was used or no item has two ratings. Standard error by the derivative of the
 * coefficient in each item, which is Gwet's where no rating is missing.
 */
public final class CongerKappa extends ItemMeasure {
    /** Conger's unweighted κ. */
    public CongerKappa() {
        this(Weights.identity());
    }

    /** With weights. */
    public CongerKappa(DistanceFunction weights) {
        super("conger-kappa", weights);
    }

    @Override
    Terms terms(Scale scale, ItemCounts counts) throws NotOnScaleException {
        DistanceFunction.Prepared d = prepared(scale, counts);
        double[][] p = distributions(counts);
        int r = 0;
        double[] mean = new double[counts.labels()];
        double own = 0;
        for (double[] row : p) {
            if (row.length > 0) {
                r++;
                mean = sum(mean, row);
                own += ItemCounts.expected(row, row, distance(), d);
            }
        }
        double expected =
                ItemCounts.nonZero(mean).length < 2
                        ? 0
                        : (ItemCounts.expected(mean, mean, distance(), d) - own) / (r * (r - 1.0));
        return Terms.corrected(counts.meanPairDistance(d), expected, () -> oneLabel(scale, counts));
    }

    /** Per annotator the shares of labels; empty for those who rated nothing. */
    private static double[][] distributions(ItemCounts counts) {
        double[][] p = new double[counts.annotators()][];
        for (int a = 0; a < p.length; a++) {
            double[] all = sum(counts.paired[a], counts.single[a]);
            p[a] = Arrays.stream(all).sum() > 0 ? shares(all) : new double[0];
        }
        return p;
    }

    @Override
    Optional<Inference> inference(ItemStudy study, ItemCounts counts, Terms terms)
            throws NotOnScaleException {
        DistanceFunction.Prepared d = prepared(Scale.of(study), counts);
        double[][] p = distributions(counts);
        double[] all = new double[counts.labels()];
        long r = 0;
        for (double[] row : p) {
            if (row.length > 0) {
                all = sum(all, row);
                r++;
            }
        }
        double[][] others = new double[p.length][];
        double[] mean = new double[p.length];
        double[] rated = new double[p.length];
        for (int a = 0; a < p.length; a++) {
            if (p[a].length > 0) {
                double[] rest = new double[all.length];
                for (int c = 0; c < rest.length; c++) {
                    rest[c] = all[c] - p[a][c];
                }
                others[a] = FleissKappa.meanWeights(rest, d);
                for (int c = 0; c < rest.length; c++) {
                    mean[a] += p[a][c] * others[a][c];
                }
                rated[a] = Arrays.stream(sum(counts.paired[a], counts.single[a])).sum();
            } else {
                others[a] = new double[0];
            }
        }
        double n = counts.itemsWith(1);
        double pairs = r * (r - 1.0);
        double pe = 1 - terms.expected();
        return Linearization.of(
                study,
                d,
                pe,
                terms.value().get(),
                1,
                (codes, who, m) -> {
                    double change = 0;
                    for (int i = 0; i < m; i++) {
                        int a = who[i];
                        change += (others[a][codes[i]] - mean[a]) / rated[a];
                    }
                    return pe + n * change / pairs;
                });
    }

    @Override
    ItemMeasure dichotomous() {
        return new CongerKappa();
    }
}
