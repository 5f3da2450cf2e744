/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Hands what is scanned of a file on to UIMA, which fills a CAS with it, so that a file is parsed
 * once. What UIMA does not accept is kept until all is scanned: what the file's own look tells of
 * it is said first.
 */
final class CasFiller implements SecureXml.Follower {

    private final ContentHandler handler;
    private final AttributesImpl attributes = new AttributesImpl();
    private final Map<String, Map<String, String>> qualified = new HashMap<>();
    private @Nullable Exception failure;

    CasFiller(CAS cas) {
        handler = new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, false);
    }

    /** Something that UIMA does. */
    private interface Step {
        void run() throws SAXException;
    }

    private void run(Step step) {
        if (failure == null) {
            try {
                step.run();
            } catch (SAXException | RuntimeException e) {
                // UIMA reports values that do not fit their feature unchecked
                failure = e;
            }
        }
    }

    @Override
    public void begin() {
        run(handler::startDocument);
    }

    @Override
    public void start(XMLStreamReader reader) {
        attributes.clear();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            attributes.addAttribute(
                    text(reader.getAttributeNamespace(i)),
                    local,
                    qualified(reader.getAttributePrefix(i), local),
                    "CDATA",
                    reader.getAttributeValue(i));
        }
        String local = reader.getLocalName();
        run(
                () ->
                        handler.startElement(
                                text(reader.getNamespaceURI()),
                                local,
                                qualified(reader.getPrefix(), local),
                                attributes));
    }

    @Override
    public void end(XMLStreamReader reader) {
        String local = reader.getLocalName();
        run(
                () ->
                        handler.endElement(
                                text(reader.getNamespaceURI()),
                                local,
                                qualified(reader.getPrefix(), local)));
    }

    @Override
    public void text(XMLStreamReader reader) {
        run(
                () ->
                        handler.characters(
                                reader.getTextCharacters(),
                                reader.getTextStart(),
                                reader.getTextLength()));
    }

    /**
     * Ends the document, as all of it was found to be in order.
     *
     * @throws SAXException if UIMA does not accept it
     */
    void finish() throws SAXException {
        run(handler::endDocument);
        @Nullable Exception why = failure;
        if (why != null) {
            throw why instanceof SAXException sax ? sax : new SAXException(why);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String qualified(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty()
                ? local
                : qualified
                        .computeIfAbsent(prefix, p -> new HashMap<>())
                        .computeIfAbsent(local, name -> prefix + ':' + name);
    }
}
