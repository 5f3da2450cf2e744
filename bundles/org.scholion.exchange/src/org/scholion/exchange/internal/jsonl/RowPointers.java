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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.exchange.ExportDocument;

/** Writes what points to annotations and entries of a document. */
final class RowPointers {

    private final JsonGenerator json;
    private final RowParts parts;
    private final ExportDocument document;
    private final Map<AnnotationId, Annotation> byId = new LinkedHashMap<>();
    private final Map<AnnotationId, List<Mention>> mentions = new LinkedHashMap<>();

    RowPointers(JsonGenerator json, RowParts parts, ExportDocument document) {
        this.json = json;
        this.parts = parts;
        this.document = document;
        for (Annotation annotation : document.annotations()) {
            byId.put(annotation.id(), annotation);
            if (annotation instanceof Mention mention && mention.referent().isPresent()) {
                mentions.computeIfAbsent(mention.referent().get(), r -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    Optional<Annotation> annotation(AnnotationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the mentions of a referent. */
    List<Mention> mentions(AnnotationId referent) {
        return mentions.getOrDefault(referent, List.of());
    }

    /** Writes which entry of the project's catalogue it is, and what that is called there. */
    void entry(Optional<EntryId> entry) throws IOException {
        parts.put("entry", entry.map(EntryId::value));
        parts.put("entry_name", entry.flatMap(document.entries()::of));
    }

    /** Writes an annotation as it is pointed to, as an object of its own. */
    void pointer(AnnotationId id) throws IOException {
        json.writeStartObject();
        pointed(id);
        json.writeEndObject();
    }

    /** Writes what an object says that points: enough to read the row without looking it up. */
    void pointed(AnnotationId id) throws IOException {
        Annotation annotation = byId.get(id);
        if (annotation == null) {
            json.writeStringField("kind", "missing");
            json.writeStringField("id", id.value());
            json.writeNullField("text");
            return;
        }
        json.writeStringField("kind", annotation.kind().word());
        json.writeStringField("id", id.value());
        parts.type(annotation.typeId());
        if (annotation instanceof Mention mention) {
            parts.span(mention.span());
            parts.put("referent", mention.referent().map(AnnotationId::value));
        } else {
            parts.put("text", name(id));
        }
        if (annotation instanceof Referent referent) {
            parts.put("identifier", referent.identifier());
        }
    }

    /** Returns what the text of a pointer is. */
    Optional<String> said(AnnotationId id) {
        return byId.get(id) instanceof Mention mention
                ? Optional.of(mention.span().coveredText(document.text()))
                : name(id);
    }

    /** Returns what an annotation is called that is no mention. */
    Optional<String> name(AnnotationId id) {
        Annotation annotation = byId.get(id);
        if (annotation instanceof Referent referent) {
            return referent.name().isEmpty()
                    ? mentions(id).stream()
                            .findFirst()
                            .map(m -> m.span().coveredText(document.text()))
                    : Optional.of(referent.name());
        }
        return annotation == null || annotation.spans().isEmpty()
                ? Optional.empty()
                : Optional.of(parts.covered(annotation.spans()));
    }
}
