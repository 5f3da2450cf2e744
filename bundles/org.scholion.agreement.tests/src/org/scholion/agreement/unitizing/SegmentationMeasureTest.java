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

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;

class SegmentationMeasureTest {
    /**
     * The stargazer text of Hearst 1997, cut by seven annotators and two programs, as in segeval
     * 2.0.
     */
    private static final List<Segmentation> STARGAZER =
            List.of(
                    Segmentation.ofMasses(2, 3, 3, 1, 3, 6, 3),
                    Segmentation.ofMasses(2, 8, 2, 4, 2, 3),
                    Segmentation.ofMasses(2, 1, 2, 3, 1, 3, 1, 3, 2, 2, 1),
                    Segmentation.ofMasses(2, 1, 4, 1, 1, 3, 1, 4, 3, 1),
                    Segmentation.ofMasses(3, 2, 4, 3, 5, 4),
                    Segmentation.ofMasses(2, 3, 4, 2, 2, 5, 3),
                    Segmentation.ofMasses(2, 3, 2, 2, 3, 1, 3, 2, 3));

    private static final Segmentation FIRST = Segmentation.ofMasses(2, 6, 4, 2, 4, 3);
    private static final Segmentation SECOND = Segmentation.ofMasses(2, 1, 1, 1, 5, 8, 2, 1);

    private static final SegmentationMeasure B = SegmentationMeasure.boundarySimilarity(2);
    private static final SegmentationMeasure S = SegmentationMeasure.segmentationSimilarity(2);
    private static final SegmentationMeasure WD = SegmentationMeasure.windowDiff();
    private static final SegmentationMeasure PK = SegmentationMeasure.pk();

    private static void check(
            SegmentationMeasure m, Segmentation reference, Segmentation other, double printed) {
        assertThat(m.of(reference, other).get()).as(m.name()).isCloseTo(printed, within(1e-8));
    }

    /** Figures of the documentation and the tests of Fournier's segeval 2.0. */
    @Test
    void fournier2013() {
        Segmentation one = STARGAZER.get(0);
        Segmentation two = STARGAZER.get(1);
        check(B, one, two, 0.5);
        check(S, one, two, 0.825);
        check(B, one, FIRST, 0.57142857);
        check(B, one, SECOND, 0.38888889);
        check(B, two, FIRST, 0.42857143);
        check(B, two, SECOND, 0.33333333);
        check(S, one, FIRST, 0.85);
        check(S, one, SECOND, 0.725);
        check(S, two, FIRST, 0.8);
        check(S, two, SECOND, 0.7);
        check(WD, one, FIRST, 0.31578947);
        check(WD, one, SECOND, 0.47368421);
        check(WD, two, FIRST, 0.42105263);
        check(WD, two, SECOND, 0.47368421);
        check(PK, one, FIRST, 0.26315789);
        check(PK, one, SECOND, 0.36842105);
        check(PK, two, FIRST, 0.42105263);
        check(PK, two, SECOND, 0.42105263);
    }

    /** The short cases of segeval's tests: full misses, a near miss, clustered misses. */
    @Test
    void fournier2013SmallCases() {
        Segmentation s = Segmentation.ofMasses(2, 3, 6);
        check(B, s, Segmentation.ofMasses(5, 6), 0.5);
        check(B, s, Segmentation.ofMasses(2, 3, 3, 3), 2 / 3.0);
        check(B, s, Segmentation.ofMasses(2, 2, 7), 0.75);
        check(B, s, Segmentation.ofMasses(1, 1, 3, 1, 5), 0.5);
        check(S, s, Segmentation.ofMasses(5, 6), 0.9);
        check(S, s, Segmentation.ofMasses(2, 3, 3, 3), 0.9);
        check(S, s, Segmentation.ofMasses(2, 2, 7), 0.95);
        check(S, s, Segmentation.ofMasses(1, 1, 3, 1, 5), 0.8);
        check(PK, Segmentation.ofMasses(2, 2, 7), s, 2 / 9.0);
    }

    /** segeval's actual agreement of the seven annotators, with B and with S. */
    @Test
    void fournier2013ActualAgreement() throws Exception {
        ContinuumStudyBuilder builder = ContinuumStudy.builder().document("stargazer", 21);
        for (int a = 0; a < STARGAZER.size(); a++) {
            long at = 0;
            for (long end : STARGAZER.get(a).boundaries()) {
                builder.unit("annotator " + a, "", at, end, "stargazer");
                at = end;
            }
            builder.unit("annotator " + a, "", at, 21, "stargazer");
        }
        ContinuumStudy study = builder.build();
        assertThat(B.value(study).get()).isCloseTo(0.5300546448087432, within(1e-12));
        assertThat(S.value(study).get()).isCloseTo(0.7952380952380952, within(1e-12));
    }

    /**
     * segeval never takes a window under 2; here it is half the mean segment, as in Beeferman 1999.
     */
    @Test
    void thatSegevalWidensTheWindowOfVeryShortSegments() {
        Segmentation all = new Segmentation(13, LongStream.range(1, 13).toArray());
        Segmentation some = Segmentation.ofMasses(4, 4, 5);
        assertThat(SegmentationMeasure.windows(all, some, 2, true) / 11)
                .isCloseTo(0.6363636363636364, within(1e-12));
        assertThat(PK.of(all, some).get()).isCloseTo(10 / 12.0, within(1e-12));
        assertThat(PK.of(some, all).get()).isCloseTo(0.6363636363636364, within(1e-12));
    }

    /**
     * windowdiff and Pk on the examples in the documentation of NLTK 3, which name k and print two
     * digits.
     */
    @Test
    void nltkWindowDiffAndPk() {
        Segmentation one = new Segmentation(13, new long[] {4, 11});
        Segmentation two = new Segmentation(13, new long[] {5, 10});
        Segmentation three = new Segmentation(13, new long[] {1, 8});
        assertThat(SegmentationMeasure.windows(one, one, 3, false)).isZero();
        assertThat(SegmentationMeasure.windows(one, two, 3, false) / 10).isEqualTo(0.3);
        assertThat(SegmentationMeasure.windows(two, three, 3, false) / 10).isEqualTo(0.8);
        Segmentation fourth =
                new Segmentation(401, LongStream.range(0, 100).map(i -> 4 * i + 2).toArray());
        Segmentation all = new Segmentation(401, LongStream.rangeClosed(1, 400).toArray());
        Segmentation none = new Segmentation(401, new long[0]);
        assertThat(SegmentationMeasure.windows(fourth, all, 2, true) / 399)
                .isCloseTo(0.5, within(0.005));
        assertThat(SegmentationMeasure.windows(fourth, none, 2, true) / 399)
                .isCloseTo(0.5, within(0.005));
        assertThat(SegmentationMeasure.windows(fourth, fourth, 2, true)).isZero();
    }

    /**
     * By the definition of Fournier 2013, worked by hand: a near miss costs half of a full miss.
     */
    @Test
    void thatANearMissCostsHalf() {
        Segmentation s = Segmentation.ofMasses(4, 6);
        SegmentationMeasure b = SegmentationMeasure.boundarySimilarity(2);
        assertThat(b.of(s, Segmentation.ofMasses(5, 5))).isEqualTo(Value.of(0.5));
        assertThat(b.of(s, Segmentation.ofMasses(7, 3))).isEqualTo(Value.of(0));
        assertThat(b.of(s, s)).isEqualTo(Value.of(1));
        assertThat(b.of(Segmentation.ofMasses(9), Segmentation.ofMasses(9)).isDefined()).isFalse();
    }

    @Test
    void thatMovesPairMostBoundariesAtTheLeastDistance() {
        Random random = new Random(4);
        for (int run = 0; run < 2_000; run++) {
            Segmentation a = random(random);
            Segmentation b = random(random);
            int n = 1 + random.nextInt(5);
            BoundaryEdits e = BoundaryEdits.of(a, b, n);
            long[] onlyA =
                    LongStream.of(a.boundaries())
                            .filter(x -> LongStream.of(b.boundaries()).noneMatch(y -> y == x))
                            .toArray();
            long[] onlyB =
                    LongStream.of(b.boundaries())
                            .filter(x -> LongStream.of(a.boundaries()).noneMatch(y -> y == x))
                            .toArray();
            long[] best = brute(onlyA, 0, onlyB, new boolean[onlyB.length], n);
            assertThat(e.moves()).isEqualTo(best[0]);
            assertThat(e.moved()).isEqualTo(best[1]);
        }
    }

    private static Segmentation random(Random random) {
        return new Segmentation(
                24, LongStream.range(1, 24).filter(i -> random.nextInt(4) == 0).toArray());
    }

    private static long[] brute(long[] a, int i, long[] b, boolean[] used, int n) {
        if (i == a.length) {
            return new long[2];
        }
        long[] best = brute(a, i + 1, b, used, n);
        for (int j = 0; j < b.length; j++) {
            long d = Math.abs(a[i] - b[j]);
            if (!used[j] && d < n) {
                used[j] = true;
                long[] rest = brute(a, i + 1, b, used, n);
                used[j] = false;
                if (rest[0] + 1 > best[0] || rest[0] + 1 == best[0] && rest[1] + d < best[1]) {
                    best = new long[] {rest[0] + 1, rest[1] + d};
                }
            }
        }
        return best;
    }

    @Test
    void thatTheOrderOfAnnotatorsDoesNotMatter() {
        var study = Continua.random(new Random(5), 3, 2, 1, false);
        for (SegmentationMeasure m :
                new SegmentationMeasure[] {
                    SegmentationMeasure.boundarySimilarity(2),
                            SegmentationMeasure.segmentationSimilarity(2),
                    SegmentationMeasure.windowDiff(), SegmentationMeasure.pk()
                }) {
            assertThat(m.value(study.onlyAnnotators(2, 0, 1)).get())
                    .isCloseTo(m.value(study).get(), within(1e-12));
        }
    }

    /** Window by window, as the papers have it. */
    private static long wrong(Segmentation a, Segmentation b, long k, boolean pk) {
        long wrong = 0;
        for (long i = 0; i + k < a.length(); i++) {
            int inA = a.between(i, i + k);
            int inB = b.between(i, i + k);
            wrong += (pk ? inA > 0 != inB > 0 : inA != inB) ? 1 : 0;
        }
        return wrong;
    }

    @Test
    void thatWindowsAreCountedAsIfEachWereLookedAt() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            long length = 1 + random.nextInt(40);
            Segmentation[] both = new Segmentation[2];
            for (int s = 0; s < 2; s++) {
                both[s] =
                        new Segmentation(
                                length,
                                LongStream.range(1, length)
                                        .filter(x -> random.nextInt(4) == 0)
                                        .toArray());
            }
            for (long k = 1; k < 12; k++) {
                for (boolean pk : new boolean[] {true, false}) {
                    assertThat(SegmentationMeasure.windows(both[0], both[1], k, pk))
                            .isEqualTo(wrong(both[0], both[1], k, pk));
                }
            }
        }
    }

    @Test
    void thatAVeryLongTextTakesNoLonger() {
        Segmentation one = new Segmentation(1_000_000_000_000L, new long[] {500_000_000_000L});
        Segmentation other = new Segmentation(1_000_000_000_000L, new long[] {500_000_000_001L});
        assertThat(PK.of(one, other).get()).isLessThan(1e-9);
    }
}
