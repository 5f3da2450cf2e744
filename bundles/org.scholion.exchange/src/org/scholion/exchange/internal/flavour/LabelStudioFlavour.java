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
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.schema.DocumentLabelType;
import org.scholion.text.OffsetUnit;
import org.scholion.words.Message;

/**
 * A task with what is marked in it, as one annotation where all that is not marked is known not to
 * be there, else as a prediction to go on from; offsets count code points from the begin of the
 * row, unless another unit is chosen. Beside it is the labelling configuration.
 *
 * <p>Source: Label Studio, <a href="https://labelstud.io/guide/task_format">Task format</a>, <a
 * href="https://labelstud.io/guide/predictions">Import pre-annotated data</a> and <a
 * href="https://labelstud.io/tags/relations">Relations</a>. That offsets are code points is said by
 * its editor alone, which makes them of the browser's units and back ({@code charsToCodePoints} and
 * {@code codePointsToChars} in {@code web/libs/editor/src/utils/selection-tools.js}).
 */
final class LabelStudioFlavour implements Flavour {

    /** What the regions and the text are called in the configuration, if no label type is. */
    static final String LABELS = "label";

    static final String TEXT = "text";

    private static final Message PIECES = Message.of("exchange.lost.as-one-piece");

    private final OffsetUnit unit;

    /** Offsets count code points, as they do where Label Studio makes them. */
    LabelStudioFlavour() {
        this(OffsetUnit.CODE_POINT);
    }

    private LabelStudioFlavour(OffsetUnit unit) {
        this.unit = unit;
    }

    @Override
    public boolean choosesOffsets() {
        return true;
    }

    @Override
    public Flavour in(OffsetUnit other) {
        return new LabelStudioFlavour(other);
    }

    /** Returns a name that no type of document labels has: names must differ there. */
    static String free(String usual, LabelNames names) {
        String name = usual;
        while (isTaken(name, names)) {
            name += "_";
        }
        return name;
    }

    /**
     * Returns the member of a task's data with what may be chosen of an open set: the tags it is
     * known to have, and those that the row has besides. The configuration cannot list the latter.
     */
    static String choices(DocumentLabelType type, LabelNames names) {
        return "choices_" + (names.documentLabels().indexOf(type) + 1);
    }

    private static boolean isTaken(String name, LabelNames names) {
        return names.documentLabels().stream().anyMatch(t -> names.type(t.id()).equals(name));
    }

    @Override
    public boolean isArray() {
        return true;
    }

    @Override
    public Carried carried() {
        return new Carried(true, false, true);
    }

    @Override
    public boolean make(RowContent row, ObjectNode out) {
        ObjectNode data = out.putObject("data");
        data.put(TEXT, row.text());
        Flavour.place(row, data);
        for (DocumentLabelType type : row.names().documentLabels()) {
            if (row.names().isOpen(type)) {
                choices(row, type, data.putArray(choices(type, row.names())));
            }
        }
        ArrayNode result =
                out.putArray(row.isComplete() ? "annotations" : "predictions")
                        .addObject()
                        .putArray("result");
        String labels = free(LABELS, row.names());
        String text = free(TEXT, row.names());
        for (Mention mention : row.mentions()) {
            if (mention.span().fragments().size() > 1) {
                row.losses().lose(PIECES, mention);
            }
            ObjectNode region = result.addObject();
            region.put("id", mention.id().value());
            region.put("from_name", labels).put("to_name", text).put("type", "labels");
            ObjectNode value = region.putObject("value");
            value.put("start", row.laid().units(unit, row.range(), mention.span().begin()));
            value.put("end", row.laid().units(unit, row.range(), mention.span().end()));
            value.put(
                    "text",
                    row.laid()
                            .document()
                            .text()
                            .substring(mention.span().begin(), mention.span().end()));
            value.putArray("labels").add(row.label(mention));
        }
        for (RowContent.Link link : row.relations()) {
            ObjectNode relation = result.addObject();
            relation.put("type", "relation");
            relation.put("from_id", link.head().id().value());
            relation.put("to_id", link.tail().id().value());
            relation.put("direction", "right");
            relation.putArray("labels").add(link.label());
        }
        for (DocumentLabel label : row.labels()) {
            choices(row, label, result);
        }
        return true;
    }

    private static void choices(RowContent row, DocumentLabelType type, ArrayNode out) {
        Set<String> all = new LinkedHashSet<>(row.names().labels(type));
        for (DocumentLabel label : row.labels()) {
            if (label.typeId().equals(type.id())
                    && label.value() instanceof AttributeValue.Tags tags) {
                tags.tags()
                        .forEach(tag -> all.add(row.names().tag(Optional.of(type.tagSet()), tag)));
            }
        }
        all.forEach(choice -> out.addObject().put("value", choice));
    }

    private static void choices(RowContent row, DocumentLabel label, ArrayNode result) {
        if (!(label.value() instanceof AttributeValue.Tags tags)) {
            return;
        }
        Optional<String> set =
                row.names().documentLabels().stream()
                        .filter(type -> type.id().equals(label.typeId()))
                        .map(type -> type.tagSet())
                        .findFirst();
        ObjectNode choice = result.addObject();
        choice.put("id", label.id().value());
        choice.put("from_name", row.names().type(label.typeId()));
        choice.put("to_name", free(TEXT, row.names())).put("type", "choices");
        ArrayNode chosen = choice.putObject("value").putArray("choices");
        tags.tags().forEach(tag -> chosen.add(row.names().tag(set, tag)));
    }

    @Override
    public Map<String, String> beside(LabelNames names) {
        return Map.of("label_config.xml", LabelConfiguration.of(names));
    }
}
