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

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.unitizing.UnitizedAlpha.Variant;

/**
 * Krippendorff, Mathet, Bouvry and Widlöcher 2016. Their worked figures could not be had, so the
 * equations are held against an oracle that looks at every pair of positions, and against equations
 * 32 to 38 of Krippendorff's Content Analysis, 4th ed. 2019, written out as the R package quallmer
 * (reliability_alpha_u) has them.
 */
class UnitizedAlphaTest {

    /** Per annotator and position the unit there and its value; gaps have a unit per position. */
    private static int[][][] positions(ContinuumStudy study) {
        int m = study.annotators().size();
        int length = (int) study.length();
        int[][][] at = new int[m][length][];
        int units = 1_000_000;
        for (int a = 0; a < m; a++) {
            int base = 0;
            for (int d = 0; d < study.documents().size(); d++) {
                for (int p = 0; p < study.length(d); p++) {
                    at[a][base + p] = new int[] {units++, -1};
                }
                for (int u = study.first(d, a); u < study.last(d, a); u++) {
                    for (long p = study.start(u); p < study.end(u); p++) {
                        at[a][base + (int) p] = new int[] {u, study.label(u)};
                    }
                }
                base += (int) study.length(d);
            }
        }
        return at;
    }

    /** The disagreement of c and k under a variant; −1 if the pair does not count. */
    private static double delta(Variant variant, int c, int k) {
        return switch (variant) {
            case U -> c == k ? 0 : 1;
            case BINARY -> (c < 0) == (k < 0) ? 0 : 1;
            case CODING -> c < 0 || k < 0 ? -1 : c == k ? 0 : 1;
        };
    }

    /** ᵤα and |ᵤα: pairs of positions that are not of one unit. */
    private static double oracle(ContinuumStudy study, Variant variant) {
        int[][][] at = positions(study);
        double observed = 0;
        double places = 0;
        double expected = 0;
        double pairs = 0;
        for (int a = 0; a < at.length; a++) {
            for (int b = 0; b < at.length; b++) {
                for (int p = 0; p < at[a].length; p++) {
                    if (a != b) {
                        observed += delta(variant, at[a][p][1], at[b][p][1]);
                        places++;
                    }
                    for (int q = 0; q < at[b].length; q++) {
                        if (at[a][p][0] != at[b][q][0]) {
                            expected += delta(variant, at[a][p][1], at[b][q][1]);
                            pairs++;
                        }
                    }
                }
            }
        }
        return 1 - observed / places / (expected / pairs);
    }

    @Test
    void thatItIsWhatPairsOfPositionsSay() {
        Random random = new Random(9);
        for (int run = 0; run < 60; run++) {
            ContinuumStudy study =
                    Continua.random(random, 2 + run % 3, 1 + run % 2, 1 + run % 4, false);
            for (Variant variant : new Variant[] {Variant.U, Variant.BINARY}) {
                Value value = new UnitizedAlpha(variant).value(study);
                if (value.isDefined()) {
                    assertThat(value.get()).isCloseTo(oracle(study, variant), within(1e-9));
                }
            }
        }
    }

    @Test
    void thatCodingLooksAtIntersectionsOnly() {
        // meet on 0-4 (A,A) and 6-8 (B,A): ℓ = 8 + 4 = 12, disagreeing 4; by equation 10 worked by
        // hand:
        // margins A 4 + 4 + 2 = 10, B 2; squares A 16 + 16 + 4, B 4; scale 12 − 40/12
        ContinuumStudy study = Continua.of(0, 20, "x A 0 5, x B 6 8, y A 0 4, y A 6 9");
        double scale = 12 - 40 / 12.0;
        double expected = 12 - (100 - 36) / scale - (4 - 4) / scale;
        assertThat(new UnitizedAlpha(Variant.CODING).value(study).get())
                .isCloseTo(1 - 4 / expected, within(1e-12));
    }

    /** Equations 32 to 37 of 2019, position by position. */
    private static double book(ContinuumStudy study, Variant variant) {
        int[][][] at = positions(study);
        int n = study.labels().size() + 1;
        double[][] met = new double[n][n];
        Map<Integer, double[]> shared = new HashMap<>();
        for (int a = 0; a < at.length; a++) {
            for (int p = 0; p < at[a].length; p++) {
                int value = at[a][p][1] + 1;
                boolean anyMarked = false;
                for (int b = 0; b < at.length; b++) {
                    if (a != b) {
                        met[value][at[b][p][1] + 1] += 1.0 / (at.length - 1);
                        anyMarked |= at[b][p][1] >= 0;
                    }
                }
                if (variant != Variant.CODING || value > 0 && anyMarked) {
                    shared.computeIfAbsent(at[a][p][0], u -> new double[] {value, 0})[1]++;
                }
            }
        }
        int from = variant == Variant.CODING ? 1 : 0;
        double all = 0;
        double[] row = new double[n];
        double[] selves = new double[n];
        for (int c = from; c < n; c++) {
            for (int k = from; k < n; k++) {
                row[c] += met[c][k];
                all += met[c][k];
            }
        }
        double corrections = 0;
        for (double[] s : shared.values()) {
            selves[(int) s[0]] += s[1] * s[1];
            corrections += s[1] * s[1];
        }
        double observed = 0;
        double expected = 0;
        for (int c = from; c < n; c++) {
            for (int k = from; k < n; k++) {
                boolean differ = variant == Variant.BINARY ? (c == 0) != (k == 0) : c != k;
                observed += differ ? met[c][k] : 0;
                expected += differ ? row[c] * row[k] / (all - corrections / all) : 0;
            }
        }
        return 1 - observed / expected;
    }

    @Test
    void krippendorff2019() {
        Random random = new Random(19);
        int compared = 0;
        for (int run = 0; run < 200; run++) {
            ContinuumStudy study = Continua.random(random, 2 + run % 3, 1, 2 + run % 3, false);
            for (Variant variant : Variant.values()) {
                Value value = new UnitizedAlpha(variant).value(study);
                if (value.isDefined() && (variant != Variant.CODING || run % 3 == 0)) {
                    assertThat(value.get()).isCloseTo(book(study, variant), within(1e-9));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(350);
    }

    /**
     * With three annotators and more, the self-pairs of cuα differ: here the squares of what a unit
     * shares with each other annotator, averaged; in quallmer the square of what it shares with any
     * of them. The paper could not be consulted on which it means. Identical annotators and two of
     * them are the same.
     */
    @Test
    void thatQuallmerTakesCodingOfThreeAnnotatorsOtherwise() {
        ContinuumStudy study =
                Continua.of(0, 20, "x A 0 6, x B 8 12, y A 0 3, y B 8 12, z A 3 6, z A 9 12");
        double own = new UnitizedAlpha(Variant.CODING).value(study).get();
        double other = book(study, Variant.CODING);
        assertThat(own).isNotCloseTo(other, within(1e-3)).isCloseTo(other, within(0.2));
    }

    @Test
    void thatIdenticalAnnotatorsAgreeFullyAndOverlapsAreRefused() {
        ContinuumStudy same = Continua.of(0, 30, "x A 0 5, y A 0 5, x B 7 9, y B 7 9");
        for (Variant variant : Variant.values()) {
            assertThat(new UnitizedAlpha(variant).value(same).get()).isCloseTo(1, within(1e-12));
        }
        ContinuumStudy overlapping = Continua.of(0, 30, "x A 0 5, x B 3 8, y A 0 5");
        assertThat(
                        new UnitizedAlpha(Variant.U)
                                .value(overlapping)
                                .reason()
                                .orElseThrow()
                                .toString())
                .contains("1 unit overlaps");
        assertThat(new UnitizedAlpha(Variant.U).value(Continua.of(0, 30, "x,y")).isDefined())
                .isFalse();
    }
}
