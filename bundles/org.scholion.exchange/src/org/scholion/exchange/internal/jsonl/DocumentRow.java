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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.exchange.AnnotationSupport;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.ExcludedText;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.SupportNode;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

/** One document as a JSON object. */
final class DocumentRow {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Message EXCLUDED = Message.of("exchange.lost.excluded");

    private final ExportDocument document;
    private final OffsetUnit unit;
    private final Losses.Recorder losses;
    private final RowParts parts;
    private final Map<AnnotationId, Annotation> byId = new LinkedHashMap<>();
    private int written;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<AnnotationId, List<Mention>> mentions = new LinkedHashMap<>();

    DocumentRow(ExportDocument document, OffsetUnit unit, Losses.Recorder losses) {
        this.document = document;
        this.unit = unit;
        this.losses = losses;
        parts = new RowParts(document.schema(), document.text(), unit);
        for (Annotation annotation : document.annotations()) {
            byId.put(annotation.id(), annotation);
            if (annotation instanceof Passage passage) {
                passages.add(passage);
            }
            if (annotation instanceof Mention mention && mention.referent().isPresent()) {
                mentions.computeIfAbsent(mention.referent().get(), r -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    /** Returns how many annotations are in the row. */
    int written() {
        return written;
    }

    ObjectNode make() {
        ObjectNode row = JSON.objectNode();
        row.put("format", "scholion-jsonl");
        row.put("format_version", 1);
        row.put("name", document.name());
        RowParts.put(row, "language", document.language());
        row.put("direction", document.direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr");
        row.put("offsets", unitName());
        row.put("length", parts.length());
        row.put("text", document.text());
        row.set("source", source());
        ObjectNode metadata = row.putObject("metadata");
        document.metadata().forEach(metadata::put);
        row.putObject("schema")
                .put("id", document.schema().id())
                .put("name", document.schema().name())
                .put("version", document.schemaVersion())
                .put("format", Schema.FORMAT);
        RowParts.put(row, "member", document.member());
        RowParts.put(row, "state", document.state());
        document.baseLayer()
                .filter(layer -> !layer.isEmpty())
                .ifPresent(layer -> LayerRow.put(row, layer, parts));
        annotations(row);
        return row;
    }

    private String unitName() {
        return switch (unit) {
            case UTF16 -> "utf16";
            case CODE_POINT -> "codepoint";
            case UTF8 -> "utf8";
        };
    }

    private ObjectNode source() {
        return JSON.objectNode()
                .put("sha256", document.sourceSha256())
                .put("charset", document.charset().charset().name())
                .put("byte_order_mark", document.charset().byteOrderMark());
    }

    private void annotations(ObjectNode row) {
        ArrayNode entities = row.putArray("entities");
        ArrayNode referents = row.putArray("referents");
        ArrayNode relations = row.putArray("relations");
        ArrayNode stances = row.putArray("stances");
        ArrayNode passages = row.putArray("passages");
        ArrayNode labels = row.putArray("document_labels");
        ExcludedText excluded = ExcludedText.of(document.annotations());
        for (Annotation annotation : document.annotations()) {
            if (isExcluded(annotation, excluded)) {
                losses.add(EXCLUDED, () -> PlaceMessages.of(document.name(), annotation));
                continue;
            }
            ObjectNode node = parts.head(annotation.header());
            switch (annotation) {
                case Mention mention -> {
                    parts.span(node, mention.span());
                    RowParts.put(node, "referent", mention.referent().map(AnnotationId::value));
                    entities.add(node);
                }
                case Referent referent -> {
                    referent(node, referent);
                    referents.add(node);
                }
                case Relation relation -> {
                    relation(node, relation);
                    relations.add(node);
                }
                case Stance stance -> {
                    stance(node, stance);
                    stances.add(node);
                }
                case Passage passage -> {
                    parts.span(node, passage.span());
                    passage.author()
                            .ifPresentOrElse(
                                    a -> node.set("author", pointer(a)),
                                    () -> node.putNull("author"));
                    RowParts.put(node, "author_name", passage.authorName());
                    RowParts.put(node, "date", passage.date());
                    node.put("excluded", passage.excluded());
                    passages.add(node);
                }
                case DocumentLabel label -> {
                    Optional<DocumentLabelType> type =
                            document.schema().type(label.typeId(), DocumentLabelType.class);
                    node.setAll(
                            parts.value(
                                    Optional.of(label.value()),
                                    type.map(DocumentLabelType::tagSet),
                                    type.map(DocumentLabelType::multiple).orElse(false)));
                    labels.add(node);
                }
            }
            parts.tail(node, annotation.header());
            AnnotationSupport support = document.support().get(annotation.id());
            if (support != null) {
                node.set("support", SupportNode.of(support, parts::type));
            }
            written++;
        }
    }

    /** A relation without an anchor is where its fillers are. */
    private boolean isExcluded(Annotation annotation, ExcludedText excluded) {
        if (excluded.isNothing()) {
            return false;
        }
        if (annotation instanceof Relation relation && relation.anchor().isEmpty()) {
            List<Annotation> fillers =
                    relation.references().stream()
                            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                            .toList();
            return !fillers.isEmpty() && fillers.stream().allMatch(excluded::covers);
        }
        return excluded.covers(annotation);
    }

    private void referent(ObjectNode node, Referent referent) {
        node.put("name", referent.name());
        RowParts.put(node, "identifier", referent.identifier());
        entry(node, referent.entry());
        ArrayNode members = node.putArray("members");
        referent.members().forEach(m -> members.add(m.value()));
        ArrayNode own = node.putArray("mentions");
        mentions.getOrDefault(referent.id(), List.of()).forEach(m -> own.add(m.id().value()));
    }

    /** Which entry of the project's catalogue it is, and what that is called there. */
    private void entry(ObjectNode node, Optional<EntryId> entry) {
        RowParts.put(node, "entry", entry.map(EntryId::value));
        RowParts.put(node, "entry_name", entry.flatMap(document.entries()::of));
    }

    private void relation(ObjectNode node, Relation relation) {
        Optional<RelationType> type = document.schema().type(relation.typeId(), RelationType.class);
        Set<String> ids = new LinkedHashSet<>();
        type.ifPresent(t -> t.roles().forEach(r -> ids.add(r.id())));
        ids.addAll(relation.roles().keySet());
        ArrayNode roles = node.putArray("roles");
        for (String id : ids) {
            ObjectNode role = roles.addObject();
            role.put("id", id);
            role.put("name", type.flatMap(t -> t.role(id)).map(r -> r.name()).orElse(id));
            ArrayNode fillers = role.putArray("fillers");
            relation.fillers(id).forEach(f -> fillers.add(pointer(f)));
        }
        if (relation.anchor().isPresent()) {
            parts.span(node.putObject("anchor"), relation.anchor().get());
        } else {
            node.putNull("anchor");
        }
    }

    private void stance(ObjectNode node, Stance stance) {
        Optional<StanceType> type = document.schema().type(stance.typeId(), StanceType.class);
        node.set("holders", ends(stance.holders(), stance));
        node.set("targets", ends(stance.targets(), stance));
        node.set("sources", sources(stance));
        node.set("polarity", parts.value(stance.polarity(), type.map(StanceType::polarity), false));
        node.set(
                "intensity",
                parts.value(stance.intensity(), type.flatMap(StanceType::intensity), false));
        node.set("cues", parts.spans(stance.cues()));
        node.set("evidence", parts.spans(stance.evidence()));
    }

    private ArrayNode ends(List<StanceEnd> ends, Stance stance) {
        ArrayNode all = JSON.arrayNode();
        for (StanceEnd end : ends) {
            all.add(end(end, stance));
        }
        return all;
    }

    /** The chain of sources, each with the words of its own that show it. */
    private ArrayNode sources(Stance stance) {
        ArrayNode all = JSON.arrayNode();
        for (StanceEnd source : stance.sources()) {
            ObjectNode node = end(source, stance);
            node.set("cues", parts.spans(source.cues()));
            all.add(node);
        }
        return all;
    }

    private ObjectNode end(StanceEnd end, Stance stance) {
        return switch (end) {
            case StanceEnd.Annotated annotated -> pointer(annotated.id());
            case StanceEnd.Author author -> author(stance);
            case StanceEnd.Catalogued catalogued -> {
                ObjectNode node = JSON.objectNode().put("kind", "entry");
                entry(node, Optional.of(catalogued.entry()));
                yield node.set("text", node.get("entry_name"));
            }
            case StanceEnd.Implicit implicit -> implicit(implicit);
            case StanceEnd.Cued cued -> end(cued.end(), stance);
        };
    }

    private ObjectNode implicit(StanceEnd.Implicit implicit) {
        ObjectNode node = JSON.objectNode().put("kind", "implicit");
        implicit.referent()
                .ifPresentOrElse(
                        id -> {
                            ObjectNode referent = pointer(id);
                            node.set("referent", referent);
                            node.set("text", referent.get("text"));
                        },
                        () -> node.putNull("referent").putNull("text"));
        return node;
    }

    /** The author of the innermost passage around a stance that has one, else the document's. */
    private ObjectNode author(Stance cued) {
        // "…", as the minister said: these words mostly stand outside what is quoted
        Stance stance =
                cued.withEnds(
                        StanceSide.SOURCE, cued.sources().stream().map(StanceEnd::plain).toList());
        ObjectNode node = JSON.objectNode().put("kind", "author");
        Optional<Passage> innermost = innermost(stance.begin(), stance.end());
        RowParts.put(node, "passage", innermost.map(p -> p.id().value()));
        Optional<Passage> passage = innermost;
        Optional<String> name =
                passage.isPresent()
                        ? passage.flatMap(Passage::authorName)
                                .or(() -> passage.flatMap(Passage::author).flatMap(this::name))
                        : Optional.ofNullable(document.metadata().get("author"));
        RowParts.put(node, "text", name);
        return node;
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

    /** An annotation as it is pointed to: enough to read the row without looking it up. */
    private ObjectNode pointer(AnnotationId id) {
        ObjectNode node = JSON.objectNode();
        Annotation annotation = byId.get(id);
        if (annotation == null) {
            return node.put("kind", "missing").put("id", id.value()).putNull("text");
        }
        node.put("kind", annotation.kind().word());
        node.put("id", id.value());
        if (annotation.typeId().isEmpty()) {
            node.putNull("type");
        } else {
            node.set("type", parts.type(annotation.typeId()));
        }
        if (annotation instanceof Mention mention) {
            parts.span(node, mention.span());
            RowParts.put(node, "referent", mention.referent().map(AnnotationId::value));
        } else {
            RowParts.put(node, "text", name(id));
        }
        if (annotation instanceof Referent referent) {
            RowParts.put(node, "identifier", referent.identifier());
        }
        return node;
    }

    private Optional<String> name(AnnotationId id) {
        Annotation annotation = byId.get(id);
        if (annotation instanceof Referent referent) {
            return referent.name().isEmpty()
                    ? mentions.getOrDefault(id, List.of()).stream()
                            .findFirst()
                            .map(m -> m.span().coveredText(document.text()))
                    : Optional.of(referent.name());
        }
        return annotation == null || annotation.spans().isEmpty()
                ? Optional.empty()
                : Optional.of(parts.covered(annotation.spans()));
    }
}
