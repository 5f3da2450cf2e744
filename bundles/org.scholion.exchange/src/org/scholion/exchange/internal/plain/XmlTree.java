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
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.xmi.SecureEvents;

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

    /** Says which elements are read one by one. */
    @FunctionalInterface
    public interface Cut {

        /**
         * Returns whether an element is one of them.
         *
         * @param parent the name of the element around it, empty for the outermost
         */
        boolean is(String name, String parent);
    }

    /**
     * Reads all of a file but the elements that are read one by one, which says that all of it is
     * XML. A document type it names is passed over.
     *
     * @throws UnreadableSourceException when it is no XML, or uses an entity
     */
    public static Element around(String file, byte[] bytes, Cut cut)
            throws UnreadableSourceException {
        Parts parts = new Parts(file, bytes, cut, false);
        while (parts.next().isPresent()) {
            // what is around them is kept
        }
        return parts.root.orElseThrow();
    }

    /** Reads elements of a file one by one; only the present one is held. */
    public static Parts parts(String file, byte[] bytes, Cut cut) throws UnreadableSourceException {
        return new Parts(file, bytes, cut, true);
    }

    /** Elements of a file, one after the other. */
    public static final class Parts {

        private final SecureEvents events;
        private final Cut cut;
        private final boolean within;
        private final Deque<Element> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private Optional<Element> root = Optional.empty();
        private int part;

        private Parts(String file, byte[] bytes, Cut cut, boolean within)
                throws UnreadableSourceException {
            events = new SecureEvents(file, bytes, true);
            this.cut = cut;
            this.within = within;
        }

        /** Returns the next element, or empty at the end. */
        public Optional<Element> next() throws UnreadableSourceException {
            while (events.next()) {
                XMLStreamReader reader = events.reader();
                switch (reader.getEventType()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader);
                    case XMLStreamConstants.END_ELEMENT -> {
                        Element element = end();
                        if (part == events.depth() + 1) {
                            part = 0;
                            return Optional.of(element);
                        }
                    }
                    default -> {
                        if (isWanted()) {
                            text.append(
                                    reader.getTextCharacters(),
                                    reader.getTextStart(),
                                    reader.getTextLength());
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** What is around parts is wanted when they are not, and the other way round. */
        private boolean isWanted() {
            return part > 0 == within;
        }

        private void start(XMLStreamReader reader) {
            endText();
            Element element =
                    new Element(
                            reader.getLocalName(),
                            reader.getLocation().getLineNumber(),
                            isWanted() || part == 0 ? attributes(reader) : Map.of());
            String parent = open.isEmpty() ? "" : open.peek().name();
            if (part == 0 && cut.is(element.name(), parent)) {
                part = events.depth();
            }
            if (open.isEmpty()) {
                root = Optional.of(element);
            } else if (isWanted() && part != events.depth()) {
                open.peek().add(element);
            }
            open.push(element);
        }

        private static Map<String, String> attributes(XMLStreamReader reader) {
            Map<String, String> attributes =
                    reader.getAttributeCount() == 0 ? Map.of() : new LinkedHashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            return attributes;
        }

        private Element end() {
            endText();
            return open.pop();
        }

        private void endText() {
            if (text.length() > 0 && !open.isEmpty()) {
                open.peek().add(new Text(text.toString()));
            }
            text.setLength(0);
        }
    }
}
