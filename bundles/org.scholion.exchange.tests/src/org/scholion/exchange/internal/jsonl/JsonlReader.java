/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;

/** Reads rows as one would who knows the format from its description only. */
public final class JsonlReader {

    private final OffsetMap offsets;
    private final OffsetUnit unit;
    private final JsonNode row;

    /** Reads a row. */
    public JsonlReader(JsonNode row) {
        this.row = row;
        offsets = OffsetMap.of(row.get("text").asText());
        unit =
                switch (row.get("offsets").asText()) {
                    case "utf16" -> OffsetUnit.UTF16;
                    case "codepoint" -> OffsetUnit.CODE_POINT;
                    case "utf8" -> OffsetUnit.UTF8;
                    default -> throw new AssertionError(row.get("offsets"));
                };
    }

    /** What the row says that its document is called. */
    public String name() {
        return row.get("name").asText();
    }

    /** The text of the row. */
    public String text() {
        return row.get("text").asText();
    }

    /** All annotations of the row, kind by kind. */
    public List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>();
        row.get("entities")
                .forEach(
                        n ->
                                all.add(
                                        new Mention(
                                                header(n),
                                                span(n),
                                                text(n, "referent").map(AnnotationId::new))));
        row.get("referents").forEach(n -> all.add(referent(n)));
        row.get("relations").forEach(n -> all.add(relation(n)));
        row.get("stances").forEach(n -> all.add(stance(n)));
        row.get("passages").forEach(n -> all.add(passage(n)));
        row.get("document_labels")
                .forEach(n -> all.add(new DocumentLabel(header(n), value(n).orElseThrow())));
        return all;
    }

    private Referent referent(JsonNode node) {
        List<AnnotationId> members = new ArrayList<>();
        node.get("members").forEach(m -> members.add(new AnnotationId(m.asText())));
        return new Referent(
                header(node),
                node.get("name").asText(),
                text(node, "identifier"),
                text(node, "entry").map(EntryId::new),
                members);
    }

    private Relation relation(JsonNode node) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (JsonNode role : node.get("roles")) {
            List<AnnotationId> fillers = new ArrayList<>();
            role.get("fillers").forEach(f -> fillers.add(id(f)));
            roles.put(role.get("id").asText(), fillers);
        }
        JsonNode anchor = node.get("anchor");
        return new Relation(
                header(node),
                roles,
                anchor.isNull() ? Optional.empty() : Optional.of(span(anchor)));
    }

    private Stance stance(JsonNode node) {
        return new Stance(
                header(node),
                ends(node.get("holders")),
                ends(node.get("targets")),
                sources(node.get("sources")),
                value(node.get("polarity")),
                value(node.get("intensity")),
                spans(node.get("cues")),
                spans(node.get("evidence")));
    }

    private List<StanceEnd> sources(JsonNode nodes) {
        List<StanceEnd> sources = ends(nodes);
        for (int i = 0; i < sources.size(); i++) {
            sources.set(i, sources.get(i).withCues(spans(nodes.get(i).get("cues"))));
        }
        return sources;
    }

    private static List<StanceEnd> ends(JsonNode nodes) {
        List<StanceEnd> ends = new ArrayList<>();
        for (JsonNode node : nodes) {
            ends.add(
                    switch (node.get("kind").asText()) {
                        case "author" -> new StanceEnd.Author();
                        case "implicit" ->
                                new StanceEnd.Implicit(
                                        Optional.of(node.get("referent"))
                                                .filter(r -> !r.isNull())
                                                .map(JsonlReader::id));
                        case "entry" ->
                                new StanceEnd.Catalogued(new EntryId(node.get("entry").asText()));
                        default -> new StanceEnd.Annotated(id(node));
                    });
        }
        return ends;
    }

    private Passage passage(JsonNode node) {
        JsonNode author = node.get("author");
        return new Passage(
                header(node),
                span(node),
                author.isNull() ? Optional.empty() : Optional.of(id(author)),
                text(node, "author_name"),
                text(node, "date"),
                node.get("excluded").asBoolean());
    }

    private static AnnotationId id(JsonNode node) {
        return new AnnotationId(node.get("id").asText());
    }

    private static AnnotationHeader header(JsonNode node) {
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        for (JsonNode attribute : node.get("attributes")) {
            value(attribute).ifPresent(v -> attributes.put(attribute.get("id").asText(), v));
        }
        JsonNode confidence = node.get("confidence");
        return new AnnotationHeader(
                id(node),
                node.get("type").isNull() ? "" : node.get("type").get("id").asText(),
                node.get("made_by").asText(),
                Instant.parse(node.get("made_at").asText()),
                node.get("schema_version").asInt(),
                text(node, "note"),
                confidence.isNull()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(confidence.asDouble()),
                node.get("unsure").asBoolean(),
                attributes);
    }

    private static Optional<AttributeValue> value(JsonNode node) {
        JsonNode value = node.get("value");
        return switch (node.get("state").asText()) {
            case "not_annotated" -> Optional.empty();
            case "absent" -> Optional.of(new AttributeValue.Absent());
            case "skipped" -> Optional.of(new AttributeValue.Skipped(node.get("reason").asText()));
            default -> {
                if (node.has("tags")) {
                    List<String> tags = new ArrayList<>();
                    node.get("tags").forEach(t -> tags.add(t.get("id").asText()));
                    yield Optional.of(new AttributeValue.Tags(tags));
                }
                yield Optional.of(
                        value.isBoolean()
                                ? new AttributeValue.Flag(value.asBoolean())
                                : value.isNumber()
                                        ? new AttributeValue.Number(value.decimalValue())
                                        : new AttributeValue.Text(value.asText()));
            }
        };
    }

    private List<Span> spans(JsonNode nodes) {
        List<Span> spans = new ArrayList<>();
        nodes.forEach(n -> spans.add(span(n)));
        return spans;
    }

    private Span span(JsonNode node) {
        List<Fragment> fragments = new ArrayList<>();
        for (JsonNode fragment : node.get("fragments")) {
            fragments.add(
                    new Fragment(
                            offsets.toUtf16(unit, fragment.get(0).asInt()),
                            offsets.toUtf16(unit, fragment.get(1).asInt())));
        }
        return new Span(fragments);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.get(key)).filter(n -> !n.isNull()).map(JsonNode::asText);
    }
}
