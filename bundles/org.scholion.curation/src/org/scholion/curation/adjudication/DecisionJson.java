/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.json.AnnotationJson;
import org.scholion.document.json.MalformedAnnotationJsonException;
import org.scholion.words.Message;

/** The JSON that a project keeps of decisions: anchors, sources, outcomes. */
public final class DecisionJson {

    /** All but ASCII is escaped, so that half characters survive. */
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private DecisionJson() {}

    /** Returns an anchor as a JSON object. */
    public static String anchor(ContentAnchor anchor) {
        return text(node(anchor));
    }

    /**
     * Returns the anchor that {@link #anchor} has written.
     *
     * @throws MalformedAnnotationJsonException when the text is something else
     */
    public static ContentAnchor readAnchor(String json) throws MalformedAnnotationJsonException {
        return anchor(tree(json));
    }

    private static ObjectNode node(ContentAnchor anchor) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("kind", anchor.kind().word());
        node.put("type", anchor.typeId());
        if (!anchor.spans().isEmpty()) {
            ArrayNode spans = node.putArray("spans");
            for (ContentAnchor.Stretch stretch : anchor.spans()) {
                spans.addArray().add(stretch.begin()).add(stretch.end()).add(stretch.text());
            }
        }
        if (!anchor.name().isEmpty()) {
            node.put("name", anchor.name());
        }
        if (!anchor.ends().isEmpty()) {
            ObjectNode ends = node.putObject("ends");
            anchor.ends()
                    .forEach(
                            (role, all) -> {
                                ArrayNode list = ends.putArray(role);
                                all.forEach(end -> list.add(node(end)));
                            });
        }
        return node;
    }

    private static ContentAnchor anchor(JsonNode node) throws MalformedAnnotationJsonException {
        List<ContentAnchor.Stretch> spans = new ArrayList<>();
        for (JsonNode span : node.path("spans")) {
            spans.add(
                    new ContentAnchor.Stretch(
                            number(span.path(0)), number(span.path(1)), span.path(2).asText()));
        }
        SortedMap<String, List<ContentAnchor>> ends = new TreeMap<>();
        for (Map.Entry<String, JsonNode> role : node.path("ends").properties()) {
            List<ContentAnchor> all = new ArrayList<>();
            for (JsonNode end : role.getValue()) {
                all.add(anchor(end));
            }
            ends.put(role.getKey(), all);
        }
        try {
            return new ContentAnchor(
                    AnnotationKind.ofWord(word(node, "kind")),
                    word(node, "type"),
                    spans,
                    node.path("name").asText(),
                    ends);
        } catch (IllegalArgumentException e) {
            throw malformed(node);
        }
    }

    /** Returns sources as a JSON array. */
    public static String sources(List<Source> sources) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Source source : sources) {
            ObjectNode node = all.addObject();
            node.put("member", source.member());
            node.put("set", source.set());
            ArrayNode marks = node.putArray("marks");
            for (Source.Mark mark : source.marks()) {
                ObjectNode each = marks.addObject();
                each.set("annotation", ownTree(AnnotationJson.write(mark.annotation())));
                if (!mark.ends().isEmpty()) {
                    ObjectNode ends = each.putObject("ends");
                    mark.ends().forEach((id, anchor) -> ends.set(id.value(), node(anchor)));
                }
            }
        }
        return text(all);
    }

    /**
     * Returns the sources that {@link #sources} has written.
     *
     * @throws MalformedAnnotationJsonException when the text is something else
     */
    public static List<Source> readSources(String json) throws MalformedAnnotationJsonException {
        List<Source> sources = new ArrayList<>();
        for (JsonNode node : tree(json)) {
            List<Source.Mark> marks = new ArrayList<>();
            for (JsonNode each : node.path("marks")) {
                SortedMap<AnnotationId, ContentAnchor> ends = new TreeMap<>();
                for (Map.Entry<String, JsonNode> end : each.path("ends").properties()) {
                    ends.put(
                            AnnotationId.parse(end.getKey()).orElseThrow(() -> malformed(each)),
                            anchor(end.getValue()));
                }
                marks.add(
                        new Source.Mark(AnnotationJson.read(text(each.path("annotation"))), ends));
            }
            sources.add(new Source(word(node, "member"), word(node, "set"), marks));
        }
        return sources;
    }

    /** Returns an outcome as a JSON object. */
    public static String outcome(Outcome outcome) {
        ObjectNode node = MAPPER.createObjectNode();
        if (outcome.none()) {
            node.put("none", true);
        }
        outcome.rule().ifPresent(rule -> node.put("rule", rule));
        outcome.support()
                .ifPresent(
                        support ->
                                node.putObject("support")
                                        .put("had", support.had())
                                        .put("worked", support.worked()));
        outcome.instead().ifPresent(decision -> node.put("instead", decision));
        outcome.review().ifPresent(seed -> node.put("review", seed));
        return text(node);
    }

    /**
     * Returns the outcome that {@link #outcome} has written; what it does not know is left out.
     *
     * @throws MalformedAnnotationJsonException when the text is something else
     */
    public static Outcome readOutcome(String json) throws MalformedAnnotationJsonException {
        JsonNode node = tree(json);
        Optional<Outcome.Support> support = Optional.empty();
        if (node.has("support")) {
            JsonNode counts = node.path("support");
            support =
                    Optional.of(
                            new Outcome.Support(
                                    number(counts.path("had")), number(counts.path("worked"))));
        }
        return new Outcome(
                node.path("none").asBoolean(),
                node.has("rule") ? Optional.of(word(node, "rule")) : Optional.empty(),
                support,
                node.has("instead") ? Optional.of(word(node, "instead")) : Optional.empty(),
                node.path("review").canConvertToLong()
                        ? OptionalLong.of(node.path("review").longValue())
                        : OptionalLong.empty());
    }

    private static String word(JsonNode node, String field)
            throws MalformedAnnotationJsonException {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw malformed(node);
        }
        return value.asText();
    }

    private static int number(JsonNode node) throws MalformedAnnotationJsonException {
        if (!node.canConvertToInt()) {
            throw malformed(node);
        }
        return node.intValue();
    }

    private static MalformedAnnotationJsonException malformed(JsonNode node) {
        return new MalformedAnnotationJsonException(
                Message.of("curation.decision.malformed", "json", node.toString()));
    }

    private static JsonNode tree(String json) throws MalformedAnnotationJsonException {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new MalformedAnnotationJsonException(
                    Message.of("curation.decision.malformed", "json", json), e);
        }
    }

    private static JsonNode ownTree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was just written is no JSON: " + json, e);
        }
    }

    private static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree cannot be written: " + node, e);
        }
    }
}
