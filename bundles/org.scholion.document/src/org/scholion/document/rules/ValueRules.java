/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.AttributeValue;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.AttributeTerms;
import org.scholion.schema.TagSet;

/** Which values go where. */
public final class ValueRules {

    private ValueRules() {}

    /** Tells whether an attribute of a kind takes a value; absent and skipped go anywhere. */
    public static boolean fits(AttributeKind kind, AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text ->
                    kind == AttributeKind.TEXT
                            || kind == AttributeKind.DATE
                            || kind == AttributeKind.IDENTIFIER
                            || kind == AttributeKind.LINK;
            case AttributeValue.Tags tags ->
                    kind == AttributeKind.TAGS
                            || kind == AttributeKind.TAG && tags.tags().size() == 1;
            case AttributeValue.Flag flag -> kind == AttributeKind.FLAG;
            case AttributeValue.Number number ->
                    kind == AttributeKind.DECIMAL
                            || kind == AttributeKind.INTEGER
                                    && number.value().stripTrailingZeros().scale() <= 0;
            case AttributeValue.Absent absent -> true;
            case AttributeValue.Skipped skipped -> true;
        };
    }

    /**
     * Tells whether an attribute is asked for beside these values of the annotation, by attribute.
     */
    public static boolean isAsked(Attribute attribute, Map<String, AttributeValue> values) {
        return attribute
                .terms()
                .condition()
                .map(condition -> isMet(condition, values))
                .orElse(true);
    }

    private static boolean isMet(
            AttributeTerms.Condition condition, Map<String, AttributeValue> values) {
        Optional<AttributeValue> value = Optional.ofNullable(values.get(condition.attribute()));
        return value.filter(
                        has ->
                                switch (has) {
                                    case AttributeValue.Tags tags ->
                                            tags.tags().stream()
                                                    .anyMatch(condition.values()::contains);
                                    case AttributeValue.Flag flag ->
                                            condition
                                                    .values()
                                                    .contains(Boolean.toString(flag.value()));
                                    default -> false;
                                })
                .isPresent();
    }

    /** Returns the tags of a value that a tag set lacks; none when it is open. */
    public static List<String> unknownTags(TagSet tagSet, AttributeValue value) {
        return tagSet.open() || !(value instanceof AttributeValue.Tags tags)
                ? List.of()
                : tags.tags().stream().filter(tag -> tagSet.tag(tag).isEmpty()).toList();
    }
}
