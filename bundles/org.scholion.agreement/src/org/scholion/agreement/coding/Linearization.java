/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Gwet's linearised variance of a coefficient (Gwet, <i>Computing inter-rater reliability and its
 * variance in the presence of high agreement</i>, 2008; <i>Handbook</i>, 4th ed. 2014, chapter 5):
 * the variance over items of each item's part in the coefficient. Intervals use Student's t with
 * one degree of freedom less than there are items.
 */
final class Linearization {
    static final Message GWET = Message.of("agreement.method.linearised");

    private Linearization() {}

    /** The part of an item in chance agreement. */
    interface Chance {
        /**
         * The part.
         *
         * @param codes labels of the item, the first {@code m} of the array
         * @param who who gave them
         */
        double of(int[] codes, int[] who, int m);
    }

    /** The variance of (pa − pe)/(1 − pe). */
    static Optional<Inference> of(
            ItemStudy study,
            DistanceFunction.Prepared d,
            double pe,
            double coefficient,
            int atLeast,
            Chance chance) {
        double[] rated = new double[2];
        ItemGroups.each(
                study,
                (codes, who, m, items, weight) -> {
                    rated[0] += m >= atLeast ? items : 0;
                    rated[1] += m >= 2 ? items : 0;
                });
        double n = rated[0];
        double scale = n / rated[1];
        double[] squares = new double[1];
        ItemGroups.each(
                study,
                (codes, who, m, items, weight) -> {
                    if (m >= atLeast) {
                        double own =
                                m < 2 ? 0 : scale * (1 - meanDistance(codes, m, d) - pe) / (1 - pe);
                        double x =
                                own
                                        - 2
                                                * (1 - coefficient)
                                                * (chance.of(codes, who, m) - pe)
                                                / (1 - pe);
                        squares[0] += items * (x - coefficient) * (x - coefficient);
                    }
                });
        return studentT(coefficient, Math.sqrt(squares[0] / n / (n - 1)), (long) n - 1, GWET);
    }

    static int gather(int[][] columns, int item, int[] codes, int[] who) {
        int m = 0;
        for (int a = 0; a < columns.length; a++) {
            if (columns[a][item] >= 0) {
                who[m] = a;
                codes[m++] = columns[a][item];
            }
        }
        return m;
    }

    static double meanDistance(int[] codes, int m, DistanceFunction.Prepared d) {
        double sum = 0;
        for (int i = 1; i < m; i++) {
            for (int j = 0; j < i; j++) {
                sum += codes[i] == codes[j] ? 0 : d.between(codes[i], codes[j]);
            }
        }
        return sum / (m * (m - 1.0) / 2);
    }

    /**
     * An error below this share of what it is made of comes of rounding: nothing varies, and there
     * is nothing to test.
     */
    private static final double ROUNDING = 1e-10;

    static Optional<Inference> studentT(double value, double error, long freedom, Message source) {
        if (freedom < 1 || Double.isNaN(error)) {
            return Optional.empty();
        }
        OptionalDouble p =
                error > ROUNDING
                        ? OptionalDouble.of(
                                2
                                        * new TDistribution(freedom)
                                                .cumulativeProbability(-Math.abs(value / error)))
                        : OptionalDouble.empty();
        return Optional.of(
                new Inference(
                        value, error > ROUNDING ? error : 0, OptionalLong.of(freedom), p, source));
    }

    /** An interval from one standard error, a test from the error under chance. */
    static Optional<Inference> normal(
            double value, double error, double chanceError, Message source) {
        if (Double.isNaN(error)) {
            return Optional.empty();
        }
        OptionalDouble p =
                chanceError > ROUNDING
                        ? OptionalDouble.of(
                                2
                                        * new NormalDistribution()
                                                .cumulativeProbability(
                                                        -Math.abs(value / chanceError)))
                        : OptionalDouble.empty();
        return Optional.of(
                new Inference(
                        value, error > ROUNDING ? error : 0, OptionalLong.empty(), p, source));
    }
}
