/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** The values of attributes of the model, in JSON. */
final class Values {

    private Values() {}

    /** Returns what a value says; empty when it is not of the attribute's type. */
    static Optional<Object> read(EAttribute attribute, JsonNode value) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return Optional.of(value)
                    .filter(JsonNode::isTextual)
                    .map(text -> literals.getEEnumLiteralByLiteral(text.textValue()))
                    .map(EEnumLiteral::getInstance)
                    .map(Enumerator.class::cast);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == boolean.class) {
            return Optional.<Object>of(value.booleanValue()).filter(v -> value.isBoolean());
        }
        if (type == int.class) {
            return Optional.<Object>of(value.intValue()).filter(v -> value.isInt());
        }
        if (type == Double.class) {
            return Optional.<Object>of(value.doubleValue()).filter(v -> value.isNumber());
        }
        if (type == BigDecimal.class) {
            return Optional.<Object>of(value.decimalValue()).filter(v -> value.isNumber());
        }
        return Optional.of(value).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Returns the word of JSON Schema for the type of an attribute's values. */
    static String wanted(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == boolean.class) {
            return "boolean";
        }
        if (type == int.class) {
            return "integer";
        }
        return type == Double.class || type == BigDecimal.class ? "number" : "string";
    }

    /** Returns the words an attribute takes; empty when it takes any. */
    static List<String> words(EAttribute attribute) {
        return attribute.getEAttributeType() instanceof EEnum literals
                ? literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()
                : List.of();
    }
}
