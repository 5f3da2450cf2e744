/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Exclusion;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.LabelMatrix;
import org.scholion.agreement.result.Value;
import org.scholion.words.Message;

/**
 * A result as a tree of maps, lists, numbers, texts and nulls, ready for any writer of JSON. Keys
 * are sorted. Words are English, whatever the language of messages. Fields as {@code scholion
 * agreement --json} has them, with the ingredients under {@code details}.
 */
public final class ResultTree {
    private ResultTree() {}

    /** The tree of a result; null stands for JSON's null. */
    public static Map<String, @Nullable Object> of(AgreementResult result) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("layer", null);
        tree.put("measure", result.measure());
        tree.put("members", result.annotators());
        tree.put("by", null);
        result.group().ifPresent(g -> tree.put("by", group(g)));
        value(tree, "value", "undefined", result.value());
        tree.put("ci", null);
        result.interval().ifPresent(i -> tree.put("ci", List.of(i.low(), i.high())));
        tree.put("units", result.units());
        tree.put("excluded", result.excluded().stream().map(ResultTree::exclusion).toList());
        tree.put("details", details(result));
        return tree;
    }

    private static void value(
            Map<String, @Nullable Object> tree, String number, String reason, Value value) {
        tree.put(number, value instanceof Value.Defined d ? (Object) d.value() : null);
        tree.put(reason, value instanceof Value.Undefined u ? u.because().toString() : null);
    }

    private static Map<String, Object> exclusion(Exclusion e) {
        return new TreeMap<>(Map.of("reason", e.reason().toString(), "count", e.count()));
    }

    private static Map<String, Object> group(Group group) {
        return switch (group.kind()) {
            case LABEL -> Map.of("label", group.names().get(0));
            case DOCUMENT -> Map.of("document", group.names().get(0));
            case PAIR -> Map.of("pair", group.names());
            case WITHOUT -> Map.of("without", group.names().get(0));
            case ROUND -> Map.of("round", group.names().get(0));
            case DIFFERENCE ->
                    Map.of(
                            "difference",
                            List.of(group.names().subList(0, 2), group.names().subList(2, 4)));
        };
    }

    private static Map<String, @Nullable Object> details(AgreementResult result) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        String unit =
                switch (result.basis()) {
                    case AGREEMENT -> "agreement";
                    case DISAGREEMENT -> "disagreement";
                    case SCORE -> "score";
                };
        result.observed().ifPresent(x -> tree.put("observed-" + unit, x));
        result.expected().ifPresent(x -> tree.put("expected-" + unit, x));
        tree.put("by-label", values(result.byLabel()));
        tree.put("by-annotator", values(result.byAnnotator()));
        result.matrix()
                .ifPresent(
                        m -> tree.put(m.kind(), m.cells().stream().map(ResultTree::cell).toList()));
        result.inference()
                .ifPresent(
                        i -> {
                            tree.put("standard-error", i.standardError());
                            i.p().ifPresent(p -> tree.put("p", p));
                            tree.put("inference", i.source().toString());
                        });
        result.interval().ifPresent(i -> tree.put("interval", interval(i)));
        result.precision().missing().ifPresent(why -> tree.put("no-interval", why.toString()));
        if (!result.warnings().isEmpty()) {
            tree.put("warnings", result.warnings().stream().map(Message::toString).toList());
        }
        result.details().forEach((k, v) -> tree.put(k, plain(v)));
        return tree;
    }

    private static Object plain(Object detail) {
        if (detail instanceof Interval i) {
            return interval(i);
        }
        return detail instanceof Message said ? said.toString() : detail;
    }

    private static Map<String, Object> interval(Interval i) {
        return new TreeMap<>(
                Map.of(
                        "low",
                        i.low(),
                        "high",
                        i.high(),
                        "level",
                        i.level(),
                        "method",
                        i.method().toString()));
    }

    private static Map<String, Object> cell(LabelMatrix.Cell cell) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("column", cell.column());
        tree.put("count", cell.value());
        tree.put("row", cell.row());
        return tree;
    }

    private static Map<String, Object> values(Map<String, Value> by) {
        Map<String, Object> tree = new TreeMap<>();
        by.forEach(
                (name, v) -> {
                    Map<String, @Nullable Object> one = new TreeMap<>();
                    value(one, "value", "undefined", v);
                    tree.put(name, one);
                });
        return tree;
    }
}
