/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/**
 * The annotations of a file, whether they are a list, a page or a collection with its first page.
 *
 * @param annotations in the order of the file
 */
record PageNodes(JsonNode root, List<JsonNode> annotations) {

    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}";

    PageNodes {
        annotations = List.copyOf(annotations);
    }

    static PageNodes of(String file, JsonNode root) throws UnreadableSourceException {
        List<JsonNode> found = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (isOf(node, "Annotation")) {
                found.add(node);
                continue;
            }
            List<JsonNode> below = new ArrayList<>();
            if (node.isArray()) {
                node.forEach(below::add);
            } else {
                below.addAll(list(node.path("items")));
                below.addAll(list(node.path("@graph")));
                if (node.path("first").isObject()) {
                    below.add(node.path("first"));
                }
            }
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i));
            }
        }
        if (found.isEmpty()
                && !isOf(root, "AnnotationCollection")
                && !isOf(root, "AnnotationPage")) {
            throw UnreadableSourceException.in(file, Message.of("exchange.w3c.no-annotation"));
        }
        return new PageNodes(root, found);
    }

    private static boolean isOf(JsonNode node, String type) {
        return node.isObject()
                && list(node.path("type")).stream().anyMatch(t -> t.asText().equals(type));
    }

    /** Returns the elements of a list, the only one where there is no list, or none. */
    static List<JsonNode> list(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            all.add(node);
        }
        return all;
    }

    /** Returns the text of a member of a node, if it has it. */
    static Optional<String> text(JsonNode node, String member) {
        JsonNode found = node.path(member);
        return found.isTextual() ? Optional.of(found.asText()) : Optional.empty();
    }

    /** Returns which text it says it is about, if it says so for all annotations. */
    Optional<String> textFile() {
        return text(root.path(WebAnnotationFormat.OWN + "text"), "id");
    }

    Optional<String> language() {
        return text(root.path(WebAnnotationFormat.OWN + "text"), "language")
                .filter(l -> l.matches(LANGUAGE));
    }

    SortedMap<String, String> metadata() {
        SortedMap<String, String> metadata = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each :
                root.path(WebAnnotationFormat.OWN + "metadata").properties()) {
            if (each.getValue().isValueNode() && !each.getValue().isNull()) {
                metadata.put(each.getKey(), each.getValue().asText());
            }
        }
        return metadata;
    }
}
