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

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ItemStudy;

/** Worked examples of the papers that define the measures, to the digits they print. */
class PublishedExamplesTest {
    private static void close(double actual, double printed, int places) {
        assertThat(actual).isCloseTo(printed, within(0.5000001 * Math.pow(10, -places)));
    }

    /** Cohen, A coefficient of agreement for nominal scales, 1960, tables on pages 37 and 45. */
    @Test
    void cohen1960() {
        AgreementResult first =
                new CohenKappa()
                        .of(
                                ItemStudies.table(
                                        new int[] {25, 12, 3},
                                        new int[] {13, 2, 15},
                                        new int[] {12, 16, 2}));
        close(first.observed().getAsDouble(), 0.29, 2);
        close(first.expected().getAsDouble(), 0.35, 2);
        AgreementResult second = new CohenKappa().of(cohen1960Second());
        close(second.observed().getAsDouble(), 0.70, 2);
        close(second.expected().getAsDouble(), 0.41, 2);
        close(second.number(), 0.492, 3);
    }

    private static ItemStudy cohen1960Second() {
        return ItemStudies.table(
                new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12});
    }

    /**
     * Cohen, Weighted kappa, 1968, table 1 (the diagnoses of 1960): κw is .348, and .574 with the
     * weights 6 and 1 exchanged; the paper's figures as R's psych (cohen.kappa) and DMAR
     * (cohen_kappa) quote them. Its third, .353, has weights that are not symmetric, which a
     * distance here must be.
     */
    @Test
    void cohen1968() {
        close(weighted(new double[][] {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}}), 0.348, 3);
        close(weighted(new double[][] {{0, 6, 3}, {6, 0, 1}, {3, 1, 0}}), 0.574, 3);
    }

    private static double weighted(double[][] disagreement) {
        return new CohenKappa(Distances.matrix("cohen", disagreement))
                .value(cohen1960Second())
                .get();
    }

    /** Fleiss, Measuring nominal scale agreement among many raters, 1971, table 1. */
    @Test
    void fleiss1971() {
        ItemStudy study = fleiss();
        AgreementResult result = new FleissKappa().of(study);
        close(result.observed().getAsDouble(), 0.5556, 3);
        close(result.expected().getAsDouble(), 0.2201, 3);
        close(result.number(), 0.430, 3);
        // by the formula of Fleiss, Nee and Landis 1979, as R's irr (kappam.fleiss) has it
        double[] shares = ItemCounts.of(study).meanShares();
        double spread = 0;
        double skew = 0;
        for (double p : shares) {
            spread += p * (1 - p);
            skew += p * (1 - p) * (1 - 2 * p);
        }
        double error = Math.sqrt(2 * (spread * spread - skew) / (30 * 6 * 5)) / spread;
        assertThat(FleissKappa.chanceError(shares, 30, 6)).isCloseTo(error, within(1e-15));
        close(result.byLabel().get("1").get(), 0.248, 2);
        close(result.byLabel().get("2").get(), 0.248, 2);
        close(result.byLabel().get("3").get(), 0.517, 2);
        close(result.byLabel().get("4").get(), 0.470, 2);
        close(result.byLabel().get("5").get(), 0.565, 2);
    }

    /** The first three raters of Fleiss 1971: κ = 0.534, z = 9.89 in R's irr (kappam.fleiss). */
    @Test
    void fleiss1971FirstThreeRaters() {
        ItemStudy study = fleiss().onlyAnnotators(0, 1, 2);
        double kappa = new FleissKappa().value(study).get();
        close(kappa, 0.534, 3);
        close(kappa / FleissKappa.chanceError(ItemCounts.of(study).meanShares(), 30, 3), 9.89, 2);
    }

    static ItemStudy fleiss() {
        return ItemStudies.rows(
                "4 4 4 4 4 4",
                "2 2 2 5 5 5",
                "2 3 3 3 3 5",
                "5 5 5 5 5 5",
                "2 2 2 4 4 4",
                "1 1 3 3 3 3",
                "3 3 3 3 5 5",
                "1 1 3 3 3 4",
                "1 1 4 4 4 4",
                "5 5 5 5 5 5",
                "1 4 4 4 4 4",
                "1 2 4 4 4 4",
                "2 2 2 3 3 3",
                "1 4 4 4 4 4",
                "2 2 4 4 4 5",
                "3 3 3 3 3 5",
                "1 1 1 4 5 5",
                "1 1 1 1 1 2",
                "2 2 4 4 4 4",
                "1 3 3 5 5 5",
                "5 5 5 5 5 5",
                "2 4 4 4 4 4",
                "2 2 4 5 5 5",
                "1 1 4 4 4 4",
                "1 4 4 4 4 5",
                "2 2 2 2 2 4",
                "1 1 1 1 5 5",
                "2 2 4 4 4 4",
                "1 3 3 3 3 3",
                "5 5 5 5 5 5");
    }

    /** Krippendorff, Content Analysis, 1980, pages 134 to 139. */
    @Test
    void krippendorff1980() {
        AgreementResult two =
                alpha(
                        Distances.nominal(),
                        ItemStudies.rows(
                                "0 0", "1 1", "0 1", "0 0", "0 0", "0 1", "0 0", "0 1", "1 0",
                                "0 0"));
        close(two.observed().getAsDouble(), 0.400, 3);
        close(two.expected().getAsDouble(), 0.442, 3);
        close(two.number(), 0.095, 3);
        ItemStudy three =
                ItemStudies.rows(
                        "1 1 1", "1 2 2", "2 2 2", "4 4 4", "1 4 4", "2 2 2", "1 2 3", "3 3 3",
                        "2 2 2");
        close(alpha(Distances.nominal(), three).number(), 0.642, 3);
        close(alpha(Distances.interval(), three).number(), 0.547, 3);
    }

    /**
     * Krippendorff, On the reliability of unitizing continuous data, 1995: pairs A and C, cut up.
     */
    @Test
    void krippendorff1995() {
        ItemStudy a = strings("001111111100001111110000", "000011110000000110000000");
        close(new CohenKappa().value(a).get(), 0.385, 3);
        close(new ScottPi().value(a).get(), 0.314, 3);
        close(alpha(Distances.nominal(), a).number(), 0.329, 3);
        ItemStudy c = strings("001111110011001111001100", "110011110011110011001100");
        close(new CohenKappa().value(c).get(), 0.314, 3);
        close(new ScottPi().value(c).get(), 0.314, 3);
    }

    private static ItemStudy strings(String first, String second) {
        return ItemStudy.ofColumns(
                ItemStudies.annotators(2),
                List.of("0", "1"),
                new int[][] {
                    first.chars().map(x -> x - '0').toArray(),
                    second.chars().map(x -> x - '0').toArray()
                });
    }

    /** Krippendorff, Content Analysis, 2nd ed. 2004, pages 224 to 246. */
    @Test
    void krippendorff2004() {
        AgreementResult two =
                alpha(
                        Distances.nominal(),
                        ItemStudies.rows(
                                "a a", "a b", "b b", "b b", "b b", "b b", "b c", "c c", "c c",
                                "c c", "c c", "c c"));
        close(two.observed().getAsDouble(), 0.1667, 4);
        close(two.expected().getAsDouble(), 0.6268, 4);
        close(two.number(), 0.734, 3);
        AgreementResult four = alpha(Distances.nominal(), fourObservers());
        close(four.observed().getAsDouble(), 0.200, 3);
        close(four.expected().getAsDouble(), 0.779, 3);
        close(four.number(), 0.743, 3);
        ItemStudy symmetric =
                ItemStudies.table(new int[] {12, 9, 9}, new int[] {9, 14, 9}, new int[] {9, 9, 20});
        close(new BrennanPrediger().value(symmetric).get(), 0.190, 3);
        close(new ScottPi().value(symmetric).get(), 0.186, 3);
        close(new CohenKappa().value(symmetric).get(), 0.186, 3);
        ItemStudy skewed =
                ItemStudies.table(
                        new int[] {12, 18, 18}, new int[] {0, 14, 18}, new int[] {0, 0, 20});
        close(new ScottPi().value(skewed).get(), 0.186, 3);
        close(new CohenKappa().value(skewed).get(), 0.258, 3);
    }

    /**
     * Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section C and D: nominal
     * .743, ordinal .815, interval .849, ratio .797.
     */
    @Test
    void krippendorff2011() {
        close(alpha(Distances.nominal(), fourObservers()).number(), 0.743, 3);
        close(alpha(Distances.ordinal(), fourObservers()).number(), 0.815, 3);
        AgreementResult interval = alpha(Distances.interval(), fourObservers());
        close(interval.observed().getAsDouble(), 0.433, 2);
        close(interval.expected().getAsDouble(), 2.872, 2);
        close(interval.number(), 0.849, 3);
        close(alpha(Distances.ratio(), fourObservers()).number(), 0.797, 3);
    }

    static ItemStudy fourObservers() {
        return ItemStudies.rows(
                "1 1 - 1", "2 2 3 2", "3 3 3 3", "3 3 3 3", "2 2 2 2", "1 2 3 4", "4 4 4 4",
                "1 1 2 1", "2 2 2 2", "- 5 5 5", "- - 1 1", "- - 3 -");
    }

    private static AgreementResult alpha(DistanceFunction d, ItemStudy study) {
        return new KrippendorffAlpha(d).of(study);
    }

    /** Hayes and Krippendorff 2007, p. 84: the ordinal α; the others by the formulas of 2011. */
    @Test
    void hayesKrippendorff2007() {
        ItemStudy study =
                ItemStudies.rows(
                        "1 1 2 - 2",
                        "1 1 0 1 -",
                        "2 3 3 3 -",
                        "- 0 0 - 0",
                        "0 0 0 - 0",
                        "0 0 0 - 0",
                        "1 0 2 - 1",
                        "1 - 2 0 -",
                        "2 2 2 - 2",
                        "2 1 1 1 -",
                        "- 1 0 0 -",
                        "0 0 0 0 -",
                        "1 2 2 2 -",
                        "3 3 2 2 3",
                        "1 1 1 - 1",
                        "1 1 1 - 1",
                        "2 1 2 - 2",
                        "1 2 3 3 -",
                        "1 1 0 1 -",
                        "0 0 0 - 0",
                        "0 0 1 1 -",
                        "0 0 - 0 0",
                        "2 3 3 3 -",
                        "0 0 0 0 -",
                        "1 2 - 2 2",
                        "0 1 1 1 -",
                        "0 0 0 1 0",
                        "1 2 1 2 -",
                        "1 1 2 2 -",
                        "1 1 2 - 2",
                        "1 1 0 - 0",
                        "2 1 2 1 -",
                        "2 2 - 2 2",
                        "3 2 2 2 -",
                        "2 2 2 - 2",
                        "2 2 3 - 2",
                        "2 2 2 - 2",
                        "2 2 - 1 2",
                        "2 2 2 2 -",
                        "1 1 1 - 1");
        close(alpha(Distances.nominal(), study).number(), 0.477, 3);
        close(alpha(Distances.ordinal(), study).number(), 0.7598, 4);
        close(alpha(Distances.interval(), study).number(), 0.757, 3);
    }

    /**
     * Artstein and Poesio, Inter-coder agreement for computational linguistics, 2008, section 2.
     */
    @Test
    void artsteinPoesio2008() {
        ItemStudy first = ItemStudies.table(new int[] {20, 10}, new int[] {20, 50});
        close(new PercentAgreement().value(first).get(), 0.7, 3);
        close(new BrennanPrediger().value(first).get(), 0.4, 3);
        close(new ScottPi().value(first).get(), 0.341, 3);
        close(new CohenKappa().value(first).get(), 0.348, 3);
        ItemStudy second =
                ItemStudies.table(new int[] {46, 0, 0}, new int[] {6, 32, 6}, new int[] {0, 0, 10});
        close(new BrennanPrediger().value(second).get(), 0.82, 3);
        close(new ScottPi().value(second).get(), 0.7995, 4);
        close(new CohenKappa().value(second).get(), 0.801, 3);
        // printed as 0.800 from rounded parts; 1 − 0.12 / 0.601608 is 0.8005
        close(alpha(Distances.nominal(), second).number(), 0.8005, 4);
        DistanceFunction half =
                Distances.matrix("half", new double[][] {{0, 1, .5}, {1, 0, .5}, {.5, .5, 0}});
        close(alpha(half, second).number(), 0.8156, 4);
        close(new CohenKappa(half).value(second).get(), 0.8163, 4);
    }

    /**
     * Gwet, Computing inter-rater reliability …, 2008; figures of irrCAC 1.4 on Cohen's and other
     * tables.
     */
    @Test
    void gwet2008() {
        ItemStudy study = cohen1960Second();
        AgreementResult ac1 = GwetAc.ac1().of(study);
        close(ac1.expected().getAsDouble(), 0.2925, 4);
        close(ac1.number(), 0.57597, 5);
        close(GwetAc.ac2(Weights.quadratic()).value(study).get(), 0.63855, 5);
        close(
                GwetAc.ac1().value(ItemStudies.table(new int[] {80, 7}, new int[] {8, 5})).get(),
                0.808,
                5);
        ItemStudy four =
                ItemStudies.table(
                        new int[] {20, 5, 1, 0},
                        new int[] {4, 15, 6, 1},
                        new int[] {0, 5, 18, 4},
                        new int[] {0, 1, 3, 12});
        close(GwetAc.ac1().value(four).get(), 0.58046, 5);
        close(GwetAc.ac2(Weights.quadratic()).value(four).get(), 0.84028, 5);
    }

    /**
     * Gwet, Handbook of Inter-Rater Reliability, 4th ed. 2014: four raters, twelve subjects,
     * missing ratings. Coefficients and standard errors as printed by irrCAC.
     */
    @Test
    void gwet2014MissingRatings() {
        gwet(new PercentAgreement(), 0.8181818, 0.12561);
        gwet(GwetAc.ac1(), 0.77544, 0.14295);
        gwet(new FleissKappa(), 0.76117, 0.15302);
        gwet(new CongerKappa(), 0.76282, 0.14917);
        gwet(new BrennanPrediger(), 0.77273, 0.14472);
        gwet(new KrippendorffAlpha(Distances.nominal()), 0.74342, 0.14548);
    }

    private static void gwet(ItemMeasure measure, double value, double error) {
        AgreementResult result = measure.of(fourObservers());
        close(result.number(), value, 5);
        close(result.inference().orElseThrow().standardError(), error, 5);
    }

    /** Gwet 2014, table of two abstractors; figures of irrCAC's table functions. */
    @Test
    void gwet2014TwoAbstractors() {
        ItemStudy study =
                ItemStudies.table(new int[] {13, 0, 0}, new int[] {0, 20, 7}, new int[] {0, 4, 56});
        two(new CohenKappa(), study, 0.7964094, 0.05891072);
        two(new ScottPi(), study, 0.7962397, 0.05905473);
        two(GwetAc.ac1(), study, 0.8493305, 0.04321747);
        two(new BrennanPrediger(), study, 0.835, 0.04693346);
        two(new PercentAgreement(), study, 0.89, 0.03128898);
        two(new KrippendorffAlpha(Distances.nominal()), study, 0.7972585, 0.05905473);
    }

    /**
     * For tables irrCAC divides the linearised variance by n, for raw ratings (and Gwet's book) by
     * n − 1.
     */
    private static void two(ItemMeasure measure, ItemStudy study, double value, double error) {
        AgreementResult result = measure.of(study);
        close(result.number(), value, 7);
        double own = result.inference().orElseThrow().standardError();
        close(measure instanceof CohenKappa ? own : own * Math.sqrt(99 / 100.0), error, 8);
    }

    /** Scott, Reliability of content analysis, 1955, by his formula on a table worked by hand. */
    @Test
    void scott1955() {
        // p = (0.575, 0.425): expected 0.575² + 0.425² = 0.51125, observed 0.75
        ItemStudy study = ItemStudies.table(new int[] {9, 3}, new int[] {2, 6});
        AgreementResult pi = new ScottPi().of(study);
        assertThat(pi.observed().getAsDouble()).isEqualTo(0.75);
        assertThat(pi.expected().getAsDouble()).isCloseTo(0.51125, within(1e-15));
        assertThat(pi.number()).isCloseTo((0.75 - 0.51125) / (1 - 0.51125), within(1e-15));
    }

    /** Gwet 2014, fifteen patients and six raters (a part of Fleiss 1971). */
    @Test
    void gwet2014SixRaters() {
        int[] first = new int[15];
        Arrays.setAll(first, i -> i);
        ItemStudy study = fleiss().onlyItems(first);
        close(GwetAc.ac1().value(study).get(), 0.4448007, 7);
        close(GwetAc.ac1().of(study).inference().orElseThrow().standardError(), 0.08418757, 8);
        close(new FleissKappa().value(study).get(), 0.4139265, 7);
        close(new FleissKappa().of(study).inference().orElseThrow().standardError(), 0.08119291, 8);
        close(new KrippendorffAlpha(Distances.nominal()).value(study).get(), 0.4204384, 7);
        close(new BrennanPrediger().value(study).get(), 0.4388889, 7);
    }
}
