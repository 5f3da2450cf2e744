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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;

class ItemMeasuresTest {
    private static final double TINY = 1e-11;

    private static double[][] distances(ItemStudy study, DistanceFunction f)
            throws NotOnScaleException {
        int q = study.labels().size();
        DistanceFunction.Prepared d = f.on(Scale.of(study), ItemCounts.of(study).pairableTotals());
        double[][] matrix = new double[q][q];
        for (int c = 0; c < q; c++) {
            for (int k = 0; k < q; k++) {
                matrix[c][k] = d.between(c, k);
            }
        }
        return matrix;
    }

    private static void same(Value value, double oracle) {
        if (Double.isNaN(oracle) || Double.isInfinite(oracle)) {
            assertThat(value.isDefined()).as("%s where the oracle has none", value).isFalse();
        } else {
            assertThat(value.orNaN()).isCloseTo(oracle, within(TINY));
        }
    }

    @Test
    void thatEveryMeasureIsWhatItsDefinitionSays() throws NotOnScaleException {
        Random random = new Random(7);
        List<DistanceFunction> weights =
                Weights.NAMES.stream().map(n -> Weights.named(n).orElseThrow()).toList();
        List<DistanceFunction> deltas =
                List.of(
                        Distances.nominal(),
                        Distances.ordinal(),
                        Distances.interval(),
                        Distances.ratio(),
                        Distances.circular(8),
                        Distances.bipolar(0, 9));
        for (int run = 0; run < 3_000; run++) {
            int annotators = 2 + random.nextInt(3) + (run % 50 == 0 ? 9 : 0);
            ItemStudy study =
                    ItemStudies.random(
                            random,
                            annotators,
                            1 + random.nextInt(25),
                            1 + random.nextInt(6),
                            run % 3 == 0 ? 0 : random.nextDouble() * 0.6);
            DistanceFunction w = weights.get(random.nextInt(weights.size()));
            ItemOracle oracle = new ItemOracle(study, distances(study, w));
            same(new PercentAgreement(w).value(study), oracle.percent());
            same(new FleissKappa(w).value(study), defined(study, oracle.fleiss()));
            same(new BrennanPrediger(w).value(study), oracle.brennanPrediger());
            same(GwetAc.ac2(w).value(study), oracle.ac());
            same(new CongerKappa(w).value(study), oracle.conger());
            if (annotators == 2) {
                same(new CohenKappa(w).value(study), oracle.cohen());
                same(new ScottPi(w).value(study), oracle.scott());
            }
            DistanceFunction delta = deltas.get(random.nextInt(deltas.size()));
            same(
                    new KrippendorffAlpha(delta).value(study),
                    new ItemOracle(study, distances(study, delta)).alpha());
        }
    }

    /** The oracle divides 0 by 1e-17 where rounding hides that one label only was used. */
    private static double defined(ItemStudy study, double value) {
        long used =
                Arrays.stream(study.columns())
                        .flatMapToInt(Arrays::stream)
                        .filter(c -> c >= 0)
                        .distinct()
                        .count();
        return used < 2 ? Double.NaN : value;
    }

    private static List<ItemMeasure> all() {
        return List.of(
                new PercentAgreement(),
                new ScottPi(),
                new CohenKappa(Weights.linear()),
                new CohenKappa(),
                new CongerKappa(),
                new FleissKappa(),
                new BrennanPrediger(),
                GwetAc.ac1(),
                GwetAc.ac2(Weights.quadratic()),
                new KrippendorffAlpha(Distances.nominal()),
                new KrippendorffAlpha(Distances.ordinal()),
                new KrippendorffAlpha(Distances.interval()),
                new KrippendorffAlpha(Distances.ratio()));
    }

    @Test
    void thatNothingDependsOnTheOrderOfItemsAnnotatorsAndLabels() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            int r = run % 2 == 0 ? 2 : 4;
            ItemStudy study = ItemStudies.random(random, r, 30, 5, 0.2);
            List<Integer> items = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
            Collections.shuffle(items, random);
            List<Integer> people = new ArrayList<>(IntStream.range(0, r).boxed().toList());
            Collections.shuffle(people, random);
            List<Integer> labels = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
            Collections.shuffle(labels, random);
            ItemStudy itemsShuffled = study.onlyItems(items.stream().mapToInt(i -> i).toArray());
            ItemStudy shuffled =
                    relabelled(
                            itemsShuffled.onlyAnnotators(
                                    people.stream().mapToInt(i -> i).toArray()),
                            labels);
            for (ItemMeasure m : all()) {
                assertThat(m.value(itemsShuffled)).as(m.name()).isEqualTo(m.value(study));
                if (m.value(study).isDefined()) {
                    assertThat(m.value(shuffled).get())
                            .as(m.name())
                            .isCloseTo(m.value(study).get(), within(1e-12));
                }
            }
        }
    }

    /** The same labels with other numbers inside. */
    private static ItemStudy relabelled(ItemStudy study, List<Integer> order) {
        List<String> names = order.stream().map(i -> study.labels().get(i)).toList();
        int[][] columns =
                Arrays.stream(study.columns())
                        .map(c -> Arrays.stream(c).map(x -> x < 0 ? x : order.indexOf(x)).toArray())
                        .toArray(int[][]::new);
        return ItemStudy.ofColumns(study.annotators(), names, columns);
    }

    @Test
    void thatIdenticalAnnotatorsAgreeFully() {
        ItemStudy study = ItemStudies.rows("1 1", "2 2", "3 3", "2 2", "- -");
        for (ItemMeasure m : all()) {
            assertThat(m.value(study)).as(m.name()).isEqualTo(Value.of(1));
        }
    }

    @Test
    void thatWeightTwoIsTheItemTwice() {
        ItemStudy twice = ItemStudies.rows("1 1 2", "1 1 2", "2 2 2", "1 2 -", "3 3 3");
        ItemStudy weighted =
                ItemStudies.rows("1 1 2", "2 2 2", "1 2 -", "3 3 3")
                        .withWeights(new double[] {2, 1, 1, 1});
        for (ItemMeasure m : all()) {
            if (m.value(twice).isDefined()) {
                assertThat(m.value(weighted).get())
                        .as(m.name())
                        .isCloseTo(m.value(twice).get(), within(1e-14));
            }
        }
    }

    @Test
    void thatUndefinedIsSaidAndWhy() {
        String[][] studies = {{"1", "2"}, {"1 -", "- 2"}, {"- -", "- -"}, {"1 1", "1 1", "1 1"}};
        String[] reasons = {
            "two annotators, here is one", "no item was rated by two annotators",
            "no item was rated by two annotators", "one label"
        };
        for (int i = 0; i < studies.length; i++) {
            ItemStudy study = ItemStudies.rows(studies[i]);
            for (ItemMeasure m : all()) {
                AgreementResult result = m.of(study);
                if (i == 3 && m instanceof PercentAgreement) {
                    assertThat(result.value()).isEqualTo(Value.of(1));
                } else {
                    assertThat(result.value().reason())
                            .as(m.name())
                            .isPresent()
                            .get()
                            .asString()
                            .contains(reasons[i]);
                }
            }
        }
        ItemStudy empty = ItemStudy.builder().build();
        assertThat(new CohenKappa().of(empty).value().reason().orElseThrow().toString())
                .contains("is none");
    }

    @Test
    void thatOneOfTenThousandLabelsUsedCostsNothingAndIsDefinedWhereTheScaleCounts() {
        int[] column = new int[100];
        Arrays.fill(column, 4_711);
        ItemStudy study =
                ItemStudy.ofColumns(
                        List.of("a", "b"),
                        ItemStudies.numbers(10_000),
                        new int[][] {column, column});
        assertThat(GwetAc.ac1().value(study)).isEqualTo(Value.of(1));
        assertThat(new BrennanPrediger().value(study)).isEqualTo(Value.of(1));
        assertThat(
                        new KrippendorffAlpha(Distances.nominal())
                                .value(study)
                                .reason()
                                .orElseThrow()
                                .toString())
                .contains("only one label, \"4712\"");
        assertThat(new CohenKappa().value(study).isDefined()).isFalse();
    }

    @Test
    void thatMergingDocumentsInAnyWayChangesNothing() {
        Random random = new Random(13);
        ItemStudy study = ItemStudies.random(random, 3, 60, 4, 0.2);
        for (int documents = 1; documents <= 60; documents += 7) {
            int n = documents;
            ItemStudy grouped =
                    study.withDocuments(
                            ItemStudies.numbers(n),
                            IntStream.range(0, 60).map(i -> i * 31 % n).toArray());
            for (ItemMeasure m : all()) {
                assertThat(m.value(grouped)).as(m.name()).isEqualTo(m.value(study));
            }
        }
    }

    /** The infinitesimal jackknife: how the figure moves as an item gets a little heavier. */
    @Test
    void thatTheStandardErrorIsThatOfTheDerivatives() {
        Random random = new Random(14);
        ItemStudy study = ItemStudies.random(random, 3, 80, 4, 0);
        for (ItemMeasure m :
                List.of(
                        new FleissKappa(),
                        new CongerKappa(),
                        GwetAc.ac1(),
                        new BrennanPrediger())) {
            double[] weights = new double[80];
            double value = m.value(study).get();
            double sum = 0;
            for (int i = 0; i < 80; i++) {
                Arrays.fill(weights, 1);
                weights[i] += 1e-5;
                double change = (m.value(study.withWeights(weights)).get() - value) / 1e-5;
                sum += change * change;
            }
            assertThat(m.of(study).inference().orElseThrow().standardError())
                    .as(m.name())
                    .isCloseTo(Math.sqrt(sum * 80 / 79), within(1e-5));
        }
    }

    /** Fleiss, Cohen and Everitt 1969 divide by n where Gwet divides by n − 1. */
    @Test
    void thatTheErrorOfCohenIsThatOfTheDerivatives() {
        ItemStudy study = ItemStudies.random(new Random(15), 2, 90, 4, 0.1);
        for (DistanceFunction w :
                List.of(Weights.identity(), Weights.linear(), Weights.quadratic())) {
            CohenKappa kappa = new CohenKappa(w);
            double value = kappa.value(study).get();
            double[] weights = new double[90];
            double sum = 0;
            for (int i = 0; i < 90; i++) {
                Arrays.fill(weights, 1);
                weights[i] += 1e-5;
                double change = (kappa.value(study.withWeights(weights)).get() - value) / 1e-5;
                sum += change * change;
            }
            assertThat(kappa.of(study).inference().orElseThrow().standardError())
                    .isCloseTo(Math.sqrt(sum), within(1e-5));
        }
    }

    /** Under chance the test rejects about as often as it should. */
    @Test
    void thatPOfCohenIsUniformUnderChance() {
        Random random = new Random(16);
        int rejected = 0;
        for (int run = 0; run < 2_000; run++) {
            int[][] columns = new int[2][200];
            for (int i = 0; i < 200; i++) {
                columns[0][i] = Math.min(2, random.nextInt(4));
                columns[1][i] = Math.max(0, random.nextInt(5) - 2);
            }
            ItemStudy study =
                    ItemStudy.ofColumns(ItemStudies.annotators(2), ItemStudies.numbers(3), columns);
            double p =
                    new CohenKappa(Weights.quadratic())
                            .of(study)
                            .inference()
                            .orElseThrow()
                            .p()
                            .getAsDouble();
            rejected += p < 0.05 ? 1 : 0;
        }
        assertThat(rejected / 2_000.0).isBetween(0.035, 0.065);
    }

    @Test
    void thatLabelsWithEqualHashesStayTwoLabels() throws Exception {
        ItemStudy study =
                ItemStudy.builder()
                        .rate("1", "x", "Aa")
                        .rate("1", "y", "BB")
                        .rate("2", "x", "BB")
                        .rate("2", "y", "Aa")
                        .build();
        assertThat(new PercentAgreement().value(study)).isEqualTo(Value.of(0));
        assertThat(study.labels()).containsExactly("Aa", "BB");
    }

    @Test
    void thatWordsHaveNoIntervalAndTheResultSaysSo() {
        ItemStudy study = ItemStudies.rows("low low", "mid high");
        assertThat(
                        new KrippendorffAlpha(Distances.interval())
                                .of(study)
                                .value()
                                .reason()
                                .orElseThrow()
                                .toString())
                .isEqualTo("the interval distance needs numbers as labels; \"low\" is none");
        assertThat(
                        new CohenKappa(Weights.linear())
                                .of(study)
                                .value()
                                .reason()
                                .orElseThrow()
                                .toString())
                .contains("needs an order");
    }

    @Test
    void thatExcludedItemsAreCountedWithReasons() {
        AgreementResult result = new FleissKappa().of(PublishedExamplesTest.fourObservers());
        assertThat(result.units()).isEqualTo(11);
        assertThat(result.excluded()).hasSize(1);
        assertThat(result.excluded().get(0).count()).isEqualTo(1);
    }

    @Test
    void thatSetLabelsGetPartialCredit() throws Exception {
        ItemStudy study =
                ItemStudy.builder()
                        .rate("1", "x", List.of("a", "b"))
                        .rate("1", "y", List.of("b", "a"))
                        .rate("2", "x", List.of("a"))
                        .rate("2", "y", List.of("a", "b"))
                        .rate("3", "x", List.of("c"))
                        .rate("3", "y", List.of("a"))
                        .build();
        AgreementResult jaccard = new KrippendorffAlpha(Distances.jaccard()).of(study);
        assertThat(jaccard.observed().getAsDouble()).isCloseTo((0 + .5 + 1) / 3, within(1e-15));
        // Passonneau 2006: a subset has monotonicity 2/3, so 1 − 1/2 · 2/3
        AgreementResult masi = new KrippendorffAlpha(Distances.masi()).of(study);
        assertThat(masi.observed().getAsDouble()).isCloseTo((0 + 2 / 3.0 + 1) / 3, within(1e-15));
    }
}
