/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Message;

/**
 * A JSON object read strictly: a field that is missing, of another sort than expected, or that
 * nobody asked for is an error that names its path.
 */
final class JsonObject {

    private final JsonNode node;
    private final String path;
    private final Set<String> asked = new HashSet<>();

    private JsonObject(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** Reads a value. */
    interface Reader<T> {
        T read(JsonNode node, String path) throws MalformedAnnotationJsonException;
    }

    static JsonObject of(JsonNode node, String path) throws MalformedAnnotationJsonException {
        if (!node.isObject()) {
            throw expected("document.json.not-object", path);
        }
        return new JsonObject(node, path);
    }

    String path() {
        return path;
    }

    /** Fails when the object has fields that were not asked for. */
    void finish() throws MalformedAnnotationJsonException {
        if (asked.size() == node.size()) {
            return;
        }
        List<String> unknown = new ArrayList<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(asked);
        throw new MalformedAnnotationJsonException(
                Message.of("document.json.unknown-field", "path", path, "field", unknown.get(0)));
    }

    <T> Optional<T> optional(String key, Reader<T> reader) throws MalformedAnnotationJsonException {
        @Nullable JsonNode value = node.get(key);
        if (value == null) {
            return Optional.empty();
        }
        asked.add(key);
        return Optional.of(reader.read(value, path + "." + key));
    }

    <T> T required(String key, Reader<T> reader) throws MalformedAnnotationJsonException {
        Optional<T> value = optional(key, reader);
        if (value.isEmpty()) {
            throw new MalformedAnnotationJsonException(
                    Message.of("document.json.missing-field", "path", path, "field", key));
        }
        return value.get();
    }

    String text(String key) throws MalformedAnnotationJsonException {
        return required(key, JsonObject::readText);
    }

    Optional<String> optionalText(String key) throws MalformedAnnotationJsonException {
        return optional(key, JsonObject::readText);
    }

    /** Returns the flag, false when it is left out. */
    boolean flag(String key) throws MalformedAnnotationJsonException {
        return optional(key, JsonObject::readFlag).orElse(false);
    }

    /** Returns the list, empty when it is left out. */
    <T> List<T> list(String key, Reader<T> reader) throws MalformedAnnotationJsonException {
        return optional(key, (n, p) -> readList(n, p, reader)).orElseGet(List::of);
    }

    static <T> TreeMap<String, T> readMap(JsonNode node, String path, Reader<T> reader)
            throws MalformedAnnotationJsonException {
        JsonObject object = of(node, path);
        TreeMap<String, T> values = new TreeMap<>();
        for (var field : object.node.properties()) {
            values.put(field.getKey(), reader.read(field.getValue(), path + "." + field.getKey()));
        }
        return values;
    }

    static <T> List<T> readList(JsonNode node, String path, Reader<T> reader)
            throws MalformedAnnotationJsonException {
        if (!node.isArray()) {
            throw expected("document.json.not-list", path);
        }
        List<T> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(reader.read(node.path(i), path + "[" + i + "]"));
        }
        return values;
    }

    static String readText(JsonNode node, String path) throws MalformedAnnotationJsonException {
        if (!node.isTextual()) {
            throw expected("document.json.not-text", path);
        }
        return node.textValue();
    }

    static boolean readFlag(JsonNode node, String path) throws MalformedAnnotationJsonException {
        if (!node.isBoolean()) {
            throw expected("document.json.not-flag", path);
        }
        return node.booleanValue();
    }

    static int readInteger(JsonNode node, String path) throws MalformedAnnotationJsonException {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw expected("document.json.not-integer", path);
        }
        return node.intValue();
    }

    static double readDouble(JsonNode node, String path) throws MalformedAnnotationJsonException {
        if (!node.isNumber()) {
            throw expected("document.json.not-number", path);
        }
        return node.doubleValue();
    }

    private static MalformedAnnotationJsonException expected(String code, String path) {
        return new MalformedAnnotationJsonException(Message.of(code, "path", path));
    }
}
