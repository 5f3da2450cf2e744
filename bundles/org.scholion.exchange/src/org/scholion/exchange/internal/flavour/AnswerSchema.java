/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.schema.DocumentLabelType;

/**
 * The JSON Schema of the answers of a chat.
 *
 * <p>Source: <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft 2020-12</a>.
 */
final class AnswerSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AnswerSchema() {}

    static ObjectNode of(LabelNames names) {
        ObjectNode root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        ObjectNode parts = JSON.objectNode();
        ObjectNode entity = quote();
        entity.set("label", oneOf(names.entities(), false));
        parts.set("entities", list(object(entity)));
        if (names.relations().size() > 1) {
            ObjectNode relation = JSON.objectNode();
            relation.set(
                    "label", oneOf(names.relations().subList(1, names.relations().size()), false));
            relation.set("head", object(quote()));
            relation.set("tail", object(quote()));
            parts.set("relations", list(object(relation)));
        }
        if (names.polarities().size() > 1) {
            ObjectNode end = JSON.objectNode();
            end.set("kind", JSON.objectNode().put("type", "string"));
            end.set("text", orNull("string"));
            ObjectNode stance = JSON.objectNode();
            stance.set("holders", list(object(end)));
            stance.set("targets", list(object(end.deepCopy())));
            stance.set(
                    "polarity",
                    oneOf(names.polarities().subList(1, names.polarities().size()), true));
            stance.set("intensity", oneOf(names.intensities(), true));
            stance.set("cues", list(object(quote())));
            parts.set("stances", list(object(stance)));
        }
        if (!names.documentLabels().isEmpty()) {
            ObjectNode labels = JSON.objectNode();
            for (DocumentLabelType type : names.documentLabels()) {
                labels.set(
                        names.type(type.id()),
                        names.isOpen(type)
                                ? list(JSON.objectNode().put("type", "string"))
                                : list(oneOf(names.labels(type), false)));
            }
            parts.set("labels", object(labels));
        }
        root.setAll(object(parts));
        ArrayNode required = root.putArray("required");
        parts.fieldNames().forEachRemaining(part -> addUnlessLabels(part, required));
        return root;
    }

    /** The labels of a document stand in the answer to its first row alone. */
    private static void addUnlessLabels(String part, ArrayNode required) {
        if (!part.equals("labels")) {
            required.add(part);
        }
    }

    private static ObjectNode quote() {
        ObjectNode quote = JSON.objectNode();
        quote.set("quote", JSON.objectNode().put("type", "string"));
        quote.set("occurrence", JSON.objectNode().put("type", "integer").put("minimum", 1));
        return quote;
    }

    /** All parts are there, and no others. */
    private static ObjectNode object(ObjectNode parts) {
        ObjectNode object = JSON.objectNode().put("type", "object");
        object.set("properties", parts);
        ArrayNode required = object.putArray("required");
        parts.fieldNames().forEachRemaining(required::add);
        return object.put("additionalProperties", false);
    }

    private static ObjectNode list(ObjectNode item) {
        ObjectNode list = JSON.objectNode().put("type", "array");
        list.set("items", item);
        return list;
    }

    private static ObjectNode orNull(String type) {
        ObjectNode either = JSON.objectNode();
        either.putArray("type").add(type).add("null");
        return either;
    }

    private static ObjectNode oneOf(List<String> words, boolean orNull) {
        ObjectNode choice = JSON.objectNode();
        ArrayNode all = choice.putArray("enum");
        words.forEach(all::add);
        if (orNull) {
            all.addNull();
        }
        return choice;
    }
}
