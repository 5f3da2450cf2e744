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
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.CongerKappa;
import org.scholion.agreement.coding.Distances;
import org.scholion.agreement.coding.FleissKappa;
import org.scholion.agreement.coding.GwetAc;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.coding.KrippendorffAlpha;
import org.scholion.agreement.coding.PercentAgreement;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;

class ResamplingTest {
    private static ItemStudy study(int people, int documents, long seed) {
        Random random = new Random(seed);
        int n = documents * 7;
        int[][] columns = new int[people][n];
        for (int i = 0; i < n; i++) {
            int truth = random.nextInt(4);
            for (int[] column : columns) {
                column[i] =
                        random.nextInt(8) == 0
                                ? ItemStudy.MISSING
                                : random.nextInt(10) < 6 ? truth : random.nextInt(4);
            }
        }
        return ItemStudy.ofColumns(
                        IntStream.range(0, people).mapToObj(i -> "a" + i).toList(),
                        List.of("1", "2", "3", "4"),
                        columns)
                .withDocuments(
                        IntStream.range(0, documents).mapToObj(i -> "d" + i).toList(),
                        IntStream.range(0, n).map(i -> i % documents).toArray());
    }

    static List<ItemMeasure> measures() {
        return List.of(
                new PercentAgreement(),
                new FleissKappa(),
                new CongerKappa(),
                GwetAc.ac1(),
                new KrippendorffAlpha(Distances.nominal()),
                new KrippendorffAlpha(Distances.ordinal()));
    }

    @Test
    void thatADrawIsTheStudyOfTheDocumentsDrawn() {
        Random random = new Random(3);
        for (int people = 2; people <= 5; people++) {
            ItemStudy study = study(people, 12, people);
            for (ItemMeasure m : measures()) {
                DrawnFigure figure = Figures.items(m, study).figure();
                int[] times = IntStream.range(0, 12).map(i -> random.nextInt(3)).toArray();
                int[] items =
                        IntStream.range(0, study.items())
                                .flatMap(
                                        i ->
                                                IntStream.generate(() -> i)
                                                        .limit(times[study.documentOf(i)]))
                                .toArray();
                assertThat(figure.of(times))
                        .as(m.name())
                        .isCloseTo(m.value(study.onlyItems(items)).get(), within(1e-12));
            }
        }
    }

    @Test
    void thatTheSeedDecidesTheInterval() {
        ItemStudy study = study(3, 40, 1);
        ItemMeasure alpha = new KrippendorffAlpha(Distances.nominal());
        Bootstrap.Outcome first = Bootstrap.items(alpha, study, 500, 9);
        Bootstrap.Outcome second = Bootstrap.items(alpha, study, 500, 9);
        assertThat(second.figures()).isEqualTo(first.figures());
        assertThat(Bootstrap.items(alpha, study, 500, 10).figures()).isNotEqualTo(first.figures());
    }

    @Test
    void thatIntervalsHoldTheFigureAndAgreeWithTheFormulas() {
        ItemStudy study = study(2, 400, 2);
        ItemMeasure kappa = new CohenKappa();
        double value = kappa.value(study).get();
        Bootstrap.Outcome outcome = Bootstrap.items(kappa, study, 2_000, 4);
        for (Interval i :
                List.of(outcome.bca(0.95).orElseThrow(), outcome.percentile(0.95).orElseThrow())) {
            assertThat(i.low()).isLessThan(value);
            assertThat(i.high()).isGreaterThan(value);
        }
        ItemStudy apart = ItemStudy.ofColumns(study.annotators(), study.labels(), study.columns());
        double formula = kappa.of(apart).inference().orElseThrow().standardError();
        assertThat(outcome.standardError()).isCloseTo(formula, within(0.15 * formula));
        assertThat(Jackknife.items(kappa, study).standardError())
                .isCloseTo(formula, within(0.15 * formula));
    }

    /** Quenouille: the jackknife error of a mean is its usual standard error. */
    @Test
    void thatTheJackknifeOfAMeanIsTheStandardErrorOfTheMean() {
        double[] x = {3, 1, 4, 1, 5, 9, 2, 6};
        DrawnFigure mean =
                t -> {
                    double sum = 0;
                    double n = 0;
                    for (int i = 0; i < x.length; i++) {
                        sum += t[i] * x[i];
                        n += t[i];
                    }
                    return sum / n;
                };
        Jackknife jackknife =
                new Jackknife(
                        Arrays.stream(x).average().orElseThrow(),
                        DocumentFigures.of(x.length, mean).without());
        double m = Arrays.stream(x).average().orElseThrow();
        double s2 = Arrays.stream(x).map(v -> (v - m) * (v - m)).sum() / (x.length - 1);
        assertThat(jackknife.standardError()).isCloseTo(Math.sqrt(s2 / x.length), within(1e-12));
        assertThat(jackknife.corrected()).isCloseTo(m, within(1e-12));
    }

    @Test
    void thatTheJackknifeLeavesOutEachDocument() {
        ItemStudy study = study(3, 9, 5);
        ItemMeasure alpha = new KrippendorffAlpha(Distances.nominal());
        Jackknife jackknife = Jackknife.items(alpha, study);
        for (int d = 0; d < 9; d++) {
            int left = d;
            int[] others =
                    IntStream.range(0, study.items())
                            .filter(i -> study.documentOf(i) != left)
                            .toArray();
            assertThat(jackknife.without()[d])
                    .isCloseTo(alpha.value(study.onlyItems(others)).get(), within(1e-12));
        }
    }

    @Test
    void thatAPermutationTestFindsADifferenceAndOnlyThen() {
        int documents = 30;
        ItemStudy same = study(3, documents, 6);
        int[] half = IntStream.range(0, documents / 2).toArray();
        ItemMeasure alpha = new KrippendorffAlpha(Distances.nominal());
        PermutationTest none = PermutationTest.of(Figures.items(alpha, same), half, 500, 1);
        assertThat(none.p()).isGreaterThan(0.05);
        int[][] columns = Arrays.stream(same.columns()).map(int[]::clone).toArray(int[][]::new);
        for (int i = 0; i < same.items(); i++) {
            if (same.documentOf(i) < documents / 2) {
                columns[1][i] = columns[0][i];
                columns[2][i] = columns[0][i];
            }
        }
        ItemStudy better =
                ItemStudy.ofColumns(same.annotators(), same.labels(), columns)
                        .withDocuments(
                                same.documents(),
                                IntStream.range(0, same.items()).map(same::documentOf).toArray());
        PermutationTest found = PermutationTest.of(Figures.items(alpha, better), half, 500, 1);
        assertThat(found.difference()).isGreaterThan(0.3);
        assertThat(found.p()).isLessThan(0.01);
    }

    @Test
    void thatLeavingTheOddOneOutHelps() {
        ItemStudy study = study(3, 50, 7);
        int[][] columns = Arrays.stream(study.columns()).map(int[]::clone).toArray(int[][]::new);
        columns[1] = columns[0].clone();
        columns[2] = IntStream.range(0, study.items()).map(i -> (i * 7 + 3) % 4).toArray();
        ItemStudy odd = ItemStudy.ofColumns(study.annotators(), study.labels(), columns);
        var without = LeaveOneAnnotatorOut.items(new CongerKappa(), odd);
        assertThat(without.get("a2")).isEqualTo(Value.of(1));
        var pairs = LeaveOneAnnotatorOut.pairs(new CohenKappa(), odd);
        assertThat(pairs.get(List.of("a0", "a1"))).isEqualTo(Value.of(1));
        assertThat(pairs).hasSize(3);
    }

    @Test
    void thatUnitsAreResampledByDocument() throws Exception {
        var builder = ContinuumStudy.builder();
        Random random = new Random(8);
        for (int d = 0; d < 20; d++) {
            builder.document("d" + d, 100);
            for (int u = 0; u < 5; u++) {
                int at = u * 20 + random.nextInt(5);
                builder.unit("x", "A", at, at + 8, "d" + d);
                builder.unit("y", "A", at + random.nextInt(3), at + 8 + random.nextInt(3), "d" + d);
            }
        }
        ContinuumStudy study = builder.build();
        Bootstrap.Outcome outcome = Bootstrap.units(new KrippendorffAlphaU(), study, 200, 1);
        Interval interval = outcome.bca(0.95).orElseThrow();
        assertThat(interval.low()).isLessThan(outcome.figure());
        assertThat(interval.high()).isGreaterThan(outcome.figure());
        assertThat(outcome.used()).isEqualTo(200);
    }
}
