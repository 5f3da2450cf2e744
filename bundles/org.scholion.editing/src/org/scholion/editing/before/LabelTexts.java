/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.corpus.MarkLabel;
import org.scholion.document.AttributeValue;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.words.Message;

/** Says in words what a label is, by the names of the schema as it is now. */
public final class LabelTexts {

    private final Schema schema;

    /** Creates texts for a schema. */
    public LabelTexts(Schema schema) {
        this.schema = schema;
    }

    /** Returns the name of the label's type, or its id where the schema does not know it. */
    public String type(MarkLabel label) {
        return type(label.typeId()).map(EntityType::name).orElse(label.typeId());
    }

    /** Returns the type and the values that it has. */
    public Message whole(MarkLabel label) {
        List<String> parts = Stream.concat(Stream.of(type(label)), values(label).stream()).toList();
        return Message.verbatim(String.join(" \u00b7 ", parts));
    }

    /** Returns the values by their names, in the order of the schema; of those it knows. */
    public List<String> values(MarkLabel label) {
        return type(label.typeId())
                .map(type -> type.description().attributes())
                .orElse(List.of())
                .stream()
                .flatMap(
                        attribute ->
                                Optional.ofNullable(label.attributes().get(attribute.id()))
                                        .map(value -> value(attribute, value))
                                        .stream())
                .toList();
    }

    private Optional<EntityType> type(String id) {
        return schema.type(id, EntityType.class);
    }

    private String value(Attribute attribute, AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text words -> words.value();
            case AttributeValue.Tags tags ->
                    String.join(", ", tags.tags().stream().map(id -> tag(attribute, id)).toList());
            case AttributeValue.Flag flag ->
                    attribute.name() + (flag.value() ? " \u2713" : " \u2717");
            case AttributeValue.Number number ->
                    attribute.name() + " " + number.value().toPlainString();
            case AttributeValue.Absent absent -> attribute.name() + " \u2205";
            case AttributeValue.Skipped skipped -> attribute.name() + " \u2013";
        };
    }

    private String tag(Attribute attribute, String id) {
        return attribute
                .tagSet()
                .flatMap(schema::tagSet)
                .flatMap(set -> set.tag(id))
                .map(Tag::name)
                .orElse(id);
    }
}
