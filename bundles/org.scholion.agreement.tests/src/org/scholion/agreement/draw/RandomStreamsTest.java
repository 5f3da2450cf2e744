/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RandomStreamsTest {

    private static double correlation(double[] x, double[] y) {
        double mx = 0;
        double my = 0;
        for (int i = 0; i < x.length; i++) {
            mx += x[i] / x.length;
            my += y[i] / x.length;
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static double[] numbers(SplittableRandom random, int skip) {
        double[] numbers = new double[2_000];
        for (int i = -skip; i < numbers.length; i++) {
            double next = random.nextDouble();
            if (i >= 0) {
                numbers[i] = next;
            }
        }
        return numbers;
    }

    @Test
    void thatTheStreamOfASeedIsAlwaysTheSame() {
        assertThat(RandomStreams.of(7, 3).nextLong()).isEqualTo(RandomStreams.of(7, 3).nextLong());
        assertThat(RandomStreams.of(7).nextLong()).isEqualTo(RandomStreams.of(7).nextLong());
    }

    @Test
    void thatStreamsOfNeighboursHaveNothingInCommonAlsoWhenShifted() {
        for (int shift = 0; shift < 4; shift++) {
            for (long seed = 0; seed < 20; seed++) {
                double[] own = numbers(RandomStreams.of(seed, 5), 0);
                assertThat(correlation(own, numbers(RandomStreams.of(seed + 1, 5), shift)))
                        .isCloseTo(0, within(0.1));
                assertThat(correlation(own, numbers(RandomStreams.of(seed, 6), shift)))
                        .isCloseTo(0, within(0.1));
            }
        }
    }

    @Test
    void thatSeedAndNumbersAreNotInterchangeable() {
        Set<Long> first = new HashSet<>();
        for (long seed = -50; seed < 50; seed++) {
            for (long number = -50; number < 50; number++) {
                first.add(RandomStreams.of(seed, number).nextLong());
            }
        }
        assertThat(first).hasSize(10_000);
        assertThat(RandomStreams.of(1, 2, 3).nextLong())
                .isNotEqualTo(RandomStreams.of(1, 3, 2).nextLong());
    }
}
