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
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Gwet's AC1 (<i>Computing inter-rater reliability and its variance in the presence of high
 * agreement</i>, British Journal of Mathematical and Statistical Psychology 61, 2008) and, with
 * weights, AC2 (<i>Handbook of Inter-Rater Reliability</i>, 4th ed. 2014): chance agreement is T Σ
 * π (1 − π) / (q (q − 1)) over the q labels of the scale, where T is the sum of all weights (q
 * without weights) and π the mean over items with a rating of the item's shares. The number of
 * labels is that of the study's label set, used or not: declare labels nobody used. Range −1 to 1
 * (less for few labels). Undefined where the scale has one label only (irrCAC says 1 there) or no
 * item has two ratings; one label used of a larger scale is full agreement, 1.
 */
public final class GwetAc extends ItemMeasure {
    private GwetAc(String name, DistanceFunction weights) {
        super(name, weights);
    }

    /** AC1, for labels without weights. */
    public static GwetAc ac1() {
        return new GwetAc("gwet-ac1", Weights.identity());
    }

    /** AC2, with weights. */
    public static GwetAc ac2(DistanceFunction weights) {
        return new GwetAc("gwet-ac2", weights);
    }

    static double totalDistance(int labels, DistanceFunction f, DistanceFunction.Prepared d) {
        if (f.nominal()) {
            return labels * (labels - 1.0);
        }
        double sum = 0;
        for (int c = 1; c < labels; c++) {
            for (int k = 0; k < c; k++) {
                sum += 2 * d.between(c, k);
            }
        }
        return sum;
    }

    private double factor(ItemCounts counts, DistanceFunction.Prepared d) {
        double q = counts.labels();
        return (q * q - totalDistance(counts.labels(), distance(), d)) / (q * (q - 1));
    }

    /** Says that the scale has one label only. */
    static Message oneOnScale() {
        return Message.of("agreement.undefined.one-on-scale");
    }

    @Override
    Terms terms(Scale scale, ItemCounts counts) throws NotOnScaleException {
        if (counts.labels() < 2) {
            return Terms.undefined(oneOnScale());
        }
        DistanceFunction.Prepared d = prepared(scale, counts);
        double[] p = counts.meanShares();
        double spread = 0;
        for (double x : p) {
            spread += x * (1 - x);
        }
        return Terms.corrected(
                counts.meanPairDistance(d), 1 - factor(counts, d) * spread, GwetAc::oneOnScale);
    }

    @Override
    Optional<Inference> inference(ItemStudy study, ItemCounts counts, Terms terms)
            throws NotOnScaleException {
        DistanceFunction.Prepared d = prepared(Scale.of(study), counts);
        double[] p = counts.meanShares();
        double factor = factor(counts, d);
        return Linearization.of(
                study,
                d,
                1 - terms.expected(),
                terms.value().get(),
                1,
                (codes, who, m) -> {
                    double sum = 0;
                    for (int i = 0; i < m; i++) {
                        sum += 1 - p[codes[i]];
                    }
                    return factor * sum / m;
                });
    }

    @Override
    ItemMeasure dichotomous() {
        return ac1();
    }
}
