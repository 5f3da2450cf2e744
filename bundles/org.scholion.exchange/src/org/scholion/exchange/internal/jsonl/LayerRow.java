/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.jsonl;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.scholion.document.BaseLayer;

/** Says which tokens and sentences a document came with. */
final class LayerRow {

    private LayerRow() {}

    static void put(ObjectNode row, BaseLayer layer, RowParts parts) {
        row.put("base_layer", layer.source());
        ArrayNode tokens = row.putArray("tokens");
        for (BaseLayer.Token token : layer.tokens()) {
            ObjectNode node = tokens.addObject();
            node.put("id", token.id());
            node.put("begin", parts.offset(token.begin()));
            node.put("end", parts.offset(token.end()));
            if (!token.columns().isEmpty()) {
                ObjectNode columns = node.putObject("columns");
                token.columns().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(e -> columns.put(e.getKey(), e.getValue()));
            }
        }
        ArrayNode sentences = row.putArray("sentences");
        for (BaseLayer.Sentence sentence : layer.sentences()) {
            ObjectNode node = sentences.addObject();
            RowParts.put(node, "id", sentence.id());
            node.put("begin", parts.offset(sentence.begin()));
            node.put("end", parts.offset(sentence.end()));
            if (!sentence.comments().isEmpty()) {
                sentence.comments().forEach(node.withArray("comments")::add);
            }
        }
    }
}
