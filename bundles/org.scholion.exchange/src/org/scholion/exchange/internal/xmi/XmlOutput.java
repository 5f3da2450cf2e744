/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.text.XmlCharacters;
import org.scholion.words.Message;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes what it hears as XML in UTF-8, to the byte as the serializer of the platform does that
 * UIMA uses; that one costs more than all else UIMA does to write a document. Hears of namespaces
 * only by the attributes, and no mixed content.
 */
public final class XmlOutput extends DefaultHandler {

    private static final String DECLARATION = "xmlns:";
    private static final int BUFFER = 1 << 13;

    /** The most bytes that one character takes, escaped or not. */
    private static final int LONGEST = "&#1114111;".length();

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int TWO_BYTES = 0x80;
    private static final int THREE_BYTES = 0x800;

    private final String name;
    private final OutputStream out;
    private final byte[] pending = new byte[BUFFER];
    private int size;
    private boolean open;

    /**
     * Creates it.
     *
     * @param name what an error calls the document
     */
    public XmlOutput(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    @Override
    public void startDocument() throws SAXException {
        put("<?xml");
        append("version", "1.0");
        append("encoding", StandardCharsets.UTF_8.name());
        put("?>");
    }

    @Override
    public void startElement(
            @Nullable String namespace,
            @Nullable String localName,
            @Nullable String qualifiedName,
            @Nullable Attributes attributes)
            throws SAXException {
        closeTag();
        put('<');
        put(String.valueOf(qualifiedName));
        // the namespace of the element itself is declared before the others
        int first = attributes == null ? -1 : ownNamespace(qualifiedName, attributes);
        if (attributes != null && first >= 0) {
            append(attributes, first);
        }
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            if (i != first) {
                append(attributes, i);
            }
        }
        open = true;
    }

    private static int ownNamespace(@Nullable String qualifiedName, Attributes attributes) {
        boolean declares =
                attributes.getLength() > 0 && attributes.getQName(0).startsWith(DECLARATION);
        return declares && qualifiedName != null
                ? attributes.getIndex(DECLARATION + qualifiedName.split(":")[0])
                : -1;
    }

    private void append(Attributes attributes, int at) throws SAXException {
        append(attributes.getQName(at), attributes.getValue(at));
    }

    private void append(@Nullable String attribute, String value) throws SAXException {
        put(' ');
        put(String.valueOf(attribute));
        put("=\"");
        append(value, true);
        put('"');
    }

    @Override
    public void endElement(
            @Nullable String namespace, @Nullable String localName, @Nullable String qualifiedName)
            throws SAXException {
        if (open) {
            put("/>");
            open = false;
        } else {
            put("</");
            put(String.valueOf(qualifiedName));
            put('>');
        }
    }

    @Override
    public void characters(char @Nullable [] characters, int begin, int length)
            throws SAXException {
        if (characters != null && length > 0) {
            closeTag();
            append(new String(characters, begin, length), false);
        }
    }

    @Override
    public void endDocument() throws SAXException {
        flush();
    }

    private void closeTag() throws SAXException {
        if (open) {
            put('>');
            open = false;
        }
    }

    private void flush() throws SAXException {
        try {
            out.write(pending, 0, size);
        } catch (IOException e) {
            throw new SAXException(e);
        }
        size = 0;
    }

    private void append(String text, boolean attribute) throws SAXException {
        boolean looked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!looked && (c < FIRST_PRINTABLE || c >= Character.MIN_SURROGATE)) {
                requireAllowed(text);
                looked = true;
            }
            if (isPlain(c, attribute)) {
                put(c);
            } else {
                int character = text.codePointAt(i);
                putEscaped(character);
                i += Character.charCount(character) - 1;
            }
        }
    }

    private void put(String text) throws SAXException {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    /** Puts a character that is no half of a pair. */
    private void put(char c) throws SAXException {
        if (size > pending.length - LONGEST) {
            flush();
        }
        if (c < TWO_BYTES) {
            pending[size++] = (byte) c;
        } else if (c < THREE_BYTES) {
            pending[size++] = (byte) (0xc0 | c >> 6);
            pending[size++] = (byte) (0x80 | c & 0x3f);
        } else {
            pending[size++] = (byte) (0xe0 | c >> 12);
            pending[size++] = (byte) (0x80 | c >> 6 & 0x3f);
            pending[size++] = (byte) (0x80 | c & 0x3f);
        }
    }

    private void requireAllowed(String text) throws SAXException {
        OptionalInt forbidden = XmlCharacters.firstForbidden(text);
        if (forbidden.isPresent()) {
            throw new SAXException(refused(text, forbidden.getAsInt()));
        }
    }

    private static boolean isPlain(char c, boolean attribute) {
        if (c < 0x7f) {
            return switch (c) {
                case '&', '<', '>', '\r' -> false;
                case '"', '\t', '\n' -> !attribute;
                default -> true;
            };
        }
        return c < 0xa0 ? attribute : !Character.isSurrogate(c);
    }

    private void putEscaped(int character) throws SAXException {
        put(
                switch (character) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> "&#" + character + ";";
                });
    }

    private UnwritableDocumentException refused(String text, int at) {
        return new UnwritableDocumentException(
                name,
                Message.of(
                        "exchange.unwritable.character",
                        "reason",
                        Message.of(
                                "exchange.unwritable.character-at",
                                "character",
                                String.format("U+%04X", (int) text.charAt(at)),
                                "offset",
                                at)));
    }
}
