/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.annotators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.agreement.study.ItemStudy;

/** What a fitted model says of items and annotators, and when fitting ends. */
class AnnotatorModelRulesTest {

    private static AnnotatorModel model(double[] competence, double[]... posterior) {
        ItemStudy study =
                ItemStudy.ofColumns(
                        List.of("a", "b"),
                        List.of("x", "y", "z", "w"),
                        new int[2][posterior.length]);
        return AnnotatorModel.of(
                "m", study, competence, posterior, new double[4], new double[2][1][4], -1, 2, true);
    }

    @Test
    void thatEntropyIsInNatsAndThatTheFirstOfEqualLabelsIsTheMostProbable() {
        AnnotatorModel model =
                model(
                        new double[] {0.5, Double.NaN},
                        new double[] {0.25, 0.25, 0.25, 0.25},
                        new double[] {0, 0.5, 0.5, 0},
                        new double[] {0, 0, 0, 1},
                        new double[] {0.1, 0.2, 0.3, 0.4},
                        new double[0]);
        assertThat(model.entropy(0)).isCloseTo(Math.log(4), within(1e-12));
        assertThat(model.entropy(1)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(model.entropy(2)).isZero();
        assertThat(model.entropy(4)).isNaN();
        assertThat(List.of(0, 1, 2, 3, 4).stream().map(model::label))
                .containsExactly(0, 1, 3, 3, -1);
        assertThat(model.competences()).containsOnlyKeys("a").containsValue(0.5);
        assertThat(model.restarts()).containsExactly(-1.0);
        assertThat(model.labels()).containsExactly("x", "y", "z", "w");
    }

    private static ItemStudy study() {
        return ItemStudy.ofColumns(
                List.of("a", "b", "c"),
                List.of("x", "y"),
                new int[][] {
                    {0, 1, 0, 1, 0, 0, 1, 1, -1, 0},
                    {0, 1, 0, 1, 0, 1, 1, 1, 0, -1},
                    {0, 0, 1, 1, 1, 0, 0, 1, 0, -1}
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void thatFittingEndsAfterTheIterationsAllowed(int most) {
        AnnotatorModel model = new Mace(0.5, 0.5, 10, 0.5, most, 0, 1, 1).fit(study());
        assertThat(model.iterations()).isEqualTo(most);
        assertThat(model.converged()).isFalse();
        assertThat(model.name()).isEqualTo("mace");
        assertThat(model.shares()).containsExactly(0.5, 0.5);
    }

    @Test
    void thatFittingEndsWhenItSettles() {
        AnnotatorModel model = new Mace(0.5, 0.5, 10, 0.5, 5_000, 1e-6, 1, 1).fit(study());
        assertThat(model.converged()).isTrue();
        assertThat(model.iterations()).isBetween(2, 4_999);
        AnnotatorModel once = new Mace(0.5, 0.5, 10, 0.5, 5_000, 1e9, 1, 1).fit(study());
        assertThat(once.iterations()).isEqualTo(1);
    }

    @Test
    void thatEveryRestartBeginsElsewhereAndTheBestWins() {
        AnnotatorModel model = new Mace(0.5, 0.5, 10, 0.5, 2, 0, 6, 9).fit(study());
        assertThat(model.restarts()).hasSize(6).doesNotHaveDuplicates();
        assertThat(model.restarts()).allMatch(l -> l <= model.logLikelihood());
        assertThat(model.restarts()).contains(model.logLikelihood());
        assertThat(new Mace(0.5, 0.5, 10, 0.5, 2, 0, 0, 9).fit(study()).restarts()).hasSize(1);
        Set<Double> likelihoods = new HashSet<>();
        for (int seed = 0; seed < 4; seed++) {
            likelihoods.addAll(new Mace(0.5, 0.5, 10, 0.5, 2, 0, 3, seed).fit(study()).restarts());
        }
        assertThat(likelihoods).hasSize(12);
        // Without noise there is one place to begin.
        assertThat(new HashSet<>(new Mace(0.5, 0.5, 10, 0, 2, 0, 3, 1).fit(study()).restarts()))
                .hasSize(1);
    }

    @Test
    void thatStrategiesAndPosteriorsAreProbabilities() {
        AnnotatorModel model = Mace.standard(1).fit(study());
        for (double[] p : model.posterior()) {
            assertThat(p[0] + p[1]).isCloseTo(1, within(1e-12));
        }
        for (double[][] strategy : model.confusion()) {
            assertThat(strategy).hasDimensions(1, 2);
            assertThat(strategy[0][0] + strategy[0][1]).isCloseTo(1, within(1e-12));
        }
        assertThat(DoubleStream.of(model.competence())).allMatch(c -> c > 0 && c < 1);
        // The third often says otherwise.
        assertThat(model.competence()[2]).isLessThan(model.competence()[0]);
    }

    /** The log-likelihood of one item and one annotator who has guessed or known, written out. */
    @Test
    void thatBeforeAnyIterationTheLikelihoodIsThatOfEvenStrategies() {
        ItemStudy one = ItemStudy.ofColumns(List.of("a"), List.of("x", "y"), new int[][] {{0}});
        // Knowing and guessing are even, as are both labels: ½ (½ + ½ · ½) + ½ · ½ · ½ = ½.
        AnnotatorModel model = new Mace(0.5, 0.5, 10, 0, 0, 0, 1, 1).fit(one);
        assertThat(model.logLikelihood()).isCloseTo(Math.log(0.5), within(1e-12));
        assertThat(model.posterior()[0][0]).isCloseTo(0.75, within(1e-12));
    }
}
