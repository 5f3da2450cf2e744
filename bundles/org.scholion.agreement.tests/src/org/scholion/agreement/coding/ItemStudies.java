/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.agreement.study.ItemStudy;

/** Small studies for tests. */
final class ItemStudies {
    private ItemStudies() {}

    /** Rows of labels separated by blanks, a row per item; {@code -} is missing. */
    static ItemStudy rows(String... rows) {
        List<String[]> cells = Arrays.stream(rows).map(r -> r.trim().split("\\s+")).toList();
        Set<String> labels = new LinkedHashSet<>();
        cells.forEach(r -> labels.addAll(Arrays.asList(r)));
        labels.remove("-");
        List<String> names = new ArrayList<>(labels);
        int[][] columns = new int[cells.get(0).length][cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            for (int a = 0; a < columns.length; a++) {
                columns[a][i] = names.indexOf(cells.get(i)[a]);
            }
        }
        return ItemStudy.ofColumns(annotators(columns.length), names, columns);
    }

    /** A contingency table of two annotators; labels are 1, 2, 3 … */
    static ItemStudy table(int[]... table) {
        List<int[]> items = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                for (int n = 0; n < table[i][j]; n++) {
                    items.add(new int[] {i, j});
                }
            }
        }
        int[][] columns = new int[2][items.size()];
        for (int i = 0; i < items.size(); i++) {
            columns[0][i] = items.get(i)[0];
            columns[1][i] = items.get(i)[1];
        }
        return ItemStudy.ofColumns(annotators(2), numbers(table.length), columns);
    }

    static List<String> annotators(int n) {
        return IntStream.range(0, n).mapToObj(i -> "A" + i).toList();
    }

    static List<String> numbers(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(Integer::toString).toList();
    }

    /** A random study whose annotators agree more than chance. */
    static ItemStudy random(Random random, int annotators, int items, int labels, double missing) {
        int[][] columns = new int[annotators][items];
        for (int i = 0; i < items; i++) {
            int truth = random.nextInt(labels);
            for (int a = 0; a < annotators; a++) {
                int said = random.nextDouble() < 0.6 ? truth : random.nextInt(labels);
                columns[a][i] = random.nextDouble() < missing ? ItemStudy.MISSING : said;
            }
        }
        return ItemStudy.ofColumns(annotators(annotators), numbers(labels), columns);
    }
}
