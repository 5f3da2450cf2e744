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
 * Scott's π (<i>Reliability of content analysis: the case of nominal scale coding</i>, Public
 * Opinion Quarterly 19, 1955): chance draws both labels from the mean of the two annotators'
 * distributions. For exactly two annotators; items that one of them did not rate are left out.
 * Range −1 to 1. Undefined where only one label was used, where no item has both ratings, and for
 * another number of annotators. Weighted like Cohen's κ if weights are given. Standard error after
 * Gwet (2008).
 */
public final class ScottPi extends ItemMeasure {
    /** Scott's own measure. */
    public ScottPi() {
        this(Weights.identity());
    }

    /** With weights. */
    public ScottPi(DistanceFunction weights) {
        super("scott-pi", weights);
    }

    @Override
    Terms terms(Scale scale, ItemCounts counts) throws NotOnScaleException {
        if (counts.annotators() != 2) {
            return onlyForTwo(
                    counts.annotators(), Message.of("agreement.coefficient.scott"), "fleiss-kappa");
        }
        DistanceFunction.Prepared d = prepared(scale, counts);
        double[] p = shares(sum(counts.paired[0], counts.paired[1]));
        return Terms.corrected(
                counts.meanPairDistance(d),
                ItemCounts.expected(p, p, distance(), d),
                () -> oneLabel(scale, counts));
    }

    @Override
    Optional<Inference> inference(ItemStudy study, ItemCounts counts, Terms terms)
            throws NotOnScaleException {
        DistanceFunction.Prepared d = prepared(Scale.of(study), counts);
        double[] p = shares(sum(counts.paired[0], counts.paired[1]));
        return Linearization.of(
                study,
                d,
                1 - terms.expected(),
                terms.value().get(),
                2,
                FleissKappa.meanWeight(p, d));
    }

    @Override
    ItemMeasure dichotomous() {
        return new ScottPi();
    }
}
