/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.agreement.StudyAgreement;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.study.ItemStudy;

/** Examples of the papers, and of programs that reproduce them. */
class PublishedRatingsTest {

    /** Shrout and Fleiss 1979, table 2: four judges rate six targets. */
    private static ItemStudy shroutFleiss() {
        return Ratings.items(
                new double[] {9, 2, 5, 8},
                new double[] {6, 1, 3, 2},
                new double[] {8, 4, 6, 8},
                new double[] {7, 1, 2, 6},
                new double[] {10, 5, 6, 9},
                new double[] {6, 2, 4, 7});
    }

    private static AgreementResult measured(String name, ItemStudy study) throws Exception {
        return StudyAgreement.items(Ratings.figure(name), study, IntervalSettings.STANDARD);
    }

    /**
     * Shrout and Fleiss 1979, table 4; F and p, and the intervals by the formulas of McGraw and
     * Wong 1996, as the R package psych prints them for the same data.
     */
    @ParameterizedTest
    @CsvSource({
        "icc-1-1, 0.17, -0.133, 0.72, 1.8, 18, 0.16477",
        "icc-2-1, 0.29, 0.019, 0.76, 11.0, 15, 0.00013",
        "icc-3-1, 0.71, 0.342, 0.95, 11.0, 15, 0.00013",
        "icc-1-k, 0.44, -0.884, 0.91, 1.8, 18, 0.16477",
        "icc-2-k, 0.62, 0.071, 0.93, 11.0, 15, 0.00013",
        "icc-3-k, 0.91, 0.676, 0.99, 11.0, 15, 0.00013"
    })
    void thatIntraclassCorrelationsAreThoseOfShroutAndFleiss(
            String name, double figure, double low, double high, double f, double freedom, double p)
            throws Exception {
        AgreementResult result = measured(name, shroutFleiss());
        assertThat(result.number()).isCloseTo(figure, within(0.005));
        Interval interval = result.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(0.0005));
        assertThat(interval.high()).isCloseTo(high, within(0.005));
        Map<String, Object> details = result.details();
        assertThat((double) details.get("f")).isCloseTo(f, within(0.05));
        assertThat(details.get("f-freedom")).isEqualTo(List.of(5.0, freedom));
        assertThat((double) details.get("p")).isCloseTo(p, within(0.000005));
        assertThat(result.units()).isEqualTo(6);
    }

    /** Shrout and Fleiss 1979, table 3: the mean squares. */
    @Test
    void thatMeanSquaresAreThoseOfShroutAndFleiss() throws Exception {
        Map<String, Object> two = measured("icc-2-1", shroutFleiss()).details();
        assertThat((double) two.get("mean-square-items")).isCloseTo(11.24, within(0.005));
        assertThat((double) two.get("mean-square-annotators")).isCloseTo(32.49, within(0.005));
        assertThat((double) two.get("mean-square-error")).isCloseTo(1.02, within(0.005));
        Map<String, Object> one = measured("icc-1-1", shroutFleiss()).details();
        assertThat((double) one.get("mean-square-error")).isCloseTo(6.26, within(0.005));
        assertThat(one).doesNotContainKey("mean-square-annotators");
    }

    /** Consistent annotators on different levels, with the figures of the R package irr. */
    @Test
    void thatDifferentLevelsLowerAgreementAndNotConsistency() throws Exception {
        ItemStudy study =
                Ratings.annotators(
                        new double[] {
                            5, 12, 11, 10, 9, 7, 5, 12, 12, 7, 12, 17, 15, 13, 6, 13, 20, 14, 13, 11
                        },
                        new double[] {
                            14, 22, 21, 19, 22, 16, 13, 24, 20, 19, 26, 22, 26, 18, 10, 26, 30, 22,
                            23, 23
                        },
                        new double[] {
                            27, 31, 29, 29, 32, 23, 29, 28, 30, 28, 31, 35, 34, 32, 30, 29, 39, 37,
                            33, 29
                        });
        assertThat(Ratings.value("icc-3-1", study)).isCloseTo(0.695, within(0.0005));
        assertThat(Ratings.value("icc-2-1", study)).isCloseTo(0.108, within(0.0005));
    }

    /** Siegel, Nonparametric Statistics, 1956: three executives rank six applicants. */
    @Test
    void thatConcordanceIsThatOfSiegelsApplicants() throws Exception {
        ItemStudy study =
                Ratings.annotators(
                        new double[] {1, 6, 3, 2, 5, 4},
                        new double[] {1, 5, 6, 4, 2, 3},
                        new double[] {6, 3, 2, 5, 4, 1});
        AgreementResult result = measured("kendall-w", study);
        // the sum of squares is 25.5
        assertThat(result.number()).isCloseTo(12 * 25.5 / (9 * 210), within(1e-12));
        assertThat((double) result.details().get("chi-square"))
                .isCloseTo(3 * 5 * 306 / 1890.0, within(1e-12));
        assertThat((double) result.details().get("freedom")).isEqualTo(5);
        assertThat((double) result.details().get("p")).isBetween(0.75, 0.80);
    }

    /** Kendall, Rank Correlation Methods, 1948: three rankings of ten objects, with ties. */
    @Test
    void thatTiesAreCorrectedForAsKendallDoes() throws Exception {
        ItemStudy study =
                Ratings.annotators(
                        new double[] {1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10},
                        new double[] {2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5},
                        new double[] {2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10});
        assertThat(Ratings.value("kendall-w", study)).isCloseTo(0.828, within(0.0005));
    }

    /**
     * The first readings of two peak flow meters of Bland and Altman (The Lancet 1986), with Lin's
     * formulas as the R package epiR has them.
     */
    @Test
    void thatTheConcordanceCorrelationOfPeakFlowIsLins() throws Exception {
        ItemStudy study =
                Ratings.annotators(
                        new double[] {
                            494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478,
                            178, 423, 427
                        },
                        new double[] {
                            512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477,
                            259, 350, 451
                        });
        AgreementResult result = measured("lin-ccc", study);
        assertThat(result.number()).isCloseTo(0.9427424, within(5e-8));
        assertThat(result.interval().orElseThrow().low()).isCloseTo(0.8504919, within(5e-8));
        assertThat(result.interval().orElseThrow().high()).isCloseTo(0.9787263, within(5e-8));
        assertThat((double) result.details().get("precision")).isCloseTo(0.9432794, within(5e-8));
        assertThat((double) result.details().get("accuracy"))
                .isCloseTo(0.9427424 / 0.9432794, within(5e-7));
    }
}
