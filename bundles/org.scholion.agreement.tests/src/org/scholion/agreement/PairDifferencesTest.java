/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.FleissKappa;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.unitizing.SpanF;

/** Tests of figures of pairs that hang together. */
class PairDifferencesTest {
    private static final IntervalSettings MANY = new IntervalSettings(true, 0.95, 4_000, 7);

    private static Measuring measuring(IntervalSettings intervals) {
        return new Measuring(intervals, Optional.of(Group.Kind.DIFFERENCE), Pace.NONE);
    }

    private static double detail(AgreementResult result, String name) {
        return (double) result.details().get(name);
    }

    /**
     * The 50 subjects of Vanbelle and Albert 2008 (after McKenzie and others, Statistics in
     * Medicine 15, 1996): a diagnosis of depression and two questionnaires.
     */
    private static ItemStudy depression() {
        int[][] cells = {
            {0, 0, 0, 33},
            {1, 1, 1, 7},
            {1, 0, 1, 4},
            {0, 0, 1, 2},
            {1, 0, 0, 2},
            {0, 1, 1, 1},
            {0, 1, 0, 1}
        };
        int[][] columns = new int[3][50];
        int at = 0;
        for (int[] cell : cells) {
            for (int i = 0; i < cell[3]; i++, at++) {
                for (int a = 0; a < 3; a++) {
                    columns[a][at] = cell[a];
                }
            }
        }
        return ItemStudy.ofColumns(
                List.of("diagnosis", "BDI", "GHQ"), List.of("no", "yes"), columns);
    }

    private static AgreementResult first(ItemFigure figure, ItemStudy study) {
        List<AgreementResult> all = measuring(MANY).items(figure, study);
        assertThat(all).hasSize(4);
        assertThat(all.get(0).group()).isEmpty();
        assertThat(all.get(1).group())
                .contains(
                        new Group(
                                Group.Kind.DIFFERENCE,
                                List.of("diagnosis", "BDI", "diagnosis", "GHQ")));
        return all.get(1);
    }

    /** T² 2.19 and p 0.139 among draws; by the delta method multiagree has 2.20 and 0.138. */
    @Test
    void thatTheKappasOfDepressionDifferAsInVanbelleAndAlbert() {
        AgreementResult formula = first(new CohenKappa(), depression());
        double t = formula.number() / detail(formula, "standard-error");
        assertThat(formula.number()).isCloseTo(0.53811 - 0.74645, within(0.00001));
        assertThat(t * t).isCloseTo(2.2032, within(0.0001));
        assertThat(detail(formula, "p")).isCloseTo(0.13772, within(0.00001));
        assertThat(formula.interval().orElseThrow().method().code())
                .isEqualTo("agreement.difference.delta");
        // subjects as documents, so that they are drawn
        List<String> subjects = IntStream.range(0, 50).mapToObj(i -> "s" + i).toList();
        int[] own = IntStream.range(0, 50).toArray();
        AgreementResult drawn = first(new CohenKappa(), depression().withDocuments(subjects, own));
        double tDrawn = drawn.number() / detail(drawn, "standard-error");
        assertThat(tDrawn * tDrawn).isCloseTo(2.191649, within(0.25));
        assertThat(detail(drawn, "p")).isCloseTo(0.1390759, within(0.02));
        assertThat(drawn.interval().orElseThrow().method().code())
                .isEqualTo("agreement.difference.drawn");
    }

    /** Items without documents are drawn where there is no formula. */
    @Test
    void thatOtherCoefficientsDrawTheItems() {
        AgreementResult drawn = first(new FleissKappa(), depression());
        assertThat(drawn.interval().orElseThrow().method())
                .hasToString("bootstrap over items, BCa; p after Vanbelle, Albert 2008");
        assertThat(detail(drawn, "p")).isCloseTo(0.138, within(0.05));
    }

    @Test
    void thatAPairHasNoDifferenceFromItsLikeAndOrderTurnsTheSign() {
        ItemStudy study = depression();
        AgreementResult there = first(new CohenKappa(), study);
        List<AgreementResult> turned =
                measuring(MANY).items(new CohenKappa(), study.onlyAnnotators(0, 2, 1));
        assertThat(turned.get(1).number()).isCloseTo(-there.number(), within(1e-12));
        assertThat(detail(turned.get(1), "p")).isCloseTo(detail(there, "p"), within(1e-12));
        // the same ratings under two names
        ItemStudy twin =
                ItemStudy.ofColumns(
                        List.of("a", "b", "c"),
                        study.labels(),
                        new int[][] {
                            study.columns()[0], study.columns()[1], study.columns()[1].clone()
                        });
        AgreementResult none = measuring(MANY).items(new CohenKappa(), twin).get(1);
        assertThat(none.number()).isZero();
        assertThat(none.details()).doesNotContainKey("p");
        assertThat(none.interval()).isEmpty();
    }

    @Test
    void thatPIsCorrectedForAllTests() {
        List<AgreementResult> all = measuring(MANY).items(new CohenKappa(), depression());
        double[] p = all.stream().skip(1).mapToDouble(r -> detail(r, "p")).sorted().toArray();
        double[] corrected =
                all.stream().skip(1).mapToDouble(r -> detail(r, "p-holm")).sorted().toArray();
        assertThat(corrected[0]).isCloseTo(Math.min(1, 3 * p[0]), within(1e-12));
        assertThat(corrected[2]).isLessThanOrEqualTo(1);
    }

    /** Where there is no difference, p is below 0.1 in a tenth of studies. */
    @Test
    void thatPHoldsItsLevel() {
        int below = 0;
        int studies = 600;
        for (int seed = 0; seed < studies; seed++) {
            Random random = new Random(seed);
            int[][] columns = new int[3][200];
            for (int i = 0; i < 200; i++) {
                int truth = random.nextInt(3);
                for (int a = 0; a < 3; a++) {
                    columns[a][i] = random.nextDouble() < 0.7 ? truth : random.nextInt(3);
                }
            }
            ItemStudy study =
                    ItemStudy.ofColumns(List.of("a", "b", "c"), List.of("x", "y", "z"), columns);
            below +=
                    detail(measuring(MANY).items(new CohenKappa(), study).get(1), "p") < 0.1
                            ? 1
                            : 0;
        }
        assertThat(below / (double) studies).isBetween(0.06, 0.14);
    }

    @Test
    void thatUnitsAreDrawnByTheDocumentsThatAPairShares() throws Exception {
        ContinuumStudyBuilder builder = ContinuumStudy.builder().annotators(List.of("a", "b", "c"));
        Random random = new Random(3);
        for (int d = 0; d < 24; d++) {
            // each document is worked on by two of three
            for (int a = 0; a < 3; a++) {
                if (d % 3 == a) {
                    continue;
                }
                String who = "abc".substring(a, a + 1);
                builder.worked(who, "d" + d);
                for (int u = 0; u < 5; u++) {
                    int shift = a == 2 && random.nextBoolean() ? 1 : 0;
                    builder.unit(who, "X", 10L * u + shift, 10L * u + 4, "d" + d);
                }
            }
        }
        List<AgreementResult> all = measuring(MANY).units(SpanF.exact(), builder.build());
        AgreementResult difference = all.get(1);
        assertThat(difference.number()).isGreaterThan(0.2);
        assertThat(difference.group().orElseThrow().names()).containsExactly("a", "b", "a", "c");
        // each pair shares eight documents
        assertThat(difference.interval().orElseThrow().method().code())
                .isEqualTo("agreement.method.jackknife");
        assertThat(detail(difference, "p")).isLessThan(0.05);
        assertThat(all.get(3).number()).isBetween(-0.3, 0.3);
    }

    @Test
    void thatTooFewDocumentsAndPairsWithoutAFigureAreSaidSo() {
        ItemStudy study = depression();
        int[] documentOf = IntStream.range(0, 50).map(i -> i % 4).toArray();
        AgreementResult few =
                first(
                        new CohenKappa(),
                        study.withDocuments(List.of("1", "2", "3", "4"), documentOf));
        assertThat(few.value().isDefined()).isTrue();
        assertThat(few.precision().missing().orElseThrow().code())
                .isEqualTo("agreement.difference.too-few");
        int[] nothing = new int[50];
        Arrays.fill(nothing, ItemStudy.MISSING);
        ItemStudy absent =
                ItemStudy.ofColumns(
                        List.of("diagnosis", "BDI", "GHQ"),
                        study.labels(),
                        new int[][] {study.columns()[0], study.columns()[1], nothing});
        assertThat(first(new CohenKappa(), absent).value().reason().orElseThrow().code())
                .isEqualTo("agreement.difference.undefined");
        assertThat(
                        new Measuring(MANY.none(), Optional.of(Group.Kind.DIFFERENCE), Pace.NONE)
                                .items(new CohenKappa(), study)
                                .get(1)
                                .details())
                .doesNotContainKey("p");
    }

    @Test
    void thatTwoAnnotatorsHaveNothingToCompare() {
        assertThat(measuring(MANY).items(new CohenKappa(), depression().onlyAnnotators(0, 1)))
                .hasSize(1);
    }
}
