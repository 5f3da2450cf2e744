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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;

/** Spans matched one to one, against augmenting paths over all pairs that may match. */
class SpanMatchingOracleTest {

    private static ContinuumStudy random(long seed) throws Exception {
        Random random = new Random(seed);
        ContinuumStudyBuilder builder = ContinuumStudy.builder().annotators(List.of("x", "y", "z"));
        for (int d = 0; d < 3; d++) {
            builder.document("d" + d, 60);
            for (String who : List.of("x", "y", "z")) {
                for (int i = random.nextInt(8); i > 0; i--) {
                    int start = random.nextInt(30);
                    int length = random.nextInt(5) == 0 ? 25 : random.nextInt(5);
                    builder.unit(who, "l" + random.nextInt(2), start, start + length, "d" + d);
                }
            }
        }
        return builder.build();
    }

    private interface Rule {
        boolean match(long start, long end, long otherStart, long otherEnd);
    }

    private static boolean shares(long s, long e, long t, long f) {
        Set<Long> units = new HashSet<>();
        for (long at = s; at < e; at++) {
            units.add(at);
        }
        for (long at = t; at < f; at++) {
            if (units.contains(at)) {
                return true;
            }
        }
        return s == t && e == f;
    }

    private static int[] units(ContinuumStudy study, int document, int who, int label) {
        List<Integer> units = new ArrayList<>();
        for (int u = study.first(document, who); u < study.last(document, who); u++) {
            if (study.label(u) == label) {
                units.add(u);
            }
        }
        return units.stream().mapToInt(u -> u).toArray();
    }

    /** Whether one more unit can be matched, others being matched anew where needed. */
    private static boolean augment(
            ContinuumStudy s, int u, int[] others, int[] taken, boolean[] seen, Rule rule) {
        for (int j = 0; j < others.length; j++) {
            int v = others[j];
            if (!seen[j] && rule.match(s.start(u), s.end(u), s.start(v), s.end(v))) {
                seen[j] = true;
                if (taken[j] < 0 || augment(s, taken[j], others, taken, seen, rule)) {
                    taken[j] = u;
                    return true;
                }
            }
        }
        return false;
    }

    private static int most(ContinuumStudy study, int[] units, int[] others, Rule rule) {
        int[] taken = new int[others.length];
        Arrays.fill(taken, -1);
        int matched = 0;
        for (int u : units) {
            matched += augment(study, u, others, taken, new boolean[others.length], rule) ? 1 : 0;
        }
        return matched;
    }

    private static void assertMostMatches(ContinuumStudy study, SpanF measure, Rule rule) {
        long matched = 0;
        long reference = 0;
        long response = 0;
        double[] byLabel = new double[2];
        double[] labelUnits = new double[2];
        double[] byDocument = new double[3];
        double[] documentUnits = new double[3];
        for (int d = 0; d < 3; d++) {
            for (int label = 0; label < study.labels().size(); label++) {
                for (int a = 0; a < 3; a++) {
                    for (int b = a + 1; b < 3; b++) {
                        int[] left = units(study, d, a, label);
                        int[] right = units(study, d, b, label);
                        int n = most(study, left, right, rule);
                        matched += n;
                        reference += left.length;
                        response += right.length;
                        byLabel[label] += 2 * n;
                        labelUnits[label] += left.length + right.length;
                        byDocument[d] += 2 * n;
                        documentUnits[d] += left.length + right.length;
                    }
                }
            }
        }
        AgreementResult result = measure.of(study);
        Map<?, ?> micro = (Map<?, ?>) result.details().getOrDefault("micro", Map.of());
        assertThat(micro).extracting("matched").isEqualTo(matched);
        assertThat(micro).extracting("reference").isEqualTo(reference);
        assertThat(micro).extracting("response").isEqualTo(response);
        assertThat(result.number())
                .isCloseTo(2.0 * matched / (reference + response), within(1e-12));
        assertThat(result.observed().orElseThrow()).isEqualTo(result.number());
        assertThat(result.units()).isEqualTo(study.units());
        for (int label = 0; label < study.labels().size(); label++) {
            assertThat(result.byLabel().get(study.labels().get(label)).get())
                    .isCloseTo(byLabel[label] / labelUnits[label], within(1e-12));
        }
        assertThat(result.details())
                .containsEntry("macro-over-labels", mean(byLabel, labelUnits))
                .containsEntry("macro-over-documents", mean(byDocument, documentUnits));
    }

    private static double mean(double[] twice, double[] units) {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < twice.length; i++) {
            if (units[i] > 0) {
                shares.add(twice[i] / units[i]);
            }
        }
        return shares.stream().mapToDouble(x -> x).average().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void thatAsManyUnitsAreMatchedAsCanBe(long seed) throws Exception {
        ContinuumStudy study = random(seed);
        assertMostMatches(study, SpanF.exact(), (s, e, t, f) -> s == t && e == f);
        assertMostMatches(study, SpanF.overlap(), SpanMatchingOracleTest::shares);
        for (long by : new long[] {0, 1, 3, 30}) {
            assertMostMatches(
                    study,
                    SpanF.tolerance(by),
                    (s, e, t, f) -> Math.abs(s - t) <= by && Math.abs(e - f) <= by);
        }
    }
}
