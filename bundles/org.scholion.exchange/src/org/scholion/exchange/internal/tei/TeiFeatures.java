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
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainFacts;
import org.scholion.exchange.internal.plain.ValueText;
import org.scholion.exchange.internal.plain.XmlText;
import org.scholion.exchange.internal.plain.XmlTree.Element;

/**
 * What feature structures say of an annotation: those of ours in three structures, of attributes,
 * facts and links; those of others are attributes.
 *
 * @param type the type of what has no other place for it, if it is said
 * @param quote the words that it marks, if they are said
 */
record TeiFeatures(
        Optional<String> type,
        Optional<String> quote,
        SortedMap<String, AttributeValue> attributes,
        SortedMap<String, AttributeValue> facts,
        List<PlainAnnotation.Link> links) {

    /** That nothing is said. */
    static final TeiFeatures NONE =
            of(Optional.empty(), new TreeMap<>(), new TreeMap<>(), List.of());

    private static final String ATTRIBUTES = "attributes";
    private static final String FACTS = "facts";
    private static final String LINKS = "links";
    private static final String TYPE = "type";
    private static final String QUOTE = "quote";
    private static final String ABSENT = "absent";
    private static final String STRING = "string";

    /** Returns features that quote nothing. */
    static TeiFeatures of(
            Optional<String> type,
            SortedMap<String, AttributeValue> attributes,
            SortedMap<String, AttributeValue> facts,
            List<PlainAnnotation.Link> links) {
        return new TeiFeatures(type, Optional.empty(), attributes, facts, links);
    }

    /** Returns these, with the words that are marked. */
    TeiFeatures quoting(String words) {
        return new TeiFeatures(
                type, Optional.of(words).filter(w -> !w.isEmpty()), attributes, facts, links);
    }

    /** Returns whether there is anything to say. */
    boolean isNothing() {
        return type.isEmpty()
                && quote.isEmpty()
                && attributes.isEmpty()
                && facts.isEmpty()
                && links.isEmpty();
    }

    /** Writes the structure of an annotation. */
    void write(XmlText xml, String id) {
        xml.line().open("fs").with("xml:id", id).with("type", TeiFormat.APPLICATION);
        type.ifPresent(t -> xml.open("f").with("name", TYPE).element(STRING, t).close());
        quote.ifPresent(q -> xml.open("f").with("name", QUOTE).element(STRING, q).close());
        values(xml, ATTRIBUTES, attributes);
        values(xml, FACTS, facts);
        if (!links.isEmpty()) {
            xml.open("f").with("name", LINKS).open("fs");
            for (PlainAnnotation.Link link : links) {
                xml.open("f")
                        .with("name", TeiWords.feature(link.role()))
                        .with("fVal", "#" + TeiFormat.xmlId(link.to()))
                        .close();
            }
            xml.close().close();
        }
        xml.close();
    }

    private static void values(XmlText xml, String name, SortedMap<String, AttributeValue> values) {
        if (values.isEmpty()) {
            return;
        }
        xml.open("f").with("name", name).open("fs");
        values.forEach(
                (key, value) -> {
                    xml.open("f").with("name", TeiWords.feature(key));
                    value(xml, value);
                    xml.close();
                });
        xml.close().close();
    }

    private static void value(XmlText xml, AttributeValue value) {
        switch (value) {
            case AttributeValue.Text text -> xml.element(STRING, XmlText.held(text.value()));
            case AttributeValue.Flag flag ->
                    xml.open("binary").with("value", String.valueOf(flag.value())).close();
            case AttributeValue.Number number ->
                    xml.open("numeric").with("value", number.value().toPlainString()).close();
            case AttributeValue.Tags tags -> {
                xml.open("vColl");
                tags.tags().forEach(tag -> xml.element(STRING, XmlText.held(tag)));
                xml.close();
            }
            case AttributeValue.Absent absent -> xml.open("symbol").with("value", ABSENT).close();
            case AttributeValue.Skipped skipped ->
                    xml.open("vNot").element(STRING, XmlText.held(skipped.reason())).close();
        }
    }

    /** Reads a structure. */
    static TeiFeatures of(Element structure) {
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        SortedMap<String, AttributeValue> facts = new TreeMap<>();
        List<PlainAnnotation.Link> links = new ArrayList<>();
        Optional<String> type = Optional.empty();
        Optional<String> quote = Optional.empty();
        boolean ours = structure.attribute(TYPE).map(TeiFormat.APPLICATION::equals).orElse(false);
        for (Element feature : structure.elements("f")) {
            String name = TeiWords.featureName(feature.attribute("name").orElse(""));
            Optional<Element> inner = feature.element("fs");
            if (inner.isPresent() && name.equals(ATTRIBUTES)) {
                read(inner.get(), attributes);
            } else if (inner.isPresent() && name.equals(FACTS)) {
                read(inner.get(), facts);
            } else if (inner.isPresent() && name.equals(LINKS)) {
                for (Element link : inner.get().elements("f")) {
                    links.add(
                            new PlainAnnotation.Link(
                                    TeiWords.featureName(link.attribute("name").orElse("")),
                                    TeiFormat.key(link.attribute("fVal").orElse(""))));
                }
            } else if (name.equals(TYPE)) {
                type = Optional.of(feature.text());
            } else if (name.equals(QUOTE) && ours) {
                quote = Optional.of(feature.text());
            } else if (!name.isBlank()) {
                attributes.put(name, value(feature));
            }
        }
        facts.keySet().retainAll(PlainFacts.ALL);
        return new TeiFeatures(type, quote, attributes, facts, links);
    }

    private static void read(Element structure, SortedMap<String, AttributeValue> into) {
        for (Element feature : structure.elements("f")) {
            String name = TeiWords.featureName(feature.attribute("name").orElse(""));
            if (!name.isBlank()) {
                into.put(name, value(feature));
            }
        }
    }

    private static AttributeValue value(Element feature) {
        for (Element value : feature.elements()) {
            String said = value.attribute("value").orElse("");
            switch (value.name()) {
                case "binary" -> {
                    return new AttributeValue.Flag(said.equals("true") || said.equals("1"));
                }
                case "numeric" -> {
                    return ValueText.number(said);
                }
                case "vColl" -> {
                    return new AttributeValue.Tags(
                            value.elements().stream()
                                    .map(e -> e.attribute("value").orElseGet(e::text))
                                    .toList());
                }
                case "symbol" -> {
                    return said.equals(ABSENT)
                            ? new AttributeValue.Absent()
                            : AttributeValue.Tags.of(said);
                }
                case "vNot" -> {
                    return new AttributeValue.Skipped(value.text());
                }
                default -> {
                    return new AttributeValue.Text(value.text());
                }
            }
        }
        return new AttributeValue.Text(
                feature.attribute("fVal").orElseGet(() -> feature.text().strip()));
    }
}
