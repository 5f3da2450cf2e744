/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's correction of several tests (<i>A simple sequentially rejective multiple test
 * procedure</i>, Scandinavian Journal of Statistics 6, 1979): where all whose corrected p is at
 * most a level are called changes, the chance that any of them is none is at most that level,
 * however tests hang together.
 */
public final class Holm {
    private Holm() {}

    /**
     * Corrects.
     *
     * @param p of each test, from 0 to 1; NaN for one that could not be made, which does not count
     * @return the corrected p of each, from 0 to 1, NaN where there is none
     */
    public static double[] corrected(double... p) {
        int[] order =
                IntStream.range(0, p.length)
                        .filter(i -> !Double.isNaN(p[i]))
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> p[i]))
                        .mapToInt(i -> i)
                        .toArray();
        double[] corrected = new double[p.length];
        Arrays.fill(corrected, Double.NaN);
        double most = 0;
        for (int rank = 0; rank < order.length; rank++) {
            most = Math.max(most, Math.min(1, (order.length - rank) * p[order[rank]]));
            corrected[order[rank]] = most;
        }
        return corrected;
    }
}
