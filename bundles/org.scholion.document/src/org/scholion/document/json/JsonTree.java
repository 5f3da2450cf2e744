/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Message;

/**
 * Reads JSON into a tree. Jackson's mapper does too, but loads hundreds of classes to find out how,
 * which the first document that is opened would wait for.
 */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /**
     * Reads a whole text.
     *
     * @param what what the text is, the beginning of paths in it
     * @return nothing if the text is empty
     * @throws IOException if it is not JSON
     * @throws MalformedAnnotationJsonException if more follows
     */
    static Optional<JsonNode> read(JsonFactory factory, String text, String what)
            throws IOException, MalformedAnnotationJsonException {
        try (JsonParser json = factory.createParser(text)) {
            @Nullable JsonToken first = json.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            JsonNode tree = value(json, first);
            @Nullable JsonToken more = json.nextToken();
            if (more != null) {
                throw new MalformedAnnotationJsonException(
                        Message.of("document.json.more", "path", what, "token", more.toString()));
            }
            return Optional.of(tree);
        }
    }

    private static JsonNode value(JsonParser json, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDoubleValue());
            case VALUE_NUMBER_INT ->
                    switch (json.getNumberType()) {
                        case INT -> NODES.numberNode(json.getIntValue());
                        case LONG -> NODES.numberNode(json.getLongValue());
                        default -> NODES.numberNode(json.getBigIntegerValue());
                    };
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private static ObjectNode object(JsonParser json) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            object.set(key, value(json, json.nextToken()));
        }
        return object;
    }

    private static ArrayNode array(JsonParser json) throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = json.nextToken();
                token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            array.add(value(json, token));
        }
        return array;
    }
}
