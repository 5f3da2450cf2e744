/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.HubertKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.RandolphKappaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;

/** Thousands of random studies measured here and by DKPro Statistics 2.2.1. */
class DKProComparisonTest {
    private static final double EQUAL = 1e-12;

    static CodingAnnotationStudy convert(ItemStudy study) {
        int r = study.annotators().size();
        CodingAnnotationStudy out = new CodingAnnotationStudy(r);
        for (int i = 0; i < study.items(); i++) {
            Object[] row = new Object[r];
            for (int a = 0; a < r; a++) {
                row[a] =
                        study.code(a, i) < 0
                                ? null
                                : Integer.valueOf(study.labels().get(study.code(a, i)));
            }
            out.addItemAsArray(row);
        }
        for (String label : study.labels()) {
            out.addCategory(Integer.valueOf(label));
        }
        return out;
    }

    private static double theirs(IAgreementMeasure measure) {
        try {
            return measure.calculateAgreement();
        } catch (InsufficientDataException e) {
            return Double.NaN;
        }
    }

    private static void equal(Value ours, IAgreementMeasure theirs, Object about) {
        double other = theirs(theirs);
        if (ours.isDefined() && !Double.isNaN(other)) {
            assertThat(ours.get()).as("%s", about).isCloseTo(other, within(EQUAL));
        }
    }

    @Test
    void thatCompleteStudiesGiveTheSameFigures() {
        Random random = new Random(3);
        for (int run = 0; run < 2_000; run++) {
            int r = 2 + random.nextInt(3);
            ItemStudy study =
                    ItemStudies.random(random, r, 2 + random.nextInt(30), 2 + random.nextInt(5), 0);
            CodingAnnotationStudy dkpro = convert(study);
            equal(new PercentAgreement().value(study), new PercentageAgreement(dkpro), "percent");
            equal(new FleissKappa().value(study), new FleissKappaAgreement(dkpro), "fleiss");
            equal(
                    new BrennanPrediger().value(study),
                    new RandolphKappaAgreement(dkpro),
                    "randolph");
            if (ItemCounts.nonZero(ItemCounts.of(study).pairableTotals()).length
                    == study.labels().size()) {
                // DKPro fails with a null pointer where a declared label was not used
                equal(new CongerKappa().value(study), new HubertKappaAgreement(dkpro), "hubert");
            }
            if (r == 2) {
                equal(new ScottPi().value(study), new ScottPiAgreement(dkpro), "scott");
                equal(new CohenKappa().value(study), new CohenKappaAgreement(dkpro), "cohen");
                weighted(study, dkpro);
            }
            alphas(study, dkpro);
        }
    }

    /**
     * DKPro divides the observed disagreement by the largest distance that occurs within an item,
     * but the expected one by the largest between any two categories. Where the ends of the scale
     * never meet in an item its weighted κ is too low by that ratio (and at least 1 is used for
     * both).
     */
    private static void weighted(ItemStudy study, CodingAnnotationStudy dkpro) {
        if (ItemCounts.nonZero(ItemCounts.of(study).pairableTotals()).length
                < study.labels().size()) {
            return;
        }
        double other = theirs(new WeightedKappaAgreement(dkpro, new IntervalDistanceFunction()));
        Value ours = new CohenKappa(Weights.quadratic()).value(study);
        if (ours.isDefined() && !Double.isNaN(other)) {
            double met = 1;
            for (int i = 0; i < study.items(); i++) {
                met = Math.max(met, Math.pow(study.code(0, i) - study.code(1, i), 2));
            }
            double most = Math.max(1, Math.pow(study.labels().size() - 1, 2));
            assertThat(ours.get()).isCloseTo(1 - (1 - other) * met / most, within(EQUAL));
        }
    }

    /**
     * An item with many ratings counts more in DKPro's percentage, which divides all agreeing pairs
     * by all pairs; here, as in Gwet 2014, each item counts once.
     */
    @Test
    void thatPercentWithMissingRatingsCountsItemsAndNotPairs() {
        ItemStudy study = ItemStudies.rows("1 1 1", "1 2 -");
        assertThat(new PercentAgreement().value(study)).isEqualTo(Value.of(0.5));
        assertThat(theirs(new PercentageAgreement(convert(study)))).isNotCloseTo(0.5, within(0.01));
    }

    /**
     * With missing ratings DKPro's κ of Fleiss pools all ratings where Gwet 2014 takes the mean of
     * each item's shares, and counts pairs where Gwet counts items.
     */
    @Test
    void thatFleissWithMissingRatingsFollowsGwet() {
        ItemStudy study = PublishedExamplesTest.fourObservers();
        assertThat(new FleissKappa().value(study).get()).isCloseTo(0.76117, within(5e-6));
        assertThat(theirs(new FleissKappaAgreement(convert(study))))
                .isNotCloseTo(0.76117, within(1e-3));
    }

    private static void alphas(ItemStudy study, CodingAnnotationStudy dkpro) {
        DistanceFunction[] ours = {
            Distances.nominal(), Distances.ordinal(), Distances.interval(), Distances.ratio()
        };
        IDistanceFunction[] theirs = {
            new NominalDistanceFunction(), new OrdinalDistanceFunction(),
            new IntervalDistanceFunction(), new RatioDistanceFunction()
        };
        for (int i = 0; i < ours.length; i++) {
            equal(
                    new KrippendorffAlpha(ours[i]).value(study),
                    new KrippendorffAlphaAgreement(dkpro, theirs[i]),
                    ours[i].name());
        }
    }

    @Test
    void thatAlphaIsTheSameWithMissingRatings() {
        Random random = new Random(4);
        for (int run = 0; run < 2_000; run++) {
            ItemStudy study =
                    ItemStudies.random(
                            random,
                            3 + random.nextInt(3),
                            3 + random.nextInt(30),
                            2 + random.nextInt(4),
                            random.nextDouble() * 0.5);
            CodingAnnotationStudy dkpro = convert(study);
            equal(
                    new KrippendorffAlpha(Distances.nominal()).value(study),
                    new KrippendorffAlphaAgreement(dkpro, new NominalDistanceFunction()),
                    "nominal");
            equal(
                    new KrippendorffAlpha(Distances.interval()).value(study),
                    new KrippendorffAlphaAgreement(dkpro, new IntervalDistanceFunction()),
                    "interval");
        }
    }
}
