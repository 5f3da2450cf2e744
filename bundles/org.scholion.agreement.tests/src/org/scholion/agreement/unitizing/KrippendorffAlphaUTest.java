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
import java.util.List;
import java.util.Random;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;

class KrippendorffAlphaUTest {

    /**
     * Krippendorff, Content Analysis, 2nd ed. 2004, pages 251 to 256: two observers, 150 to 450.
     */
    @Test
    void krippendorff2004() {
        AgreementResult result =
                new KrippendorffAlphaU()
                        .of(
                                Continua.of(
                                        150,
                                        300,
                                        "i c 225 295, i c 370 400, j c 220 300, j c 355 375, j c"
                                                + " 400 420,i k 180 240, i k 300 350, j k 180 240, j k"
                                                + " 300 350"));
        // the book divides rounded parts: 1 − 0.0144 / (0.0532 + 0.0490) = 0.8591; unrounded
        // 0.85867
        assertThat(result.number()).isCloseTo(0.8591, within(0.0005));
        assertThat(result.byLabel().get("c").get()).isCloseTo(0.7286, within(0.00005));
        assertThat(result.byLabel().get("k").get()).isEqualTo(1);
        // D of c: 0.0144 and 0.0532, of k: 0 and 0.0490; the result shows their means
        assertThat(result.observed().getAsDouble()).isCloseTo(0.0144 / 2, within(0.00005));
        assertThat(result.expected().getAsDouble())
                .isCloseTo((0.0532 + 0.0490) / 2, within(0.00005));
    }

    /**
     * Krippendorff 1995, figure 1 and table: four pairs of observers on 24 positions. Observed
     * disagreement does not depend on the grain; the expected one is printed for a continuum cut
     * finely. Of the first and the last pair all figures are as printed. Of the second and third
     * the observed ones are, while 1.17731 and 0.08642 are printed for the expected ones (α −0.926
     * and 0.679). The paper's own formula, worked by hand below from the units as drawn, gives
     * 1.17578 and 0.09050.
     */
    @Test
    void krippendorff1995() {
        String[] pairs = {
            "Bertha A 2 10, Bertha A 14 20, Bill A 4 8, Bill A 15 17",
            "John B 0 18, Jill B 0 2, Jill B 2 3, Jill B 3 4, Jill B 4 5, Jill B 5 6, Jill B 6 9,"
                    + " Jill B 9 10",
            "Gerret C 2 8, Gerret C 10 12, Gerret C 14 18, Gerret C 20 22,"
                    + "Gill C 0 2, Gill C 4 8, Gill C 10 14, Gill C 16 18, Gill C 20 22",
            "Heather D 0 2, Heather D 2 10, Heather D 10 14, Heather D 14 20, Heather D 20 24,"
                    + "Hill D 0 4, Hill D 4 8, Hill D 8 15, Hill D 15 17, Hill D 17 24"
        };
        double[] observed = {0.03125, 2.26736, 0.02777, 0.38715};
        // lengths 18, 2, 1, 1, 1, 1, 3, 1 and gaps 6, 14; lengths 6, 2, 4, 2, 2, 4, 4, 2, 2, gaps
        // of 2
        double second = (7 / 3.0 * 2 * 5872 + 280) * 2 / 24 / (48 * 48 - 342);
        double third = 8 / 3.0 * 2 * 448 * 2 / 24 / (48 * 48 - 104);
        double[] expected = {0.06990, second, third, 0.41445};
        double[] alpha = {0.553, 1 - 2.26736 / second, 1 - 0.02777 / third, 0.066};
        for (int i = 0; i < pairs.length; i++) {
            AgreementResult result = new KrippendorffAlphaU().of(stretched(pairs[i], 50_000));
            assertThat(result.observed().getAsDouble()).isCloseTo(observed[i], within(0.00001));
            assertThat(result.expected().getAsDouble()).isCloseTo(expected[i], within(0.00001));
            assertThat(result.number()).isCloseTo(alpha[i], within(0.0006));
        }
    }

    private static ContinuumStudy stretched(String units, long by) {
        StringBuilder all = new StringBuilder();
        for (String unit : units.split(",")) {
            String[] f = unit.trim().split(" ");
            all.append(
                            String.join(
                                    " ",
                                    f[0],
                                    f[1],
                                    Long.toString(Long.parseLong(f[2]) * by),
                                    Long.toString(Long.parseLong(f[3]) * by)))
                    .append(',');
        }
        return Continua.of(0, 24 * by, all.toString());
    }

    /**
     * DKPro Statistics answers 0 for units of length zero and for full agreement on a continuum
     * that leaves them no other place; here the one is undefined and the other is what the formula
     * says.
     */
    @Test
    void thatDKProAnswersZeroWhereThereIsNoAnswer() {
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(2, 15);
        study.addUnit(0, 0, 0, "A");
        study.addUnit(0, 0, 1, "A");
        assertThat(new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement()).isZero();
        assertThat(
                        new KrippendorffAlphaU()
                                .value(Continua.of(0, 15, "x A 0 0, y A 0 0"))
                                .isDefined())
                .isFalse();
    }

    /** Everything by its formula, each unit and gap against each. */
    private static double oracle(ContinuumStudy study) {
        int m = study.annotators().size();
        double length = study.length();
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < study.labels().size(); c++) {
            List<long[]> sections = sections(study, c);
            double n = sections.stream().filter(s -> s[4] == 1).count();
            double o = 0;
            double selves = 0;
            double e = 0;
            for (long[] g : sections) {
                double l = g[3] - g[2];
                for (long[] h : sections) {
                    if (g[0] == h[0] && g[1] != h[1]) {
                        o += delta(g, h);
                    }
                    if (g[4] == 1 && h[4] == 0 && h[3] - h[2] >= l) {
                        e += l * l * (h[3] - h[2] - l + 1);
                    }
                }
                if (g[4] == 1) {
                    e += (n - 1) / 3 * (2 * l * l * l - 3 * l * l + l);
                    selves += l * (l - 1);
                }
            }
            observed += o / (m * (m - 1) * length * length);
            expected += 2 / length * e / (m * length * (m * length - 1) - selves);
        }
        return 1 - observed / expected;
    }

    private static double delta(long[] g, long[] h) {
        boolean meet = g[2] < h[3] && h[2] < g[3];
        if (g[4] == 1 && h[4] == 1 && meet) {
            return Math.pow(g[2] - h[2], 2) + Math.pow(g[3] - h[3], 2);
        }
        if (g[4] == 1 && h[4] == 0 && h[2] <= g[2] && g[3] <= h[3]) {
            return Math.pow(g[3] - g[2], 2);
        }
        if (g[4] == 0 && h[4] == 1 && g[2] <= h[2] && h[3] <= g[3]) {
            return Math.pow(h[3] - h[2], 2);
        }
        return 0;
    }

    /** Units and gaps of a label: document, annotator, start, end, 1 for a unit. */
    private static List<long[]> sections(ContinuumStudy study, int label) {
        List<long[]> all = new ArrayList<>();
        for (int d = 0; d < study.documents().size(); d++) {
            for (int a = 0; a < study.annotators().size(); a++) {
                long at = study.begin(d);
                for (int u = study.first(d, a); u < study.last(d, a); u++) {
                    if (study.label(u) == label) {
                        if (study.start(u) > at) {
                            all.add(new long[] {d, a, at, study.start(u), 0});
                        }
                        all.add(new long[] {d, a, study.start(u), study.end(u), 1});
                        at = study.end(u);
                    }
                }
                if (at < study.begin(d) + study.length(d)) {
                    all.add(new long[] {d, a, at, study.begin(d) + study.length(d), 0});
                }
            }
        }
        return all;
    }

    @Test
    void thatItIsWhatTheFormulasSay() {
        Random random = new Random(5);
        for (int run = 0; run < 500; run++) {
            ContinuumStudy study =
                    Continua.random(
                            random,
                            2 + random.nextInt(3),
                            1 + random.nextInt(4),
                            1 + random.nextInt(3),
                            random.nextBoolean());
            Value value = new KrippendorffAlphaU().value(study);
            if (value.isDefined()) {
                assertThat(value.get()).isCloseTo(oracle(study), within(1e-12));
            }
        }
    }

    @Test
    void thatItIsWhatDKProSaysOnOneDocument() {
        Random random = new Random(6);
        int compared = 0;
        for (int run = 0; run < 1_000; run++) {
            int people = 2 + random.nextInt(3);
            ContinuumStudy study = Continua.random(random, people, 1, 1 + random.nextInt(3), true);
            UnitizingAnnotationStudy dkpro = convert(study);
            Value value = new KrippendorffAlphaU().value(study);
            if (value.isDefined() && study.units() > 0) {
                double theirs = new KrippendorffAlphaUnitizingAgreement(dkpro).calculateAgreement();
                assertThat(value.get()).isCloseTo(theirs, within(1e-12));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(900);
    }

    private static UnitizingAnnotationStudy convert(ContinuumStudy study) {
        UnitizingAnnotationStudy out =
                new UnitizingAnnotationStudy(study.annotators().size(), 0, study.length());
        for (int a = 0; a < study.annotators().size(); a++) {
            for (int u = study.first(0, a); u < study.last(0, a); u++) {
                out.addUnit(
                        study.start(u),
                        study.end(u) - study.start(u),
                        a,
                        study.labels().get(study.label(u)));
            }
        }
        return out;
    }

    @Test
    void thatIdenticalAnnotatorsAgreeFully() {
        ContinuumStudy study =
                Continua.of(0, 100, "x A 3 9, y A 3 9, x A 9 12, y A 9 12, x B 5 7, y B 5 7");
        assertThat(new KrippendorffAlphaU().value(study)).isEqualTo(Value.of(1));
    }

    @Test
    void thatUnitsOfLengthZeroAndOverlapsAreCountedAsSuch() {
        AgreementResult result =
                new KrippendorffAlphaU()
                        .of(Continua.of(0, 50, "x A 3 9, x A 5 12, y A 3 12, y A 20 20"));
        assertThat(result.value()).isEqualTo(Value.of(1));
        assertThat(result.excluded()).extracting("count").containsExactly(1L, 1L);
    }

    @Test
    void thatNothingAndOneAnnotatorAreUndefined() {
        assertThat(
                        new KrippendorffAlphaU()
                                .value(Continua.of(0, 50, "x,y"))
                                .reason()
                                .orElseThrow()
                                .toString())
                .contains("nobody marked");
        assertThat(
                        new KrippendorffAlphaU()
                                .value(Continua.of(0, 50, "x A 1 2"))
                                .reason()
                                .orElseThrow()
                                .toString())
                .contains("two annotators");
        assertThat(
                        new KrippendorffAlphaU()
                                .value(Continua.of(0, 50, "x A 1 1, y A 1 1"))
                                .isDefined())
                .isFalse();
    }

    @Test
    void thatTheOrderOfUnitsAnnotatorsAndDocumentsDoesNotMatter() {
        Random random = new Random(8);
        for (int run = 0; run < 100; run++) {
            ContinuumStudy study = Continua.random(random, 3, 3, 2, false);
            double value = new KrippendorffAlphaU().value(study).orNaN();
            double other =
                    new KrippendorffAlphaU()
                            .value(study.onlyAnnotators(2, 0, 1).onlyDocuments(1, 2, 0))
                            .orNaN();
            assertThat(other).isCloseTo(value, within(1e-12));
        }
    }
}
