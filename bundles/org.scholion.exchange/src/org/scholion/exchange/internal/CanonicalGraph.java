/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.text.TextHash;

/**
 * Gives annotations labels that depend on their content and on what they are connected with, in
 * both directions, by refining them round after round until no two more are told apart. References
 * can run in circles, so a plain recursive description would not do.
 */
public final class CanonicalGraph {

    /** An edge: what it is called and where it leads. */
    private record Edge(String name, AnnotationId to) {}

    private final Map<AnnotationId, Annotation> annotations = new HashMap<>();
    private final Map<AnnotationId, String> own = new HashMap<>();
    private final Map<AnnotationId, List<Edge>> out = new HashMap<>();
    private final Map<AnnotationId, List<Edge>> in = new HashMap<>();

    /** Creates the graph of these annotations. */
    public CanonicalGraph(Collection<? extends Annotation> all) {
        for (Annotation annotation : all) {
            annotations.put(annotation.id(), annotation);
            own.put(annotation.id(), describe(annotation));
            out.put(annotation.id(), edges(annotation));
            in.put(annotation.id(), new ArrayList<>());
        }
        out.forEach(
                (id, edges) ->
                        edges.forEach(
                                edge ->
                                        in.computeIfAbsent(edge.to(), k -> new ArrayList<>())
                                                .add(new Edge(edge.name(), id))));
    }

    /** Returns one line for each annotation, in canonical order. */
    public List<String> lines() {
        Map<AnnotationId, String> labels = refined();
        List<AnnotationId> order = new ArrayList<>(annotations.keySet());
        order.sort(
                Comparator.comparing((AnnotationId id) -> annotation(id).kind())
                        .thenComparing(id -> annotation(id).begin().orElse(-1))
                        .thenComparing(id -> annotation(id).end().orElse(-1))
                        .thenComparing(id -> own.getOrDefault(id, ""))
                        .thenComparing(id -> labels.getOrDefault(id, "")));
        Map<String, Integer> numbers = new HashMap<>();
        for (AnnotationId id : order) {
            numbers.putIfAbsent(labels.getOrDefault(id, ""), numbers.size() + 1);
        }
        List<String> lines = new ArrayList<>();
        for (AnnotationId id : order) {
            StringBuilder line = new StringBuilder();
            line.append(numbers.get(labels.getOrDefault(id, "")));
            line.append(' ').append(own.get(id));
            for (Edge edge : out.getOrDefault(id, List.of())) {
                String label = labels.get(edge.to());
                line.append(' ').append(edge.name()).append("->");
                line.append(label == null ? "missing" : String.valueOf(numbers.get(label)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private Annotation annotation(AnnotationId id) {
        return Optional.ofNullable(annotations.get(id)).orElseThrow();
    }

    private Map<AnnotationId, String> refined() {
        Map<AnnotationId, String> labels = new HashMap<>();
        own.forEach((id, text) -> labels.put(id, hash(text)));
        int classes = 0;
        int now = new HashSet<>(labels.values()).size();
        while (now > classes && now < annotations.size()) {
            Map<AnnotationId, String> next = new HashMap<>();
            for (AnnotationId id : annotations.keySet()) {
                StringBuilder text = new StringBuilder(String.valueOf(labels.get(id)));
                for (Edge edge : out.getOrDefault(id, List.of())) {
                    text.append('>').append(edge.name()).append(labels.get(edge.to()));
                }
                List<String> incoming = new ArrayList<>();
                for (Edge edge : in.getOrDefault(id, List.of())) {
                    incoming.add("<" + edge.name() + labels.get(edge.to()));
                }
                Collections.sort(incoming);
                incoming.forEach(text::append);
                next.put(id, hash(text.toString()));
            }
            labels.putAll(next);
            classes = now;
            now = new HashSet<>(labels.values()).size();
        }
        return labels;
    }

    private static String hash(String text) {
        return TextHash.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Edge> edges(Annotation annotation) {
        List<Edge> edges = new ArrayList<>();
        switch (annotation) {
            case Mention mention ->
                    mention.referent().ifPresent(r -> edges.add(new Edge("referent", r)));
            case Referent referent -> add(edges, "member", referent.members());
            case Relation relation -> relation.roles().forEach((n, f) -> add(edges, n, f));
            case Stance stance -> {
                for (StanceSide side : StanceSide.values()) {
                    int i = 0;
                    for (StanceEnd end : stance.ends(side)) {
                        String name = side.name() + i++;
                        end.reference().ifPresent(r -> edges.add(new Edge(name, r)));
                    }
                }
            }
            case Passage passage ->
                    passage.author().ifPresent(a -> edges.add(new Edge("author", a)));
            case DocumentLabel label -> {
                // a label points to nothing
            }
        }
        return edges;
    }

    private static void add(List<Edge> edges, String name, List<AnnotationId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            edges.add(new Edge(name + "[" + i + "]", ids.get(i)));
        }
    }

    private static String describe(Annotation annotation) {
        AnnotationHeader header = annotation.header();
        StringBuilder text = new StringBuilder(annotation.kind().word());
        text.append(' ').append(header.typeId());
        switch (annotation) {
            case Mention mention -> text.append(span(mention.span()));
            case Referent referent -> {
                text.append(" name=").append(quoted(referent.name()));
                referent.identifier().ifPresent(i -> text.append(" is=").append(quoted(i)));
                referent.entry().ifPresent(e -> text.append(' ').append("entry=").append(e));
            }
            case Relation relation -> relation.anchor().ifPresent(a -> text.append(span(a)));
            case Stance stance -> {
                for (StanceSide side : StanceSide.values()) {
                    stance.ends(side)
                            .forEach(
                                    end -> {
                                        text.append(' ').append(side).append('=');
                                        text.append(end.plain().getClass().getSimpleName());
                                        if (end instanceof StanceEnd.Catalogued catalogued) {
                                            text.append('=').append(catalogued.entry());
                                        }
                                        end.cues().forEach(s -> text.append(' ').append(span(s)));
                                    });
                }
                stance.polarity().ifPresent(v -> text.append(" polarity=").append(value(v)));
                stance.intensity().ifPresent(v -> text.append(" intensity=").append(value(v)));
                stance.cues().forEach(s -> text.append(" cue").append(span(s)));
                stance.evidence().forEach(s -> text.append(" evidence").append(span(s)));
            }
            case Passage passage -> {
                text.append(span(passage.span()));
                passage.authorName().ifPresent(n -> text.append(" by=").append(quoted(n)));
                passage.date().ifPresent(d -> text.append(" date=").append(quoted(d)));
                text.append(passage.excluded() ? " excluded" : "");
            }
            case DocumentLabel label -> text.append(" value=").append(value(label.value()));
        }
        header.attributes()
                .forEach((n, v) -> text.append(' ').append(n).append('=').append(value(v)));
        header.note().ifPresent(n -> text.append(" note=").append(quoted(n)));
        header.confidence().ifPresent(c -> text.append(" confidence=").append(c));
        text.append(header.unsure() ? " unsure" : "");
        return text.toString();
    }

    private static String span(Span span) {
        StringBuilder text = new StringBuilder();
        span.fragments()
                .forEach(f -> text.append(' ').append(f.begin()).append('-').append(f.end()));
        return text.toString();
    }

    private static String value(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> quoted(text.value());
            case AttributeValue.Tags tags -> tags.tags().toString();
            case AttributeValue.Flag flag -> String.valueOf(flag.value());
            case AttributeValue.Number number ->
                    number.value().stripTrailingZeros().toPlainString();
            case AttributeValue.Absent absent -> "absent";
            case AttributeValue.Skipped skipped -> "skipped:" + quoted(skipped.reason());
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("\n", "\\n").replace("'", "\\'") + "'";
    }
}
