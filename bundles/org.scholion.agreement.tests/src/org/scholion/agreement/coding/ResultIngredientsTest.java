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

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.LabelMatrix;
import org.scholion.agreement.study.ItemStudy;

/** What a result says besides its figure: intervals, matrices, figures of annotators, weights. */
class ResultIngredientsTest {

    private static List<ItemMeasure> linearised() {
        return List.of(
                new FleissKappa(),
                new CongerKappa(),
                GwetAc.ac1(),
                new BrennanPrediger(),
                new KrippendorffAlpha(Distances.nominal()));
    }

    /** Student's t for 95 % in both directions, from a table, by degrees of freedom. */
    @ParameterizedTest
    @CsvSource({"5, 2.7764451", "12, 2.2009852", "31, 2.0422725", "61, 2.0002978"})
    void thatAnIntervalHasOneDegreeOfFreedomLessThanItems(int items, double t) {
        ItemStudy study = ItemStudies.random(new Random(items), 3, items, 3, 0);
        for (ItemMeasure measure : linearised()) {
            AgreementResult result = measure.of(study);
            Inference inference = result.inference().orElseThrow();
            double half = t * inference.standardError();
            assertThat(inference.interval().high())
                    .as(measure.name())
                    .isCloseTo(result.number() + half, within(1e-6));
            assertThat(inference.interval().low())
                    .as(measure.name())
                    .isCloseTo(result.number() - half, within(1e-6));
            assertThat(inference.interval().level()).isEqualTo(0.95);
        }
    }

    @Test
    void thatTwoItemsHaveAnIntervalAndOneHasNone() {
        for (ItemMeasure measure : linearised()) {
            AgreementResult two = measure.of(ItemStudies.rows("a b a", "b b a"));
            assertThat(two.inference()).as(measure.name()).isPresent();
            assertThat(measure.of(ItemStudies.rows("a b a")).inference())
                    .as(measure.name())
                    .isEmpty();
        }
    }

    @Test
    void thatAnIntervalLiesWithinTheRangeOfItsMeasureAndHasAWidth() {
        Random random = new Random(66);
        int there = 0;
        for (int round = 0; round < 40; round++) {
            ItemStudy study = ItemStudies.random(random, 2, 2 + random.nextInt(3), 2, 0);
            for (ItemMeasure measure : linearised()) {
                for (Interval interval :
                        measure.of(study).precision().interval().stream().toList()) {
                    there++;
                    assertThat(interval.low()).as(measure.name()).isBetween(measure.lowest(), 1.0);
                    assertThat(interval.high())
                            .as(measure.name())
                            .isGreaterThan(interval.low())
                            .isLessThanOrEqualTo(1);
                }
            }
        }
        assertThat(there).isPositive();
    }

    @Test
    void thatAFigureIsUnlikelyByChanceExactlyIfItsIntervalLeavesOutZero() {
        Random random = new Random(8);
        int significant = 0;
        for (int round = 0; round < 60; round++) {
            ItemStudy study = ItemStudies.random(random, 3, 6 + random.nextInt(10), 3, 0);
            for (ItemMeasure measure : linearised()) {
                if (measure instanceof FleissKappa) {
                    // tests with the error that chance alone has, as Fleiss does
                    continue;
                }
                Inference inference = measure.of(study).inference().orElseThrow();
                boolean without = inference.interval().low() > 0 || inference.interval().high() < 0;
                assertThat(inference.p().orElseThrow() < 0.05)
                        .as(measure.name())
                        .isEqualTo(without);
                significant += without ? 1 : 0;
            }
        }
        assertThat(significant).isBetween(30, 220);
    }

    @Test
    void thatFullAgreementHasNoErrorAndNoTest() {
        Inference inference =
                GwetAc.ac1()
                        .of(ItemStudies.rows("a a a", "b b b", "a a a"))
                        .inference()
                        .orElseThrow();
        assertThat(inference.standardError()).isZero();
        assertThat(inference.p()).isEmpty();
    }

    /** Krippendorff 2011, section C: two observers, ten units, two labels; a third saw none. */
    @Test
    void thatCoincidencesAreThoseOfKrippendorff() {
        ItemStudy study =
                ItemStudies.rows(
                        "0 0 -", "1 1 -", "0 1 -", "0 0 -", "0 0 -", "0 0 -", "0 0 -", "0 0 -",
                        "1 0 -", "0 0 -");
        LabelMatrix matrix =
                new KrippendorffAlpha(Distances.nominal()).of(study).matrix().orElseThrow();
        assertThat(matrix.kind()).isEqualTo("coincidence");
        assertThat(matrix.at("0", "0")).isEqualTo(14);
        assertThat(matrix.at("0", "1")).isEqualTo(2);
        assertThat(matrix.at("1", "0")).isEqualTo(2);
        assertThat(matrix.at("1", "1")).isEqualTo(2);
        assertThat(matrix.cells()).hasSize(4);
    }

    @Test
    void thatCoincidencesAreCountedPairByPair() {
        Random random = new Random(12);
        for (int round = 0; round < 20; round++) {
            ItemStudy study = ItemStudies.random(random, 3 + random.nextInt(3), 20, 4, 0.3);
            AgreementResult result = new KrippendorffAlpha(Distances.nominal()).of(study);
            LabelMatrix matrix = result.matrix().orElseThrow();
            double[][] expected = coincidences(study);
            for (int c = 0; c < 4; c++) {
                for (int k = 0; k < 4; k++) {
                    assertThat(matrix.at(study.labels().get(c), study.labels().get(k)))
                            .isCloseTo(expected[c][k], within(1e-9));
                }
            }
        }
    }

    /** Each ordered pair of ratings of an item counts 1/(m − 1). */
    private static double[][] coincidences(ItemStudy study) {
        double[][] all = new double[4][4];
        for (int i = 0; i < study.items(); i++) {
            List<Integer> codes = codes(study, i);
            for (int a = 0; a < codes.size(); a++) {
                for (int b = 0; b < codes.size(); b++) {
                    if (a != b) {
                        all[codes.get(a)][codes.get(b)] += 1.0 / (codes.size() - 1);
                    }
                }
            }
        }
        return all;
    }

    private static List<Integer> codes(ItemStudy study, int item) {
        List<Integer> codes = new ArrayList<>();
        for (int a = 0; a < study.annotators().size(); a++) {
            if (study.code(a, item) >= 0) {
                codes.add(study.code(a, item));
            }
        }
        return codes;
    }

    @Test
    void thatTheFigureOfAnAnnotatorIsTheShareOfPairsInWhichTheOthersSayTheSame() {
        ItemStudy study = ItemStudies.random(new Random(5), 4, 40, 3, 0.2);
        AgreementResult result = new FleissKappa().of(study);
        for (int a = 0; a < 4; a++) {
            double same = 0;
            double pairs = 0;
            for (int i = 0; i < study.items(); i++) {
                for (int b = 0; b < 4; b++) {
                    if (a != b && study.code(a, i) >= 0 && study.code(b, i) >= 0) {
                        pairs++;
                        same += study.code(a, i) == study.code(b, i) ? 1 : 0;
                    }
                }
            }
            assertThat(result.byAnnotator().get("A" + a).get())
                    .isCloseTo(same / pairs, within(1e-12));
        }
    }

    @Test
    void thatAnAnnotatorWhoSharesNoItemHasNoFigure() {
        AgreementResult result = new FleissKappa().of(ItemStudies.rows("a a -", "b a -", "- - b"));
        assertThat(result.byAnnotator().get("A0").get()).isEqualTo(0.5);
        assertThat(
                        result.byAnnotator().containsKey("A2")
                                && result.byAnnotator().get("A2").isDefined())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"identity", "linear", "quadratic", "radical", "ratio", "ordinal", "circular"})
    void thatWeightsAreFoundByTheirNames(String name) {
        assertThat(Weights.NAMES).contains(name);
        assertThat(Weights.named(name).orElseThrow().name()).isEqualTo(name);
        assertThat(Weights.named(name + "x")).isEmpty();
    }

    @Test
    void thatWeightsAreWhatTheirDefinitionsSay() throws NotOnScaleException {
        List<Double> values = List.of(1.0, 2.0, 4.0, 7.0);
        assertWeights(Weights.linear(), values, (c, k) -> Math.abs(c - k) / 6);
        assertWeights(Weights.quadratic(), values, (c, k) -> (c - k) * (c - k) / 36);
        assertWeights(Weights.radical(), values, (c, k) -> Math.sqrt(Math.abs(c - k) / 6));
        assertWeights(
                Weights.ratio(), values, (c, k) -> Math.pow((c - k) / (c + k), 2) / (36 / 64.0));
        assertWeights(Weights.identity(), values, (c, k) -> c == k ? 0 : 1);
        // Of the pairs among ranks from c to k, over those of the whole scale.
        assertWeights(
                Weights.ordinal(),
                List.of(1.0, 2.0, 3.0, 4.0),
                (c, k) -> Math.abs(c - k) * (Math.abs(c - k) + 1) / 12);
        // The circle has seven steps; three are as far as one can go.
        assertWeights(
                Weights.circular(),
                List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0),
                (c, k) -> Math.pow(Math.sin(Math.PI * (c - k) / 7) / Math.sin(Math.PI * 3 / 7), 2));
    }

    private static void assertWeights(
            DistanceFunction weights, List<Double> values, DoubleBinaryOperator expected)
            throws NotOnScaleException {
        List<String> labels = values.stream().map(v -> String.valueOf(v.intValue())).toList();
        DistanceFunction.Prepared prepared =
                weights.on(new Scale(labels, false), new double[labels.size()]);
        for (int c = 0; c < labels.size(); c++) {
            for (int k = 0; k < labels.size(); k++) {
                assertThat(prepared.between(c, k))
                        .as("%s %s %s", weights.name(), labels.get(c), labels.get(k))
                        .isCloseTo(
                                expected.applyAsDouble(values.get(c), values.get(k)),
                                within(1e-12));
            }
        }
    }

    @Test
    void thatRatioWeightsTakeZeroAndRefuseNegativeLabels() throws NotOnScaleException {
        double[] totals = new double[2];
        assertThat(Weights.ratio().on(new Scale(List.of("0", "2"), false), totals).between(0, 1))
                .isEqualTo(1);
        assertThatExceptionOfType(NotOnScaleException.class)
                .isThrownBy(() -> Weights.ratio().on(new Scale(List.of("-1", "2"), false), totals));
    }

    @Test
    void thatOnlyEqualLabelsAreNearByIdentity() {
        assertThat(Weights.identity().nominal()).isTrue();
        assertThat(Distances.nominal().nominal()).isTrue();
        assertThat(Distances.interval().nominal()).isFalse();
        assertThat(Weights.linear().nominal()).isFalse();
    }
}
