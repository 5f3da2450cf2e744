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
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;

/**
 * Observed agreement: the mean over items of the share of their pairs of ratings that agree, or of
 * one minus their mean distance. Range 0 to 1. Items with fewer than two ratings are left out (Gwet
 * 2014, section 2.3). Undefined where no item has two ratings. Standard error after Gwet.
 *
 * <p>DKPro Statistics divides all agreeing pairs by all pairs, so an item with many ratings counts
 * more there; the two are equal where every item has the same number of ratings.
 */
public final class PercentAgreement extends ItemMeasure {
    /** Labels agree if they are equal. */
    public PercentAgreement() {
        this(Weights.identity());
    }

    /** Labels agree in part, by weights. */
    public PercentAgreement(DistanceFunction weights) {
        super("percent", weights);
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    Terms terms(Scale scale, ItemCounts counts) throws NotOnScaleException {
        double d = counts.meanPairDistance(prepared(scale, counts));
        return Double.isFinite(d) ? new Terms(Value.of(1 - d), d, Double.NaN) : Terms.beyond();
    }

    @Override
    Optional<Inference> inference(ItemStudy study, ItemCounts counts, Terms terms)
            throws NotOnScaleException {
        return Linearization.of(
                study,
                prepared(Scale.of(study), counts),
                0,
                terms.value().get(),
                1,
                (c, w, m) -> 0);
    }

    @Override
    ItemMeasure dichotomous() {
        return new PercentAgreement();
    }
}
