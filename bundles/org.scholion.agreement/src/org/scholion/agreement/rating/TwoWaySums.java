/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.rating;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;

/**
 * What adds up of items that all annotators rated: how many they are, the squares of the sums of
 * each item, the squares of ratings, and the ratings of each annotator.
 *
 * @param sums these, in that order
 */
record TwoWaySums(double[] sums) {

    /** The sums of all items of a table whose numbers are centred. */
    static TwoWaySums of(RatingTable table) {
        double[] sums = new double[table.annotators() + 3];
        for (int i = 0; i < table.items(); i++) {
            add(table, i, sums);
        }
        return new TwoWaySums(sums);
    }

    private static void add(RatingTable table, int item, double[] sums) {
        double[] own = table.ratings()[item];
        double weight = table.weights()[item];
        double sum = 0;
        for (int a = 0; a < own.length; a++) {
            sum += own[a];
            sums[2] += weight * own[a] * own[a];
            sums[3 + a] += weight * own[a];
        }
        sums[0] += weight;
        sums[1] += weight * sum * sum;
    }

    /** The figures of draws of the documents of a table whose numbers are centred. */
    static DocumentFigures figures(RatingTable table, ToDoubleFunction<TwoWaySums> figure) {
        double[][] sums = new double[table.clusters()][table.annotators() + 3];
        for (int i = 0; i < table.items(); i++) {
            add(table, i, sums[table.clusterOf()[i]]);
        }
        return new DocumentSums(
                sums.length,
                table.annotators() + 3,
                d -> sums[d],
                drawn -> figure.applyAsDouble(new TwoWaySums(drawn)));
    }

    int annotators() {
        return sums.length - 3;
    }

    /** How many items there are. */
    double items() {
        return sums[0];
    }

    /** The mean rating of an annotator, from the centre. */
    double mean(int annotator) {
        return sums[3 + annotator] / sums[0];
    }

    private double correction() {
        double all = Arrays.stream(sums, 3, sums.length).sum();
        return all * all / (sums[0] * annotators());
    }

    /** The sum of squares of all ratings around their mean. */
    double total() {
        return Math.max(0, sums[2] - correction());
    }

    /** The sum of squares between items. */
    double betweenItems() {
        return Math.max(0, sums[1] / annotators() - correction());
    }

    /** The sum of squares between annotators. */
    double betweenAnnotators() {
        double squares = 0;
        for (int a = 0; a < annotators(); a++) {
            squares += sums[3 + a] * sums[3 + a] / sums[0];
        }
        return Math.max(0, squares - correction());
    }

    /** The covariances of each two annotators, by the number of items, added up. */
    double covariances() {
        double all = Arrays.stream(sums, 3, sums.length).sum() / sums[0];
        double squares = 0;
        for (int a = 0; a < annotators(); a++) {
            squares += mean(a) * mean(a);
        }
        return (sums[1] - sums[2]) / (2 * sums[0]) - (all * all - squares) / 2;
    }

    /** The mean squared differences of each two annotators, added up. */
    double differences() {
        return Math.max(0, (annotators() * sums[2] - sums[1]) / sums[0]);
    }
}
