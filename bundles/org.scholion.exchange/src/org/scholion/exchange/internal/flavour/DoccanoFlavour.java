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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.words.Message;

/**
 * A line as doccano imports it into a project for sequence labelling with relations; offsets count
 * code points. Beside it are the labels to be imported before.
 *
 * <p>Source: doccano, <a
 * href="https://github.com/doccano/doccano/blob/master/docs/tutorial.md">Tutorial</a>, and the
 * example that its import page shows for <em>JSONL(relation)</em>; what it refuses, its {@code
 * backend/data_import/pipeline/label.py} and {@code data.py}. Where a project does not allow
 * overlapping spans it leaves out all but the first, and relations of these make the import fail.
 */
final class DoccanoFlavour implements Flavour {

    private static final Message PIECES = Message.of("exchange.lost.as-one-piece");

    /** Its import leaves out what does not end after its start, without a word. */
    @Override
    public boolean carriesWordless() {
        return false;
    }

    /** A line without text makes it refuse the line. */
    @Override
    public boolean carriesTextless() {
        return false;
    }

    @Override
    public Carried carried() {
        return new Carried(true, false, false);
    }

    @Override
    public boolean make(RowContent row, ObjectNode out) {
        out.put("text", row.text());
        Map<AnnotationId, Integer> numbers = new HashMap<>();
        ArrayNode entities = out.putArray("entities");
        for (Mention mention : row.mentions()) {
            List<Fragment> fragments = mention.span().fragments();
            if (fragments.size() > 1) {
                row.losses().lose(PIECES, mention);
            }
            numbers.put(mention.id(), numbers.size() + 1);
            entities.addObject()
                    .put("id", numbers.size())
                    .put("start_offset", row.at(mention.span().begin()))
                    .put("end_offset", row.at(mention.span().end()))
                    .put("label", row.label(mention));
        }
        ArrayNode relations = out.putArray("relations");
        for (RowContent.Link link : row.relations()) {
            relations
                    .addObject()
                    .put("id", relations.size())
                    .put("from_id", numbers.get(link.head().id()))
                    .put("to_id", numbers.get(link.tail().id()))
                    .put("type", link.label());
        }
        Flavour.place(row, out);
        out.put("complete", row.isComplete());
        return true;
    }

    @Override
    public Map<String, String> beside(LabelNames names) {
        ArrayNode spans = JsonNodeFactory.instance.arrayNode();
        for (EntityType type : names.schema().types(EntityType.class)) {
            if (!type.isAbstract()) {
                spans.add(label(names.type(type.id()), type.description().color().light()));
            }
        }
        ArrayNode relations = JsonNodeFactory.instance.arrayNode();
        for (RelationType type : names.schema().types(RelationType.class)) {
            relations.add(label(names.type(type.id()), type.description().color().light()));
        }
        return Map.of(
                "span_labels.json", spans.toPrettyString() + "\n",
                "relation_labels.json", relations.toPrettyString() + "\n");
    }

    private static ObjectNode label(String name, int color) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", name)
                .put("background_color", String.format("#%06x", color))
                .put("text_color", "#ffffff");
    }
}
