/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AttributeValue;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/** The values that the label of an annotation shows after its type. */
final class ShownValues {

    private static final String BETWEEN = " \u00b7 ";

    private ShownValues() {}

    /** Returns what follows the type's name, empty if nothing is shown. */
    static String of(Schema schema, AnnotationType type, Map<String, AttributeValue> values) {
        if (values.isEmpty()) {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        for (Attribute attribute : type.attributes()) {
            @Nullable AttributeValue value = values.get(attribute.id());
            if (attribute.terms().shown() && value != null) {
                text(schema, attribute, value)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> shown.append(BETWEEN).append(text));
            }
        }
        return shown.toString();
    }

    private static Optional<String> text(Schema schema, Attribute attribute, AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> Optional.of(text.value());
            case AttributeValue.Number number -> Optional.of(number.value().toString());
            // of what is not so the label says nothing
            case AttributeValue.Flag flag ->
                    flag.value() ? Optional.of(attribute.name()) : Optional.empty();
            case AttributeValue.Tags tags -> {
                Optional<TagSet> set = attribute.tagSet().flatMap(schema::tagSet);
                yield Optional.of(
                        tags.tags().stream()
                                .map(id -> set.flatMap(s -> s.tag(id)).map(Tag::name).orElse(id))
                                .collect(Collectors.joining(", ")));
            }
            case AttributeValue.Absent absent -> Optional.empty();
            case AttributeValue.Skipped skipped -> Optional.empty();
        };
    }
}
