/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/** Reads XML without document types, entities of its own, or anything from elsewhere. */
public final class SecureXml {

    /** What parsers write before what is wrong. */
    private static final String SAID = "Message: ";

    private static final int LONGEST_REASON = 300;

    /** Looks at one element. */
    @FunctionalInterface
    public interface ElementVisitor {

        /** Called at each start of an element. */
        void visit(XMLStreamReader reader, int depth) throws UnreadableSourceException;
    }

    /** Hears all that is scanned, elements after they were visited. */
    public interface Follower {

        /** Hears nothing. */
        Follower NONE =
                new Follower() {
                    @Override
                    public void begin() {
                        // hears nothing
                    }

                    @Override
                    public void start(XMLStreamReader reader) {
                        // hears nothing
                    }

                    @Override
                    public void end(XMLStreamReader reader) {
                        // hears nothing
                    }

                    @Override
                    public void text(XMLStreamReader reader) {
                        // hears nothing
                    }
                };

        void begin();

        void start(XMLStreamReader reader);

        void end(XMLStreamReader reader);

        void text(XMLStreamReader reader);
    }

    /** No file of UIMA nests elements deeper than some ten levels. */
    private static final int DEEPEST = 100;

    private SecureXml() {}

    /** Goes through a file and shows every element to the visitor. */
    static void scan(String file, byte[] bytes, ElementVisitor visitor)
            throws UnreadableSourceException {
        scan(file, bytes, visitor, Follower.NONE);
    }

    /** Goes through a file, shows every element to the visitor and lets another hear all of it. */
    static void scan(String file, byte[] bytes, ElementVisitor visitor, Follower follower)
            throws UnreadableSourceException {
        scan(file, bytes, visitor, follower, false);
    }

    /**
     * Goes through a file.
     *
     * @param doctype whether it may name a document type, which is passed over, never fetched and
     *     declares nothing: an entity is an error all the same
     */
    public static void scan(
            String file, byte[] bytes, ElementVisitor visitor, Follower follower, boolean doctype)
            throws UnreadableSourceException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException(Message.of("exchange.xmi.external").toString());
                });
        XmlBytes content = XmlBytes.of(file, bytes);
        try {
            // Decoded here: of bytes that are no text the parser would tell the terminal.
            XMLStreamReader reader = factory.createXMLStreamReader(content.reader());
            int depth = 0;
            follower.begin();
            while (reader.hasNext()) {
                int event = next(reader);
                switch (event) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        if (!doctype || event != XMLStreamConstants.DTD) {
                            throw UnreadableSourceException.atLine(
                                    file,
                                    reader.getLocation().getLineNumber(),
                                    Message.of("exchange.xmi.doctype"));
                        }
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (depth >= DEEPEST) {
                            throw UnreadableSourceException.atLine(
                                    file,
                                    reader.getLocation().getLineNumber(),
                                    Message.of("exchange.xmi.too-deep", "most", DEEPEST));
                        }
                        visitor.visit(reader, depth++);
                        follower.start(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        follower.end(reader);
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            follower.text(reader);
                    default -> {
                        // comments say nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            content.requireText(file);
            throw malformed(file, e);
        }
    }

    /** Some errors the platform's parser has no words for: of characters in a document type. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (MissingResourceException e) {
            throw new XMLStreamException(
                    Message.of("exchange.xmi.wordless", "name", e.getKey()).toString(),
                    reader.getLocation(),
                    e);
        }
    }

    /** What a parser says, without the place, and short where it quotes half a file. */
    private static String reason(String message) {
        int said = message.lastIndexOf(SAID);
        String reason = message.substring(said < 0 ? 0 : said + SAID.length()).strip();
        return reason.length() <= LONGEST_REASON
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON / 2)) + "…";
    }

    private static UnreadableSourceException malformed(String file, XMLStreamException e) {
        String message = reason(String.valueOf(e.getMessage()));
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        Message what =
                Message.of(
                        "exchange.xmi.not-well-formed",
                        "reason",
                        Message.verbatim(
                                message.endsWith(".")
                                        ? message.substring(0, message.length() - 1)
                                        : message));
        UnreadableSourceException error =
                line > 0
                        ? UnreadableSourceException.atLine(file, line, what)
                        : UnreadableSourceException.in(file, what);
        error.initCause(e);
        return error;
    }
}
