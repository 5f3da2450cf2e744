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

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.Value;

class SegmentationMeasureTest {
    /** Annotators 1 and 2 of the stargazer text (Hearst 1997); similarities of Fournier's segeval 2.0. */
    @Test
    void fournier2013() {
        Segmentation one = Segmentation.ofMasses(2, 3, 3, 1, 3, 6, 3);
        Segmentation two = Segmentation.ofMasses(2, 8, 2, 4, 2, 3);
        assertThat(SegmentationMeasure.boundarySimilarity(2).of(one, two)).isEqualTo(Value.of(0.5));
        assertThat(SegmentationMeasure.segmentationSimilarity(2).of(one, two).get())
                .isCloseTo(0.825, within(1e-12));
        // k = 2: windows 3, 4, 6, 7 hold boundaries of one alone, 9, 14, 15 of the other
        assertThat(SegmentationMeasure.pk().of(one, two).get()).isCloseTo(7 / 19.0, within(1e-12));
        assertThat(SegmentationMeasure.windowDiff().of(one, two).get()).isCloseTo(7 / 19.0, within(1e-12));
    }

    /** Pevzner and Hearst 2002 and Beeferman 1999, on the examples of NLTK 3, which name k. */
    @Test
    void pevznerHearst2002() {
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
        assertThat(SegmentationMeasure.windows(fourth, all, 2, true) / 399).isCloseTo(0.5, within(0.005));
        assertThat(SegmentationMeasure.windows(fourth, none, 2, true) / 399).isCloseTo(0.5, within(0.005));
    }

    /** Fournier 2013, section 4: a near miss costs half of a full miss. */
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
            long[] onlyA = LongStream.of(a.boundaries())
                    .filter(x -> LongStream.of(b.boundaries()).noneMatch(y -> y == x)).toArray();
            long[] onlyB = LongStream.of(b.boundaries())
                    .filter(x -> LongStream.of(a.boundaries()).noneMatch(y -> y == x)).toArray();
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
        for (SegmentationMeasure m : new SegmentationMeasure[] {
            SegmentationMeasure.boundarySimilarity(2), SegmentationMeasure.segmentationSimilarity(2),
            SegmentationMeasure.windowDiff(), SegmentationMeasure.pk()}) {
            assertThat(m.value(study.onlyAnnotators(2, 0, 1)).get())
                    .isCloseTo(m.value(study).get(), within(1e-12));
        }
    }
}
