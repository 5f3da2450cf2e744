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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/**
 * The text that annotations target, which is a file beside theirs: the one that a target names,
 * else the one that is called as theirs is.
 *
 * @param text the file
 * @param names what targets call it
 * @param annotations what annotations are called
 */
record Targets(Source text, Set<String> names, Set<String> annotations) {

    Targets {
        names = Set.copyOf(names);
        annotations = Set.copyOf(annotations);
    }

    static Targets of(Source source, PageNodes page) throws UnreadableSourceException {
        Set<String> annotations = new HashSet<>();
        page.annotations().forEach(a -> PageNodes.text(a, "id").ifPresent(annotations::add));
        Map<String, Integer> sources = new LinkedHashMap<>();
        page.textFile().ifPresent(t -> sources.put(t, 1));
        for (JsonNode annotation : page.annotations()) {
            for (JsonNode target : PageNodes.list(annotation.path("target"))) {
                String iri = iri(target);
                if (!iri.isEmpty() && !annotations.contains(iri)) {
                    sources.merge(withoutFragment(iri), 1, Integer::sum);
                }
            }
        }
        for (String iri : sources.keySet()) {
            Optional<Source> there = fileName(iri).flatMap(source::sibling);
            if (there.isPresent() && !there.get().name().equals(source.name())) {
                Set<String> names = new HashSet<>(sources.keySet());
                names.removeIf(other -> !fileName(other).equals(fileName(iri)));
                return new Targets(there.get(), names, annotations);
            }
        }
        String name = source.fileName();
        int dot = name.lastIndexOf('.');
        Source text =
                source.sibling((dot < 0 ? name : name.substring(0, dot)) + WebAnnotationFormat.TEXT)
                        .orElseThrow(() -> missing(source, sources.keySet()));
        int most = sources.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<String> names = new HashSet<>();
        sources.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .findFirst()
                .ifPresent(e -> names.add(e.getKey()));
        return new Targets(text, names, annotations);
    }

    private static UnreadableSourceException missing(Source source, Set<String> sources) {
        String first = sources.stream().findFirst().orElse("");
        return UnreadableSourceException.in(
                source.displayName(), Message.of("exchange.w3c.text-missing", "source", first));
    }

    /** Returns what a target or body is or is a part of; empty if it does not say. */
    static String iri(JsonNode node) {
        if (node.isTextual()) {
            return node.asText();
        }
        JsonNode source = node.path("source");
        return source.isTextual()
                ? source.asText()
                : PageNodes.text(source, "id").or(() -> PageNodes.text(node, "id")).orElse("");
    }

    static String withoutFragment(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    boolean isText(String iri) {
        return names.contains(withoutFragment(iri));
    }

    /** The last part of a reference as the name of a file; empty if it can be none. */
    private static Optional<String> fileName(String iri) {
        String path = iri.replaceAll("[?#].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B");
        try {
            String name = URLDecoder.decode(last, StandardCharsets.UTF_8);
            boolean plain =
                    !name.isEmpty()
                            && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == 0)
                            && !List.of(".", "..").contains(name);
            return plain ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // a percent sign that begins no code: the name as it stands is no file's
            return Optional.empty();
        }
    }

    /** Returns all targets of an annotation. */
    static List<JsonNode> of(JsonNode annotation) {
        return new ArrayList<>(PageNodes.list(annotation.path("target")));
    }
}
