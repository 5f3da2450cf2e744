/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scholion.words.Message;

/**
 * The columns of a wide table that are taken for annotators. Nothing in such a table says so, so
 * that keys, texts and a table without a header would be measured as if they were ratings; this
 * looks for what speaks against it.
 */
final class RatingColumns {
    /** Fewer different values may be chance. */
    private static final int LEAST_VALUES = 3;

    private static final int SEVERAL = -1;
    private static final Set<String> KEYS = Set.of("id", "text", "unit", "sentence");
    private static final Set<String> PEOPLE = Set.of("coder", "rater", "judge", "worker");

    private final TableReader table;
    private final int[] columns;
    private final boolean chosen;
    private final boolean headed;

    /** Per column its values, as long as no value came twice. */
    private final Map<Integer, Set<String>> different = new HashMap<>();

    /** Per value the column that has it, or {@link #SEVERAL}. */
    private final Map<String, Integer> columnOf = new HashMap<>();

    RatingColumns(
            TableReader table,
            int[] columns,
            TableOptions options,
            int item,
            int document,
            int weight)
            throws StudyException {
        this.table = table;
        this.columns = columns;
        chosen = !options.annotators().isEmpty();
        headed = item >= 0 || document >= 0 || weight >= 0;
        for (int c : columns) {
            different.put(c, new HashSet<>());
            String name = table.name(c).toLowerCase(Locale.ROOT);
            if (!chosen && (KEYS.contains(name) || name.endsWith("_id") || PEOPLE.contains(name))) {
                throw noRatings(c, PEOPLE.contains(name) ? "annotator" : "item", true);
            }
        }
    }

    /** Looks at a value of a column. */
    void said(int column, String value) {
        columnOf.merge(value, column, (a, b) -> a.equals(b) ? a : SEVERAL);
        Set<String> values = different.get(column);
        if (values != null && !values.add(value)) {
            different.remove(column);
        }
    }

    /** Says what speaks against the columns, once all rows were seen. */
    void check() throws StudyException {
        if (chosen) {
            return;
        }
        boolean value = Arrays.stream(columns).anyMatch(c -> columnOf.containsKey(table.name(c)));
        if (!headed && value) {
            throw new StudyException(
                    Message.of("agreement.table.no-header", "header", table.header()), 1, -1);
        }
        for (int c : columns) {
            Set<String> values = different.get(c);
            if (values != null
                    && values.size() >= LEAST_VALUES
                    && values.stream().allMatch(v -> columnOf.getOrDefault(v, SEVERAL) == c)
                    && !(numbers(values) && numbers(columnOf.keySet()))) {
                throw noRatings(c, "item", false);
            }
        }
    }

    private static boolean numbers(Set<String> values) {
        return values.stream().allMatch(v -> Numerals.decimal(v).isPresent());
    }

    private StudyException noRatings(int column, String instead, boolean byName) {
        return new StudyException(
                Message.of(
                        "agreement.table.no-ratings",
                        "column",
                        table.name(column),
                        "named",
                        byName,
                        "instead",
                        instead),
                1,
                column + 1L);
    }
}
