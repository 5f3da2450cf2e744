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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Distances by their definitions (Krippendorff 2011, section D), scales, and how pairs are counted.
 */
class DistanceRulesTest {

    private static final Message WANTED = Message.verbatim("it");

    private static double between(
            DistanceFunction distance, boolean ordered, double[] totals, String... labels)
            throws NotOnScaleException {
        return distance.on(new Scale(List.of(labels), ordered), totals).between(0, 1);
    }

    private static double between(DistanceFunction distance, String a, String b)
            throws NotOnScaleException {
        return between(distance, false, new double[] {1, 1}, a, b);
    }

    @ParameterizedTest
    @CsvSource({"1,3,4", "3,1,4", "-2,0.5,6.25", "4,4.0,0"})
    void thatIntervalsAreSquaredDifferences(String a, String b, double expected) throws Exception {
        assertThat(between(Distances.interval(), a, b)).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1,3,0.25", "3,1,0.25", "0,5,1", "0,0.0,0", "2,6,0.25"})
    void thatRatiosAreSquaredDifferencesOverSums(String a, String b, double expected)
            throws Exception {
        assertThat(between(Distances.ratio(), a, b)).isCloseTo(expected, within(1e-12));
    }

    /** On a clock of twelve hours the farthest are six hours apart. */
    @ParameterizedTest
    @CsvSource({"1,7,1", "0,12,0", "0,3,0.5", "11,2,0.5", "0,2,0.25", "10,10.0,0"})
    void thatACircleClosesAtItsCircumference(String a, String b, double expected) throws Exception {
        assertThat(between(Distances.circular(12), a, b)).isCloseTo(expected, within(1e-12));
    }

    /** Between the poles 1 and 5: 4 over (2 + 4 − 2)(10 − 6), and so on. */
    @ParameterizedTest
    @CsvSource({"2,4,0.25", "1,5,1", "1,3,0.3333333333333333", "3,5,0.3333333333333333", "5,5.0,0"})
    void thatDistancesGrowTowardsThePoles(String a, String b, double expected) throws Exception {
        assertThat(between(Distances.bipolar(1, 5), a, b)).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.999", "5.001"})
    void thatNothingLiesOutsideThePoles(String label) {
        assertThatExceptionOfType(NotOnScaleException.class)
                .isThrownBy(() -> between(Distances.bipolar(1, 5), label, "3"));
        assertThatExceptionOfType(NotOnScaleException.class)
                .isThrownBy(() -> between(Distances.ratio(), "-0.1", "3"));
    }

    /** (n of all from c to k less half of both ends) squared: 3 · ½ + 4 + 2 · ½ = 6.5. */
    @Test
    void thatRanksAreAsFarApartAsTheRatingsBetweenThem() throws Exception {
        double[] totals = {3, 2, 4};
        assertThat(between(Distances.ordinal(), false, totals, "1", "30", "7"))
                .isCloseTo(6.5 * 6.5, within(1e-12));
        assertThat(between(Distances.ordinal(), true, totals, "low", "high", "top"))
                .isCloseTo(2.5 * 2.5, within(1e-12));
        // The same number written in two ways is one rank.
        assertThat(between(Distances.ordinal(), false, totals, "1", "1.0", "7")).isZero();
        assertThat(between(Distances.ordinal(), false, totals, "1", "7", "1.0"))
                .isCloseTo(4.5 * 4.5, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "a|b,a|b,0,0", "a|b,b|a,0,0", "a,a|b,0.5,0.6666666666666667",
                "a|b,b|c,0.6666666666666667,0.8888888888888888",
        "a,b,1,1", "\u2205,a,1,1", "\u2205,\u2205,0,0",
                "a|b|c,a|b,0.3333333333333333,0.5555555555555556"
    })
    void thatSetsAreAsUnlikeAsTheirMembers(String a, String b, double jaccard, double masi)
            throws Exception {
        assertThat(between(Distances.jaccard(), a, b)).isCloseTo(jaccard, within(1e-12));
        assertThat(between(Distances.masi(), a, b)).isCloseTo(masi, within(1e-12));
    }

    @Test
    void thatAMatrixOfOnesOwnIsSymmetricZeroOnItsDiagonalAndNotNegative() throws Exception {
        double[][] fine = {{0, 2, 1}, {2, 0, 0}, {1, 0, 0}};
        DistanceFunction own = Distances.matrix("own", fine);
        fine[0][1] = 9;
        assertThat(between(own, false, new double[3], "a", "b", "c")).isEqualTo(2);
        assertThat(own.name()).isEqualTo("own");
        assertThat(own.nominal()).isFalse();
        assertThatExceptionOfType(NotOnScaleException.class)
                .isThrownBy(() -> between(own, "a", "b"));
        for (double[][] wrong :
                new double[][][] {
                    {{0, 1}, {2, 0}},
                    {{0, -1}, {-1, 0}},
                    {{1, 1}, {1, 0}},
                    {{0, 1}, {1, 1}},
                    {{0, Double.NaN}, {Double.NaN, 0}},
                    {{0, 1, 1}, {1, 0, 1}},
                    {{0}, {1, 0}}
                }) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> Distances.matrix("wrong", wrong));
        }
        DistanceFunction texts =
                Distances.of("lengths", (a, b) -> Math.abs(a.length() - b.length()));
        assertThat(between(texts, "abc", "a")).isEqualTo(2);
        assertThat(texts.on(new Scale(List.of("a"), false), new double[1]).between(0, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominal", "ordinal", "interval", "ratio", "jaccard", "masi"})
    void thatDistancesAreFoundByTheirNames(String name) throws Exception {
        DistanceFunction found = Distances.named(name).orElseThrow();
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.nominal()).isEqualTo(name.equals("nominal"));
        assertThat(between(found, "1", "2")).isPositive();
        assertThat(Distances.named("else")).isEqualTo(Optional.empty());
        assertThat(Distances.circular(3).name()).isEqualTo("circular");
        assertThat(Distances.bipolar(0, 1).nominal()).isFalse();
    }

    @Test
    void thatLabelsAreNumbersOrHaveADeclaredOrder() throws Exception {
        Scale numbers = new Scale(List.of("10", "2", "-1", "2.0"), false);
        assertThat(numbers.numbers(WANTED)).containsExactly(10, 2, -1, 2);
        assertThat(numbers.ranks(WANTED)).containsExactly(2, 1, 0, 1);
        assertThat(numbers.points(WANTED)).containsExactly(10, 2, -1, 2);
        Scale words = new Scale(List.of("low", "mid", "high"), true);
        assertThat(words.ranks(WANTED)).containsExactly(0, 1, 2);
        assertThat(words.points(WANTED)).containsExactly(1, 2, 3);
        assertThat(new Scale(List.of("7", "3"), true).ranks(WANTED)).containsExactly(0, 1);
        assertThat(new Scale(List.of("7", "3"), true).points(WANTED)).containsExactly(7, 3);
        Scale bare = new Scale(List.of("low", "mid"), false);
        for (String infinite : List.of("Infinity", "NaN", "1e999")) {
            assertThatExceptionOfType(NotOnScaleException.class)
                    .isThrownBy(() -> new Scale(List.of(infinite), true).numbers(WANTED))
                    .satisfies(
                            e ->
                                    assertThat(e.said().code())
                                            .isEqualTo("agreement.scale.not-finite"));
        }
        assertThatExceptionOfType(NotOnScaleException.class)
                .isThrownBy(() -> words.numbers(WANTED))
                .satisfies(e -> assertThat(e.said().code()).isEqualTo("agreement.scale.no-number"));
        assertThatExceptionOfType(NotOnScaleException.class)
                .isThrownBy(() -> bare.ranks(WANTED))
                .satisfies(e -> assertThat(e.said().code()).isEqualTo("agreement.scale.no-order"));
        assertThatExceptionOfType(NotOnScaleException.class)
                .isThrownBy(() -> bare.points(WANTED))
                .satisfies(e -> assertThat(e.said().code()).isEqualTo("agreement.scale.no-order"));
    }

    /** Small scales count in an array, large ones in a hash table; both say what a map says. */
    @ParameterizedTest
    @ValueSource(ints = {3, 40, 2_000})
    void thatPairsAreCountedByRatingsAndLabels(int labels) {
        Random random = new Random(labels);
        PairTable table = new PairTable(labels, 4);
        TreeMap<String, Double> plain = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            int ratings = 2 + random.nextInt(3);
            int c = random.nextInt(labels);
            int k = random.nextInt(labels);
            double weight = random.nextInt(3);
            table.add(ratings, c, k, weight);
            if (weight > 0) {
                plain.merge(key(ratings, Math.min(c, k), Math.max(c, k)), weight, Double::sum);
            }
        }
        TreeMap<String, Double> counted = new TreeMap<>();
        StringBuilder order = new StringBuilder();
        table.forEach(
                (ratings, c, k, count) -> {
                    assertThat(counted.put(key(ratings, c, k), count)).isNull();
                    order.append(key(ratings, c, k)).append('\n');
                });
        assertThat(counted).isEqualTo(plain);
        assertThat(order.toString().lines()).isSorted();
    }

    private static String key(int ratings, int c, int k) {
        return "%d %04d %04d".formatted(ratings, c, k);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void thatThePatternOfAnItemIsItsRatings(int people) {
        ItemStudy study = ItemStudies.random(new Random(people), people, 60, 3, 0.3);
        ItemStudy inTwo =
                study.withDocuments(
                        List.of("d", "e"), IntStream.range(0, 60).map(i -> i % 2).toArray());
        Patterns patterns = Patterns.of(study);
        assertThat(patterns.size).isEqualTo((int) Math.pow(4, people));
        int[] expected = new int[patterns.size];
        int[] byDocument = new int[2 * patterns.size];
        int[] codes = new int[people];
        int[] who = new int[people];
        for (int i = 0; i < 60; i++) {
            int pattern = patterns.pattern(i);
            expected[pattern]++;
            byDocument[i % 2 * patterns.size + pattern]++;
            int m = patterns.unfold(pattern, codes, who);
            int at = 0;
            for (int a = 0; a < people; a++) {
                if (study.code(a, i) >= 0) {
                    assertThat(codes[at]).isEqualTo(study.code(a, i));
                    assertThat(who[at++]).isEqualTo(a);
                }
            }
            assertThat(m).isEqualTo(at);
        }
        assertThat(patterns.count()).isEqualTo(expected);
        assertThat(Patterns.of(inTwo).countByDocument(inTwo)).isEqualTo(byDocument);
        double[] weights = new double[60];
        assertThat(Patterns.of(study.withWeights(weights)).size).isZero();
    }
}
