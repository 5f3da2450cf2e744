/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.corpus.StoreException;
import org.scholion.document.BaseLayer;
import org.scholion.words.Message;

/**
 * The JSON of metadata and base layers. All but ASCII is escaped, so that lone surrogates survive.
 */
final class StoredJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String EMPTY = "{}";

    private StoredJson() {}

    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(JsonParser json) throws IOException, StoreException;
    }

    static String write(Map<String, String> values) {
        return values.isEmpty() ? EMPTY : text(json -> writeMap(json, values));
    }

    static Map<String, String> readMap(String text) throws StoreException {
        return EMPTY.equals(text) ? Map.of() : parse(text, StoredJson::readMap);
    }

    /**
     * Returns a text that is a JSON object and nothing else.
     *
     * @throws StoreException when it is not
     */
    static String requireObject(String text) throws StoreException {
        return require(text, JsonToken.START_OBJECT);
    }

    /**
     * Returns a text that is a JSON array and nothing else.
     *
     * @throws StoreException when it is not
     */
    static String requireArray(String text) throws StoreException {
        return require(text, JsonToken.START_ARRAY);
    }

    private static String require(String text, JsonToken first) throws StoreException {
        return parse(
                text,
                json -> {
                    if (json.nextToken() != first) {
                        Message reason = Message.of("store.damaged.no-json");
                        throw new StoreException(
                                Message.of("store.damaged.value", "reason", reason));
                    }
                    json.skipChildren();
                    if (json.nextToken() != null) {
                        Message reason = Message.of("store.damaged.no-json");
                        throw new StoreException(
                                Message.of("store.damaged.value", "reason", reason));
                    }
                    return text;
                });
    }

    /**
     * Writes all of a base layer but its source; a layer without facts as before there were any.
     */
    static String write(BaseLayer layer) {
        return text(
                json -> {
                    json.writeStartArray();
                    json.writeStartArray();
                    for (BaseLayer.Token token : layer.tokens()) {
                        json.writeStartArray();
                        json.writeString(token.id());
                        json.writeNumber(token.begin());
                        json.writeNumber(token.end());
                        writeMap(json, token.columns());
                        json.writeEndArray();
                    }
                    json.writeEndArray();
                    json.writeStartArray();
                    for (BaseLayer.Sentence sentence : layer.sentences()) {
                        json.writeStartArray();
                        json.writeNumber(sentence.begin());
                        json.writeNumber(sentence.end());
                        if (sentence.id().isPresent()) {
                            json.writeString(sentence.id().get());
                        } else {
                            json.writeNull();
                        }
                        for (String comment : sentence.comments()) {
                            json.writeString(comment);
                        }
                        json.writeEndArray();
                    }
                    json.writeEndArray();
                    if (!layer.facts().isEmpty()) {
                        writeMap(json, layer.facts());
                    }
                    json.writeEndArray();
                });
    }

    static BaseLayer readLayer(String source, String text) throws StoreException {
        return parse(
                text,
                json -> {
                    List<BaseLayer.Token> tokens = new ArrayList<>();
                    List<BaseLayer.Sentence> sentences = new ArrayList<>();
                    json.nextToken();
                    json.nextToken();
                    while (json.nextToken() == JsonToken.START_ARRAY) {
                        String id = json.nextTextValue();
                        int begin = json.nextIntValue(-1);
                        int end = json.nextIntValue(-1);
                        tokens.add(new BaseLayer.Token(id, begin, end, readMap(json)));
                        json.nextToken();
                    }
                    json.nextToken();
                    while (json.nextToken() == JsonToken.START_ARRAY) {
                        int begin = json.nextIntValue(-1);
                        int end = json.nextIntValue(-1);
                        Optional<String> id =
                                json.nextToken() == JsonToken.VALUE_NULL
                                        ? Optional.empty()
                                        : Optional.of(json.getText());
                        List<String> comments = new ArrayList<>();
                        while (json.nextToken() == JsonToken.VALUE_STRING) {
                            comments.add(json.getText());
                        }
                        sentences.add(new BaseLayer.Sentence(id, begin, end, comments));
                    }
                    Map<String, String> facts =
                            json.nextToken() == JsonToken.START_OBJECT
                                    ? readEntries(json)
                                    : Map.of();
                    return new BaseLayer(source, tokens, sentences, facts);
                });
    }

    private static void writeMap(JsonGenerator json, Map<String, String> values)
            throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static Map<String, String> readMap(JsonParser json) throws IOException, StoreException {
        require(json.nextToken() == JsonToken.START_OBJECT);
        return readEntries(json);
    }

    private static Map<String, String> readEntries(JsonParser json)
            throws IOException, StoreException {
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            require(json.nextToken() == JsonToken.VALUE_STRING);
            values.put(key, json.getText());
        }
        return values;
    }

    private static void require(boolean expected) throws StoreException {
        if (!expected) {
            Message reason = Message.of("store.damaged.no-map");
            throw new StoreException(Message.of("store.damaged.value", "reason", reason));
        }
    }

    private static String text(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    private static <T> T parse(String text, Reading<T> reading) throws StoreException {
        try (JsonParser json = FACTORY.createParser(text)) {
            return reading.read(json);
        } catch (IOException e) {
            throw new StoreException(Message.of("store.damaged.value", "reason", Message.of(e)), e);
        }
    }
}
