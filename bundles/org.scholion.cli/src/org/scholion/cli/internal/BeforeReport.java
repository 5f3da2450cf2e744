/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scholion.corpus.MarkLabel;
import org.scholion.document.AttributeValue;
import org.scholion.project.LabelledBefore;
import org.scholion.project.before.Labelled;
import org.scholion.project.before.LabelledPlace;
import org.scholion.schema.Schema;

/**
 * Shows how words are labelled.
 *
 * @param output where
 * @param schema what the labels are called in
 * @param json whether for programs
 */
record BeforeReport(Output output, Schema schema, boolean json) {

    /** Shows a result. */
    void show(LabelledBefore.Result result) {
        if (json) {
            Map<String, Object> tree = new TreeMap<>();
            tree.put("of", result.whose());
            tree.put("total", result.total());
            tree.put("labels", result.labels().stream().map(this::tree).toList());
            output.json(tree);
            return;
        }
        if (result.labels().isEmpty()) {
            output.lineOf("cli.list.never");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.number",
                        "cli.head.type",
                        "cli.head.values",
                        "cli.head.document",
                        "cli.head.line",
                        "cli.head.member",
                        "cli.head.said"));
        for (Labelled labelled : result.labels()) {
            rows.addAll(rows(labelled));
        }
        output.table(rows);
    }

    private List<List<String>> rows(Labelled labelled) {
        List<List<String>> rows = new ArrayList<>();
        String count = Integer.toString(labelled.count());
        String type = name(labelled.label());
        String values = values(labelled.label());
        if (labelled.places().isEmpty()) {
            rows.add(List.of(count, type, values, "", "", "", ""));
        }
        for (LabelledPlace place : labelled.places()) {
            boolean first = rows.isEmpty();
            rows.add(
                    List.of(
                            first ? count : "",
                            first ? type : "",
                            first ? values : "",
                            place.mark().document(),
                            Integer.toString(place.line()),
                            place.mark().member(),
                            place.before() + "[" + place.words() + "]" + place.after()));
        }
        return rows;
    }

    private String name(MarkLabel label) {
        return schema.types().stream()
                .filter(type -> type.id().equals(label.typeId()))
                .map(type -> type.name())
                .findFirst()
                .orElse(label.typeId());
    }

    private static String values(MarkLabel label) {
        return label.attributes().entrySet().stream()
                .map(each -> each.getKey() + "=" + word(each.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String word(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> text.value();
            case AttributeValue.Tags tags -> String.join(",", tags.tags());
            case AttributeValue.Flag flag -> Boolean.toString(flag.value());
            case AttributeValue.Number number -> number.value().toPlainString();
            case AttributeValue.Absent absent -> "absent";
            case AttributeValue.Skipped skipped -> "skipped";
        };
    }

    private Map<String, Object> tree(Labelled labelled) {
        Map<String, Object> attributes = new TreeMap<>();
        labelled.label().attributes().forEach((id, value) -> attributes.put(id, tree(value)));
        Map<String, Object> tree = new TreeMap<>();
        tree.put("type", labelled.label().typeId());
        tree.put("name", name(labelled.label()));
        tree.put("attributes", attributes);
        tree.put("count", labelled.count());
        tree.put("places", labelled.places().stream().map(BeforeReport::tree).toList());
        return tree;
    }

    private static Object tree(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> text.value();
            case AttributeValue.Tags tags -> tags.tags();
            case AttributeValue.Flag flag -> flag.value();
            case AttributeValue.Number number -> number.value();
            case AttributeValue.Absent absent -> Map.of("absent", true);
            case AttributeValue.Skipped skipped -> Map.of("skipped", skipped.reason());
        };
    }

    private static Map<String, Object> tree(LabelledPlace place) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("document", place.mark().document());
        tree.put("member", place.mark().member());
        tree.put("annotation", place.mark().annotation().value());
        tree.put("line", place.line());
        tree.put("begin", place.codePoints().begin());
        tree.put("end", place.codePoints().end());
        tree.put("offsets", "codepoint");
        tree.put("before", place.before());
        tree.put("text", place.words());
        tree.put("after", place.after());
        return tree;
    }
}
