/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.TreeMap;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.LabelMatrix;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/** The parts of a result that every measure for items shows alike. */
final class ItemIngredients {
    private ItemIngredients() {}

    /** Units used and left out. */
    static void count(ItemStudy study, AgreementResult.Builder result) {
        double[] rated = new double[2];
        ItemGroups.each(
                study,
                (codes, who, m, items, weight) -> {
                    if (m < 2) {
                        rated[m] += items;
                    }
                });
        long none = study.annotators().isEmpty() ? study.items() : (long) rated[0];
        long one = (long) rated[1];
        result.units(study.items() - none - one);
        result.excluded(Message.of("agreement.excluded.rated-by-nobody"), none);
        result.excluded(Message.of("agreement.excluded.rated-by-one"), one);
    }

    /** The confusion of two annotators, or the coincidences of more. */
    static void matrix(ItemStudy study, ItemCounts counts, AgreementResult.Builder result) {
        if (study.annotators().size() == 2) {
            result.matrix(Confusion.of(study).matrix(study.labels()));
            return;
        }
        int n = counts.cellN.length;
        int[] rows = new int[2 * n];
        int[] columns = new int[2 * n];
        double[] values = new double[2 * n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            double o = counts.cellN[i] / (counts.cellM[i] - 1);
            boolean diagonal = counts.cellC[i] == counts.cellK[i];
            rows[size] = counts.cellC[i];
            columns[size] = counts.cellK[i];
            values[size++] = diagonal ? 2 * o : o;
            if (!diagonal) {
                rows[size] = counts.cellK[i];
                columns[size] = counts.cellC[i];
                values[size++] = o;
            }
        }
        result.matrix(merged(study, rows, columns, values, size));
    }

    /** Cells of items with different numbers of ratings are the same cell of the matrix. */
    private static LabelMatrix merged(
            ItemStudy study, int[] rows, int[] columns, double[] values, int size) {
        TreeMap<Long, Double> cells = new TreeMap<>();
        int labels = study.labels().size();
        for (int i = 0; i < size; i++) {
            cells.merge((long) rows[i] * labels + columns[i], values[i], (x, y) -> x + y);
        }
        int[] r = cells.keySet().stream().mapToInt(k -> (int) (k / labels)).toArray();
        int[] c = cells.keySet().stream().mapToInt(k -> (int) (k % labels)).toArray();
        double[] v = cells.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new LabelMatrix("coincidence", study.labels(), r, c, v);
    }

    /** One minus the mean distance of an annotator's labels to those of the others. */
    static void perAnnotator(
            ItemStudy study, DistanceFunction.Prepared d, AgreementResult.Builder result) {
        int people = study.annotators().size();
        double[] distance = new double[people];
        double[] pairs = new double[people];
        ItemGroups.each(
                study,
                (codes, who, m, items, weight) -> {
                    for (int i = 1; i < m; i++) {
                        for (int j = 0; j < i; j++) {
                            double x =
                                    codes[i] == codes[j]
                                            ? 0
                                            : weight * d.between(codes[i], codes[j]);
                            distance[who[i]] += x;
                            distance[who[j]] += x;
                            pairs[who[i]] += weight;
                            pairs[who[j]] += weight;
                        }
                    }
                });
        for (int a = 0; a < people; a++) {
            result.annotator(
                    study.annotators().get(a),
                    pairs[a] > 0
                            ? Value.of(1 - distance[a] / pairs[a])
                            : Value.undefined(Message.of("agreement.undefined.shares-nothing")));
        }
    }
}
