/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.xmi.SecureXml;

/** A file of XML as elements in elements, with the lines that they begin in. */
public final class XmlTree {

    private XmlTree() {}

    /** An element or a stretch of text. */
    public sealed interface Node {}

    /** Text between two tags, never empty. */
    public record Text(String text) implements Node {}

    /** An element. Names are without their prefixes. */
    public static final class Element implements Node {

        private final String name;
        private final int line;
        private final Map<String, String> attributes;
        private List<Node> children = List.of();

        private Element(String name, int line, Map<String, String> attributes) {
            this.name = name;
            this.line = line;
            this.attributes = attributes;
        }

        private void add(Node node) {
            if (children.isEmpty()) {
                children = new ArrayList<>(2);
            }
            children.add(node);
        }

        /** Returns its name. */
        public String name() {
            return name;
        }

        /** Returns the line its tag ends in, from 1. */
        public int line() {
            return line;
        }

        /** Returns an attribute, if it has it. */
        public Optional<String> attribute(String attribute) {
            return Optional.ofNullable(attributes.get(attribute));
        }

        /** Returns all attributes in their order. */
        public Map<String, String> attributes() {
            return Collections.unmodifiableMap(attributes);
        }

        /** Returns what is in it. */
        public List<Node> children() {
            return Collections.unmodifiableList(children);
        }

        /** Returns the elements in it. */
        public List<Element> elements() {
            List<Element> elements = new ArrayList<>();
            for (Node child : children) {
                if (child instanceof Element element) {
                    elements.add(element);
                }
            }
            return elements;
        }

        /** Returns the elements of a name in it. */
        public List<Element> elements(String wanted) {
            return elements().stream().filter(e -> e.name.equals(wanted)).toList();
        }

        /** Returns the first element of a name in it. */
        public Optional<Element> element(String wanted) {
            return elements().stream().filter(e -> e.name.equals(wanted)).findFirst();
        }

        /** Returns all text in it. */
        public String text() {
            StringBuilder text = new StringBuilder();
            append(text);
            return text.toString();
        }

        private void append(StringBuilder text) {
            for (Node child : children) {
                switch (child) {
                    case Text one -> text.append(one.text());
                    case Element element -> element.append(text);
                }
            }
        }
    }

    /**
     * Reads a file. A document type it names is passed over.
     *
     * @throws UnreadableSourceException when it is no XML, or uses an entity
     */
    public static Element read(String file, byte[] bytes) throws UnreadableSourceException {
        Builder builder = new Builder();
        SecureXml.scan(
                file,
                bytes,
                (reader, depth) -> {
                    // all are wanted
                },
                builder,
                true);
        return builder.root();
    }

    private static final class Builder implements SecureXml.Follower {

        private final Deque<Element> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private Optional<Element> root = Optional.empty();

        Element root() {
            return root.orElseThrow();
        }

        @Override
        public void begin() {
            // nothing is open
        }

        @Override
        public void start(XMLStreamReader reader) {
            endText();
            Map<String, String> attributes =
                    reader.getAttributeCount() == 0 ? Map.of() : new LinkedHashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            Element element =
                    new Element(
                            reader.getLocalName(),
                            reader.getLocation().getLineNumber(),
                            attributes);
            if (open.isEmpty()) {
                root = Optional.of(element);
            } else {
                open.peek().add(element);
            }
            open.push(element);
        }

        @Override
        public void end(XMLStreamReader reader) {
            endText();
            open.pop();
        }

        @Override
        public void text(XMLStreamReader reader) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }

        private void endText() {
            if (text.length() > 0 && !open.isEmpty()) {
                open.peek().add(new Text(text.toString()));
            }
            text.setLength(0);
        }
    }
}
