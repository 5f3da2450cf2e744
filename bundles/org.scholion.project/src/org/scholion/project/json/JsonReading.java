/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Message;

/**
 * Reads JSON as the trees that {@link JsonText} writes: maps with text keys, lists, texts, numbers
 * ({@link Long} where they are whole, else {@link Double}), booleans and nulls.
 */
public final class JsonReading {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonReading() {}

    /**
     * Reads a text.
     *
     * @throws IOException when it is not JSON, with the place
     */
    public static @Nullable Object read(String text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            @Nullable Object tree = value(json, json.nextToken());
            if (json.nextToken() != null) {
                throw new IOException(Message.of("project.json.more").toString());
            }
            return tree;
        }
    }

    private static @Nullable Object value(JsonParser json, @Nullable JsonToken token)
            throws IOException {
        if (token == null) {
            throw new IOException(Message.of("project.json.empty").toString());
        }
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser json) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            object.put(name, value(json, json.nextToken()));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser json) throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        for (JsonToken token = json.nextToken();
                token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            array.add(value(json, token));
        }
        return array;
    }
}
