/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.schema.TagSet;

/**
 * What can be chosen as a label of the whole document.
 *
 * @param type the label
 * @param now what is chosen
 * @param tags the tags of its set, then those chosen that the set lacks
 * @param order the tags of its set in their order, by their ids
 * @param open whether other words can be written
 */
public record LabelValues(
        DocumentLabelType type,
        Optional<AttributeValue> now,
        List<ValueChoice> tags,
        List<String> order,
        boolean open) {

    public LabelValues {
        tags = List.copyOf(tags);
        order = List.copyOf(order);
    }

    /** Reads a label of a document. */
    public static LabelValues of(
            AnnotationLookup annotations, Schema schema, DocumentLabelType type) {
        Optional<AttributeValue> now = value(annotations, type);
        Optional<TagSet> set = schema.tagSet(type.tagSet());
        List<ValueChoice> tags = new ArrayList<>(set.map(ValueChoice::tags).orElseGet(List::of));
        List<String> order =
                tags.stream().flatMap(tag -> ValueChoice.tags(tag.value()).stream()).toList();
        ValueChoice.tags(now).stream()
                .filter(tag -> !order.contains(tag))
                .forEach(tag -> tags.add(tag(tag)));
        return new LabelValues(type, now, tags, order, set.map(TagSet::open).orElse(false));
    }

    /** Returns what a label of a document is. */
    public static Optional<AttributeValue> value(
            AnnotationLookup annotations, DocumentLabelType type) {
        return annotations.all().stream()
                .filter(DocumentLabel.class::isInstance)
                .map(DocumentLabel.class::cast)
                .filter(label -> label.typeId().equals(type.id()))
                .map(DocumentLabel::value)
                .findFirst();
    }

    /**
     * Returns the label after a choice is clicked: where several fit, it is added or taken away.
     */
    public Optional<AttributeValue> chosen(ValueChoice choice) {
        return choice.chosen(now, order, type.multiple());
    }

    /** Returns the label after a word was written that is not in its set. */
    public Optional<AttributeValue> written(String word) {
        return chosen(tag(word.strip()));
    }

    private static ValueChoice tag(String tag) {
        return new ValueChoice(tag, "", Optional.of(AttributeValue.Tags.of(tag)), false);
    }
}
