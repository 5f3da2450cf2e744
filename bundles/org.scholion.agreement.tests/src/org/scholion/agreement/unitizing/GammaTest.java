/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

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
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.words.Message;

class GammaTest {
    private static final Dissimilarity STANDARD = Dissimilarity.standard();

    static Continuum random(Random random, int people, int units) {
        double[] start = new double[units];
        double[] end = new double[units];
        int[] label = new int[units];
        int[] who = new int[units];
        for (int i = 0; i < units; i++) {
            start[i] = random.nextInt(40);
            end[i] = start[i] + random.nextInt(12);
            label[i] = random.nextInt(3);
            who[i] = random.nextInt(people);
        }
        return new Continuum(people, start, end, label, who);
    }

    /** The least disorder over all partitions, by trying them. */
    private static double bruteForce(Continuum c, boolean[] taken) {
        int u = 0;
        while (u < taken.length && taken[u]) {
            u++;
        }
        if (u == taken.length) {
            return 0;
        }
        taken[u] = true;
        double best = with(c, taken, new ArrayList<>(List.of(u)), u + 1);
        taken[u] = false;
        return best;
    }

    private static double with(Continuum c, boolean[] taken, List<Integer> group, int from) {
        double best = disorder(c, group) + bruteForce(c, taken);
        for (int v = from; v < taken.length; v++) {
            int w = v;
            if (!taken[v] && group.stream().noneMatch(x -> c.who[x] == c.who[w])) {
                taken[v] = true;
                group.add(v);
                best = Math.min(best, with(c, taken, group, v + 1));
                group.remove(group.size() - 1);
                taken[v] = false;
            }
        }
        return best;
    }

    private static double disorder(Continuum c, List<Integer> group) {
        double pairs = c.annotators * (c.annotators - 1) / 2.0;
        double sum = pairs - group.size() * (group.size() - 1) / 2.0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                int u = group.get(i);
                int v = group.get(j);
                sum +=
                        STANDARD.position(c.start[u], c.end[u], c.start[v], c.end[v])
                                + STANDARD.category(c.label[u], c.label[v]);
            }
        }
        return sum / pairs;
    }

    @Test
    void thatBestAlignmentsAreOptimal() throws Exception {
        Random random = new Random(10);
        for (int run = 0; run < 400; run++) {
            Continuum c = random(random, 2 + run % 4, 1 + random.nextInt(9));
            BestAlignment best = BestAlignment.of(c, STANDARD);
            double least = bruteForce(c, new boolean[c.size()]);
            assertThat(best.disorder()).isCloseTo(least, within(1e-9));
            if (c.annotators > 2) {
                assertThat(AlignmentSweep.priced(new UnitaryAlignments(c, STANDARD)).disorder())
                        .isCloseTo(least, within(1e-9));
            }
            double again = 0;
            int units = 0;
            for (int[] group : best.groups()) {
                again += disorder(c, Arrays.stream(group).boxed().toList());
                units += group.length;
            }
            assertThat(again).isCloseTo(best.disorder(), within(1e-9));
            assertThat(units).isEqualTo(c.size());
        }
    }

    @Test
    void thatNoRandomAlignmentBeatsTheBestOne() throws Exception {
        Random random = new Random(12);
        for (int run = 0; run < 30; run++) {
            Continuum c = random(random, 3, 45);
            double best = BestAlignment.of(c, STANDARD).disorder();
            for (int other = 0; other < 50; other++) {
                assertThat(greedy(c, random)).isGreaterThanOrEqualTo(best - 1e-9);
            }
        }
    }

    private static double greedy(Continuum c, Random random) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> order = new ArrayList<>(IntStream.range(0, c.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (int u : order) {
            List<Integer> cheapest = new ArrayList<>();
            double least = 1;
            for (List<Integer> g : groups) {
                List<Integer> more = new ArrayList<>(g);
                more.add(u);
                double extra = disorder(c, more) - disorder(c, g);
                if (g.stream().noneMatch(x -> c.who[x] == c.who[u]) && extra < least) {
                    least = extra;
                    cheapest = g;
                }
            }
            if (cheapest.isEmpty()) {
                groups.add(cheapest);
            }
            cheapest.add(u);
        }
        return groups.stream().mapToDouble(g -> disorder(c, g)).sum();
    }

    /** Figures of pygamma-agreement 0.5.9: disorders of best alignments, in single precision. */
    @Test
    void thatDisordersAreThoseOfPygamma() {
        AgreementResult simple =
                Gamma.gamma(1)
                        .of(
                                Continua.of(
                                        0,
                                        16,
                                        "Ann1 a 1 5, Ann1 b 6 10, Ann1 a 11 15, Ann2 a 2 6, Ann2 b"
                                                + " 7 11, Ann2 a 12 16"));
        assertThat(simple.observed().getAsDouble()).isCloseTo(0.0625, within(1e-12));
        AgreementResult unequal =
                Gamma.gamma(1)
                        .of(
                                Continua.of(
                                        0,
                                        35,
                                        "Ann1 a 1 5, Ann1 b 6 10, Ann1 a 20 24, Ann1 b 30 34, Ann2"
                                                + " a 2 6, Ann2 b 31 35"));
        assertThat(unequal.observed().getAsDouble()).isCloseTo(0.7083333134651184, within(1e-7));
    }

    /** As above, with three annotators, with more units, and with other weights (α 3, β 2). */
    @Test
    void thatDisordersOfLargerContinuaAreThoseOfPygamma() {
        AgreementResult three =
                Gamma.gamma(1)
                        .of(
                                Continua.of(
                                        0,
                                        15,
                                        "Ann1 a 1 5, Ann1 b 10 14, Ann2 a 2 6, Ann2 b 11 15, Ann3 a"
                                                + " 1 4, Ann3 c 9 14"));
        assertThat(three.observed().getAsDouble()).isCloseTo(0.40875643491744995, within(1e-7));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            many.append("Ann1 ")
                    .append("abc".charAt(i % 3))
                    .append(" " + (10 * i + 1) + " " + (10 * i + 6));
            many.append(", Ann2 ").append("bca".charAt(i % 3));
            many.append(" " + (10 * i + 2) + " " + (10 * i + 8) + ", ");
        }
        AgreementResult larger = Gamma.gamma(1).of(Continua.of(0, 160, many.toString()));
        assertThat(larger.observed().getAsDouble()).isCloseTo(1.0743801593780518, within(1e-6));
        AgreementResult weighted =
                Gamma.gamma(1)
                        .with(new Dissimilarity(3, 2, 1, NOMINAL))
                        .of(
                                Continua.of(
                                        0,
                                        16,
                                        "Ann1 a 1 5, Ann1 b 6 10, Ann1 c 11 15, Ann2 a 2 7, Ann2 b"
                                                + " 8 12, Ann2 a 11 15"));
        assertThat(weighted.observed().getAsDouble()).isCloseTo(1.0277777910232544, within(1e-7));
    }

    private static final Dissimilarity.Categories NOMINAL = (c, k) -> c == k ? 0 : 1;

    /**
     * The example of three annotators of pygamma-agreement (AlexPaulSuzan) with its shuffle
     * sampler: disorder .96, γ .44 to .47 (its samples are others). Six unitary alignments there;
     * aligning the last two units or leaving them alone costs the same.
     *
     * <p>γ-cat is .38 to .42 there, because unaligned units count as disagreement of labels, which
     * its source calls experimental. Here, as in Mathet 2017, pairs of aligned units alone count:
     * worked by hand 1.5 of 6.2717, from (place by place) 1.5 + 1.5 + 35/36 + 1 + 0.375 + 0.48 +
     * 4/9.
     */
    @Test
    void thatGammaIsThatOfPygammaWhereItShuffles() {
        ContinuumStudy study =
                Continua.of(
                        0,
                        60,
                        "Alex 1 2 9, Alex 2 11 17, Alex 5 24 30, Alex 6 32 36, Alex 6 36 44, Alex 7"
                                + " 44 60,Paul 1 2 9, Paul 3 11 17, Paul 5 19 25, Paul 6 32 44,Suzan 1"
                                + " 2 9, Suzan 4 11 17, Suzan 5 21 27, Suzan 6 32 36, Suzan 6 36"
                                + " 40,Suzan 6 40 44");
        Dissimilarity weights = new Dissimilarity(3, 1, 1, NOMINAL);
        AgreementResult gamma = Gamma.gamma(1).with(weights).of(study);
        assertThat(gamma.observed().getAsDouble()).isCloseTo(0.96, within(0.0096));
        assertThat((List<?>) gamma.details().get("alignment")).hasSizeBetween(6, 7);
        assertThat(gamma.number()).isBetween(0.42, 0.49);
        assertThat(Gamma.cat(1).with(weights).of(study).observed().getAsDouble())
                .isCloseTo(1.5 / (4 + 35 / 36.0 + 0.375 + 0.48 + 4 / 9.0), within(1e-12));
    }

    /** Figure 10 of Mathet and others 2015, as the tests of pygamma-agreement quote it. */
    @Test
    void mathet2015PositionalDissimilarities() {
        double[][] figure = {
            {4, 14, 40, 44, 22.2},
            {4, 14, 4, 14, 0},
            {4, 14, 20, 25, 3.2},
            {4, 14, 14, 24, 1},
            {20, 30, 20, 25, 0.11},
            {20, 25, 14, 24, 0.22}
        };
        for (double[] f : figure) {
            double places = f[4] < 1 ? 0.005 : 0.05;
            assertThat(STANDARD.position(f[0], f[1], f[2], f[3])).isCloseTo(f[4], within(places));
        }
        // its figure 20: no effect of scale
        assertThat(STANDARD.position(0, 21, 0, 30))
                .isCloseTo(STANDARD.position(0, 7, 0, 10), within(1e-15));
    }

    @Test
    void thatIdenticalAnnotatorsHaveGammaOne() {
        ContinuumStudy study =
                Continua.of(0, 30, "x a 1 5, x b 10 15, x c 20 25, y a 1 5, y b 10 15, y c 20 25");
        assertThat(Gamma.gamma(3).value(study)).isEqualTo(Value.of(1));
        assertThat(Gamma.cat(3).value(study)).isEqualTo(Value.of(1));
        assertThat(Gamma.k(3).value(study)).isEqualTo(Value.of(1));
    }

    @Test
    void thatTheSeedDecidesAndNothingElse() {
        Random random = new Random(13);
        ContinuumStudy study = Continua.random(random, 3, 2, 3, false);
        Value first = Gamma.gamma(42).value(study);
        assertThat(Gamma.gamma(42).value(study)).isEqualTo(first);
        assertThat(Gamma.gamma(43).value(study)).isNotEqualTo(first);
        assertThat(Gamma.gamma(43).value(study).get()).isCloseTo(first.get(), within(0.1));
    }

    @Test
    void thatUnlikeLabelsLowerGammaCatOnly() {
        ContinuumStudy study =
                Continua.of(
                        0,
                        60,
                        "x a 1 5, x b 10 15, x c 20 25, x a 40 48, y a 1 5, y c 10 15, y c 20 25, y"
                                + " b 40 48");
        assertThat(Gamma.cat(1).of(study).observed().getAsDouble()).isCloseTo(0.5, within(1e-12));
        AgreementResult k = Gamma.k(1).of(study);
        assertThat(k.byLabel().keySet()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void thatEachPartOfTheDissimilarityCanStandAlone() {
        ContinuumStudy study = Continua.of(0, 60, "x a 1 5, x b 10 10, y c 1 5, y b 20 20");
        Dissimilarity.Categories equal = (c, k) -> c == k ? 0 : 1;
        // by place: 1-5 fit, the units of length zero do not: (0 + 1 + 1) over 2 units each
        assertThat(
                        Gamma.gamma(1)
                                .with(new Dissimilarity(1, 0, 1, equal))
                                .of(study)
                                .observed()
                                .getAsDouble())
                .isCloseTo(1, within(1e-12));
        // by label: b fits b, a and c disagree by 1 whether aligned (1) or not (2)
        assertThat(
                        Gamma.gamma(1)
                                .with(new Dissimilarity(0, 1, 1, equal))
                                .of(study)
                                .observed()
                                .getAsDouble())
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void thatNothingAndOneAnnotatorAreUndefined() {
        assertThat(Gamma.gamma(1).value(Continua.of(0, 9, "x,y")).isDefined()).isFalse();
        assertThat(Gamma.gamma(1).value(Continua.of(0, 9, "x a 1 2")).isDefined()).isFalse();
        assertThat(Gamma.gamma(1).value(Continua.of(0, 9, "x a 1 2, y")).isDefined()).isTrue();
        assertThat(Gamma.cat(1).value(Continua.of(0, 9, "x a 1 2, y a 1 2")).isDefined()).isFalse();
    }

    @Test
    void thatACrowdOfEqualUnitsIsTooDenseAndSaysSo() {
        // sixty marks of one member at one place: chance scatters them, and no two of them may
        // align
        String crowd = "b y 9 14,".repeat(60);
        AgreementResult result =
                Gamma.gamma(1).of(Continua.of(0, 20, "a x 0 4,a y 10 14,B y 9 14," + crowd));
        assertThat(result.value())
                .isEqualTo(
                        Value.undefined(
                                Message.of("agreement.undefined.too-dense", "annotators", 3)));
    }
}
