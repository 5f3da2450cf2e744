/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainAnnotation.Link;
import org.scholion.exchange.internal.plain.PlainAnnotation.Place;
import org.scholion.exchange.internal.plain.PlainFacts;
import org.scholion.exchange.internal.plain.XmlTree.Element;
import org.scholion.words.Message;

/** Says in plain words what a document of TEI says, in its text and beside it. */
final class TeiImport {

    private static final List<String> ENDS = List.of("active", "passive", "mutual");

    private final String file;
    private final Element document;
    private final TeiText text;
    private final TeiPointers pointers;
    private final Losses.Recorder losses;
    private final TeiStructures structures;
    private final TeiMakers makers;
    private final TeiQuotes quotes;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final List<PlainAnnotation> all = new ArrayList<>();

    TeiImport(String file, Element document, TeiText text, Losses.Recorder losses) {
        this.file = file;
        this.document = document;
        this.text = text;
        this.losses = losses;
        pointers = new TeiPointers(text);
        structures = new TeiStructures(document);
        makers = new TeiMakers(document);
        quotes = new TeiQuotes(file, text.text());
    }

    List<PlainAnnotation> all() throws UnreadableSourceException {
        Map<String, String> referents = new HashMap<>();
        Map<Element, Boolean> relations = new LinkedHashMap<>();
        for (Element beside : document.elements("standOff")) {
            beside(beside, referents, relations);
        }
        inline(referents);
        relations.forEach(this::relation);
        for (String element : text.leftOut()) {
            lose(Message.of("exchange.lost.tei-element", "element", element));
        }
        return all;
    }

    /**
     * Returns what is worth knowing of what was read.
     *
     * @throws UnreadableSourceException when the text is another than was annotated
     */
    List<Notice> notices() throws UnreadableSourceException {
        return quotes.notices();
    }

    private void lose(Message what) {
        losses.add(what, () -> PlaceMessages.in(file));
    }

    private void beside(
            Element parent, Map<String, String> referents, Map<Element, Boolean> relations)
            throws UnreadableSourceException {
        for (Element child : parent.elements()) {
            if (TeiNames.REFERENTS.containsKey(child.name())) {
                referent(child, referents);
                continue;
            }
            switch (child.name()) {
                case "spanGrp" -> {
                    for (Element span : child.elements("span")) {
                        span(span, child.attribute("type").orElse(""));
                    }
                }
                case "span" -> span(child, "");
                case "annotation" -> annotation(child);
                case "relation" ->
                        relations.put(
                                child,
                                parent.attribute("type")
                                        .map(AnnotationKind.STANCE.word()::equals)
                                        .orElse(false));
                case "interpGrp" -> {
                    for (Element label : child.elements("interp")) {
                        label(label, child.attribute("type").orElse(""));
                    }
                }
                case "fs" -> {
                    // looked up where something leads to it
                }
                default -> {
                    if (!TeiNames.GROUPS.contains(child.name())) {
                        lose(Message.of("exchange.lost.tei-beside", "element", child.name()));
                    }
                    beside(child, referents, relations);
                }
            }
        }
    }

    private void put(
            Element element,
            AnnotationKind kind,
            String type,
            List<Place> where,
            TeiFeatures said,
            List<Link> further) {
        List<Link> links = new ArrayList<>(said.links());
        links.addAll(further);
        SortedMap<String, AttributeValue> attributes = new TreeMap<>(said.attributes());
        SortedMap<String, AttributeValue> facts = new TreeMap<>(said.facts());
        element.attributes()
                .forEach(
                        (name, value) -> {
                            boolean typed =
                                    TeiNames.TYPING.contains(name)
                                            && TeiWords.name(value).equals(type);
                            if (!TeiNames.POINTING.contains(name) && !typed) {
                                attributes.putIfAbsent(name, new AttributeValue.Text(value));
                            }
                        });
        List<String> by = makers.of(element);
        by.stream()
                .limit(1)
                .forEach(m -> facts.put(PlainFacts.MADE_BY, new AttributeValue.Text(m)));
        by.stream().skip(1).forEach(m -> lose(Message.of("exchange.lost.further-maker")));
        all.add(
                new PlainAnnotation(
                        element.attribute("id").map(TeiFormat::key).orElse("_" + all.size()),
                        kind,
                        type,
                        where,
                        attributes,
                        facts,
                        links));
    }

    private void span(Element span, String group) throws UnreadableSourceException {
        String from = span.attribute("from").orElse("");
        String to = span.attribute("to").map(t -> " " + t).orElse("");
        boolean range = !from.isEmpty();
        TeiPointers.Found found =
                pointers.all(range ? from + to : span.attribute("target").orElse(""));
        if (found.outside()) {
            throw outside(span, range ? from + to : span.attribute("target").orElse(""));
        }
        if (found.span().isEmpty()) {
            lose(Message.of("exchange.lost.selector"));
            return;
        }
        Span place = found.span().get();
        if (range) {
            place = Span.of(place.begin(), place.end());
        }
        TeiFeatures said = structures.of(span);
        place = quotes.checked(span, place, said.quote());
        Optional<String> corresp = span.attribute("corresp").map(TeiFormat::key);
        if (group.equals(TeiFormat.PLACE) && corresp.isPresent()) {
            places.computeIfAbsent(corresp.get(), k -> new ArrayList<>())
                    .add(new Place(span.text(), place));
            return;
        }
        AnnotationKind kind =
                group.equals(AnnotationKind.PASSAGE.word())
                        ? AnnotationKind.PASSAGE
                        : AnnotationKind.ENTITY;
        String own = span.text();
        String type =
                !own.isBlank()
                        ? own
                        : span.attribute("type").orElse(group.isBlank() ? "span" : group);
        List<Link> further = new ArrayList<>();
        if (kind == AnnotationKind.ENTITY) {
            corresp.ifPresent(r -> further.add(new Link(PlainFacts.REFERENT, r)));
        }
        put(span, kind, type, List.of(new Place("", place)), said, further);
    }

    /** Each place it points to is marked, as whom or what its target lists if that is in a list. */
    private void annotation(Element annotation) throws UnreadableSourceException {
        String target = annotation.attribute("target").orElse("");
        List<String> all = new ArrayList<>(TeiPointers.split(target));
        for (Element pointer : annotation.elements("ptr")) {
            all.addAll(TeiPointers.split(pointer.attribute("target").orElse("")));
        }
        TeiFeatures said = structures.of(annotation);
        SortedMap<String, AttributeValue> facts = new TreeMap<>(said.facts());
        annotation
                .element("note")
                .map(n -> n.text().strip().replaceAll("\\s+", " "))
                .filter(n -> !n.isEmpty())
                .ifPresent(n -> facts.put(PlainFacts.NOTE, new AttributeValue.Text(n)));
        List<Place> where = new ArrayList<>();
        List<Link> means = new ArrayList<>();
        for (String pointer : all) {
            TeiPointers.Found found = pointers.all(pointer);
            if (found.outside()) {
                throw outside(annotation, pointer);
            }
            found.span().ifPresent(s -> where.add(new Place("", s)));
            if (found.span().isEmpty()) {
                means.add(new Link(PlainFacts.REFERENT, TeiFormat.key(pointer)));
            }
        }
        String type =
                annotation
                        .attribute("type")
                        .or(() -> annotation.attribute("motivation"))
                        .filter(n -> !n.isBlank())
                        .orElse("annotation");
        for (Place each : where) {
            put(
                    annotation,
                    AnnotationKind.ENTITY,
                    type,
                    List.of(each),
                    TeiFeatures.of(Optional.empty(), said.attributes(), facts, said.links()),
                    means);
        }
        if (where.isEmpty()) {
            lose(Message.of("exchange.lost.selector"));
        }
    }

    private UnreadableSourceException outside(Element element, String target) {
        return UnreadableSourceException.atLine(
                file, element.line(), Message.of("exchange.tei.outside", "target", target));
    }

    private void referent(Element element, Map<String, String> referents) {
        TeiFeatures said = structures.of(element);
        SortedMap<String, AttributeValue> facts = new TreeMap<>(said.facts());
        String name = name(element, TeiNames.REFERENTS.getOrDefault(element.name(), "")).strip();
        boolean ours = said.type().isPresent() || !said.facts().isEmpty();
        if (!name.isEmpty() && !ours) {
            facts.put(PlainFacts.NAME, new AttributeValue.Text(name.replaceAll("\\s+", " ")));
        }
        element.element("idno")
                .map(i -> i.text().strip())
                .filter(i -> !i.isEmpty())
                .ifPresent(
                        i -> facts.putIfAbsent(PlainFacts.IDENTIFIER, new AttributeValue.Text(i)));
        for (Element child : element.elements()) {
            if (!TeiNames.TELLING.contains(child.name())) {
                lose(Message.of("exchange.lost.tei-beside", "element", child.name()));
            }
        }
        boolean written = TeiHeader.isOurs(document);
        String type = said.type().orElse(written ? "" : element.name());
        element.attribute("id").ifPresent(id -> referents.put(id, TeiFormat.key(id)));
        put(
                element,
                AnnotationKind.REFERENT,
                type,
                List.of(),
                TeiFeatures.of(Optional.empty(), said.attributes(), facts, said.links()),
                List.of());
    }

    private static String name(Element element, String named) {
        for (Element child : element.elements()) {
            if (child.name().equals(named) || child.name().equals("name")) {
                return child.text();
            }
            if (child.name().equals("objectIdentifier")) {
                return name(child, named);
            }
        }
        return "";
    }

    private void relation(Element relation, boolean stance) {
        TeiFeatures said = structures.of(relation);
        List<Link> ends = new ArrayList<>();
        if (said.links().isEmpty()) {
            for (String role : ENDS) {
                for (String pointer : TeiPointers.split(relation.attribute(role).orElse(""))) {
                    ends.add(new Link(role, TeiFormat.key(pointer)));
                }
            }
        }
        String id = relation.attribute("id").map(TeiFormat::key).orElse("");
        put(
                relation,
                stance ? AnnotationKind.STANCE : AnnotationKind.RELATION,
                TeiWords.name(
                        relation.attribute("name")
                                .or(() -> relation.attribute("type"))
                                .orElse("relation")),
                places.getOrDefault(id, List.of()),
                said,
                ends);
    }

    private void label(Element label, String group) {
        TeiFeatures said = structures.of(label);
        if (!group.equals(AnnotationKind.DOCUMENT_LABEL.word())) {
            lose(Message.of("exchange.lost.tei-element", "element", label.name()));
            return;
        }
        put(label, AnnotationKind.DOCUMENT_LABEL, label.text(), List.of(), said, List.of());
    }

    /** Names and words in the text. */
    private void inline(Map<String, String> referents) {
        for (TeiText.Placed each : text.placed()) {
            Element element = each.element();
            if (!TeiNames.NAMES.contains(element.name())) {
                continue;
            }
            SortedMap<String, AttributeValue> attributes = new TreeMap<>();
            List<Link> links = new ArrayList<>();
            boolean typed = element.name().equals("rs") || element.name().equals("name");
            String type =
                    typed
                            ? element.attribute("type")
                                    .filter(t -> !t.isBlank())
                                    .orElse(element.name())
                            : element.name();
            element.attributes()
                    .forEach(
                            (name, value) -> {
                                Optional<String> referent =
                                        name.equals("ref") && value.startsWith("#")
                                                ? Optional.ofNullable(
                                                        referents.get(value.substring(1)))
                                                : Optional.empty();
                                if (referent.isPresent()) {
                                    links.add(new Link(PlainFacts.REFERENT, referent.get()));
                                } else if (!name.equals("id") && !(typed && name.equals("type"))) {
                                    attributes.put(name, new AttributeValue.Text(value));
                                }
                            });
            put(
                    element,
                    AnnotationKind.ENTITY,
                    type,
                    List.of(new Place("", Span.of(each.begin(), each.end()))),
                    TeiFeatures.of(Optional.empty(), attributes, new TreeMap<>(), List.of()),
                    links);
        }
    }
}
