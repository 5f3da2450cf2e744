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
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.BaseLayer;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.exchange.AnnotationSupport;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.ExcludedText;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.SupportNode;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

/** One document as a JSON object. */
final class DocumentRow {

    private static final Message EXCLUDED = Message.of("exchange.lost.excluded");

    private final JsonGenerator json;
    private final ExportDocument document;
    private final OffsetUnit unit;
    private final Losses.Recorder losses;
    private final RowParts parts;
    private final RowPointers pointers;
    private final StanceRow stances;
    private int written;

    DocumentRow(
            JsonGenerator json, ExportDocument document, OffsetUnit unit, Losses.Recorder losses) {
        this.json = json;
        this.document = document;
        this.unit = unit;
        this.losses = losses;
        parts = new RowParts(json, document.schema(), document.text(), unit);
        pointers = new RowPointers(json, parts, document);
        stances = new StanceRow(json, parts, pointers, document);
    }

    /** Returns how many annotations are in the row. */
    int written() {
        return written;
    }

    /** Writes the row, once. */
    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "scholion-jsonl");
        json.writeNumberField("format_version", 1);
        json.writeStringField("name", document.name());
        parts.put("language", document.language());
        json.writeStringField(
                "direction", document.direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr");
        json.writeStringField("offsets", unitName());
        json.writeNumberField("length", parts.length());
        json.writeStringField("text", document.text());
        source();
        json.writeObjectFieldStart("metadata");
        for (Map.Entry<String, String> each : document.metadata().entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        schema();
        parts.put("member", document.member());
        parts.put("state", document.state());
        if (document.stateReason().isPresent()) {
            parts.put("state_reason", document.stateReason());
        }
        Optional<BaseLayer> layer = document.baseLayer().filter(l -> !l.isEmpty());
        if (layer.isPresent()) {
            LayerRow.write(json, parts, layer.get());
        }
        annotations();
        json.writeEndObject();
    }

    private String unitName() {
        return switch (unit) {
            case UTF16 -> "utf16";
            case CODE_POINT -> "codepoint";
            case UTF8 -> "utf8";
        };
    }

    private void source() throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("sha256", document.sourceSha256());
        json.writeStringField("charset", document.charset().charset().name());
        json.writeBooleanField("byte_order_mark", document.charset().byteOrderMark());
        json.writeEndObject();
    }

    private void schema() throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeStringField("id", document.schema().id());
        json.writeStringField("name", document.schema().name());
        json.writeNumberField("version", document.schemaVersion());
        json.writeNumberField("format", Schema.FORMAT);
        json.writeEndObject();
    }

    private void annotations() throws IOException {
        ExcludedText excluded = ExcludedText.of(document.annotations());
        Map<AnnotationKind, List<Annotation>> byKind = new EnumMap<>(AnnotationKind.class);
        for (Annotation annotation : document.annotations()) {
            if (isExcluded(annotation, excluded)) {
                losses.add(EXCLUDED, () -> PlaceMessages.of(document.name(), annotation));
            } else {
                byKind.computeIfAbsent(annotation.kind(), k -> new ArrayList<>()).add(annotation);
            }
        }
        all("entities", byKind.get(AnnotationKind.ENTITY));
        all("referents", byKind.get(AnnotationKind.REFERENT));
        all("relations", byKind.get(AnnotationKind.RELATION));
        all("stances", byKind.get(AnnotationKind.STANCE));
        all("passages", byKind.get(AnnotationKind.PASSAGE));
        all("document_labels", byKind.get(AnnotationKind.DOCUMENT_LABEL));
    }

    private void all(String key, @Nullable List<Annotation> annotations) throws IOException {
        json.writeArrayFieldStart(key);
        for (Annotation annotation : annotations == null ? List.<Annotation>of() : annotations) {
            json.writeStartObject();
            parts.head(annotation.header());
            body(annotation);
            parts.tail(annotation.header());
            AnnotationSupport support = document.support().get(annotation.id());
            if (support != null) {
                json.writeFieldName("support");
                json.writeTree(SupportNode.of(support, this::typeNode));
            }
            json.writeEndObject();
            written++;
        }
        json.writeEndArray();
    }

    private void body(Annotation annotation) throws IOException {
        switch (annotation) {
            case Mention mention -> {
                parts.span(mention.span());
                parts.put("referent", mention.referent().map(AnnotationId::value));
            }
            case Referent referent -> referent(referent);
            case Relation relation -> relation(relation);
            case Stance stance -> stances.write(stance);
            case Passage passage -> {
                parts.span(passage.span());
                if (passage.author().isPresent()) {
                    json.writeFieldName("author");
                    pointers.pointer(passage.author().get());
                } else {
                    json.writeNullField("author");
                }
                parts.put("author_name", passage.authorName());
                parts.put("date", passage.date());
                json.writeBooleanField("excluded", passage.excluded());
            }
            case DocumentLabel label -> {
                Optional<DocumentLabelType> type =
                        document.schema().type(label.typeId(), DocumentLabelType.class);
                parts.value(
                        Optional.of(label.value()),
                        type.map(DocumentLabelType::tagSet),
                        type.map(DocumentLabelType::multiple).orElse(false));
            }
        }
    }

    private ObjectNode typeNode(String typeId) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", typeId)
                .put("name", parts.typeName(typeId));
    }

    /** A relation without an anchor is where its fillers are. */
    private boolean isExcluded(Annotation annotation, ExcludedText excluded) {
        if (excluded.isNothing()) {
            return false;
        }
        if (annotation instanceof Relation relation && relation.anchor().isEmpty()) {
            List<Annotation> fillers =
                    relation.references().stream()
                            .flatMap(id -> pointers.annotation(id).stream())
                            .toList();
            return !fillers.isEmpty() && fillers.stream().allMatch(excluded::covers);
        }
        return excluded.covers(annotation);
    }

    private void referent(Referent referent) throws IOException {
        json.writeStringField("name", referent.name());
        parts.put("identifier", referent.identifier());
        pointers.entry(referent.entry());
        json.writeArrayFieldStart("members");
        for (AnnotationId member : referent.members()) {
            json.writeString(member.value());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (Mention mention : pointers.mentions(referent.id())) {
            json.writeString(mention.id().value());
        }
        json.writeEndArray();
    }

    private void relation(Relation relation) throws IOException {
        Optional<RelationType> type = document.schema().type(relation.typeId(), RelationType.class);
        Set<String> ids = new LinkedHashSet<>();
        type.ifPresent(t -> t.roles().forEach(r -> ids.add(r.id())));
        ids.addAll(relation.roles().keySet());
        json.writeArrayFieldStart("roles");
        for (String id : ids) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField(
                    "name", type.flatMap(t -> t.role(id)).map(r -> r.name()).orElse(id));
            json.writeArrayFieldStart("fillers");
            for (AnnotationId filler : relation.fillers(id)) {
                pointers.pointer(filler);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        if (relation.anchor().isPresent()) {
            json.writeObjectFieldStart("anchor");
            parts.span(relation.anchor().get());
            json.writeEndObject();
        } else {
            json.writeNullField("anchor");
        }
    }
}
