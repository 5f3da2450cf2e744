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
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.PlacedMention;
import org.scholion.schema.DocumentLabelType;
import org.scholion.text.TextRange;

/**
 * A line as {@code Doc.from_json} reads it: tokens, entities that do not overlap, all spans in the
 * group {@code sc}, categories. spaCy's tokens cover all of a text but for a blank behind each, so
 * other blanks are tokens, too. What is not known stands under {@code _}, for the script.
 *
 * <p>Source: spaCy, <a href="https://spacy.io/api/doc#from_json">Doc.from_json</a> and <a
 * href="https://spacy.io/api/spancategorizer">SpanCategorizer</a>.
 */
final class SpacyFlavour implements Flavour {

    @Override
    public Carried carried() {
        return new Carried(false, false, true);
    }

    @Override
    public boolean make(RowContent row, ObjectNode out) {
        out.put("text", row.text());
        tokens(row, out.putArray("tokens"));
        ArrayNode entities = out.putArray("ents");
        row.flat().forEach(one -> span(row, one, entities.addObject()));
        ArrayNode all = out.putObject("spans").putArray("sc");
        // from_json asks each span, but no entity, for the id of an entry in a knowledge base
        row.placed().forEach(one -> span(row, one, all.addObject()).put("kb_id", ""));
        categories(row, out.putObject("cats"));
        ObjectNode own = out.putObject("_");
        Flavour.place(row, own);
        ArrayNode masked = own.putArray("masked");
        for (TextRange range : row.masked()) {
            masked.addArray().add(row.at(range.begin())).add(row.at(range.end()));
        }
        return true;
    }

    private static void tokens(RowContent row, ArrayNode tokens) {
        String text = row.laid().document().text();
        int at = row.range().begin();
        for (TextRange token : row.tokens()) {
            blanks(row, at, token.begin(), tokens);
            token(row, token.begin(), token.end(), tokens);
            at = token.end();
            if (at < row.range().end() && text.charAt(at) == ' ') {
                at++;
            }
        }
        blanks(row, at, row.range().end(), tokens);
    }

    private static void blanks(RowContent row, int begin, int end, ArrayNode tokens) {
        if (begin < end) {
            token(row, begin, end, tokens);
        }
    }

    private static void token(RowContent row, int begin, int end, ArrayNode tokens) {
        ObjectNode token = tokens.addObject();
        token.put("id", tokens.size() - 1).put("start", row.at(begin)).put("end", row.at(end));
    }

    private static ObjectNode span(RowContent row, PlacedMention one, ObjectNode out) {
        out.put("start", row.at(row.laid().tokens().get(one.first()).begin()));
        out.put("end", row.at(row.laid().tokens().get(one.end() - 1).end()));
        return out.put("label", row.label(one.mention()));
    }

    /** All labels of the types of which the document has one: 1 for those it has. */
    private static void categories(RowContent row, ObjectNode out) {
        List<DocumentLabelType> types = row.names().documentLabels();
        for (DocumentLabelType type : types) {
            List<DocumentLabel> own =
                    row.labels().stream().filter(l -> l.typeId().equals(type.id())).toList();
            if (own.isEmpty()) {
                continue;
            }
            String prefix = types.size() == 1 ? "" : row.names().type(type.id()) + ":";
            row.names().labels(type).forEach(label -> out.put(prefix + label, 0.0));
            for (DocumentLabel label : own) {
                if (label.value() instanceof AttributeValue.Tags tags) {
                    for (String tag : tags.tags()) {
                        String name = row.names().tag(java.util.Optional.of(type.tagSet()), tag);
                        out.put(prefix + name, 1.0);
                    }
                }
            }
        }
    }

    @Override
    public Map<String, String> beside(LabelNames names) {
        return Map.of("to_docbin.py", Resources.text("to_docbin.py"));
    }
}
