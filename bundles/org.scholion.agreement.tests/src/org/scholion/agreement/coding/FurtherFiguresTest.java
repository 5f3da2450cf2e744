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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ItemStudyBuilder;

/** What stands beside a coefficient, and κ with weights that are not symmetric. */
class FurtherFiguresTest {

    /** A table of two annotators with so many items in each cell. */
    private static ItemStudy table(int[][] cells) throws Exception {
        ItemStudyBuilder builder = ItemStudy.builder();
        builder.labels(List.of("a", "b", "c").subList(0, cells.length), true);
        int n = 0;
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells.length; j++) {
                for (int k = 0; k < cells[i][j]; k++) {
                    builder.rate("i" + n, "x", "abc".substring(i, i + 1));
                    builder.rate("i" + n++, "y", "abc".substring(j, j + 1));
                }
            }
        }
        return builder.build();
    }

    /** Byrt, Bishop and Carlin 1993: (a − d)/n and (b − c)/n; Cohen 1960 for the greatest κ. */
    @Test
    void thatPrevalenceBiasAndGreatestKappaAreThoseOfThePapers() throws Exception {
        Map<String, Object> details =
                new CohenKappa().of(table(new int[][] {{80, 15}, {5, 20}})).details();
        assertThat((double) details.get("prevalence-index")).isCloseTo(60 / 120.0, within(1e-12));
        assertThat((double) details.get("bias-index")).isCloseTo(10 / 120.0, within(1e-12));
        double chance = (95 * 85 + 25 * 35) / (120.0 * 120);
        assertThat((double) details.get("maximum-kappa"))
                .isCloseTo(((85 + 25) / 120.0 - chance) / (1 - chance), within(1e-12));
        assertThat(
                        new CohenKappa()
                                .of(table(new int[][] {{3, 1, 1}, {1, 3, 1}, {1, 0, 3}}))
                                .details())
                .doesNotContainKey("bias-index")
                .containsKey("maximum-kappa");
    }

    @Test
    void thatSpecificAgreementIsHowOftenTheOtherGaveTheLabelToo() throws Exception {
        AgreementResult result = new FleissKappa().of(table(new int[][] {{80, 15}, {5, 20}}));
        assertThat(result.details().get("specific-agreement"))
                .isEqualTo(Map.of("a", 160.0 / 180, "b", 40.0 / 60));
        // three annotators: of those compared with one who said a, how many said a
        AgreementResult three = new FleissKappa().of(ItemStudies.rows("a a b", "a b b", "b b b"));
        assertThat(three.details().get("specific-agreement"))
                .isEqualTo(Map.of("a", 1.0 / 3, "b", (0 + 1 + 3) / 6.0));
    }

    private static double[][] agreement() {
        return new double[][] {{1, 0.75, 0.25}, {0.5, 1, 0}, {0.1, 0.9, 1}};
    }

    /** κ by its definition, item by item and pair by pair. */
    private static double directed(ItemStudy study, double[][] agreement) {
        double observed = 0;
        double chance = 0;
        int n = study.items();
        for (int i = 0; i < n; i++) {
            observed += agreement[study.code(0, i)][study.code(1, i)] / n;
            for (int j = 0; j < n; j++) {
                chance += agreement[study.code(0, i)][study.code(1, j)] / n / n;
            }
        }
        return (observed - chance) / (1 - chance);
    }

    @Test
    void thatWeightsMayDependOnWhoSaidWhat() throws Exception {
        ItemStudy study = table(new int[][] {{20, 5, 3}, {4, 18, 6}, {2, 7, 25}});
        DirectedKappa kappa = new DirectedKappa(agreement());
        AgreementResult result = kappa.of(study);
        assertThat(result.number()).isCloseTo(directed(study, agreement()), within(1e-12));
        assertThat(new DirectedKappa(agreement()).of(study.onlyAnnotators(1, 0)).number())
                .isNotCloseTo(result.number(), within(1e-3));
        assertThat(kappa.figures(study).orElseThrow().whole())
                .isCloseTo(result.number(), within(1e-12));
        assertThat(result.interval()).isPresent();
    }

    @Test
    void thatSymmetricWeightsGiveCohensKappaAndItsError() throws Exception {
        ItemStudy study = table(new int[][] {{20, 5, 3}, {4, 18, 6}, {2, 7, 25}});
        double[][] linear = {{1, 0.5, 0}, {0.5, 1, 0.5}, {0, 0.5, 1}};
        AgreementResult own = new DirectedKappa(linear).of(study);
        AgreementResult cohen = new CohenKappa(Weights.linear()).of(study);
        assertThat(own.number()).isCloseTo(cohen.number(), within(1e-12));
        Inference a = own.inference().orElseThrow();
        Inference b = cohen.inference().orElseThrow();
        assertThat(a.standardError()).isCloseTo(b.standardError(), within(1e-12));
        assertThat(a.p().getAsDouble()).isCloseTo(b.p().getAsDouble(), within(1e-12));
    }

    @Test
    void thatDirectedKappaSaysWhyItIsUndefined() throws Exception {
        DirectedKappa kappa = new DirectedKappa(agreement());
        assertThat(kappa.of(ItemStudies.rows("a b c")).value().reason()).isPresent();
        assertThat(kappa.of(table(new int[][] {{5, 0, 0}, {0, 0, 0}, {0, 0, 0}})).value().reason())
                .isPresent();
        assertThat(kappa.of(table(new int[3][3])).value().reason()).isPresent();
    }

    /** The surprise of each rating, from a plain count of the others. */
    private static double surprise(ItemStudy study) {
        double sum = 0;
        int n = 0;
        int labels = study.labels().size();
        for (int i = 0; i < study.items(); i++) {
            for (int a = 0; a < study.annotators().size(); a++) {
                double same = 0;
                double others = 0;
                for (int b = 0; b < study.annotators().size(); b++) {
                    if (b != a && study.code(b, i) >= 0) {
                        others++;
                        same += study.code(b, i) == study.code(a, i) ? 1 : 0;
                    }
                }
                if (study.code(a, i) >= 0 && others > 0) {
                    sum -= Math.log((same + 1.0 / labels) / (others + 1));
                    n++;
                }
            }
        }
        return sum / n;
    }

    @Test
    void thatCrossEntropyIsTheMeanSurpriseOfARating() throws Exception {
        Random random = new Random(5);
        ItemStudyBuilder builder = ItemStudy.builder();
        for (int i = 0; i < 60; i++) {
            for (int a = 0; a < 4; a++) {
                if (random.nextInt(5) > 0) {
                    builder.rate("i" + i, "a" + a, "l" + random.nextInt(3));
                }
            }
            builder.document("i" + i, "d" + i % 12);
        }
        ItemStudy study = builder.build();
        SoftCrossEntropy measure = new SoftCrossEntropy();
        AgreementResult result = measure.of(study);
        assertThat(result.number()).isCloseTo(surprise(study), within(1e-12));
        assertThat(measure.figures(study).orElseThrow().whole())
                .isCloseTo(result.number(), within(1e-12));
        assertThat(result.byAnnotator()).hasSize(4);
    }

    @Test
    void thatTheCrossEntropyOfSoftLabelsIsLeastUnderThemselves() {
        double[] p = {0.5, 0.5, 0};
        assertThat(SoftCrossEntropy.of(p, p)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(SoftCrossEntropy.of(p, new double[] {0.6, 0.3, 0.1}))
                .isCloseTo(-(Math.log(0.6) + Math.log(0.3)) / 2, within(1e-12));
    }

    @Test
    void thatOneLabelAgainstAllOthersIsTheStudyOfTwoLabels() throws Exception {
        ItemStudy study = ItemStudies.rows("a b", "b b", "c a", "a a", "b c");
        ItemStudy one = study.onlyLabel(0, "others");
        assertThat(one.labels()).containsExactly("a", "others");
        assertThat(one.itemsWith(0)).isEqualTo(study.itemsWith(0)).isEqualTo(3);
        AgreementResult whole = new CohenKappa().of(study);
        assertThat(new CohenKappa().value(one)).isEqualTo(whole.byLabel().get("a"));
    }

    @Test
    void thatABuilderIsDoneWithOnceItBuilt() throws Exception {
        ItemStudyBuilder builder = ItemStudy.builder();
        builder.rate("i", "x", "a").build();
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.rate("i", "y", "a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("begin another builder");
    }
}
