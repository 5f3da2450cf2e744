/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks;

import java.util.Arrays;

/** Medians of repeated work. */
public final class Median {
    private Median() {}

    /** Work whose time is taken. */
    @FunctionalInterface
    public interface Work {
        /** Does the work once. */
        void run() throws Exception;
    }

    /** The median of some values, of which there is at least one. */
    public static double of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The median time of some work in milliseconds, after runs that are not counted. */
    public static double millisecondsOf(int uncounted, int counted, Work work) throws Exception {
        for (int i = 0; i < uncounted; i++) {
            work.run();
        }
        double[] times = new double[counted];
        for (int i = 0; i < counted; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return of(times);
    }
}
