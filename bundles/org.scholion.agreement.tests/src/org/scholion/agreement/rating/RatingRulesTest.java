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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.agreement.Measures;
import org.scholion.agreement.StudyAgreement;
import org.scholion.agreement.UnknownWeightsException;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ItemStudy;

/** What holds of every measure of ratings, on random studies. */
class RatingRulesTest {
    private static final double TINY = 1e-9;

    static List<String> names() {
        return Ratings.ALL;
    }

    private static double[][] mapped(double[][] rows, DoubleUnaryOperator change) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(change).toArray())
                .toArray(double[][]::new);
    }

    @ParameterizedTest
    @MethodSource("names")
    void thatRatingsTakeNoWeights(String name) {
        assertThatExceptionOfType(UnknownWeightsException.class)
                .isThrownBy(() -> Measures.items(name, Optional.of("linear"), 1));
    }

    @ParameterizedTest
    @MethodSource("names")
    void thatTheOrderOfAnnotatorsAndOfItemsIsNothing(String name) throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            ItemStudy study = Ratings.items(Ratings.random(random, 3 + random.nextInt(9), 3, 0.1));
            int[] backwards =
                    IntStream.range(0, study.items()).map(i -> study.items() - 1 - i).toArray();
            ItemStudy turned = study.onlyAnnotators(2, 0, 1).onlyItems(backwards);
            same(Ratings.value(name, turned), Ratings.value(name, study));
        }
    }

    private static void same(double one, double other) {
        if (Double.isNaN(other)) {
            assertThat(one).isNaN();
        } else {
            assertThat(one).isCloseTo(other, within(TINY));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void thatAnotherUnitAndAnotherZeroOfTheScaleChangeNothing(String name) throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            double[][] rows = Ratings.random(new Random(seed), 8, 3, 0.1);
            same(
                    Ratings.value(name, Ratings.items(mapped(rows, x -> 1_000_000 + 2.5 * x))),
                    Ratings.value(name, Ratings.items(rows)));
        }
    }

    @Test
    void thatConcordanceLooksAtTheOrderAloneAndConsistencyNotAtLevels() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            double[][] rows = Ratings.random(new Random(seed), 9, 3, 0);
            double[][] levels = mapped(rows, x -> x);
            for (double[] row : levels) {
                row[1] += 7;
            }
            for (String name : List.of("icc-3-1", "icc-3-k", "kendall-w")) {
                same(
                        Ratings.value(name, Ratings.items(levels)),
                        Ratings.value(name, Ratings.items(rows)));
            }
            same(
                    Ratings.value("kendall-w", Ratings.items(mapped(rows, x -> x * x * x))),
                    Ratings.value("kendall-w", Ratings.items(rows)));
            assertThat(Ratings.value("icc-2-1", Ratings.items(levels)))
                    .isLessThan(Ratings.value("icc-2-1", Ratings.items(rows)) + TINY);
            assertThat(Ratings.value("lin-ccc", Ratings.items(levels)))
                    .isLessThan(Ratings.value("lin-ccc", Ratings.items(rows)) + TINY);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void thatFullAgreementIsOneAndHasNoIntervalWithoutWidth(String name) throws Exception {
        ItemStudy study =
                Ratings.items(
                        new double[] {1, 1, 1},
                        new double[] {4, 4, 4},
                        new double[] {2, 2, 2},
                        new double[] {9, 9, 9});
        AgreementResult result =
                StudyAgreement.items(Ratings.figure(name), study, IntervalSettings.STANDARD);
        assertThat(result.number()).isCloseTo(1, within(TINY));
        assertThat(result.interval()).isEmpty();
        assertThat(result.precision().missing()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("names")
    void thatADrawOfDocumentsIsTheStudyOfTheDrawnItems(String name) throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            int items = 20;
            int[] documentOf = IntStream.range(0, items).map(i -> i % 6).toArray();
            List<String> documents = IntStream.range(0, 6).mapToObj(d -> "d" + d).toList();
            ItemStudy plain = Ratings.items(Ratings.random(random, items, 3, 0.1));
            ItemStudy study = plain.withDocuments(documents, documentOf);
            DocumentFigures figures = Ratings.figure(name).figures(study).orElseThrow();
            same(figures.whole(), Ratings.value(name, study));
            int[] times = IntStream.range(0, 6).map(d -> random.nextInt(3)).toArray();
            List<Integer> drawn = new ArrayList<>();
            double[] weights = new double[items];
            for (int i = 0; i < items; i++) {
                weights[i] = times[documentOf[i]];
                for (int t = 0; t < times[documentOf[i]]; t++) {
                    drawn.add(i);
                }
            }
            ItemStudy repeated =
                    plain.onlyItems(drawn.stream().mapToInt(Integer::intValue).toArray());
            same(figures.figure().of(times), Ratings.value(name, repeated));
            same(Ratings.value(name, plain.withWeights(weights)), Ratings.value(name, repeated));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void thatItemsWithTooFewRatingsAreCountedAndChangeNothing(String name) throws Exception {
        double no = Double.NaN;
        double[][] full = {{1, 2, 1}, {5, 4, 6}, {7, 7, 9}, {3, 2, 2}};
        double[][] more = {{1, 2, 1}, {9, no, no}, {5, 4, 6}, {7, 7, 9}, {no, no, no}, {3, 2, 2}};
        AgreementResult result = Ratings.figure(name).of(Ratings.items(more));
        same(result.number(), Ratings.value(name, Ratings.items(full)));
        assertThat(result.units()).isEqualTo(4);
        assertThat(result.excluded()).singleElement().matches(e -> e.count() == 2);
    }

    /** Analysis of variance by its definition, group by group. */
    @Test
    void thatTheOneWayFormTakesItemsWithDifferentNumbersOfRatings() throws Exception {
        double no = Double.NaN;
        double[][] rows = {{1, 2, no}, {5, 4, 6}, {no, 7, 9}, {3, 2, 2}};
        double grand = (1 + 2 + 5 + 4 + 6 + 7 + 9 + 3 + 2 + 2) / 10.0;
        double between = 0;
        double within = 0;
        double squared = 0;
        for (double[] row : rows) {
            double[] own = Arrays.stream(row).filter(x -> !Double.isNaN(x)).toArray();
            double mean = Arrays.stream(own).average().orElseThrow();
            between += own.length * (mean - grand) * (mean - grand) / 3;
            within += Arrays.stream(own).map(x -> (x - mean) * (x - mean)).sum() / 6;
            squared += own.length * own.length;
        }
        double k = (10 - squared / 10) / 3;
        AgreementResult result =
                StudyAgreement.items(
                        Ratings.figure("icc-1-1"), Ratings.items(rows), IntervalSettings.STANDARD);
        assertThat(result.number())
                .isCloseTo((between - within) / (between + (k - 1) * within), within(TINY));
        assertThat(result.interval()).isEmpty();
        assertThat(result.precision().missing().orElseThrow().code())
                .isEqualTo("agreement.interval.different-numbers");
        assertThat(Ratings.value("icc-2-1", Ratings.items(rows)))
                .isCloseTo(
                        Ratings.value(
                                "icc-2-1",
                                Ratings.items(new double[] {5, 4, 6}, new double[] {3, 2, 2})),
                        within(TINY));
    }

    /** Lin 1989: one minus the mean squared difference over what it is if both are independent. */
    @Test
    void thatTheConcordanceCorrelationIsWhatIndependenceIsNot() throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            double[][] rows = Ratings.random(new Random(seed), 7, 3, 0);
            double observed = 0;
            double independent = 0;
            double one = 0;
            double oneIndependent = 0;
            for (double[] left : rows) {
                for (double[] right : rows) {
                    for (int a = 0; a < 3; a++) {
                        for (int b = 0; b < a; b++) {
                            double apart = Math.pow(left[a] - right[b], 2) / rows.length;
                            independent += apart;
                            oneIndependent += a == 1 ? apart : 0;
                        }
                    }
                }
                observed +=
                        Math.pow(left[0] - left[1], 2)
                                + Math.pow(left[0] - left[2], 2)
                                + Math.pow(left[1] - left[2], 2);
                one += Math.pow(left[0] - left[1], 2);
            }
            ItemStudy study = Ratings.items(rows);
            same(Ratings.value("lin-ccc", study), 1 - observed / independent);
            same(Ratings.value("lin-ccc", study.onlyAnnotators(0, 1)), 1 - one / oneIndependent);
        }
    }

    /** The mean of Spearman's correlations of pairs, where nothing is tied. */
    @Test
    void thatConcordanceIsTheMeanRankCorrelationWithoutTies() throws Exception {
        double[][] ranks = {{1, 3, 2, 5, 4}, {2, 1, 3, 4, 5}, {5, 3, 1, 2, 4}};
        double mean = 0;
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < a; b++) {
                double squares = 0;
                for (int i = 0; i < 5; i++) {
                    squares += Math.pow(ranks[a][i] - ranks[b][i], 2);
                }
                mean += (1 - 6 * squares / (5 * 24)) / 3;
            }
        }
        same(Ratings.value("kendall-w", Ratings.annotators(ranks)), (1 + 2 * mean) / 3);
    }

    @ParameterizedTest
    @MethodSource("names")
    void thatAnIntervalIsOfDocumentsWhereTheyAreKnown(String name) throws Exception {
        int[] documentOf = IntStream.range(0, 60).map(i -> i / 5).toArray();
        List<String> documents = IntStream.range(0, 12).mapToObj(d -> "d" + d).toList();
        ItemStudy study =
                Ratings.items(Ratings.random(new Random(4), 60, 3, 0))
                        .withDocuments(documents, documentOf);
        AgreementResult result =
                StudyAgreement.items(Ratings.figure(name), study, IntervalSettings.STANDARD);
        assertThat(result.interval().orElseThrow().method().code())
                .isEqualTo("agreement.method.bca");
        assertThat(result.number())
                .isBetween(
                        result.interval().orElseThrow().low(),
                        result.interval().orElseThrow().high());
        assertThat(result.details()).doesNotContainKey("p");
        // each number is rare, which says nothing of numbers
        assertThat(result.warnings()).isEmpty();
    }

    /** The variance of the delta method, held against leaving out each item. */
    @Test
    void thatTheIntervalOfMoreThanTwoIsThatOfTheJackknife() throws Exception {
        ItemStudy study = Ratings.items(Ratings.random(new Random(5), 400, 4, 0));
        AgreementResult result =
                StudyAgreement.items(Ratings.figure("lin-ccc"), study, IntervalSettings.STANDARD);
        double width =
                result.interval().orElseThrow().high() - result.interval().orElseThrow().low();
        DocumentFigures figures = Ratings.figure("lin-ccc").figures(study).orElseThrow();
        double[] without = figures.without();
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares = Arrays.stream(without).map(x -> (x - mean) * (x - mean)).sum();
        double error = Math.sqrt(squares * (without.length - 1) / without.length);
        assertThat(width).isCloseTo(2 * 1.96 * error, within(0.02 * width));
    }

    @ParameterizedTest
    @MethodSource("names")
    void thatWithoutAnythingToMeasureTheReasonIsSaid(String name) throws Exception {
        undefined(name, Ratings.items(new double[] {1}, new double[] {2}), "annotators");
        undefined(name, Ratings.items(new double[] {1, 1}), "few-items");
        ItemStudy words =
                ItemStudy.ofColumns(
                        List.of("x", "y"), List.of("low", "high"), new int[][] {{0, 1}, {1, 1}});
        AgreementResult result = Ratings.figure(name).of(words);
        assertThat(result.value().reason().orElseThrow().toString()).contains(name, "low");
        assertThat(Ratings.figure(name).figures(words)).isEmpty();
        String alike = name.equals("kendall-w") ? "no-order" : "all-alike";
        undefined(name, Ratings.items(new double[] {3, 3}, new double[] {3, 3}), alike);
    }

    private static void undefined(String name, ItemStudy study, String reason) throws Exception {
        assertThat(Ratings.figure(name).of(study).value().reason().orElseThrow().code())
                .isEqualTo("agreement.undefined." + reason);
    }

    @Test
    void thatNothingIsDividedByAVarianceThatIsNotThere() throws Exception {
        // each annotator has a level, items have none
        ItemStudy levels = Ratings.items(new double[] {1, 4}, new double[] {1, 4});
        undefined("icc-3-1", levels, "no-share");
        undefined("icc-1-k", levels, "no-share");
        assertThat(Ratings.value("icc-1-1", levels)).isCloseTo(-1, within(TINY));
        // ratings of an item differ as items do not
        undefined("icc-2-k", Ratings.items(new double[] {1, 2}, new double[] {2, 1}), "no-share");
    }

    @Test
    void thatADeclaredOrderIsEnoughForRanks() throws Exception {
        ItemStudy words =
                ItemStudy.builder()
                        .labels(List.of("low", "mid", "high"), true)
                        .rate("1", "x", "low")
                        .rate("1", "y", "mid")
                        .rate("2", "x", "high")
                        .rate("2", "y", "high")
                        .rate("3", "x", "mid")
                        .rate("3", "y", "low")
                        .build();
        assertThat(Ratings.value("kendall-w", words)).isBetween(0.5, 1.0);
    }

    @Test
    void thatNumbersTooLargeToReckonWithAreSaidToBe() throws Exception {
        undefined(
                "icc-2-1",
                Ratings.items(new double[] {1e300, 2}, new double[] {-1e300, 1e299}),
                "beyond");
    }
}
