/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

/** Times that were taken of the same thing again and again. */
final class Timings {

    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;

    private final List<Long> nanoseconds = new ArrayList<>();

    void add(long nanosecondsTaken) {
        nanoseconds.add(nanosecondsTaken);
    }

    int count() {
        return nanoseconds.size();
    }

    /** The time in milliseconds that half of the times do not exceed. */
    double median() {
        return percentile(50);
    }

    /**
     * The time in milliseconds that so many of a hundred times do not exceed: one of the times, not
     * between two.
     *
     * @param percent more than 0, at most 100
     */
    double percentile(int percent) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        int rank = Math.ceilDiv(percent * sorted.size(), 100);
        return sorted.get(Math.max(rank, 1) - 1) / NANOSECONDS_IN_A_MILLISECOND;
    }

    /** The longest time in milliseconds. */
    double longest() {
        return percentile(100);
    }
}
