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
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.scholion.words.Message;
import org.scholion.words.file.JsonReason;

/** Text to JSON tree and back. */
final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonText() {}

    /** Writes JSON. */
    interface Body {
        void writeTo(JsonGenerator json) throws IOException;
    }

    static String write(Body body) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            body.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return escapeLoneSurrogates(text.toString());
    }

    static JsonObject read(String text, String what) throws MalformedAnnotationJsonException {
        return JsonObject.of(tree(text, what), what);
    }

    static JsonNode tree(String text, String what) throws MalformedAnnotationJsonException {
        try {
            return JsonTree.read(FACTORY, text, what)
                    .orElseThrow(
                            () ->
                                    new MalformedAnnotationJsonException(
                                            Message.of("document.json.empty", "path", what)));
        } catch (JsonProcessingException e) {
            throw new MalformedAnnotationJsonException(notJson(e, what), e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static Message notJson(JsonProcessingException e, String what) {
        Message reason = JsonReason.of(e.getOriginalMessage());
        return e.getLocation() == null
                ? Message.of("document.json.not-json", "path", what, "reason", reason)
                : Message.of(
                        "document.json.not-json-at",
                        "path",
                        what,
                        "reason",
                        reason,
                        "line",
                        e.getLocation().getLineNr(),
                        "column",
                        e.getLocation().getColumnNr());
    }

    /** Half a character cannot be stored as UTF-8; as an escape it comes back as it was. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            if (escaped == null) {
                escaped = new StringBuilder(json.length() + 16);
            }
            escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
            copied = i + 1;
        }
        return escaped == null ? json : escaped.append(json, copied, json.length()).toString();
    }
}
