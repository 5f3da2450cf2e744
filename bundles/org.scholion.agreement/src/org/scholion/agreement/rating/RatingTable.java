/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * The ratings of those items that have enough of them, as numbers.
 *
 * @param annotators how many there are
 * @param ratings per item the numbers of those who rated it, in the order of annotators
 * @param weights how much each item counts: as many items as that
 * @param clusterOf the document of each item, or the item itself where there are no documents
 * @param clusters how many documents there are
 * @param fewer how many items were left out since fewer annotators than needed rated them
 */
record RatingTable(
        int annotators,
        double[][] ratings,
        double[] weights,
        int[] clusterOf,
        int clusters,
        long fewer) {

    /**
     * The ratings of a study.
     *
     * @param numbers the number of each label
     * @param least how many annotators must have rated an item
     */
    static RatingTable of(ItemStudy study, double[] numbers, int least) {
        int[][] columns = study.columns();
        List<double[]> ratings = new ArrayList<>();
        double[] weights = new double[study.items()];
        int[] clusterOf = new int[study.items()];
        double[] own = new double[columns.length];
        for (int i = 0; i < study.items(); i++) {
            int m = 0;
            for (int[] column : columns) {
                if (column[i] != ItemStudy.MISSING) {
                    own[m++] = numbers[column[i]];
                }
            }
            if (m >= least && study.weight(i) > 0) {
                weights[ratings.size()] = study.weight(i);
                clusterOf[ratings.size()] = study.documentOf(i);
                ratings.add(Arrays.copyOf(own, m));
            }
        }
        int items = ratings.size();
        return new RatingTable(
                columns.length,
                ratings.toArray(double[][]::new),
                Arrays.copyOf(weights, items),
                Arrays.copyOf(clusterOf, items),
                study.clusters(),
                study.items() - items);
    }

    /** How many items there are. */
    int items() {
        return ratings.length;
    }

    /**
     * The same numbers as distances from their mean, which changes no figure and keeps sums of
     * squares from losing what they differ by.
     */
    RatingTable centred() {
        double mean = Arrays.stream(ratings).flatMapToDouble(Arrays::stream).average().orElse(0);
        double[][] centred =
                Arrays.stream(ratings)
                        .map(row -> Arrays.stream(row).map(x -> x - mean).toArray())
                        .toArray(double[][]::new);
        return new RatingTable(annotators, centred, weights, clusterOf, clusters, fewer);
    }

    /** Says how many items were used, and how many were not. */
    void count(boolean byAll, AgreementResult.Builder result) {
        result.units(items());
        result.excluded(Message.of("agreement.excluded.rated-by-fewer", "all", byAll), fewer);
    }

    /** Says that there are too few items. */
    Message tooFew(boolean byAll) {
        return Message.of("agreement.undefined.few-items", "items", items(), "all", byAll);
    }
}
