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
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;
import org.scholion.words.file.JsonReason;

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
                                    JsonReason.of(e.getOriginalMessage())));
            error.initCause(e);
            throw error;
        }
        if (!root.path(JsonCasShape.STRUCTURES).isArray()) {
            throw UnreadableSourceException.in(file, Message.of("exchange.jsoncas.no-structures"));
        }
        JsonCasFile parsed = new JsonCasFile(file, root);
        parsed.check();
        return new JsonCasFile(file, JsonCasShape.ordered(file, root));
    }

    private void check() throws UnreadableSourceException {
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

    /**
     * Returns the type system that the file carries.
     *
     * @param elements whether it says what the elements of arrays are
     */
    TypeSystemDescription types(boolean elements) {
        return JsonTypes.of(root.path("%TYPES"), elements);
    }

    /** Returns the initial view alone, with arrays of structures as UIMA's reader takes them. */
    byte[] plain() throws JsonProcessingException {
        dropOtherViews();
        for (JsonNode structure : structures()) {
            String type = structure.path("%TYPE").asText();
            if (type.endsWith("[]")
                    && !type.startsWith("uima.cas.")
                    && structure instanceof ObjectNode array) {
                array.put("%TYPE", "uima.cas.FSArray");
            }
        }
        return JSON.writeValueAsBytes(root);
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
                                || field.getKey().equals("%ELEMENTS") && isOfStructures(structure);
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

    /** Returns the names of the views other than the initial one. */
    List<String> otherViews() {
        return structures().stream()
                .filter(this::isOtherSofa)
                .map(s -> s.path("sofaID").asText())
                .toList();
    }

    private boolean isOtherSofa(JsonNode structure) {
        return type(structure).equals(SOFA)
                && !structure.path("sofaID").asText().equals(CAS.NAME_DEFAULT_SOFA);
    }

    private String type(JsonNode structure) {
        String key = structure.path("%TYPE").asText();
        return root.path("%TYPES").path(key).path("%NAME").asText(key);
    }

    /** Returns what is in views other than the initial one. */
    List<Unlisted> inOtherViews() {
        Set<String> sofas = otherSofas();
        return structures().stream()
                .filter(s -> sofas.contains(s.path("@sofa").asText()))
                .map(s -> new Unlisted(type(s), s.path("begin").asInt(-1), false))
                .toList();
    }

    private Set<String> otherSofas() {
        Set<String> sofas = new HashSet<>();
        structures().stream().filter(this::isOtherSofa).forEach(s -> sofas.add(id(s)));
        return sofas;
    }

    /** UIMA's reader puts all annotations in one view: what is in others it must not see. */
    private void dropOtherViews() {
        Set<String> gone = otherSofas();
        if (gone.isEmpty()) {
            return;
        }
        Set<String> sofas = Set.copyOf(gone);
        for (JsonNode structure : structures()) {
            if (sofas.contains(structure.path("@sofa").asText())) {
                gone.add(id(structure));
            }
        }
        removeAll(root.path("%FEATURE_STRUCTURES"), each -> gone.contains(id(each)));
        removeAll(root.path("%VIEWS"), each -> sofas.contains(each.path("%SOFA").asText()));
        for (JsonNode view : root.path("%VIEWS")) {
            removeAll(view.path("%MEMBERS"), each -> gone.contains(each.asText()));
        }
        for (JsonNode structure : structures()) {
            List<String> leading = new ArrayList<>();
            for (Map.Entry<String, JsonNode> field : structure.properties()) {
                boolean toGone =
                        field.getKey().startsWith("@") && gone.contains(field.getValue().asText());
                if (toGone) {
                    leading.add(field.getKey());
                } else if (field.getKey().equals("%ELEMENTS") && isOfStructures(structure)) {
                    removeAll(field.getValue(), each -> gone.contains(each.asText()));
                }
            }
            if (structure instanceof ObjectNode object) {
                object.remove(leading);
            }
        }
    }

    private static void removeAll(JsonNode of, Predicate<JsonNode> which) {
        Iterator<JsonNode> all = of.elements();
        while (all.hasNext()) {
            if (which.test(all.next())) {
                all.remove();
            }
        }
    }

    private static boolean isOfStructures(JsonNode array) {
        return array.path("%TYPE")
                .asText()
                .matches("uima\\.cas\\.FSArray|(?!uima\\.cas\\.).*\\[\\]");
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
            String type = type(structure);
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
