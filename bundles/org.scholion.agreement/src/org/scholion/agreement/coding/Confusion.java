/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.List;
import java.util.TreeMap;
import org.scholion.agreement.result.LabelMatrix;
import org.scholion.agreement.study.ItemStudy;

/** How often the first annotator said row where the second said column. */
final class Confusion {
    /** Receives the cells that were counted. */
    interface Cell {
        void at(int row, int column, double count);
    }

    private final int labels;
    private final TreeMap<Long, double[]> cells = new TreeMap<>();

    private Confusion(int labels) {
        this.labels = labels;
    }

    static Confusion of(ItemStudy study) {
        Confusion confusion = new Confusion(study.labels().size());
        int[] first = study.columns()[0];
        int[] second = study.columns()[1];
        int n = study.labels().size();
        double[] dense = n <= 512 ? new double[n * n] : new double[0];
        for (int i = 0; i < first.length; i++) {
            if (first[i] >= 0 && second[i] >= 0) {
                if (dense.length > 0) {
                    dense[first[i] * n + second[i]] += study.weight(i);
                } else {
                    confusion.add((long) first[i] * n + second[i], study.weight(i));
                }
            }
        }
        for (int cell = 0; cell < dense.length; cell++) {
            if (dense[cell] != 0) {
                confusion.add(cell, dense[cell]);
            }
        }
        return confusion;
    }

    private void add(long cell, double count) {
        cells.computeIfAbsent(cell, k -> new double[1])[0] += count;
    }

    void forEach(Cell sink) {
        cells.forEach((key, n) -> sink.at((int) (key / labels), (int) (key % labels), n[0]));
    }

    LabelMatrix matrix(List<String> names) {
        int[] rows = cells.keySet().stream().mapToInt(k -> (int) (k / labels)).toArray();
        int[] columns = cells.keySet().stream().mapToInt(k -> (int) (k % labels)).toArray();
        double[] values = cells.values().stream().mapToDouble(v -> v[0]).toArray();
        return new LabelMatrix("confusion", names, rows, columns, values);
    }
}
