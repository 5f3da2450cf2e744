/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.document.BaseLayer;

/** Writes which tokens and sentences a document came with. */
final class LayerRow {

    private LayerRow() {}

    static void write(JsonGenerator json, RowParts parts, BaseLayer layer) throws IOException {
        json.writeStringField("base_layer", layer.source());
        json.writeArrayFieldStart("tokens");
        for (BaseLayer.Token token : layer.tokens()) {
            json.writeStartObject();
            json.writeStringField("id", token.id());
            parts.place(token.begin(), token.end());
            if (!token.columns().isEmpty()) {
                json.writeObjectFieldStart("columns");
                for (Map.Entry<String, String> column : new TreeMap<>(token.columns()).entrySet()) {
                    json.writeStringField(column.getKey(), column.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sentences");
        for (BaseLayer.Sentence sentence : layer.sentences()) {
            json.writeStartObject();
            parts.put("id", sentence.id());
            parts.place(sentence.begin(), sentence.end());
            if (!sentence.comments().isEmpty()) {
                json.writeArrayFieldStart("comments");
                for (String comment : sentence.comments()) {
                    json.writeString(comment);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
