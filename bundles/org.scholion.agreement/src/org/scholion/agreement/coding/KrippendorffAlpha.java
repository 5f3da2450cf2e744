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
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Krippendorff's α (<i>Content Analysis</i>, 1980, 2004; <i>Computing Krippendorff's
 * Alpha-Reliability</i>, 2011): one minus observed over expected disagreement, where expected
 * disagreement pairs all labels given in items with two ratings or more, without putting any label
 * back. Any number of annotators, missing ratings, any distance. Items with one rating are left
 * out, their labels too. Range −1 to 1. Undefined where all labels that count are equal (no
 * variation; Krippendorff's own software says so too) or no item has two ratings.
 *
 * <p>Item weights repeat items: weight 2 is the same as the item twice. Standard error, interval
 * and p by the linearised variance of Gwet (2014); Krippendorff himself resamples.
 *
 * <p>DKPro Statistics rejects single-label studies; its Jaccard distance of two empty sets is not
 * defined, here it is 0. NLTK keeps labels of items with one rating out as well.
 */
public final class KrippendorffAlpha extends ItemMeasure {
    /** α with a distance; its name is {@code krippendorff-alpha-} and that of the distance. */
    public KrippendorffAlpha(DistanceFunction distance) {
        super("krippendorff-alpha-" + distance.name(), distance);
    }

    @Override
    Basis basis() {
        return Basis.DISAGREEMENT;
    }

    @Override
    Terms terms(Scale scale, ItemCounts counts) throws NotOnScaleException {
        double[] totals = counts.pairableTotals();
        DistanceFunction.Prepared d = distance().on(scale, totals);
        double n = Arrays.stream(totals).sum();
        double[] perM = new double[counts.items.length];
        for (int i = 0; i < counts.cellN.length; i++) {
            if (counts.cellC[i] != counts.cellK[i]) {
                perM[counts.cellM[i]] +=
                        counts.cellN[i] * d.between(counts.cellC[i], counts.cellK[i]);
            }
        }
        double observed = 0;
        for (int m = 2; m < perM.length; m++) {
            observed += 2 * perM[m] / (m - 1);
        }
        double expected = ItemCounts.expected(totals, totals, distance(), d);
        return Terms.corrected(
                observed / n, expected / (n * (n - 1)), () -> withoutVariation(scale, totals));
    }

    private static Message withoutVariation(Scale scale, double[] totals) {
        int[] used = ItemCounts.nonZero(totals);
        return used.length == 1
                ? Message.of(
                        "agreement.undefined.no-variation", "label", scale.labels().get(used[0]))
                : Message.of("agreement.undefined.distance-zero");
    }

    @Override
    Optional<Inference> inference(ItemStudy study, ItemCounts counts, Terms terms)
            throws NotOnScaleException {
        double[] totals = counts.pairableTotals();
        DistanceFunction.Prepared d = prepared(Scale.of(study), counts);
        double n = counts.itemsWith(2);
        double mean = Arrays.stream(totals).sum() / n;
        double[] p = shares(totals);
        // Gwet works with agreement; distances that are no shares work as well, since every
        // term below is linear in them.
        double[] weight = FleissKappa.meanWeights(p, d);
        double pe = 1 - ItemCounts.expected(p, p, distance(), d);
        double paPrime = 1 - terms.observed();
        double alphaPrime = (paPrime - pe) / (1 - pe);
        double[] squares = new double[1];
        ItemGroups.each(
                study,
                (codes, who, m, items, unused) -> {
                    if (m >= 2) {
                        double own = (1 - Linearization.meanDistance(codes, m, d)) * m / mean;
                        double chance = 0;
                        for (int j = 0; j < m; j++) {
                            chance += weight[codes[j]] / mean;
                        }
                        double more = (m - mean) / mean;
                        double x =
                                (own - paPrime * more - pe) / (1 - pe)
                                        - 2
                                                * (1 - alphaPrime)
                                                * (chance - pe * more - pe)
                                                / (1 - pe);
                        squares[0] += items * (x - alphaPrime) * (x - alphaPrime);
                    }
                });
        return Linearization.studentT(
                terms.value().get(),
                Math.sqrt(squares[0] / n / (n - 1)),
                (long) n - 1,
                Linearization.GWET);
    }

    @Override
    ItemMeasure dichotomous() {
        return new KrippendorffAlpha(Distances.nominal());
    }
}
