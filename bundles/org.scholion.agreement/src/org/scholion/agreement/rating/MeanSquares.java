/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.rating;

/**
 * The mean squares of an analysis of variance of ratings.
 *
 * @param items how many items there are
 * @param ratings how many ratings each has; where they differ, what stands for it (Searle 1971)
 * @param between between items
 * @param annotators between annotators; NaN where ratings of an item are in no order
 * @param error what is left: with annotators apart, else within items
 * @param freedom the degrees of freedom of the error
 */
record MeanSquares(
        double items,
        double ratings,
        double between,
        double annotators,
        double error,
        double freedom) {
    /** A sum of squares below this share of all comes of rounding. */
    private static final double ROUNDING = 1e-12;

    /** With annotators apart: each item is rated by all. */
    static MeanSquares twoWay(TwoWaySums sums) {
        double n = sums.items();
        double k = sums.annotators();
        double least = ROUNDING * sums.total();
        double between = clean(sums.betweenItems(), least);
        double annotators = clean(sums.betweenAnnotators(), least);
        double error = clean(sums.total() - between - annotators, least);
        return new MeanSquares(
                n,
                k,
                between / (n - 1),
                annotators / (k - 1),
                error / ((n - 1) * (k - 1)),
                (n - 1) * (k - 1));
    }

    /**
     * Within items: ratings of an item are in no order, and items may have different numbers of
     * them.
     *
     * @param items how many there are
     * @param ratings how many ratings there are
     * @param squaredRatings the squared number of ratings of each item, added up
     * @param sum of all ratings
     * @param meanSquares the squared sum of each item's ratings over their number, added up
     * @param squares of all ratings, added up
     */
    static MeanSquares oneWay(
            double items,
            double ratings,
            double squaredRatings,
            double sum,
            double meanSquares,
            double squares) {
        double correction = sum * sum / ratings;
        double least = ROUNDING * (squares - correction);
        return new MeanSquares(
                items,
                (ratings - squaredRatings / ratings) / (items - 1),
                clean(meanSquares - correction, least) / (items - 1),
                Double.NaN,
                clean(squares - meanSquares, least) / (ratings - items),
                ratings - items);
    }

    private static double clean(double squares, double least) {
        return squares <= least ? 0 : squares;
    }

    /** The ratio of both. */
    double ratio() {
        return between / error;
    }
}
