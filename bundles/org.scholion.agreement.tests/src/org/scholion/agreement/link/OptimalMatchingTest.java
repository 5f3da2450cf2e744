/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OptimalMatchingTest {
    @Test
    void thatNoOtherMatchingWeighsMore() {
        Random random = new Random(1);
        for (int run = 0; run < 3_000; run++) {
            int left = random.nextInt(7);
            int right = random.nextInt(7);
            double[][] weight = new double[left][right];
            int edges = 0;
            for (double[] row : weight) {
                for (int j = 0; j < right; j++) {
                    row[j] =
                            random.nextInt(3) == 0
                                    ? Double.NaN
                                    : run % 2 == 0
                                            ? random.nextInt(5)
                                            : random.nextDouble() * 4 - 1;
                    edges += Double.isNaN(row[j]) ? 0 : 1;
                }
            }
            int[] from = new int[edges];
            int[] to = new int[edges];
            double[] w = new double[edges];
            int e = 0;
            for (int i = 0; i < left; i++) {
                for (int j = 0; j < right; j++) {
                    if (!Double.isNaN(weight[i][j])) {
                        from[e] = i;
                        to[e] = j;
                        w[e++] = weight[i][j];
                    }
                }
            }
            int[] match = OptimalMatching.maximumWeight(left, right, from, to, w);
            double sum = 0;
            boolean[] used = new boolean[right];
            for (int i = 0; i < left; i++) {
                if (match[i] >= 0) {
                    assertThat(used[match[i]]).isFalse();
                    used[match[i]] = true;
                    sum += weight[i][match[i]];
                }
            }
            assertThat(sum).isCloseTo(best(weight, 0, new boolean[right]), within(1e-9));
        }
    }

    private static double best(double[][] weight, int i, boolean[] used) {
        if (i == weight.length) {
            return 0;
        }
        double best = best(weight, i + 1, used);
        for (int j = 0; j < used.length; j++) {
            if (!used[j] && !Double.isNaN(weight[i][j])) {
                boolean[] more = Arrays.copyOf(used, used.length);
                more[j] = true;
                best = Math.max(best, weight[i][j] + best(weight, i + 1, more));
            }
        }
        return best;
    }
}
