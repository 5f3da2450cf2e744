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
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scholion.agreement.Measures;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.study.ItemStudy;

/** Studies of numbers for tests. */
final class Ratings {
    static final List<String> ALL =
            List.of(
                    "icc-1-1",
                    "icc-1-k",
                    "icc-2-1",
                    "icc-2-k",
                    "icc-3-1",
                    "icc-3-k",
                    "kendall-w",
                    "lin-ccc");

    private Ratings() {}

    static ItemFigure figure(String name) throws Exception {
        return Measures.items(name, Optional.empty(), 1);
    }

    /** The figure by name; NaN if undefined. */
    static double value(String name, ItemStudy study) throws Exception {
        return figure(name).of(study).value().orNaN();
    }

    /** A row of numbers for each item; NaN is missing. */
    static ItemStudy items(double[]... rows) {
        TreeSet<Double> used = new TreeSet<>();
        for (double[] row : rows) {
            Arrays.stream(row).filter(x -> !Double.isNaN(x)).forEach(used::add);
        }
        List<Double> labels = new ArrayList<>(used);
        int[][] columns = new int[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int a = 0; a < columns.length; a++) {
                columns[a][i] = labels.indexOf(rows[i][a]);
            }
        }
        return ItemStudy.ofColumns(
                IntStream.range(0, columns.length).mapToObj(a -> "a" + a).toList(),
                labels.stream().map(String::valueOf).toList(),
                columns);
    }

    /** A row of numbers for each annotator. */
    static ItemStudy annotators(double[]... columns) {
        double[][] rows = new double[columns[0].length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int a = 0; a < columns.length; a++) {
                rows[i][a] = columns[a][i];
            }
        }
        return items(rows);
    }

    /** Whole numbers from 0 to 9 around a truth; some missing. */
    static double[][] random(Random random, int items, int annotators, double missing) {
        double[][] rows = new double[items][annotators];
        for (double[] row : rows) {
            int truth = random.nextInt(8);
            Arrays.setAll(
                    row,
                    a -> random.nextDouble() < missing ? Double.NaN : truth + random.nextInt(3));
        }
        return rows;
    }
}
