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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.LabelMatrix;
import org.scholion.agreement.study.ContinuumStudy;

/** Ingredients of measures of units by hand, and windows and alignments by trying everything. */
class UnitizingRulesTest {

    /** Worked by hand: they meet on 0 to 4 (A and A) and on 6 to 8 (B and A), in 20 positions. */
    private static final String MEETING = "x A 0 5, x B 6 8, y A 0 4, y A 6 9";

    @Test
    void thatCoincidencesOfLengthsAreThoseOfPositions() {
        for (UnitizedAlpha.Variant variant : UnitizedAlpha.Variant.values()) {
            LabelMatrix matrix =
                    new UnitizedAlpha(variant)
                            .of(Continua.of(0, 20, MEETING))
                            .matrix()
                            .orElseThrow();
            assertThat(matrix.labels()).containsExactly("A", "B", "(gap)");
            assertThat(matrix.at("A", "A")).isEqualTo(8);
            assertThat(matrix.at("A", "B")).isEqualTo(2);
            assertThat(matrix.at("B", "A")).isEqualTo(2);
            assertThat(matrix.at("A", "(gap)")).isEqualTo(2);
            assertThat(matrix.at("(gap)", "A")).isEqualTo(2);
            assertThat(matrix.at("(gap)", "(gap)")).isEqualTo(24);
            assertThat(matrix.cells()).hasSize(6);
        }
    }

    @Test
    void thatValuesHaveFiguresAndCoverageOfTheirOwn() {
        AgreementResult result =
                new UnitizedAlpha(UnitizedAlpha.Variant.CODING).of(Continua.of(0, 20, MEETING));
        // Margins 10 and 2, squares of intersections 36 and 4, both over 12 less 40 twelfths.
        double scale = 12 - 40 / 12.0;
        double row = (10 * 12 - 36) / scale;
        double agreed = (100 - 36) / scale;
        assertThat(result.byLabel().get("A").get())
                .isCloseTo(1 - 2 / 10.0 / ((row - agreed) / row), within(1e-12));
        assertThat(result.byLabel().get("B").get()).isCloseTo(0, within(1e-12));
        assertThat(result.observed().orElseThrow()).isCloseTo(4 / 12.0, within(1e-12));
        assertThat(result.expected().orElseThrow())
                .isCloseTo((12 - 64 / scale) / 12, within(1e-12));
        assertThat(result.details()).containsEntry("coverage", 12 / 40.0);
        assertThat(result.details())
                .containsEntry("coverage-by-label", Map.of("A", 10 / 12.0, "B", 1.0));
        assertThat(result.units()).isEqualTo(4);
    }

    @Test
    void thatDisagreementOfUnitsAndGapsIsAShareOfAllPositions() {
        ContinuumStudy study = Continua.of(0, 20, MEETING);
        AgreementResult whole = new UnitizedAlpha(UnitizedAlpha.Variant.U).of(study);
        assertThat(whole.observed().orElseThrow()).isCloseTo(8 / 40.0, within(1e-12));
        AgreementResult binary = new UnitizedAlpha(UnitizedAlpha.Variant.BINARY).of(study);
        assertThat(binary.observed().orElseThrow()).isCloseTo(2 / 40.0, within(1e-12));
        for (AgreementResult each : List.of(whole, binary)) {
            assertThat(each.number())
                    .isCloseTo(
                            1 - each.observed().orElseThrow() / each.expected().orElseThrow(),
                            within(1e-12));
        }
    }

    @Test
    void thatUnitsThatNeverMeetOrCarryOneValueGiveNoFigureOfCoding() {
        UnitizedAlpha coding = new UnitizedAlpha(UnitizedAlpha.Variant.CODING);
        assertThat(coding.of(Continua.of(0, 20, "x A 0 5, y A 6 9")).value().isDefined()).isFalse();
        AgreementResult one = coding.of(Continua.of(0, 20, "x A 0 5, y A 3 9"));
        assertThat(one.value().isDefined()).isFalse();
        assertThat(one.byLabel().get("A").isDefined()).isFalse();
        AgreementResult zero = coding.of(Continua.of(0, 20, "x A 0 5, x A 7 7, y A 3 9"));
        assertThat(zero.excluded().get(0).count()).isEqualTo(1);
    }

    private static Segmentation random(Random random, int length) {
        Set<Long> at = new TreeSet<>();
        for (int i = random.nextInt(length); i > 0; i--) {
            at.add(1L + random.nextInt(length - 1));
        }
        return new Segmentation(length, at.stream().mapToLong(b -> b).toArray());
    }

    private static long segment(Segmentation cut, long position) {
        return Arrays.stream(cut.boundaries()).filter(b -> b <= position).count();
    }

    /** Windows of k positions, looked at one by one: Beeferman 1999, Pevzner and Hearst 2002. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thatWindowsAreComparedOneByOne(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            int length = 2 + random.nextInt(25);
            Segmentation reference = random(random, length);
            Segmentation other = random(random, length);
            double mean = length / (reference.boundaries().length + 1.0);
            long k = Math.max(1, Math.round(mean / 2));
            double differ = 0;
            double apart = 0;
            double windows = 0;
            for (long i = 0; i + k < length; i++) {
                long a = segment(reference, i + k) - segment(reference, i);
                long b = segment(other, i + k) - segment(other, i);
                differ += a == b ? 0 : 1;
                apart += a == 0 == (b == 0) ? 0 : 1;
                windows++;
            }
            if (windows > 0) {
                assertThat(SegmentationMeasure.windowDiff().of(reference, other).get())
                        .isCloseTo(differ / windows, within(1e-12));
                assertThat(SegmentationMeasure.pk().of(reference, other).get())
                        .isCloseTo(apart / windows, within(1e-12));
            } else {
                assertThat(SegmentationMeasure.pk().of(reference, other).isDefined()).isFalse();
            }
        }
    }

    private static List<SegmentationMeasure> measures() {
        return List.of(
                SegmentationMeasure.boundarySimilarity(2),
                SegmentationMeasure.segmentationSimilarity(2),
                SegmentationMeasure.windowDiff(),
                SegmentationMeasure.pk());
    }

    @Test
    void thatOneAnnotatorATextOfOnePositionAndTextsOfTwoLengthsHaveNoFigure() {
        for (SegmentationMeasure measure : measures()) {
            AgreementResult alone = measure.of(Continua.of(0, 9, "x A 0 3"));
            assertThat(alone.value().isDefined()).isFalse();
            assertThat(alone.units()).isEqualTo(1);
            assertThat(measure.of(Continua.of(0, 1, "x A 0 1, y A 0 1")).value().isDefined())
                    .isFalse();
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(
                            () ->
                                    measure.of(
                                            Segmentation.ofMasses(2, 3),
                                            Segmentation.ofMasses(2, 4)));
            AgreementResult equal = measure.of(Continua.of(0, 9, "x A 0 3, x A 3 9, y A 0 3"));
            boolean score = measure.name().endsWith("similarity");
            assertThat(equal.number()).isEqualTo(score ? 1 : 0);
            assertThat(equal.observed()).hasValue(score ? 1 : 0);
        }
    }

    @Test
    void thatBoundariesAscendWithinTheText() {
        for (long[] wrong : new long[][] {{0}, {5}, {2, 2}, {3, 2}, {-1}}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new Segmentation(5, wrong));
        }
        assertThat(new Segmentation(5, new long[] {1, 4}).boundaries()).containsExactly(1, 4);
        assertThat(Segmentation.ofMasses(2, 3, 1).boundaries()).containsExactly(2, 5);
        assertThat(Segmentation.ofMasses(2, 3, 1).length()).isEqualTo(6);
        assertThat(Segmentation.ofMasses().length()).isZero();
        ContinuumStudy study = Continua.of(10, 20, "x A 10 13, x A 13 20, x A 25 30");
        assertThat(Segmentation.of(study, 0, 0).boundaries()).containsExactly(3, 10, 15);
    }

    /** What a set of units costs together: Mathet, Widlöcher and Métivier 2015. */
    private static double cost(Continuum continuum, Dissimilarity d, List<Integer> units) {
        int n = continuum.annotators;
        double pairs = n * (n - 1) / 2.0;
        double sum = (pairs - units.size() * (units.size() - 1) / 2.0) * d.empty();
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                sum += d.between(continuum, units.get(i), units.get(j));
            }
        }
        return sum / pairs;
    }

    private static List<Integer> chosen(int set) {
        List<Integer> units = new ArrayList<>();
        for (int u = 0; u < 31; u++) {
            if ((set >> u & 1) == 1) {
                units.add(u);
            }
        }
        return units;
    }

    private static boolean isUseful(Continuum continuum, Dissimilarity d, int set) {
        List<Integer> units = chosen(set);
        long people = units.stream().map(u -> continuum.who[u]).distinct().count();
        if (people < units.size()) {
            return false;
        }
        double whole = cost(continuum, d, units);
        for (int part = set - 1 & set; part > 0; part = part - 1 & set) {
            double apart =
                    cost(continuum, d, chosen(part)) + cost(continuum, d, chosen(set & ~part));
            if (apart <= whole) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thatAlignmentsAreTheSetsOfUnitsThatNoSplitMakesCheaper(long seed) {
        Random random = new Random(seed);
        int n = 9;
        int people = 2 + random.nextInt(3);
        double[] start = new double[n];
        double[] end = new double[n];
        int[] label = new int[n];
        int[] who = new int[n];
        for (int i = 0; i < n; i++) {
            start[i] = random.nextInt(25);
            end[i] = start[i] + 1 + random.nextInt(random.nextInt(4) == 0 ? 20 : 6);
            label[i] = random.nextInt(2);
            who[i] = random.nextInt(people);
        }
        Continuum continuum = new Continuum(people, start, end, label, who);
        Dissimilarity dissimilarity =
                seed % 2 == 0
                        ? Dissimilarity.standard()
                        : new Dissimilarity(3, 1, 0.5, (c, k) -> 0.7);
        UnitaryAlignments found = new UnitaryAlignments(continuum, dissimilarity);
        Set<Integer> sets = new TreeSet<>();
        for (int u = 0; u < n; u++) {
            for (int a = found.first[u]; a < found.first[u + 1]; a++) {
                int set = 1 << u;
                for (int other : found.others[a]) {
                    assertThat(other).isGreaterThan(u);
                    set |= 1 << other;
                }
                assertThat(sets.add(set)).isTrue();
                double expected = cost(continuum, dissimilarity, chosen(set));
                assertThat(found.cost[a]).isCloseTo(expected, within(1e-12));
            }
        }
        Set<Integer> useful = new TreeSet<>();
        for (int set = 1; set < 1 << n; set++) {
            if (isUseful(continuum, dissimilarity, set)) {
                useful.add(set);
            }
        }
        assertThat(sets).isEqualTo(useful);
        assertThat(found.size).isEqualTo(useful.size());
        // Units that share an alignment are in one part, and no part could be parted further.
        List<List<Integer>> parts =
                found.parts().stream().map(p -> Arrays.stream(p).boxed().toList()).toList();
        assertThat(parts.stream().flatMap(List::stream).sorted().toList())
                .isEqualTo(chosen((1 << n) - 1));
        for (int set : useful) {
            assertThat(parts).anyMatch(part -> part.containsAll(chosen(set)));
        }
        for (List<Integer> part : parts) {
            Set<Integer> reached = new TreeSet<>(List.of(part.get(0)));
            for (int i = 0; i < n; i++) {
                for (int set : useful) {
                    if (chosen(set).stream().anyMatch(reached::contains)) {
                        reached.addAll(chosen(set));
                    }
                }
            }
            assertThat(reached).containsExactlyElementsOf(part);
        }
    }
}
