/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.clustering;

/**
 * Recall and precision as fractions, which add up over documents.
 *
 * @param recalled numerator of recall
 * @param recallable denominator of recall
 * @param precise numerator of precision
 * @param answered denominator of precision
 */
public record ClusteringScore(double recalled, double recallable, double precise, double answered) {
    /** Writes the four numbers into a row of such. */
    void put(double[] numbers, int at) {
        numbers[at] = recalled;
        numbers[at + 1] = recallable;
        numbers[at + 2] = precise;
        numbers[at + 3] = answered;
    }

    /** Recall; NaN where the key has nothing to recall. */
    public double recall() {
        return recalled / recallable;
    }

    /** Precision; NaN where the response has nothing. */
    public double precision() {
        return precise / answered;
    }

    /** The harmonic mean of both; 0 where one side is empty; NaN where both are. */
    public double f1() {
        double r = recallable > 0 ? recall() : 0;
        double p = answered > 0 ? precision() : 0;
        if (!(recallable > 0) && !(answered > 0)) {
            return Double.NaN;
        }
        return r + p == 0 ? 0 : 2 * r * p / (r + p);
    }
}
