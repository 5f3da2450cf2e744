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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.exchange.ExportDocument;
import org.scholion.schema.StanceType;

/** Writes stances, with whose they are and what they are about. */
final class StanceRow {

    private final JsonGenerator json;
    private final RowParts parts;
    private final RowPointers pointers;
    private final ExportDocument document;
    private final List<Passage> passages = new ArrayList<>();

    StanceRow(JsonGenerator json, RowParts parts, RowPointers pointers, ExportDocument document) {
        this.json = json;
        this.parts = parts;
        this.pointers = pointers;
        this.document = document;
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Passage passage) {
                passages.add(passage);
            }
        }
    }

    /** Writes what a stance has besides what all annotations have. */
    void write(Stance stance) throws IOException {
        Optional<StanceType> type = document.schema().type(stance.typeId(), StanceType.class);
        ends("holders", stance.holders(), stance);
        ends("targets", stance.targets(), stance);
        sources(stance);
        json.writeObjectFieldStart("polarity");
        parts.value(stance.polarity(), type.map(StanceType::polarity), false);
        json.writeEndObject();
        json.writeObjectFieldStart("intensity");
        parts.value(stance.intensity(), type.flatMap(StanceType::intensity), false);
        json.writeEndObject();
        parts.spans("cues", stance.cues());
        parts.spans("evidence", stance.evidence());
    }

    private void ends(String key, List<StanceEnd> ends, Stance stance) throws IOException {
        json.writeArrayFieldStart(key);
        for (StanceEnd end : ends) {
            json.writeStartObject();
            end(end, stance);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The chain of sources, each with the words of its own that show it. */
    private void sources(Stance stance) throws IOException {
        json.writeArrayFieldStart("sources");
        for (StanceEnd source : stance.sources()) {
            json.writeStartObject();
            end(source, stance);
            parts.spans("cues", source.cues());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void end(StanceEnd end, Stance stance) throws IOException {
        switch (end) {
            case StanceEnd.Annotated annotated -> pointers.pointed(annotated.id());
            case StanceEnd.Author author -> author(stance);
            case StanceEnd.Catalogued catalogued -> {
                json.writeStringField("kind", "entry");
                pointers.entry(Optional.of(catalogued.entry()));
                parts.put("text", document.entries().of(catalogued.entry()));
            }
            case StanceEnd.Implicit implicit -> implicit(implicit);
            case StanceEnd.Cued cued -> end(cued.end(), stance);
        }
    }

    private void implicit(StanceEnd.Implicit implicit) throws IOException {
        json.writeStringField("kind", "implicit");
        if (implicit.referent().isPresent()) {
            AnnotationId id = implicit.referent().get();
            json.writeFieldName("referent");
            pointers.pointer(id);
            parts.put("text", pointers.said(id));
        } else {
            json.writeNullField("referent");
            json.writeNullField("text");
        }
    }

    /** The author of the innermost passage around a stance that has one, else the document's. */
    private void author(Stance cued) throws IOException {
        // "…", as the minister said: these words mostly stand outside what is quoted
        Stance stance =
                cued.withEnds(
                        StanceSide.SOURCE, cued.sources().stream().map(StanceEnd::plain).toList());
        json.writeStringField("kind", "author");
        Optional<Passage> passage = innermost(stance.begin(), stance.end());
        parts.put("passage", passage.map(p -> p.id().value()));
        Optional<String> name =
                passage.isPresent()
                        ? passage.flatMap(Passage::authorName)
                                .or(() -> passage.flatMap(Passage::author).flatMap(pointers::name))
                        : Optional.ofNullable(document.metadata().get("author"));
        parts.put("text", name);
    }

    private Optional<Passage> innermost(Optional<Integer> begin, Optional<Integer> end) {
        if (begin.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Optional<Passage> innermost = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Passage passage : passages) {
            Span span = passage.span();
            int length = span.end() - span.begin();
            boolean around = span.begin() <= begin.get() && end.get() <= span.end();
            if (around && length < shortest) {
                shortest = length;
                innermost = Optional.of(passage);
            }
        }
        return innermost;
    }
}
