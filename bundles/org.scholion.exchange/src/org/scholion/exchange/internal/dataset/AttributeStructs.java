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
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.Feature.Field;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.schema.Attribute;

/** The attributes of annotations: name, value, and which of the kinds of nothing it is. */
final class AttributeStructs {

    static final Feature FEATURE =
            new Feature.Many(
                    new Feature.Struct(
                            List.of(
                                    new Field("name", new Feature.Text()),
                                    new Field("value", new Feature.Text()),
                                    new Field("status", new Feature.Text()))));

    private final LabelNames names;

    AttributeStructs(LabelNames names) {
        this.names = names;
    }

    List<Object[]> of(Annotation annotation) {
        List<Object[]> all = new ArrayList<>();
        annotation
                .header()
                .attributes()
                .forEach(
                        (id, value) -> {
                            String name = names.attribute(annotation.typeId(), id);
                            Optional<String> tagSet =
                                    names.schema()
                                            .type(annotation.typeId())
                                            .flatMap(type -> type.attribute(id))
                                            .flatMap(Attribute::tagSet);
                            for (@Nullable String word : words(value, tagSet)) {
                                all.add(new @Nullable Object[] {name, word, status(value)});
                            }
                        });
        return all;
    }

    private List<@Nullable String> words(AttributeValue value, Optional<String> tagSet) {
        List<@Nullable String> words = new ArrayList<>();
        switch (value) {
            case AttributeValue.Text text -> words.add(text.value());
            case AttributeValue.Tags tags ->
                    tags.tags().forEach(tag -> words.add(names.tag(tagSet, tag)));
            case AttributeValue.Flag flag -> words.add(String.valueOf(flag.value()));
            case AttributeValue.Number number -> words.add(number.value().toPlainString());
            case AttributeValue.Absent absent -> words.add(null);
            case AttributeValue.Skipped skipped -> words.add(null);
        }
        return words;
    }

    /** Returns which kind of value or of nothing this is. */
    static String status(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Absent absent -> "absent";
            case AttributeValue.Skipped skipped -> "skipped";
            default -> "given";
        };
    }

    /** Returns the kind of a value that there may not be. */
    static String status(Optional<AttributeValue> value) {
        return value.map(AttributeStructs::status).orElse("unmarked");
    }
}
