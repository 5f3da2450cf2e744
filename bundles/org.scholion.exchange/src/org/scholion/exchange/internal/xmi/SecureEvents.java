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

/**
 * Goes through XML step by step, without document types, entities of its own, or anything from
 * elsewhere. Beginnings and ends of elements and texts are stopped at, and nothing else.
 */
public final class SecureEvents {

    /** What parsers write before what is wrong. */
    private static final String SAID = "Message: ";

    private static final int LONGEST_REASON = 300;

    /** No file of UIMA nests elements deeper than some ten levels. */
    private static final int DEEPEST = 100;

    private final String file;
    private final boolean doctype;
    private final XmlBytes content;
    private final XMLStreamReader reader;
    private int depth;

    /**
     * Begins before the first element.
     *
     * @param doctype whether it may name a document type, which is passed over, never fetched and
     *     declares nothing: an entity is an error all the same
     */
    public SecureEvents(String file, byte[] bytes, boolean doctype)
            throws UnreadableSourceException {
        this.file = file;
        this.doctype = doctype;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException(Message.of("exchange.xmi.external").toString());
                });
        content = XmlBytes.of(file, bytes);
        try {
            // Decoded here: of bytes that are no text the parser would tell the terminal.
            reader = factory.createXMLStreamReader(content.reader());
        } catch (XMLStreamException e) {
            content.requireText(file);
            throw malformed(file, e);
        }
    }

    /** Returns what tells about the element or text that was stopped at; not to be moved. */
    public XMLStreamReader reader() {
        return reader;
    }

    /** Returns how many elements are open, one that begins here among them. */
    public int depth() {
        return depth;
    }

    /**
     * Goes on.
     *
     * @return whether there is something to stop at; false at the end
     */
    public boolean next() throws UnreadableSourceException {
        try {
            while (reader.hasNext()) {
                int event = event();
                switch (event) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        if (!doctype || event != XMLStreamConstants.DTD) {
                            throw atLine(Message.of("exchange.xmi.doctype"));
                        }
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (depth >= DEEPEST) {
                            throw atLine(Message.of("exchange.xmi.too-deep", "most", DEEPEST));
                        }
                        depth++;
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {
                        // comments say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            content.requireText(file);
            throw malformed(file, e);
        }
    }

    /** Some errors the platform's parser has no words for: of characters in a document type. */
    private int event() throws XMLStreamException {
        try {
            return reader.next();
        } catch (MissingResourceException e) {
            throw new XMLStreamException(
                    Message.of("exchange.xmi.wordless", "name", e.getKey()).toString(),
                    reader.getLocation(),
                    e);
        }
    }

    private UnreadableSourceException atLine(Message what) {
        return UnreadableSourceException.atLine(file, reader.getLocation().getLineNumber(), what);
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
