/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ClusteringStudy;
import org.scholion.agreement.study.StudyException;

class ClusteringMeasureTest {

    /** Chains written as {@code abc de}: a letter per mention. */
    static ClusteringStudy study(String key, String response) {
        try {
            ClusteringStudy.Builder b =
                    ClusteringStudy.builder().annotator("key").annotator("response");
            add(b, "key", key);
            add(b, "response", response);
            return b.build();
        } catch (StudyException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void add(ClusteringStudy.Builder b, String who, String chains)
            throws StudyException {
        for (String chain : chains.split(" ")) {
            for (char m : chain.toCharArray()) {
                b.mention(who, "d", chain, String.valueOf(m));
            }
        }
    }

    private static void prf(ClusteringMeasure m, ClusteringStudy s, double r, double p, double f) {
        double[] prf = m.prf(s, 0, 1);
        assertThat(prf[0]).as("%s recall", m).isCloseTo(r, within(1e-12));
        assertThat(prf[1]).as("%s precision", m).isCloseTo(p, within(1e-12));
        assertThat(prf[2]).as("%s F", m).isCloseTo(f, within(1e-12));
    }

    private static double f(double r, double p) {
        return 2 * r * p / (r + p);
    }

    /**
     * LEA of Moosavi and Strube 2016, worked by hand from the definition on K = {a,b,c}, {d,e,f,g}
     * and R = {a,b}, {c,d}, {f,g,h,i}; the figures of its authors' scorer are in {@link
     * ReferenceScorerTest}.
     */
    @Test
    void thatLeaWeighsChainsByTheirSize() {
        ClusteringStudy s = study("abc defg", "ab cd fghi");
        double r = (3 / 3.0 + 4 / 6.0) / 7;
        double p = (2 + 0 + 4 / 6.0) / 8;
        prf(ClusteringMeasure.LEA, s, r, p, f(r, p));
    }

    /** All measures worked by hand from their definitions; published figures are not used here. */
    @Test
    void thatOneMergeCostsWhatTheDefinitionsSay() {
        ClusteringStudy s = study("abc def g", "abc defg");
        prf(ClusteringMeasure.MUC, s, 1, 4 / 5.0, f(1, .8));
        double b = (3 + 9 / 4.0 + 1 / 4.0) / 7;
        prf(ClusteringMeasure.B_CUBED, s, 1, b, f(1, b));
        prf(ClusteringMeasure.CEAF_M, s, 6 / 7.0, 6 / 7.0, 6 / 7.0);
        double e = 1 + 6 / 7.0;
        prf(ClusteringMeasure.CEAF_E, s, e / 3, e / 2, f(e / 3, e / 2));
        prf(
                ClusteringMeasure.BLANC,
                s,
                (1 + 12 / 15.0) / 2,
                (6 / 9.0 + 1) / 2,
                (f(1, 6 / 9.0) + f(12 / 15.0, 1)) / 2);
    }

    /**
     * Bagga and Baldwin 1998: their three chains of 5, 2 and 5 mentions and two wrong answers, as
     * in cases D and E of the reference scorer, which gives precision 16/21 and 7/12 and MUC 9/10
     * to both.
     */
    @Test
    void baggaBaldwin1998() {
        ClusteringStudy small = study("12345 67 89ABC", "12345 6789ABC");
        ClusteringStudy large = study("12345 67 89ABC", "1234589ABC 67");
        double first = 16 / 21.0;
        double second = 7 / 12.0;
        prf(ClusteringMeasure.B_CUBED, small, 1, first, f(1, first));
        prf(ClusteringMeasure.B_CUBED, large, 1, second, f(1, second));
        prf(ClusteringMeasure.MUC, small, 1, 0.9, f(1, 0.9));
        prf(ClusteringMeasure.MUC, large, 1, 0.9, f(1, 0.9));
    }

    @Test
    void thatConllIsTheMeanOfThree() {
        ClusteringStudy s = study("abc defg", "ab cd fghi");
        double mean =
                (ClusteringMeasure.MUC.prf(s, 0, 1)[2]
                                + ClusteringMeasure.B_CUBED.prf(s, 0, 1)[2]
                                + ClusteringMeasure.CEAF_E.prf(s, 0, 1)[2])
                        / 3;
        assertThat(ClusteringMeasure.CONLL.of(s).number()).isCloseTo(mean, within(1e-15));
    }

    @Test
    void thatBlancCountsPairsAsAnOracleDoes() {
        Random random = new Random(2);
        for (int run = 0; run < 300; run++) {
            List<Set<String>> key = partition(random);
            List<Set<String>> response = partition(random);
            double[] counted = ClusteringFormulas.blancPairs(new Overlaps(key, response));
            Set<String> kc = pairs(key, true);
            Set<String> rc = pairs(response, true);
            Set<String> kn = pairs(key, false);
            Set<String> rn = pairs(response, false);
            assertThat(counted)
                    .containsExactly(
                            both(kc, rc), kc.size(), rc.size(), both(kn, rn), kn.size(), rn.size());
        }
    }

    private static double both(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }

    private static Set<String> pairs(List<Set<String>> chains, boolean linked) {
        Set<String> out = new HashSet<>();
        for (Set<String> x : chains) {
            for (Set<String> y : chains) {
                for (String a : x) {
                    for (String b : y) {
                        if (a.compareTo(b) < 0 && (x == y) == linked) {
                            out.add(a + b);
                        }
                    }
                }
            }
        }
        return out;
    }

    private static List<Set<String>> partition(Random random) {
        List<Set<String>> chains = new ArrayList<>();
        for (char m = 'a'; m < 'l'; m++) {
            int c = random.nextInt(6);
            if (c == 5) {
                continue;
            }
            while (chains.size() <= c) {
                chains.add(new HashSet<>());
            }
            chains.get(c).add(String.valueOf(m));
        }
        chains.removeIf(Set::isEmpty);
        return chains;
    }

    @Test
    void thatIdenticalChainsAgreeFullyAndExchangeChangesNothing() {
        ClusteringStudy same = study("abc de f", "abc de f");
        ClusteringStudy one = study("abc defg", "ab cd fghi");
        ClusteringStudy other = study("ab cd fghi", "abc defg");
        for (ClusteringMeasure m : ClusteringMeasure.values()) {
            assertThat(m.of(same).value()).as("%s", m).isEqualTo(Value.of(1));
            assertThat(m.of(one).number()).isCloseTo(m.of(other).number(), within(1e-15));
        }
    }

    @Test
    void thatMentionsAloneLeaveMucUndefinedAndNotZero() {
        assertThat(
                        ClusteringMeasure.MUC
                                .of(study("a b c", "a b c"))
                                .value()
                                .reason()
                                .orElseThrow()
                                .toString())
                .contains("nothing that this measure counts");
        assertThat(ClusteringMeasure.LEA.of(study("a b c", "a b c")).value())
                .isEqualTo(Value.of(1));
    }

    @Test
    void thatAMentionInTwoChainsIsRefused() {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(
                        () ->
                                ClusteringStudy.builder()
                                        .mention("x", "d", "1", "m")
                                        .mention("x", "d", "2", "m"))
                .withMessageContaining("two chains");
    }
}
