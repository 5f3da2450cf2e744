/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.result.Interval;

/** Intervals, errors and tests of resampling, against figures reckoned by hand. */
class ResamplingNumbersTest {

    private static Bootstrap.Outcome outcome(double figure, double[] jackknife, double... figures) {
        return new Bootstrap.Outcome(figure, figures, figures.length, () -> jackknife);
    }

    /** R: quantile(c(1, 2, 4, 8, 16), p), type 7. */
    @ParameterizedTest
    @CsvSource({"0.5,2,8", "0.8,1.4,12.8", "0.9,1.2,14.4", "1,1,16", "0,4,4"})
    void thatPercentilesAreThoseOfR(double level, double low, double high) {
        Interval interval =
                outcome(4, new double[0], 1, 2, 4, 8, 16).percentile(level).orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
        assertThat(interval.level()).isEqualTo(level);
    }

    @Test
    void thatTwoResamplesHaveAnIntervalAndOneHasNone() {
        assertThat(outcome(1, new double[0], 1).percentile(0.95)).isEmpty();
        assertThat(outcome(1, new double[0], 1).bca(0.95)).isEmpty();
        assertThat(outcome(1, new double[0]).bca(0.95)).isEmpty();
        assertThat(outcome(1, new double[0], 1, 3).percentile(0.5)).isPresent();
        assertThat(outcome(2, new double[0], 1, 3).bca(0.5)).isPresent();
    }

    @Test
    void thatTheErrorIsTheStandardDeviationOfTheResamples() {
        // The mean is 5, squares off it 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, over seven.
        assertThat(outcome(5, new double[0], 2, 4, 4, 4, 5, 5, 7, 9).standardError())
                .isCloseTo(Math.sqrt(32.0 / 7), within(1e-12));
    }

    @Test
    void thatWithoutBiasOrSkewTheIntervalIsThatOfPercentiles() {
        double[] figures = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();
        Bootstrap.Outcome even = outcome(50, new double[] {49, 50, 51}, figures);
        Interval bca = even.bca(0.9).orElseThrow();
        assertThat(bca.low()).isCloseTo(5, within(1e-9));
        assertThat(bca.high()).isCloseTo(95, within(1e-9));
        // With all on one side there is no correction.
        assertThat(outcome(-1, new double[] {1, 2}, figures).bca(0.9))
                .isEqualTo(even.percentile(0.9));
        assertThat(outcome(101, new double[] {1, 2}, figures).bca(0.9))
                .isEqualTo(even.percentile(0.9));
    }

    /** Efron and Tibshirani 1993, equations 14.9, 14.10, 14.14 and 14.15. */
    @ParameterizedTest
    @CsvSource({"40,0.9", "30,0.95", "70,0.8", "55.5,0.95"})
    void thatBiasAndSkewMoveTheIntervalAsInTheBook(double figure, double level) {
        double[] figures = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();
        double[] jackknife = {1, 2, 4, Double.NaN, 9, 3};
        double[] theta = {1, 2, 4, 9, 3};
        double mean = 3.8;
        double cubes = Arrays.stream(theta).map(t -> Math.pow(mean - t, 3)).sum();
        double squares = Arrays.stream(theta).map(t -> Math.pow(mean - t, 2)).sum();
        double a = cubes / (6 * Math.pow(squares, 1.5));
        NormalDistribution normal = new NormalDistribution();
        double below = Arrays.stream(figures).filter(x -> x < figure).count();
        double ties = Arrays.stream(figures).filter(x -> x == figure).count();
        double z0 = normal.inverseCumulativeProbability((below + ties / 2) / 101);
        double[] ends =
                DoubleStream.of((1 - level) / 2, (1 + level) / 2)
                        .map(normal::inverseCumulativeProbability)
                        .map(z -> normal.cumulativeProbability(z0 + (z0 + z) / (1 - a * (z0 + z))))
                        .toArray();
        Interval bca = outcome(figure, jackknife, figures).bca(level).orElseThrow();
        // Figures from 0 to 100 are their own percentiles.
        assertThat(bca.low()).isCloseTo(100 * ends[0], within(1e-9));
        assertThat(bca.high()).isCloseTo(100 * ends[1], within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 9})
    void thatEveryDrawTakesAsManyDocumentsAsThereAre(int documents) {
        int[] drawn = new int[documents];
        int[] calls = new int[1];
        Bootstrap.Outcome outcome =
                Bootstrap.of(
                        documents,
                        times -> {
                            synchronized (drawn) {
                                assertThat(times).hasSize(documents);
                                assertThat(IntStream.of(times).sum()).isEqualTo(documents);
                                for (int d = 0; d < documents; d++) {
                                    drawn[d] += times[d];
                                }
                                calls[0]++;
                                return calls[0] % 4 == 0 ? Double.NaN : 1;
                            }
                        },
                        2_000,
                        7);
        assertThat(calls[0]).isEqualTo(2_001);
        assertThat(outcome.resamples()).isEqualTo(2_000);
        assertThat(outcome.used()).isEqualTo(1_500);
        // Each document is drawn about once a time: 2,001 ± 6 standard deviations of at most 44.7.
        assertThat(IntStream.of(drawn)).allMatch(n -> Math.abs(n - 2_001) <= 270);
    }

    @Test
    void thatOtherSeedsDrawOtherDocuments() {
        ConcurrentHashMap<String, Integer> seen = new ConcurrentHashMap<>();
        for (long seed = 0; seed < 3; seed++) {
            Bootstrap.of(
                    12, times -> seen.merge(Arrays.toString(times), 1, Integer::sum), 50, seed);
        }
        // The whole study three times, and hardly any draw of 12 twice.
        assertThat(seen.size()).isGreaterThan(140);
    }

    @Test
    void thatNoDocumentGivesNoFigure() {
        Bootstrap.Outcome outcome = Bootstrap.of(0, times -> 1, 10, 1);
        assertThat(outcome.used()).isZero();
        assertThat(outcome.bca(0.95)).isEqualTo(Optional.empty());
        assertThat(DocumentFigures.of(1, times -> 1).without()).containsExactly(Double.NaN);
    }

    /** Quenouille: the jackknife takes the bias of the plain variance away, as n − 1 does. */
    @Test
    void thatTheJackknifeCorrectsTheVariance() {
        double[] x = {3, 1, 4, 1, 5, 9, 2, 6, 5};
        DrawnFigure variance =
                times -> {
                    double n = IntStream.of(times).sum();
                    double mean = sum(x, times, 0, 1) / n;
                    return sum(x, times, mean, 2) / n;
                };
        int[] once = new int[x.length];
        Arrays.fill(once, 1);
        Jackknife jackknife =
                new Jackknife(variance.of(once), DocumentFigures.of(x.length, variance).without());
        double unbiased = variance.of(once) * x.length / (x.length - 1);
        assertThat(jackknife.corrected()).isCloseTo(unbiased, within(1e-12));
        Jackknife partly = new Jackknife(2, new double[] {1, Double.NaN, 3});
        // Two are left: half of (1 + 1), and 2 · 2 − 1 · 2.
        assertThat(partly.standardError()).isCloseTo(1, within(1e-12));
        assertThat(partly.corrected()).isCloseTo(2, within(1e-12));
    }

    private static double sum(double[] x, int[] times, double mean, int power) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += times[i] * Math.pow(x[i] - mean, power);
        }
        return sum;
    }

    private static DrawnFigure total(double... x) {
        return times -> sum(x, times, 0, 1);
    }

    /**
     * Of the 20 ways to take three of 1 to 6, four are as far apart as 3 + 5 + 6 − 1 − 2 − 4 or
     * more.
     */
    @Test
    void thatPIsTheShareOfPermutationsAsFarApart() {
        PermutationTest test =
                PermutationTest.of(6, new int[] {3, 4, 5}, total(1, 2, 3, 4, 5, 6), 20_000, 3);
        assertThat(test.difference()).isEqualTo(9);
        assertThat(test.permutations()).isEqualTo(20_000);
        assertThat(test.p()).isCloseTo(2.0 / 20, within(0.01));
        PermutationTest less =
                PermutationTest.of(6, new int[] {2, 4, 5}, total(1, 2, 3, 4, 5, 6), 20_000, 3);
        assertThat(less.difference()).isEqualTo(7);
        assertThat(less.p()).isCloseTo(4.0 / 20, within(0.012));
    }

    @Test
    void thatATieIsAsFarApartAndAnUndefinedFigureHasNoP() {
        PermutationTest same =
                PermutationTest.of(4, new int[] {0, 1}, total(0.1, 0.1, 0.1, 0.1), 100, 1);
        assertThat(same.difference()).isZero();
        assertThat(same.p()).isEqualTo(1);
        PermutationTest none = PermutationTest.of(4, new int[] {0, 1}, times -> Double.NaN, 100, 1);
        assertThat(none.p()).isNaN();
        assertThat(none.permutations()).isZero();
        // Defined on both sides where the first two documents are apart: in two of three
        // permutations.
        PermutationTest half =
                PermutationTest.of(
                        4,
                        new int[] {0, 1},
                        times -> times[0] == 1 || times[1] == 1 ? 1 : Double.NaN,
                        1_000,
                        1);
        assertThat(half.permutations()).isBetween(550, 780);
    }
}
