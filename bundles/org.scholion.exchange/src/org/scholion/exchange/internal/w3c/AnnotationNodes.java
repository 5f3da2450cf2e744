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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainAnnotation.Link;
import org.scholion.exchange.internal.plain.PlainAnnotation.Place;
import org.scholion.exchange.internal.plain.PlainFacts;
import org.scholion.exchange.internal.plain.ValueText;
import org.scholion.words.Message;

/** Says in plain words what the nodes of annotations say, ours and those of others. */
final class AnnotationNodes {

    private static final String OWN = WebAnnotationFormat.OWN;
    private static final List<String> TAGGING = List.of("tagging", "classifying");

    /** What tells a maker, the best first. */
    private static final List<String> MAKER = List.of("name", "nickname", "id");

    /** Members of an annotation that are understood. */
    private static final Set<String> UNDERSTOOD = understood();

    private final String file;
    private final PageNodes page;
    private final Targets targets;
    private final Selectors selectors;
    private final Losses.Recorder losses;
    private final List<PlainAnnotation> all = new ArrayList<>();

    AnnotationNodes(
            String file,
            PageNodes page,
            Targets targets,
            Selectors selectors,
            Losses.Recorder losses) {
        this.file = file;
        this.page = page;
        this.targets = targets;
        this.selectors = selectors;
        this.losses = losses;
    }

    private static Set<String> understood() {
        Set<String> all =
                new HashSet<>(
                        Set.of(
                                "@context",
                                "id",
                                "type",
                                "motivation",
                                "target",
                                "body",
                                "bodyValue",
                                "created",
                                "creator",
                                OWN + "kind"));
        PlainFacts.ALL.forEach(fact -> all.add(OWN + fact));
        return Set.copyOf(all);
    }

    List<PlainAnnotation> all() throws UnreadableSourceException {
        List<JsonNode> selecting = new ArrayList<>();
        for (JsonNode annotation : page.annotations()) {
            for (JsonNode target : Targets.of(annotation)) {
                if (isInText(target)) {
                    selecting.add(target);
                }
            }
        }
        selectors.decide(selecting);
        for (JsonNode annotation : page.annotations()) {
            new One(annotation).add();
        }
        return all;
    }

    /** Programs for one page leave out which text it is. */
    private boolean isInText(JsonNode target) {
        String iri = Targets.iri(target);
        return targets.isText(iri) || iri.isEmpty() && target.has("selector");
    }

    private void lose(String code) {
        losses.add(Message.of(code), () -> PlaceMessages.in(file));
    }

    private void leave(String member) {
        losses.add(
                Message.of("exchange.lost.w3c-member", "member", member),
                () -> PlaceMessages.in(file));
    }

    /** Takes off the sign that makes an id a reference within its file. */
    private static String key(String id) {
        return id.startsWith("#") ? id.substring(1) : id;
    }

    private static AttributeValue value(JsonNode node, String text) {
        String kind = PageNodes.text(node, OWN + "kind").orElse(ValueText.TEXT);
        JsonNode tags = node.path(OWN + "tags");
        if (tags.isArray()) {
            List<String> list = new ArrayList<>();
            tags.forEach(t -> list.add(t.asText()));
            return new AttributeValue.Tags(list);
        }
        return new ValueText(text, kind).value();
    }

    /** One annotation. */
    private final class One {

        private final JsonNode node;
        private final String id;
        private final String motivation;
        private final List<Place> places = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        private final SortedMap<String, AttributeValue> facts = new TreeMap<>();
        private final List<String> tags = new ArrayList<>();
        private boolean whole;

        One(JsonNode node) {
            this.node = node;
            id = PageNodes.text(node, "id").map(AnnotationNodes::key).orElse("_:" + all.size());
            motivation =
                    PageNodes.list(node.path("motivation")).stream()
                            .map(JsonNode::asText)
                            .findFirst()
                            .orElse("");
        }

        void add() throws UnreadableSourceException {
            for (JsonNode target : Targets.of(node)) {
                target(target);
            }
            PageNodes.text(node, "bodyValue").ifPresent(v -> textual(node, "", v));
            for (JsonNode body : PageNodes.list(node.path("body"))) {
                body(body);
            }
            for (String fact : PlainFacts.ALL) {
                JsonNode said = node.path(OWN + fact);
                PageNodes.text(said, "value").ifPresent(v -> facts.put(fact, value(said, v)));
            }
            made();
            others();
            Optional<AnnotationKind> own =
                    PageNodes.text(node, OWN + "kind")
                            .flatMap(
                                    word ->
                                            Arrays.stream(AnnotationKind.values())
                                                    .filter(k -> k.word().equals(word))
                                                    .findFirst());
            if (own.isPresent()) {
                put(id, own.get(), places);
            } else {
                foreign();
            }
        }

        /** The standard has no kinds: what leads to annotations relates them. */
        private void foreign() {
            if (!links.isEmpty()) {
                List<Place> anchors =
                        places.stream().map(p -> new Place(PlainFacts.ANCHOR, p.span())).toList();
                put(id, AnnotationKind.RELATION, anchors);
            } else if (places.size() > 1) {
                // all that is said is said of each target by itself
                for (int i = 0; i < places.size(); i++) {
                    put(i == 0 ? id : id + " " + i, AnnotationKind.ENTITY, List.of(places.get(i)));
                }
            } else if (!places.isEmpty()) {
                put(id, AnnotationKind.ENTITY, places);
            } else if (whole && !tags.isEmpty()) {
                facts.put(PlainFacts.VALUE, new AttributeValue.Tags(tags));
                tags.clear();
                put(id, AnnotationKind.DOCUMENT_LABEL, places);
            } else if (whole) {
                lose("exchange.lost.on-the-whole");
            }
        }

        private void put(String as, AnnotationKind kind, List<Place> where) {
            boolean nameless = kind == AnnotationKind.REFERENT && tags.isEmpty();
            String usual = kind == AnnotationKind.DOCUMENT_LABEL ? "tag" : "annotation";
            String type =
                    tags.isEmpty()
                            ? nameless ? "" : motivation.isEmpty() ? usual : motivation
                            : tags.get(0);
            SortedMap<String, AttributeValue> values = new TreeMap<>(attributes);
            if (tags.size() > 1) {
                values.put("tag", new AttributeValue.Tags(tags.subList(1, tags.size())));
            }
            all.add(new PlainAnnotation(as, kind, type, where, values, facts, links));
        }

        /** Who made it and when; of several makers the first, and the others are counted. */
        private void made() {
            PageNodes.text(node, "created")
                    .ifPresent(t -> facts.put(PlainFacts.MADE_AT, new AttributeValue.Text(t)));
            List<JsonNode> makers = PageNodes.list(node.path("creator"));
            for (JsonNode maker : makers) {
                Optional<String> name =
                        maker.isTextual()
                                ? Optional.of(maker.asText())
                                : MAKER.stream()
                                        .flatMap(m -> texts(maker.path(m)).stream())
                                        .findFirst();
                if (name.isEmpty() || facts.containsKey(PlainFacts.MADE_BY)) {
                    leave("creator");
                } else {
                    facts.put(PlainFacts.MADE_BY, new AttributeValue.Text(name.get()));
                }
            }
        }

        private static List<String> texts(JsonNode node) {
            return PageNodes.list(node).stream()
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .filter(t -> !t.isBlank())
                    .toList();
        }

        /** What nothing here asks for is counted, by the annotation that says it. */
        private void others() {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                if (!UNDERSTOOD.contains(each.getKey())) {
                    leave(each.getKey());
                }
            }
        }

        private void target(JsonNode target) throws UnreadableSourceException {
            String iri = Targets.iri(target);
            String role = PageNodes.text(target, OWN + "role").orElse("");
            if (targets.annotations().contains(iri)) {
                links.add(new Link(role.isEmpty() ? PlainFacts.TARGET : role, key(iri)));
            } else if (iri.startsWith("#") && !role.isEmpty()) {
                // counted when it turns out to lead nowhere
                links.add(new Link(role, key(iri)));
            } else if (!isInText(target)) {
                lose("exchange.lost.other-source");
            } else if (target.has("selector")) {
                selectors
                        .select(target.path("selector"), id)
                        .ifPresent(fragment -> place(target, role, fragment));
            } else if (iri.contains("#")) {
                Optional<Fragment> fragment = selectors.select(iri.substring(iri.indexOf('#') + 1));
                fragment.ifPresent(f -> place(target, role, f));
            } else {
                whole = true;
            }
        }

        private void place(JsonNode target, String role, Fragment fragment) {
            boolean further = target.path(OWN + "piece").asInt() > 0;
            Optional<Place> last =
                    places.isEmpty()
                            ? Optional.empty()
                            : Optional.of(places.get(places.size() - 1));
            if (further && last.isPresent() && last.get().role().equals(role)) {
                List<Fragment> pieces = new ArrayList<>(last.get().span().fragments());
                boolean apart =
                        pieces.stream()
                                .allMatch(
                                        p ->
                                                p.end() <= fragment.begin()
                                                        || fragment.end() <= p.begin());
                if (apart) {
                    pieces.add(fragment);
                    places.set(places.size() - 1, new Place(role, new Span(pieces)));
                    return;
                }
            }
            places.add(new Place(role, new Span(List.of(fragment))));
        }

        private void body(JsonNode body) {
            Optional<String> value = PageNodes.text(body, "value");
            String iri = Targets.iri(body);
            Optional<String> role = PageNodes.text(body, OWN + "role");
            Optional<String> purpose = PageNodes.text(body, "purpose");
            Optional<String> attribute = PageNodes.text(body, OWN + "attribute");
            Optional<String> fact = PageNodes.text(body, OWN + "fact");
            if (role.isPresent() && !iri.isEmpty()) {
                links.add(new Link(role.get(), key(iri)));
            } else if (value.isPresent() && attribute.isPresent()) {
                attributes.put(attribute.get(), value(body, value.get()));
            } else if (value.isPresent() && fact.filter(PlainFacts.ALL::contains).isPresent()) {
                facts.put(fact.get(), value(body, value.get()));
            } else if (value.isPresent()) {
                textual(body, purpose.orElse(""), value.get());
            } else if (targets.annotations().contains(iri)) {
                links.add(new Link("body", key(iri)));
            } else if (!iri.isEmpty()) {
                String name = purpose.filter(p -> !p.isBlank()).orElse("body");
                attributes.putIfAbsent(name, new AttributeValue.Text(iri));
            } else {
                lose("exchange.lost.body");
            }
        }

        private void textual(JsonNode body, String purpose, String value) {
            String meant = purpose.isBlank() ? motivation : purpose;
            if (TAGGING.contains(meant) && !value.isBlank()) {
                tags.add(value);
            } else if (meant.equals("commenting")) {
                append(facts, PlainFacts.NOTE, value);
            } else {
                append(attributes, meant.isBlank() ? "body" : meant, value);
            }
            if (body.path("selector").isObject()) {
                lose("exchange.lost.body");
            }
        }

        private static void append(
                SortedMap<String, AttributeValue> into, String name, String value) {
            into.merge(
                    name,
                    new AttributeValue.Text(value),
                    (a, b) ->
                            a instanceof AttributeValue.Text before
                                    ? new AttributeValue.Text(before.value() + "\n" + value)
                                    : a);
        }
    }
}
