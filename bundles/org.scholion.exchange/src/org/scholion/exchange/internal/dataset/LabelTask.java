/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.exchange.dataset.DatasetConfig;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.Feature.Field;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.RowLosses;
import org.scholion.schema.DocumentLabelType;
import org.scholion.words.Message;

/** Whole texts with a column for each type of label. */
final class LabelTask implements DocumentTask {

    static final String NAME = "labels";

    private static final Message NO_TAG = Message.of("exchange.lost.label-tag");
    private static final Message ATTRIBUTES = Message.of("exchange.lost.label-attributes");
    private static final int BEFORE_LABELS = 2;

    private final LabelNames names;
    private final List<DocumentLabelType> types;
    private final DatasetConfig config;

    LabelTask(LabelNames names) {
        this.names = names;
        types = names.documentLabels();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("doc_id", new Feature.Text()));
        fields.add(new Field("text", new Feature.Text()));
        for (DocumentLabelType type : types) {
            String name = names.type(type.id());
            Feature label =
                    names.isOpen(type) ? new Feature.Text() : new Feature.Label(names.labels(type));
            fields.add(new Field(name, type.multiple() ? new Feature.Many(label) : label));
            fields.add(new Field(name + "_status", new Feature.Text()));
        }
        config = new DatasetConfig(NAME, fields);
    }

    @Override
    public DatasetConfig config() {
        return config;
    }

    @Override
    public void make(LaidOut laid, RowLosses losses, Sink sink) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        Map<String, String> status = new LinkedHashMap<>();
        for (Annotation annotation : laid.annotations()) {
            if (annotation instanceof DocumentLabel label) {
                boolean more = chosen.containsKey(label.typeId());
                List<String> tags = chosen.computeIfAbsent(label.typeId(), t -> new ArrayList<>());
                boolean multiple =
                        types.stream().anyMatch(t -> t.id().equals(label.typeId()) && t.multiple());
                List<String> added = tags(label.value());
                if (more && !multiple || !multiple && added.size() > 1 || isUnknown(label)) {
                    losses.lose(NO_TAG, label);
                    continue;
                }
                tags.addAll(added);
                status.put(label.typeId(), AttributeStructs.status(label.value()));
                losses.write(label);
                if (!label.header().attributes().isEmpty()) {
                    losses.lose(ATTRIBUTES, label);
                }
            }
        }
        @Nullable Object[] row = new @Nullable Object[BEFORE_LABELS + 2 * types.size()];
        row[0] = laid.document().name();
        row[1] = laid.document().text();
        for (int i = 0; i < types.size(); i++) {
            DocumentLabelType type = types.get(i);
            List<String> tags = chosen.getOrDefault(type.id(), List.of());
            boolean given = "given".equals(status.get(type.id()));
            row[BEFORE_LABELS + 2 * i] = given ? value(type, tags) : null;
            row[BEFORE_LABELS + 2 * i + 1] = status.getOrDefault(type.id(), "unmarked");
        }
        sink.take(row);
    }

    private boolean isUnknown(DocumentLabel label) {
        return types.stream()
                .filter(type -> type.id().equals(label.typeId()))
                .allMatch(
                        type ->
                                !names.isOpen(type)
                                        && tags(label.value()).stream()
                                                .anyMatch(tag -> number(type, tag) < 0));
    }

    private static List<String> tags(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Tags tags -> tags.tags();
            case AttributeValue.Text text -> List.of(text.value());
            default -> List.of();
        };
    }

    private int number(DocumentLabelType type, String tag) {
        return names.labels(type).indexOf(names.tag(java.util.Optional.of(type.tagSet()), tag));
    }

    private @Nullable Object value(DocumentLabelType type, List<String> tags) {
        if (names.isOpen(type)) {
            List<String> words =
                    tags.stream()
                            .map(t -> names.tag(java.util.Optional.of(type.tagSet()), t))
                            .toList();
            return type.multiple() ? words : words.isEmpty() ? null : words.get(0);
        }
        int[] numbers = tags.stream().mapToInt(tag -> number(type, tag)).toArray();
        return type.multiple() ? numbers : numbers.length == 0 ? null : (Integer) numbers[0];
    }
}
