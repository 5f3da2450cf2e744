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
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

/** Writes what the rows of all kinds of annotation have in common. */
final class RowParts {

    private final JsonGenerator json;
    private final Schema schema;
    private final String text;
    private final OffsetMap offsets;
    private final OffsetUnit unit;
    private final OffsetCheck check;
    private Instant time = Instant.EPOCH;
    private String timeSaid = time.toString();

    RowParts(JsonGenerator json, Schema schema, String text, OffsetUnit unit) {
        this.json = json;
        this.schema = schema;
        this.text = text;
        this.unit = unit;
        offsets = OffsetMap.of(text);
        check = new OffsetCheck(text, unit);
    }

    int length() {
        return offsets.length(unit);
    }

    /** Writes where something is, in the unit of the row; offsets come in UTF-16. */
    void place(int begin, int end) throws IOException {
        json.writeNumberField("begin", offsets.fromUtf16(unit, begin));
        json.writeNumberField("end", offsets.fromUtf16(unit, end));
    }

    /** Writes where a span is and what it covers into the object that is open. */
    void span(Span span) throws IOException {
        place(span.begin(), span.end());
        json.writeArrayFieldStart("fragments");
        OffsetCheck.Cover cover = check.cover();
        for (Fragment fragment : span.fragments()) {
            int begin = offsets.fromUtf16(unit, fragment.begin());
            int end = offsets.fromUtf16(unit, fragment.end());
            json.writeStartArray();
            json.writeNumber(begin);
            json.writeNumber(end);
            json.writeEndArray();
            cover.add(begin, end);
        }
        json.writeEndArray();
        String covered = span.coveredText(text);
        cover.is(covered);
        json.writeStringField("text", covered);
    }

    void spans(String key, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : spans) {
            json.writeStartObject();
            span(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the id and name of a type, or null where there is none. */
    void type(String typeId) throws IOException {
        if (typeId.isEmpty()) {
            json.writeNullField("type");
        } else {
            json.writeObjectFieldStart("type");
            json.writeStringField("id", typeId);
            json.writeStringField("name", typeName(typeId));
            json.writeEndObject();
        }
    }

    String typeName(String typeId) {
        return schema.type(typeId).map(AnnotationType::name).orElse(typeId);
    }

    /** Many in a row are made at one time. */
    private String said(Instant madeAt) {
        if (!madeAt.equals(time)) {
            time = madeAt;
            timeSaid = madeAt.toString();
        }
        return timeSaid;
    }

    /** Writes what every annotation begins with. */
    void head(AnnotationHeader header) throws IOException {
        json.writeStringField("id", header.id().value());
        type(header.typeId());
    }

    /** Writes what every annotation ends with. */
    void tail(AnnotationHeader header) throws IOException {
        attributes(header);
        put("note", header.note());
        if (header.confidence().isPresent()) {
            json.writeNumberField("confidence", header.confidence().getAsDouble());
        } else {
            json.writeNullField("confidence");
        }
        json.writeBooleanField("unsure", header.unsure());
        json.writeStringField("made_by", header.madeBy());
        json.writeStringField("made_at", said(header.madeAt()));
        json.writeNumberField("schema_version", header.schemaVersion());
    }

    /** The type's attributes in its order, those not yet annotated included, then any others. */
    private void attributes(AnnotationHeader header) throws IOException {
        json.writeArrayFieldStart("attributes");
        Optional<AnnotationType> type = schema.type(header.typeId());
        Set<String> ids = new LinkedHashSet<>();
        type.ifPresent(t -> t.attributes().forEach(a -> ids.add(a.id())));
        ids.addAll(header.attributes().keySet());
        for (String id : ids) {
            Optional<Attribute> attribute = type.flatMap(t -> t.attribute(id));
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("name", attribute.map(Attribute::name).orElse(id));
            value(
                    Optional.ofNullable(header.attributes().get(id)),
                    attribute.flatMap(Attribute::tagSet),
                    attribute.map(a -> a.kind() == AttributeKind.TAGS).orElse(false));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes {@code state}, and if that is {@code value}, the {@code value} and its tags. */
    void value(Optional<AttributeValue> value, Optional<String> tagSet, boolean several)
            throws IOException {
        if (value.isEmpty()) {
            state("not_annotated");
            json.writeNullField("value");
            return;
        }
        switch (value.get()) {
            case AttributeValue.Text said -> {
                state("value");
                json.writeStringField("value", said.value());
            }
            case AttributeValue.Flag flag -> {
                state("value");
                json.writeBooleanField("value", flag.value());
            }
            case AttributeValue.Number number -> {
                state("value");
                json.writeNumberField("value", number.value());
            }
            case AttributeValue.Tags tags -> {
                state("value");
                tags(tags.tags(), tagSet.flatMap(schema::tagSet), several);
            }
            case AttributeValue.Absent absent -> {
                state("absent");
                json.writeNullField("value");
            }
            case AttributeValue.Skipped skipped -> {
                state("skipped");
                json.writeNullField("value");
                json.writeStringField("reason", skipped.reason());
            }
        }
    }

    private void state(String state) throws IOException {
        json.writeStringField("state", state);
    }

    private void tags(List<String> tags, Optional<TagSet> set, boolean several) throws IOException {
        if (several || tags.size() != 1) {
            json.writeArrayFieldStart("value");
            for (String tag : tags) {
                json.writeString(tag);
            }
            json.writeEndArray();
        } else {
            json.writeStringField("value", tags.get(0));
        }
        json.writeArrayFieldStart("tags");
        for (String tag : tags) {
            json.writeStartObject();
            json.writeStringField("id", tag);
            json.writeStringField(
                    "name", set.flatMap(s -> s.tag(tag)).map(t -> t.name()).orElse(tag));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void put(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        } else {
            json.writeNullField(key);
        }
    }

    /** What a list of spans covers, for people. */
    String covered(List<Span> spans) {
        List<String> pieces = new ArrayList<>();
        spans.forEach(s -> pieces.add(s.coveredText(text)));
        return String.join(" … ", pieces);
    }
}
