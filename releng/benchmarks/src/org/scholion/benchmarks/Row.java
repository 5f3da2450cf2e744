/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one benchmark measured.
 *
 * @param ours the middle of our work's runs, in {@code unit}; of rows held to a p99, the p99 of the
 *     middle run
 * @param against the same of the peer's work, or the limit, in {@code unit}
 * @param unit such as {@code ms} or {@code MB}
 * @param reach the largest ratio of the two that will do
 * @param oursIs what {@code ours} is, in words; may be empty
 * @param againstIs what {@code against} is, in words; may be empty
 * @param details further figures, such as percentiles, by what they are (with their units)
 */
public record Row(
        String name,
        double ours,
        double against,
        String unit,
        double reach,
        String oursIs,
        String againstIs,
        SortedMap<String, Double> details) {

    public Row {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** Creates a row that says neither side in words and has no details. */
    public Row(String name, double ours, double against, String unit, double reach) {
        this(name, ours, against, unit, reach, "", "", Collections.emptySortedMap());
    }

    /** Returns this row with both sides in words. */
    public Row saying(String ourWords, String againstWords) {
        return new Row(name, ours, against, unit, reach, ourWords, againstWords, details);
    }

    /**
     * Returns this row with one more detail.
     *
     * @param detail what it is, with its unit, such as {@code p50 ms}
     * @param value a finite number
     */
    public Row with(String detail, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(detail + " is no number: " + value);
        }
        SortedMap<String, Double> more = new TreeMap<>(details);
        more.put(detail, value);
        return new Row(name, ours, against, unit, reach, oursIs, againstIs, more);
    }

    /** Ours by theirs. */
    public double ratio() {
        return ours / against;
    }

    /** Whether the ratio is within reach; false if it is not a number. */
    public boolean ok() {
        return ratio() <= reach;
    }

    String toJson() {
        List<String> figures = new ArrayList<>();
        for (Map.Entry<String, Double> detail : details.entrySet()) {
            figures.add(quoted(detail.getKey()) + ":" + detail.getValue());
        }
        return String.format(
                Locale.ROOT,
                "{\"name\":%s,\"ours\":%s,\"against\":%s,\"unit\":%s,\"ratio\":%s,"
                        + "\"reach\":%s,\"ok\":%s,\"oursIs\":%s,\"againstIs\":%s,"
                        + "\"details\":{%s}}",
                quoted(name),
                ours,
                against,
                quoted(unit),
                ratio(),
                reach,
                ok(),
                quoted(oursIs),
                quoted(againstIs),
                String.join(",", figures));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    /** The row in a line of its own; below it, indented, what the sides are and the details. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        lines.append(
                String.format(
                        Locale.ROOT,
                        "%-20s %12.3f %s %12.3f %s %8.3f %8.3f %s",
                        name,
                        ours,
                        unit,
                        against,
                        unit,
                        ratio(),
                        reach,
                        ok() ? "ok" : "short"));
        if (!oursIs.isEmpty() || !againstIs.isEmpty()) {
            lines.append("\n    ").append(oursIs).append("; against ").append(againstIs);
        }
        if (!details.isEmpty()) {
            List<String> figures = new ArrayList<>();
            details.forEach(
                    (detail, value) ->
                            figures.add(String.format(Locale.ROOT, "%s %.3f", detail, value)));
            lines.append("\n    ").append(String.join(", ", figures));
        }
        return lines.toString();
    }
}
