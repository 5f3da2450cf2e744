/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.ManyDocuments.Parts;
import org.scholion.exchange.internal.bioc.BiocCollection.Article;
import org.scholion.exchange.internal.bioc.BiocCollection.End;
import org.scholion.exchange.internal.bioc.BiocCollection.Level;
import org.scholion.exchange.internal.bioc.BiocCollection.Link;
import org.scholion.exchange.internal.bioc.BiocCollection.Location;
import org.scholion.exchange.internal.bioc.BiocCollection.Mark;
import org.scholion.exchange.internal.bioc.BiocCollection.Passage;
import org.scholion.words.Message;

/** BioC in JSON: the same members, in lists, and infons as objects. */
final class BiocJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;

    private BiocJson(String file) {
        this.file = file;
    }

    /** Returns the documents of a file, one after the other, having looked at all of it. */
    static Parts<BiocPart> documents(String file, String json) throws UnreadableSourceException {
        BiocJsonParts all = new BiocJsonParts(file, json);
        List<BiocCollection> collections = new ArrayList<>();
        while (all.next().isPresent()) {
            // what is around them is kept
        }
        all.around().forEach(node -> collections.add(about(node)));
        BiocJsonParts parts = new BiocJsonParts(file, json);
        BiocJson reader = new BiocJson(file);
        return () ->
                parts.next()
                        .map(
                                p ->
                                        new BiocPart(
                                                collections.get(p.collection()),
                                                text(p.node(), "id"),
                                                p.line(),
                                                () -> reader.document(p.node(), p.line())));
    }

    private static BiocCollection about(JsonNode node) {
        return new BiocCollection(
                text(node, "source"), text(node, "date"), text(node, "key"), infons(node));
    }

    private static List<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        if (list.isArray()) {
            list.forEach(elements::add);
        }
        return elements;
    }

    private static List<JsonNode> list(JsonNode node, String member) {
        return elements(node.path(member));
    }

    private static String text(JsonNode node, String member) {
        JsonNode found = node.path(member);
        return found.isValueNode() && !found.isNull() ? found.asText() : "";
    }

    /** Infons that are no texts are taken as they are written. */
    private static Map<String, String> infons(JsonNode node) {
        Map<String, String> infons = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> infon : node.path("infons").properties()) {
            JsonNode value = infon.getValue();
            if (!value.isNull()) {
                infons.put(infon.getKey(), value.isValueNode() ? value.asText() : value.toString());
            }
        }
        return infons;
    }

    private Article document(JsonNode node, int line) throws UnreadableSourceException {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode passage : list(node, BiocJsonParts.PASSAGES)) {
            passages.add(passage(passage));
        }
        return new Article(text(node, "id"), passages, level(node, line));
    }

    private Passage passage(JsonNode node) throws UnreadableSourceException {
        List<Passage> sentences = new ArrayList<>();
        for (JsonNode sentence : list(node, "sentences")) {
            sentences.add(passage(sentence));
        }
        return new Passage(
                node.hasNonNull("offset")
                        ? OptionalInt.of(number(node, "offset"))
                        : OptionalInt.empty(),
                text(node, "text"),
                sentences,
                level(node, 0));
    }

    private Level level(JsonNode node, int line) throws UnreadableSourceException {
        return new Level(line, infons(node), marks(node), links(node));
    }

    private List<Mark> marks(JsonNode node) throws UnreadableSourceException {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode mark : list(node, "annotations")) {
            List<Location> locations = new ArrayList<>();
            for (JsonNode location : list(mark, "locations")) {
                locations.add(new Location(number(location, "offset"), number(location, "length")));
            }
            marks.add(
                    new Mark(
                            0,
                            text(mark, "id"),
                            infons(mark),
                            locations,
                            mark.path("text").isTextual()
                                    ? Optional.of(mark.path("text").asText())
                                    : Optional.empty()));
        }
        return marks;
    }

    private int number(JsonNode node, String member) throws UnreadableSourceException {
        String digits = node.path(member).asText().strip();
        if (!digits.matches("[0-9]{1,9}")) {
            throw UnreadableSourceException.in(
                    file, Message.of("exchange.bioc.number", "number", digits, "element", member));
        }
        return Integer.parseInt(digits);
    }

    private static List<Link> links(JsonNode node) {
        List<Link> links = new ArrayList<>();
        for (JsonNode link : list(node, "relations")) {
            List<End> ends = new ArrayList<>();
            for (JsonNode end : list(link, "nodes")) {
                ends.add(new End(text(end, "refid"), text(end, "role")));
            }
            links.add(new Link(text(link, "id"), infons(link), ends));
        }
        return links;
    }

    static byte[] write(BiocContent.Whole whole) {
        BiocCollection collection = whole.collection();
        Article document = whole.article();
        ObjectNode root = JSON.objectNode();
        root.put("source", collection.source());
        root.put("date", collection.date());
        root.put("key", collection.key());
        infons(root, collection.infons());
        ObjectNode node = root.putArray(BiocJsonParts.DOCUMENTS).addObject();
        node.put("id", document.id());
        infons(node, document.level().infons());
        ArrayNode passages = node.putArray(BiocJsonParts.PASSAGES);
        document.passages().forEach(p -> passage(passages.addObject(), p));
        node.putArray("annotations");
        links(node, document.level().links());
        try {
            return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that is no JSON", e);
        }
    }

    private static void infons(ObjectNode node, Map<String, String> infons) {
        ObjectNode into = node.putObject("infons");
        infons.forEach(into::put);
    }

    private static void passage(ObjectNode node, Passage passage) {
        node.put("offset", passage.offset().orElse(0));
        infons(node, passage.level().infons());
        node.put("text", passage.text());
        node.putArray("sentences");
        ArrayNode marks = node.putArray("annotations");
        for (Mark mark : passage.level().marks()) {
            ObjectNode one = marks.addObject();
            one.put("id", mark.id());
            infons(one, mark.infons());
            one.put("text", mark.text().orElse(""));
            ArrayNode locations = one.putArray("locations");
            for (Location location : mark.locations()) {
                locations
                        .addObject()
                        .put("offset", location.offset())
                        .put("length", location.length());
            }
        }
        links(node, passage.level().links());
    }

    private static void links(ObjectNode node, List<Link> links) {
        ArrayNode list = node.putArray("relations");
        for (Link link : links) {
            ObjectNode one = list.addObject();
            one.put("id", link.id());
            infons(one, link.infons());
            ArrayNode ends = one.putArray("nodes");
            link.ends().forEach(e -> ends.addObject().put("refid", e.id()).put("role", e.role()));
        }
    }
}
