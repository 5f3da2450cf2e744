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
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AttributeValue;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;
import org.scholion.schema.TagSet;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;

/** What the rows of all kinds of annotation have in common. */
final class RowParts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schema schema;
    private final String text;
    private final OffsetMap offsets;
    private final OffsetUnit unit;

    /** The same for all annotations of a type, of which there are few. */
    private final Map<String, ObjectNode> types = new HashMap<>();

    private Instant time = Instant.EPOCH;
    private String timeSaid = time.toString();

    RowParts(Schema schema, String text, OffsetUnit unit) {
        this.schema = schema;
        this.text = text;
        this.unit = unit;
        offsets = OffsetMap.of(text);
    }

    int offset(int utf16) {
        return offsets.fromUtf16(unit, utf16);
    }

    int length() {
        return offsets.length(unit);
    }

    /** Puts where a span is and what it covers into an object. */
    ObjectNode span(ObjectNode into, Span span) {
        into.put("begin", offset(span.begin()));
        into.put("end", offset(span.end()));
        ArrayNode fragments = into.putArray("fragments");
        for (Fragment fragment : span.fragments()) {
            fragments.addArray().add(offset(fragment.begin())).add(offset(fragment.end()));
        }
        return into.put("text", span.coveredText(text));
    }

    ArrayNode spans(List<Span> spans) {
        ArrayNode all = JSON.arrayNode();
        spans.forEach(span -> span(all.addObject(), span));
        return all;
    }

    /** Returns the id and name of a type; it may be in many rows and must not be changed. */
    ObjectNode type(String typeId) {
        return types.computeIfAbsent(
                typeId,
                id ->
                        JSON.objectNode()
                                .put("id", id)
                                .put("name", schema.type(id).map(AnnotationType::name).orElse(id)));
    }

    /** Many in a row are made at one time. */
    private String said(Instant madeAt) {
        if (!madeAt.equals(time)) {
            time = madeAt;
            timeSaid = madeAt.toString();
        }
        return timeSaid;
    }

    /** Puts what every annotation begins with. */
    ObjectNode head(AnnotationHeader header) {
        ObjectNode row = JSON.objectNode();
        row.put("id", header.id().value());
        if (header.typeId().isEmpty()) {
            row.putNull("type");
        } else {
            row.set("type", type(header.typeId()));
        }
        return row;
    }

    /** Puts what every annotation ends with. */
    ObjectNode tail(ObjectNode row, AnnotationHeader header) {
        row.set("attributes", attributes(header));
        put(row, "note", header.note());
        if (header.confidence().isPresent()) {
            row.put("confidence", header.confidence().getAsDouble());
        } else {
            row.putNull("confidence");
        }
        row.put("unsure", header.unsure());
        row.put("made_by", header.madeBy());
        row.put("made_at", said(header.madeAt()));
        row.put("schema_version", header.schemaVersion());
        return row;
    }

    /** The type's attributes in its order, those not yet annotated included, then any others. */
    private ArrayNode attributes(AnnotationHeader header) {
        ArrayNode all = JSON.arrayNode();
        Optional<AnnotationType> type = schema.type(header.typeId());
        if (header.attributes().isEmpty() && type.map(t -> t.attributes().isEmpty()).orElse(true)) {
            return all;
        }
        Set<String> ids = new LinkedHashSet<>();
        type.ifPresent(t -> t.attributes().forEach(a -> ids.add(a.id())));
        ids.addAll(header.attributes().keySet());
        for (String id : ids) {
            Optional<Attribute> attribute = type.flatMap(t -> t.attribute(id));
            ObjectNode row = all.addObject();
            row.put("id", id);
            row.put("name", attribute.map(Attribute::name).orElse(id));
            value(
                    row,
                    Optional.ofNullable(header.attributes().get(id)),
                    attribute.flatMap(Attribute::tagSet),
                    attribute.map(a -> a.kind() == AttributeKind.TAGS).orElse(false));
        }
        return all;
    }

    /** Puts a value that is not one of an attribute: a polarity, an intensity, a label's. */
    ObjectNode value(Optional<AttributeValue> value, Optional<String> tagSet, boolean several) {
        ObjectNode row = JSON.objectNode();
        value(row, value, tagSet, several);
        return row;
    }

    /** Puts {@code state} and, if the state is {@code value}, the {@code value} and its tags. */
    private void value(
            ObjectNode row,
            Optional<AttributeValue> value,
            Optional<String> tagSet,
            boolean several) {
        if (value.isEmpty()) {
            row.put("state", "not_annotated").putNull("value");
            return;
        }
        switch (value.get()) {
            case AttributeValue.Text text -> row.put("state", "value").put("value", text.value());
            case AttributeValue.Flag flag -> row.put("state", "value").put("value", flag.value());
            case AttributeValue.Number number ->
                    row.put("state", "value").put("value", number.value());
            case AttributeValue.Tags tags -> {
                row.put("state", "value");
                if (several || tags.tags().size() != 1) {
                    ArrayNode ids = row.putArray("value");
                    tags.tags().forEach(ids::add);
                } else {
                    row.put("value", tags.tags().get(0));
                }
                ArrayNode named = row.putArray("tags");
                Optional<TagSet> set = tagSet.flatMap(schema::tagSet);
                for (String tag : tags.tags()) {
                    named.addObject()
                            .put("id", tag)
                            .put(
                                    "name",
                                    set.flatMap(s -> s.tag(tag)).map(t -> t.name()).orElse(tag));
                }
            }
            case AttributeValue.Absent absent -> row.put("state", "absent").putNull("value");
            case AttributeValue.Skipped skipped ->
                    row.put("state", "skipped").putNull("value").put("reason", skipped.reason());
        }
    }

    static void put(ObjectNode row, String key, Optional<String> value) {
        if (value.isPresent()) {
            row.put(key, value.get());
        } else {
            row.putNull(key);
        }
    }

    /** What a list of spans covers, for people. */
    String covered(List<Span> spans) {
        List<String> pieces = new ArrayList<>();
        spans.forEach(s -> pieces.add(s.coveredText(text)));
        return String.join(" … ", pieces);
    }
}
