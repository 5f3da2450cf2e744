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

/**
 * The coefficient of Brennan and Prediger (<i>Coefficient kappa: some uses, misuses, and
 * alternatives</i>, Educational and Psychological Measurement 41, 1981), which is Bennett, Alpert
 * and Goldstein's S (1954) for two annotators and Randolph's free-marginal κ (2005) for more:
 * chance draws every label of the scale equally often. The number of labels is that of the study's
 * label set, used or not: declare labels nobody used. Range −1/(q − 1) to 1. Missing ratings and
 * weights as in Gwet (2014). Undefined where the scale has one label or no item has two ratings.
 */
public final class BrennanPrediger extends ItemMeasure {
    /** Unweighted. */
    public BrennanPrediger() {
        this(Weights.identity());
    }

    /** With weights. */
    public BrennanPrediger(DistanceFunction weights) {
        super("brennan-prediger", weights);
    }

    @Override
    Terms terms(Scale scale, ItemCounts counts) throws NotOnScaleException {
        DistanceFunction.Prepared d = prepared(scale, counts);
        double q = counts.labels();
        return Terms.corrected(
                counts.meanPairDistance(d),
                GwetAc.totalDistance(counts.labels(), distance(), d) / (q * q),
                GwetAc::oneOnScale);
    }

    @Override
    Optional<Inference> inference(ItemStudy study, ItemCounts counts, Terms terms)
            throws NotOnScaleException {
        double pe = 1 - terms.expected();
        return Linearization.of(
                study,
                prepared(Scale.of(study), counts),
                pe,
                terms.value().get(),
                1,
                (codes, who, m) -> pe);
    }

    @Override
    ItemMeasure dichotomous() {
        return new BrennanPrediger();
    }
}
