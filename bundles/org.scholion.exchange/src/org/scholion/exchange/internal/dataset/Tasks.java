/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.schema.DocumentLabelType;

/** The tasks that a schema has types for. */
public final class Tasks {

    private Tasks() {}

    /** Returns the tasks. */
    public static List<DocumentTask> of(LabelNames names, LayoutOptions options) {
        List<DocumentTask> tasks = new ArrayList<>();
        if (!names.entities().isEmpty()) {
            tasks.add(new TagTask(names, options));
            tasks.add(new SpanTask(names));
        }
        if (names.relations().size() > 1) {
            tasks.add(new RelationTask(names));
        }
        if (names.polarities().size() > 1) {
            tasks.add(new StanceTask(names));
        }
        if (!names.documentLabels().isEmpty()) {
            tasks.add(new LabelTask(names));
        }
        return List.copyOf(tasks);
    }

    /** Returns all labels with their numbers as JSON. */
    public static String labelNumbers(LabelNames names) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        if (!names.entities().isEmpty()) {
            numbers(all, TagTask.NAME, names.tags());
            numbers(all, SpanTask.NAME, names.entities());
        }
        if (names.relations().size() > 1) {
            numbers(all, RelationTask.NAME, names.relations());
        }
        if (names.polarities().size() > 1) {
            numbers(all, StanceTask.NAME, names.polarities());
            if (!names.intensities().isEmpty()) {
                numbers(all, StanceTask.INTENSITIES, names.intensities());
            }
        }
        if (!names.documentLabels().isEmpty()) {
            ObjectNode labels = all.putObject(LabelTask.NAME);
            for (DocumentLabelType type : names.documentLabels()) {
                numbers(labels, names.type(type.id()), names.labels(type));
            }
        }
        return all.toPrettyString() + "\n";
    }

    private static void numbers(ObjectNode all, String name, List<String> labels) {
        ObjectNode numbers = all.putObject(name);
        for (int i = 0; i < labels.size(); i++) {
            numbers.put(labels.get(i), i);
        }
    }
}
