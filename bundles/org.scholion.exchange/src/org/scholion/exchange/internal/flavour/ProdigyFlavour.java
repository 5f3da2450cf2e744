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
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.scholion.document.Mention;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.PlacedMention;
import org.scholion.text.TextRange;

/**
 * A task as Prodigy's recipes for spans and relations have it: tokens, spans with the last token
 * inclusive, relations between the last tokens of their spans. It counts as answered where all that
 * is not marked is known not to be there.
 *
 * <p>Source: Prodigy, <a href="https://prodi.gy/docs/api-interfaces">Annotation interfaces</a>
 * ({@code spans_manual}, {@code relations}).
 */
final class ProdigyFlavour implements Flavour {

    @Override
    public Carried carried() {
        return new Carried(true, false, false);
    }

    @Override
    public boolean make(RowContent row, ObjectNode out) {
        out.put("text", row.text());
        ArrayNode tokens = out.putArray("tokens");
        List<TextRange> all = row.tokens();
        for (int i = 0; i < all.size(); i++) {
            TextRange token = all.get(i);
            boolean last = i + 1 == all.size();
            tokens.addObject()
                    .put("text", token.of(row.laid().document().text()))
                    .put("start", row.at(token.begin()))
                    .put("end", row.at(token.end()))
                    .put("id", i)
                    .put("ws", !last && all.get(i + 1).begin() > token.end());
        }
        ArrayNode spans = out.putArray("spans");
        row.placed().forEach(one -> spans.add(span(row, one)));
        ArrayNode relations = out.putArray("relations");
        for (RowContent.Link link : row.relations()) {
            ObjectNode head = span(row, placed(row, link.head()));
            ObjectNode child = span(row, placed(row, link.tail()));
            ObjectNode relation = relations.addObject();
            relation.put("head", head.get("token_end").asInt());
            relation.put("child", child.get("token_end").asInt());
            relation.put("label", link.label());
            relation.set("head_span", head);
            relation.set("child_span", child);
        }
        Flavour.place(row, out.putObject("meta"));
        if (row.isComplete()) {
            out.put("answer", "accept");
        }
        return true;
    }

    private static PlacedMention placed(RowContent row, Mention mention) {
        return row.onTokens(mention.id()).orElseThrow();
    }

    private static ObjectNode span(RowContent row, PlacedMention one) {
        ObjectNode span = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        return span.put("start", row.at(row.laid().tokens().get(one.first()).begin()))
                .put("end", row.at(row.laid().tokens().get(one.end() - 1).end()))
                .put("token_start", one.first() - row.range().firstToken())
                .put("token_end", one.end() - 1 - row.range().firstToken())
                .put("label", row.label(one.mention()));
    }

    @Override
    public Map<String, String> beside(LabelNames names) {
        return Map.of();
    }
}
