/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;

/** Writes annotations and their parts as JSON. What is empty, missing or false is left out. */
final class AnnotationWriting {

    private AnnotationWriting() {}

    /** Writes the fields of an annotation into an object that is open already. */
    static void fields(JsonGenerator json, Annotation annotation) throws IOException {
        header(json, annotation);
        switch (annotation) {
            case Mention mention -> {
                span(json, "span", mention.span());
                text(json, "referent", mention.referent().map(AnnotationId::value));
            }
            case Referent referent -> {
                json.writeStringField("name", referent.name());
                text(json, "identifier", referent.identifier());
                text(json, "entry", referent.entry().map(EntryId::value));
                ids(json, "members", referent.members());
            }
            case Relation relation -> {
                roles(json, relation.roles());
                optionalSpan(json, "anchor", relation.anchor());
            }
            case Stance stance -> {
                ends(json, "holders", stance.holders());
                ends(json, "targets", stance.targets());
                ends(json, "sources", stance.sources());
                optionalValue(json, "polarity", stance.polarity());
                optionalValue(json, "intensity", stance.intensity());
                spans(json, "cues", stance.cues());
                spans(json, "evidence", stance.evidence());
            }
            case Passage passage -> {
                span(json, "span", passage.span());
                text(json, "author", passage.author().map(AnnotationId::value));
                text(json, "authorName", passage.authorName());
                text(json, "date", passage.date());
                flag(json, "excluded", passage.excluded());
            }
            case DocumentLabel label -> {
                json.writeFieldName("value");
                value(json, label.value());
            }
        }
    }

    private static void header(JsonGenerator json, Annotation annotation) throws IOException {
        AnnotationHeader header = annotation.header();
        json.writeStringField("kind", annotation.kind().word());
        json.writeStringField("id", header.id().value());
        json.writeStringField("type", header.typeId());
        json.writeStringField("by", header.madeBy());
        json.writeStringField("at", header.madeAt().toString());
        json.writeNumberField("schema", header.schemaVersion());
        text(json, "note", header.note());
        if (header.confidence().isPresent()) {
            json.writeNumberField("confidence", header.confidence().getAsDouble());
        }
        flag(json, "unsure", header.unsure());
        if (!header.attributes().isEmpty()) {
            json.writeObjectFieldStart("attributes");
            for (Map.Entry<String, AttributeValue> entry : header.attributes().entrySet()) {
                json.writeFieldName(entry.getKey());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        }
    }

    static void text(JsonGenerator json, String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }

    static void flag(JsonGenerator json, String key, boolean flag) throws IOException {
        if (flag) {
            json.writeBooleanField(key, true);
        }
    }

    static void ids(JsonGenerator json, String key, List<AnnotationId> ids) throws IOException {
        if (!ids.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (AnnotationId id : ids) {
                json.writeString(id.value());
            }
            json.writeEndArray();
        }
    }

    private static void roles(JsonGenerator json, SortedMap<String, List<AnnotationId>> roles)
            throws IOException {
        json.writeObjectFieldStart("roles");
        for (Map.Entry<String, List<AnnotationId>> role : roles.entrySet()) {
            ids(json, role.getKey(), role.getValue());
        }
        json.writeEndObject();
    }

    static void span(JsonGenerator json, String key, Span span) throws IOException {
        json.writeFieldName(key);
        span(json, span);
    }

    static void optionalSpan(JsonGenerator json, String key, Optional<Span> span)
            throws IOException {
        if (span.isPresent()) {
            span(json, key, span.get());
        }
    }

    static void spans(JsonGenerator json, String key, List<Span> spans) throws IOException {
        if (!spans.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (Span span : spans) {
                span(json, span);
            }
            json.writeEndArray();
        }
    }

    private static void span(JsonGenerator json, Span span) throws IOException {
        json.writeStartArray();
        for (Fragment fragment : span.fragments()) {
            json.writeStartArray();
            json.writeNumber(fragment.begin());
            json.writeNumber(fragment.end());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    static void ends(JsonGenerator json, String key, List<StanceEnd> ends) throws IOException {
        if (ends.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (StanceEnd end : ends) {
            json.writeStartObject();
            end(json, end);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void end(JsonGenerator json, StanceEnd end) throws IOException {
        switch (end) {
            case StanceEnd.Annotated annotated ->
                    json.writeStringField("annotation", annotated.id().value());
            case StanceEnd.Catalogued catalogued ->
                    json.writeStringField("entry", catalogued.entry().value());
            case StanceEnd.Author author -> json.writeBooleanField("author", true);
            case StanceEnd.Implicit implicit -> {
                json.writeBooleanField("implicit", true);
                text(json, "referent", implicit.referent().map(AnnotationId::value));
            }
            case StanceEnd.Cued cued -> {
                end(json, cued.end());
                spans(json, "cues", cued.cues());
            }
        }
    }

    static void optionalValue(JsonGenerator json, String key, Optional<AttributeValue> value)
            throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(key);
            value(json, value.get());
        }
    }

    static void value(JsonGenerator json, AttributeValue value) throws IOException {
        json.writeStartObject();
        switch (value) {
            case AttributeValue.Text text -> json.writeStringField("text", text.value());
            case AttributeValue.Tags tags -> {
                json.writeArrayFieldStart("tags");
                for (String tag : tags.tags()) {
                    json.writeString(tag);
                }
                json.writeEndArray();
            }
            case AttributeValue.Flag flag -> json.writeBooleanField("flag", flag.value());
            // as text, so that 1.50 stays 1.50
            case AttributeValue.Number number ->
                    json.writeStringField("number", number.value().toString());
            case AttributeValue.Absent absent -> json.writeBooleanField("absent", true);
            case AttributeValue.Skipped skipped ->
                    json.writeStringField("skipped", skipped.reason());
        }
        json.writeEndObject();
    }
}
