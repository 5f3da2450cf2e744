/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/** What the structures of a file say by themselves, before a CAS is made of them. */
final class JsonCasFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "%ID";
    private static final String SOFA = "uima.cas.Sofa";

    private final String file;
    private final JsonNode root;

    private JsonCasFile(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * A structure that no view lists.
     *
     * @param begin where it begins, -1 where it does not say so
     * @param named whether another structure names it
     */
    record Unlisted(String type, int begin, boolean named) {}

    static JsonCasFile parse(String file, String text) throws UnreadableSourceException {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            UnreadableSourceException error =
                    UnreadableSourceException.atLine(
                            file,
                            Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                            Message.of(
                                    "exchange.jsoncas.no-json",
                                    "reason",
                                    Message.verbatim(String.valueOf(e.getOriginalMessage()))));
            error.initCause(e);
            throw error;
        }
        JsonCasFile parsed = new JsonCasFile(file, root);
        parsed.check();
        return parsed;
    }

    private void check() throws UnreadableSourceException {
        boolean whole =
                root.isObject()
                        && (root.path("%FEATURE_STRUCTURES").isArray()
                                || root.path("%FEATURE_STRUCTURES").isObject());
        if (!whole) {
            throw UnreadableSourceException.in(file, Message.of("exchange.jsoncas.no-structures"));
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode structure : structures()) {
            if (!structure.path("%TYPE").isTextual()) {
                throw UnreadableSourceException.in(
                        file, Message.of("exchange.jsoncas.no-type", "id", id(structure)));
            }
            if (!ids.add(id(structure))) {
                throw UnreadableSourceException.in(
                        file, Message.of("exchange.jsoncas.twice", "id", id(structure)));
            }
        }
        for (String id : references()) {
            if (!ids.contains(id)) {
                throw UnreadableSourceException.in(
                        file, Message.of("exchange.jsoncas.unknown", "id", id));
            }
        }
    }

    /** Returns the type system that the file carries. */
    TypeSystemDescription types() {
        return JsonTypes.of(root.path("%TYPES"));
    }

    private List<JsonNode> structures() {
        List<JsonNode> all = new ArrayList<>();
        root.path("%FEATURE_STRUCTURES").forEach(all::add);
        return all;
    }

    private static String id(JsonNode structure) {
        return structure.path(ID).asText();
    }

    private Set<String> references() {
        Set<String> references = new HashSet<>();
        for (JsonNode structure : structures()) {
            for (Map.Entry<String, JsonNode> field : structure.properties()) {
                boolean leads =
                        field.getKey().startsWith("@")
                                || field.getKey().equals("%ELEMENTS")
                                        && structure
                                                .path("%TYPE")
                                                .asText()
                                                .matches("uima\\.cas\\.FSArray|.*\\[\\]");
                if (leads) {
                    add(references, field.getValue());
                }
            }
        }
        for (JsonNode view : root.path("%VIEWS")) {
            add(references, view.path("%MEMBERS"));
        }
        return references;
    }

    private static void add(Set<String> references, JsonNode value) {
        if (value.isArray()) {
            value.forEach(each -> add(references, each));
        } else if (value.isInt()) {
            references.add(value.asText());
        }
    }

    /** Returns the names of the views. */
    List<String> sofas() {
        return structures().stream()
                .filter(s -> s.path("%TYPE").asText().equals(SOFA))
                .map(s -> s.path("sofaID").asText())
                .toList();
    }

    /** Returns what no view lists, views themselves aside. */
    List<Unlisted> unlisted() {
        Set<String> listed = new HashSet<>();
        for (JsonNode view : root.path("%VIEWS")) {
            add(listed, view.path("%MEMBERS"));
        }
        Set<String> named = references();
        List<Unlisted> all = new ArrayList<>();
        for (JsonNode structure : structures()) {
            String key = structure.path("%TYPE").asText();
            String type = root.path("%TYPES").path(key).path("%NAME").asText(key);
            if (!type.equals(SOFA) && !listed.contains(id(structure))) {
                Optional<JsonNode> begin =
                        Optional.of(structure.path("begin")).filter(JsonNode::isInt);
                all.add(
                        new Unlisted(
                                type,
                                begin.map(JsonNode::asInt).orElse(-1),
                                named.contains(id(structure))));
            }
        }
        return all;
    }
}
