/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.Schema;

/**
 * The values that a schema proposes for annotations. A proposal is no value: it is only shown until
 * a person chooses it, so that who did nothing has said nothing.
 */
public final class ProposedValues {

    private ProposedValues() {}

    /** Returns what is proposed for the attributes of an annotation that have no value, by id. */
    public static Map<String, AttributeValue> of(Schema schema, Annotation annotation) {
        Map<String, AttributeValue> values = new TreeMap<>();
        schema.type(annotation.typeId()).ifPresent(type -> values.putAll(of(type)));
        values.keySet().removeAll(annotation.header().attributes().keySet());
        return values;
    }

    private static Map<String, AttributeValue> of(AnnotationType type) {
        Map<String, AttributeValue> values = new TreeMap<>();
        for (Attribute attribute : type.attributes()) {
            attribute
                    .defaultValue()
                    .flatMap(text -> value(attribute, text))
                    .ifPresent(value -> values.put(attribute.id(), value));
        }
        return values;
    }

    private static Optional<AttributeValue> value(Attribute attribute, String text) {
        return switch (attribute.kind()) {
            case TAG, TAGS -> Optional.of(AttributeValue.Tags.of(text));
            case FLAG -> Optional.of(new AttributeValue.Flag(Boolean.parseBoolean(text)));
            case INTEGER, DECIMAL -> number(text);
            case TEXT, DATE, IDENTIFIER -> Optional.of(new AttributeValue.Text(text));
            // nothing is proposed to link to
            case LINK -> Optional.empty();
        };
    }

    private static Optional<AttributeValue> number(String text) {
        try {
            return Optional.of(new AttributeValue.Number(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            // validation of schemas reports it; until then the attribute has no default
            return Optional.empty();
        }
    }
}
