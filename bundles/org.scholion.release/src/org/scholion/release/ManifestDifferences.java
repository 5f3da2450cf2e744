/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.words.Message;

/**
 * What a manifest says otherwise than one that was made again, key by key. The files that they list
 * are left to who compares the files themselves.
 */
public final class ManifestDifferences {

    /** What tells the objects of a list apart. */
    private static final List<String> NAMES = List.of("name", "id");

    private final List<Message> found = new ArrayList<>();

    private ManifestDifferences() {}

    /**
     * Compares two manifests.
     *
     * @param file what messages name
     * @throws UnfitManifestException when one of them is no JSON
     */
    public static List<Message> between(Path file, byte[] listed, byte[] made)
            throws UnfitManifestException {
        ManifestDifferences differences = new ManifestDifferences();
        differences.compare("", ManifestJson.pinned(file, listed), ManifestJson.pinned(file, made));
        return differences.found;
    }

    private void compare(String where, JsonNode listed, JsonNode made) {
        if (listed.isContainerNode() && listed.getNodeType() == made.getNodeType()) {
            Map<String, JsonNode> rest = children(where, made);
            children(where, listed)
                    .forEach(
                            (key, value) -> {
                                JsonNode other = rest.remove(key);
                                if (other == null) {
                                    say("release.rebuild.more-value", key);
                                } else {
                                    compare(key, value, other);
                                }
                            });
            rest.keySet().forEach(key -> say("release.rebuild.fewer-value", key));
        } else if (!listed.equals(made)) {
            found.add(
                    Message.of(
                            "release.rebuild.value",
                            "file",
                            Manifest.NAME,
                            "key",
                            where,
                            "listed",
                            CanonicalJson.of(listed),
                            "made",
                            CanonicalJson.of(made)));
        }
    }

    private void say(String code, String key) {
        found.add(Message.of(code, "file", Manifest.NAME, "key", key));
    }

    /** What stands in an object or list, by its path: that of an object in a list has its name. */
    private static Map<String, JsonNode> children(String where, JsonNode node) {
        Map<String, JsonNode> children = new LinkedHashMap<>();
        node.properties()
                .forEach(
                        entry ->
                                children.put(
                                        where.isEmpty()
                                                ? entry.getKey()
                                                : where + "." + entry.getKey(),
                                        entry.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String called = where + "[" + called(node.get(i), i) + "]";
            for (int again = 2; children.containsKey(called); again++) {
                called = where + "[" + called(node.get(i), i) + "#" + again + "]";
            }
            children.put(called, node.get(i));
        }
        return children;
    }

    private static String called(JsonNode each, int position) {
        return NAMES.stream()
                .map(each::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse(Integer.toString(position));
    }
}
