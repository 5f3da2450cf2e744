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

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.study.ItemStudy;

class AnnotatorModelsTest {
    /**
     * Dawid and Skene 1979, table 1: 45 patients before anaesthesia; the first observer saw each
     * form three times, the other four once. Columns: three of observer 1, then observers 2 to 5.
     */
    private static final String PATIENTS =
            "1111111 3334334 1122122 2223121 2223222 2223322 1222111 3333433 2222223 2322223 "
                    + "4444444 2223343 1111111 2223212 1211111 1112111 1111111 1111111 2222221 2221322 "
                    + "2222222 2222221 2223222 2212222 1111111 1111111 2322222 1111111 1111111 1121121 "
                    + "1111111 3333233 1111111 2222222 2223232 4334343 2212232 2323233 3333432 1111111 "
                    + "1111111 1212111 2322222 1211111 2222222";

    private static ItemStudy patients() {
        String[] rows = PATIENTS.split(" ");
        int[][] columns = new int[7][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int a = 0; a < 7; a++) {
                columns[a][i] = rows[i].charAt(a) - '1';
            }
        }
        return ItemStudy.ofColumns(
                List.of("1a", "1b", "1c", "2", "3", "4", "5"),
                List.of("1", "2", "3", "4"),
                columns);
    }

    private static DawidSkene paper(int starts) {
        return new DawidSkene(0, 1e-12, 5_000, starts, 1, List.of(0, 0, 0, 1, 2, 3, 4));
    }

    /**
     * The ratings of table 1. Class shares and error rates are those of D. Card's implementation of
     * the paper on the same table, to four digits, and its log-likelihood; the paper's own table 2,
     * which prints two digits, could not be consulted.
     */
    @Test
    void dawidSkene1979() {
        AnnotatorModel model = paper(1).fit(patients());
        close(model.shares(), 0.3996, 0.4220, 0.1118, 0.0667);
        double[][][] rates = model.confusion();
        // the three columns of observer 1 share their error rates
        for (int a = 0; a < 3; a++) {
            close(rates[a][0], 0.8895, 0.1105, 0, 0);
            close(rates[a][1], 0.0706, 0.8764, 0.0530, 0);
            close(rates[a][2], 0, 0.3388, 0.6612, 0);
            close(rates[a][3], 0, 0, 0.5556, 0.4444);
        }
        close(rates[3][1], 0.0527, 0.6329, 0.3143, 0);
        close(rates[4][2], 0, 0.4037, 0.1988, 0.3976);
        close(rates[5][0], 0.9444, 0.0556, 0, 0);
        close(rates[6][3], 0, 0, 0.3333, 0.6667);
        assertThat(model.logLikelihood()).isCloseTo(-192.89088, within(0.00001));
        assertThat(model.converged()).isTrue();
        assertThat(model.label(10)).isEqualTo(3);
        assertThat(model.entropy(10)).isCloseTo(0, within(1e-6));
    }

    private static void close(double[] actual, double... expected) {
        assertThat(actual).containsExactly(expected, within(0.00006));
    }

    @Test
    void thatEmNeverLosesLikelihoodAndRestartsAreReported() {
        double last = Double.NEGATIVE_INFINITY;
        for (int most = 1; most < 30; most++) {
            AnnotatorModel model =
                    new DawidSkene(0, 0, most, 1, 1, List.of(0, 0, 0, 1, 2, 3, 4)).fit(patients());
            assertThat(model.logLikelihood()).isGreaterThanOrEqualTo(last - 1e-9);
            last = model.logLikelihood();
        }
        AnnotatorModel best = paper(6).fit(patients());
        assertThat(best.restarts()).hasSize(6);
        assertThat(best.logLikelihood())
                .isEqualTo(best.restarts().stream().mapToDouble(d -> d).max().orElseThrow());
    }

    /** The log-likelihood against a sum over true labels that is written out. */
    @Test
    void thatTheLogLikelihoodIsThatOfTheModel() {
        ItemStudy study = patients();
        AnnotatorModel model = paper(1).fit(study);
        double sum = 0;
        for (int i = 0; i < study.items(); i++) {
            double p = 0;
            for (int l = 0; l < 4; l++) {
                double q = model.shares()[l];
                for (int a = 0; a < 7; a++) {
                    q *= model.confusion()[a][l][study.code(a, i)];
                }
                p += q;
            }
            sum += Math.log(p);
        }
        assertThat(model.logLikelihood()).isCloseTo(sum, within(1e-9));
    }

    /** Annotators of known competence, as in the simulations of Hovy and others 2013. */
    private static ItemStudy simulated(double[] competence, int[] truth, long seed) {
        Random random = new Random(seed);
        int[][] columns = new int[competence.length][truth.length];
        for (int a = 0; a < competence.length; a++) {
            for (int i = 0; i < truth.length; i++) {
                boolean knows = random.nextDouble() < competence[a];
                columns[a][i] =
                        random.nextInt(5) == 0
                                ? ItemStudy.MISSING
                                : knows ? truth[i] : random.nextInt(3);
            }
        }
        return ItemStudy.ofColumns(
                IntStream.range(0, competence.length).mapToObj(i -> "a" + i).toList(),
                List.of("x", "y", "z"),
                columns);
    }

    @Test
    void hovy2013RecoversCompetenceAndLabels() {
        double[] competence = {0.9, 0.8, 0.7, 0.5, 0.1, 0.0};
        int[] truth = new Random(1).ints(600, 0, 3).toArray();
        ItemStudy study = simulated(competence, truth, 2);
        AnnotatorModel mace = Mace.standard(1).fit(study);
        for (int a = 0; a < competence.length; a++) {
            assertThat(mace.competence()[a])
                    .as("annotator %d", a)
                    .isCloseTo(competence[a], within(0.08));
        }
        long right =
                IntStream.range(0, truth.length).filter(i -> mace.label(i) == truth[i]).count();
        long byVote =
                IntStream.range(0, truth.length).filter(i -> vote(study, i) == truth[i]).count();
        assertThat(right).isGreaterThan(byVote).isGreaterThan(550);
        AnnotatorModel again = Mace.standard(1).fit(study);
        assertThat(again.logLikelihood()).isEqualTo(mace.logLikelihood());
        AnnotatorModel ds = DawidSkene.standard().fit(study);
        for (int a = 0; a < competence.length; a++) {
            double expected = competence[a] + (1 - competence[a]) / 3;
            assertThat(ds.competence()[a]).as("annotator %d", a).isCloseTo(expected, within(0.08));
        }
    }

    private static int vote(ItemStudy study, int item) {
        int[] votes = new int[3];
        for (int a = 0; a < study.annotators().size(); a++) {
            if (study.code(a, item) >= 0) {
                votes[study.code(a, item)]++;
            }
        }
        return votes[0] >= votes[1] && votes[0] >= votes[2] ? 0 : votes[1] >= votes[2] ? 1 : 2;
    }

    @Test
    void thatItemsAndAnnotatorsWithoutRatingsAreLeftOut() {
        ItemStudy study =
                ItemStudy.ofColumns(
                        List.of("a", "b", "idle"),
                        List.of("x", "y"),
                        new int[][] {{0, 1, -1}, {0, 1, -1}, {-1, -1, -1}});
        for (AnnotatorModel model :
                List.of(DawidSkene.standard().fit(study), Mace.standard(1).fit(study))) {
            assertThat(model.posterior()[2]).isEmpty();
            assertThat(model.label(2)).isEqualTo(-1);
            assertThat(model.entropy(2)).isNaN();
            assertThat(model.competences()).containsOnlyKeys("a", "b");
        }
        AnnotatorModel none = DawidSkene.standard().fit(ItemStudy.builder().build());
        assertThat(none.logLikelihood()).isZero();
    }
}
