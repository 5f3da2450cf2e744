/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.result;

import java.util.ArrayList;
import java.util.List;

/**
 * A matrix over labels: coincidences (symmetric) or a confusion of one annotator (rows) with
 * another (columns). Cells that were never counted are 0 and take no memory.
 */
public final class LabelMatrix {
    private final String kind;
    private final List<String> labels;
    private final int[] rows;
    private final int[] columns;
    private final double[] values;

    /**
     * A matrix from its cells.
     *
     * @param kind {@code coincidence} or {@code confusion}
     * @param labels names of rows and columns
     * @param rows row of each cell
     * @param columns column of each cell
     * @param values value of each cell
     */
    public LabelMatrix(
            String kind, List<String> labels, int[] rows, int[] columns, double[] values) {
        this.kind = kind;
        this.labels = List.copyOf(labels);
        this.rows = rows.clone();
        this.columns = columns.clone();
        this.values = values.clone();
    }

    /** {@code coincidence} or {@code confusion}. */
    public String kind() {
        return kind;
    }

    /** Names of rows and columns. */
    public List<String> labels() {
        return labels;
    }

    /** The value of a cell, by names; 0 for what was never counted. */
    public double at(String row, String column) {
        int r = labels.indexOf(row);
        int c = labels.indexOf(column);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            if (rows[i] == r && columns[i] == c) {
                sum += values[i];
            }
        }
        return sum;
    }

    /** One cell that was counted. */
    public record Cell(String row, String column, double value) {}

    /** The cells that were counted. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            cells.add(new Cell(labels.get(rows[i]), labels.get(columns[i]), values[i]));
        }
        return cells;
    }
}
