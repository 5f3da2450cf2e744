/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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

/** Turns a row, as the format {@code jsonl} writes it, into the annotations it was made of. */
final class RowReading {

    private final JsonNode row;
    private final String text;
    private final OffsetMap offsets;
    private final OffsetUnit unit;

    RowReading(JsonNode row, String text) {
        this.row = row;
        this.text = text;
        this.offsets = OffsetMap.of(text);
        this.unit =
                switch (row.path("offsets").asText()) {
                    case "utf16" -> OffsetUnit.UTF16;
                    case "utf8" -> OffsetUnit.UTF8;
                    default -> OffsetUnit.CODE_POINT;
                };
    }

    ReleasedSet set() {
        List<Annotation> all = new ArrayList<>();
        add("entities", this::mention, all);
        add("referents", this::referent, all);
        add("relations", this::relation, all);
        add("stances", this::stance, all);
        add("passages", this::passage, all);
        add("document_labels", this::label, all);
        return new ReleasedSet(row.path("name").asText(), word(row, "member"), text, all);
    }

    private void add(String key, Function<JsonNode, Annotation> made, List<Annotation> all) {
        for (JsonNode node : row.path(key)) {
            all.add(made.apply(node));
        }
    }

    private Mention mention(JsonNode node) {
        return new Mention(header(node), span(node), word(node, "referent").map(AnnotationId::new));
    }

    private Referent referent(JsonNode node) {
        List<AnnotationId> members = new ArrayList<>();
        node.path("members").forEach(each -> members.add(new AnnotationId(each.asText())));
        return new Referent(
                header(node),
                node.path("name").asText(),
                word(node, "identifier"),
                word(node, "entry").map(EntryId::new),
                members);
    }

    private Relation relation(JsonNode node) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (JsonNode role : node.path("roles")) {
            List<AnnotationId> fillers = new ArrayList<>();
            role.path("fillers").forEach(each -> fillers.add(id(each)));
            roles.put(role.path("id").asText(), fillers);
        }
        JsonNode anchor = node.path("anchor");
        return new Relation(
                header(node),
                roles,
                anchor.isObject() ? Optional.of(span(anchor)) : Optional.empty());
    }

    private Stance stance(JsonNode node) {
        return new Stance(
                header(node),
                ends(node.path("holders")),
                ends(node.path("targets")),
                ends(node.path("sources")),
                value(node.path("polarity")),
                value(node.path("intensity")),
                spans(node.path("cues")),
                spans(node.path("evidence")));
    }

    private Passage passage(JsonNode node) {
        JsonNode author = node.path("author");
        return new Passage(
                header(node),
                span(node),
                author.isObject() ? Optional.of(id(author)) : Optional.empty(),
                word(node, "author_name"),
                word(node, "date"),
                node.path("excluded").asBoolean());
    }

    private DocumentLabel label(JsonNode node) {
        return new DocumentLabel(
                header(node), value(node).orElseGet(() -> new AttributeValue.Text("")));
    }

    private List<StanceEnd> ends(JsonNode nodes) {
        List<StanceEnd> ends = new ArrayList<>();
        for (JsonNode node : nodes) {
            StanceEnd end =
                    switch (node.path("kind").asText()) {
                        case "author" -> new StanceEnd.Author();
                        case "implicit" ->
                                new StanceEnd.Implicit(
                                        node.path("referent").isObject()
                                                ? Optional.of(id(node.path("referent")))
                                                : Optional.empty());
                        case "entry" ->
                                new StanceEnd.Catalogued(new EntryId(node.path("entry").asText()));
                        default -> new StanceEnd.Annotated(id(node));
                    };
            ends.add(end.withCues(spans(node.path("cues"))));
        }
        return ends;
    }

    private static AnnotationId id(JsonNode node) {
        return new AnnotationId(node.path("id").asText());
    }

    private static Optional<String> word(JsonNode node, String key) {
        return node.path(key).isTextual() ? Optional.of(node.path(key).asText()) : Optional.empty();
    }

    private AnnotationHeader header(JsonNode node) {
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        for (JsonNode attribute : node.path("attributes")) {
            value(attribute).ifPresent(v -> attributes.put(attribute.path("id").asText(), v));
        }
        JsonNode confidence = node.path("confidence");
        return new AnnotationHeader(
                id(node),
                node.path("type").path("id").asText(),
                node.path("made_by").asText(),
                Instant.EPOCH,
                node.path("schema_version").asInt(1),
                word(node, "note"),
                confidence.isNumber()
                        ? OptionalDouble.of(confidence.asDouble())
                        : OptionalDouble.empty(),
                node.path("unsure").asBoolean(),
                attributes);
    }

    private static Optional<AttributeValue> value(JsonNode node) {
        JsonNode value = node.path("value");
        return switch (node.path("state").asText()) {
            case "absent" -> Optional.of(new AttributeValue.Absent());
            case "skipped" -> Optional.of(new AttributeValue.Skipped(node.path("reason").asText()));
            case "value" -> Optional.of(value(value, node.has("tags")));
            default -> Optional.empty();
        };
    }

    private static AttributeValue value(JsonNode value, boolean tags) {
        if (tags) {
            List<String> ids = new ArrayList<>();
            if (value.isArray()) {
                value.forEach(each -> ids.add(each.asText()));
            } else {
                ids.add(value.asText());
            }
            return new AttributeValue.Tags(ids);
        }
        if (value.isBoolean()) {
            return new AttributeValue.Flag(value.asBoolean());
        }
        return value.isNumber()
                ? new AttributeValue.Number(value.decimalValue())
                : new AttributeValue.Text(value.asText());
    }

    private List<Span> spans(JsonNode nodes) {
        List<Span> spans = new ArrayList<>();
        nodes.forEach(each -> spans.add(span(each)));
        return spans;
    }

    private Span span(JsonNode node) {
        List<Fragment> fragments = new ArrayList<>();
        for (JsonNode each : node.path("fragments")) {
            fragments.add(
                    new Fragment(
                            offsets.toUtf16(unit, each.path(0).asInt()),
                            offsets.toUtf16(unit, each.path(1).asInt())));
        }
        return new Span(fragments);
    }
}
